"""Files that are known, and taken in one after the other."""

import zipfile
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.archive import ArchiveError
from careerapp.catalog.deliveries import identify, taken_in
from careerapp.catalog.read_back import read_back
from tests.catalog.official import as_from_30_3, tables_of, write_release


@pytest.mark.sources
def test_the_newest_release_is_taken_in_last_and_what_it_lacks_is_of_the_one_before(
    sources: Path, tmp_path: Path
) -> None:
    tables = tables_of(sources)
    newest = identify(write_release(tmp_path, "31.0", as_from_30_3(tables)))
    before = identify(write_release(tmp_path, "30.1", tables))
    assert (newest.release.number, newest.release.date) == ("31.0", "2026-08")
    found = taken_in(read_back(paths.DATABASE), [newest, before], lambda _part: None)
    releases = {each.file: each.release for each in found.sources}
    assert releases["Career Interest Types.txt"] == "31.0"
    assert releases["Work Values.txt"] == "30.1"
    assert "Interests.txt" not in releases


@pytest.mark.parametrize(
    ("number", "date"), [("25.1", "2020-11"), ("29.3", "2025-05"), ("30.2", "2026-02")]
)
def test_the_month_follows_from_the_number(tmp_path: Path, number: str, date: str) -> None:
    known = identify(write_release(tmp_path, number, {"Job Zones": [["O*NET-SOC Code"]]}))
    assert known.release.date == date


def test_another_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pictures.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("holiday.png", b"")
    with pytest.raises(ArchiveError) as caught:
        identify(path)
    assert str(caught.value) == (
        f"{path}: this is not a file that can be taken in; it would be the text files of O*NET, "
        "called like db_31_0_text.zip, a workbook of pay, called like state_M2026_dl.xlsx, or the "
        "one of the outlook, called occupation.xlsx"
    )
