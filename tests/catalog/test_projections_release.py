"""Which edition of the projections a workbook is."""

from pathlib import Path

import openpyxl
import pytest

from careerapp.catalog import projections, releases
from careerapp.catalog.archive import ArchiveError
from careerapp.catalog.wage_workbook import wages_in
from tests.catalog.workbooks import change, write, zipped

TITLE = ["Table 1.2 Occupational projections, 2025–2035"]


def put(path: Path, *rows: list[str], sheet: str = "Table 1.2") -> Path:
    book = openpyxl.Workbook(write_only=True)
    book.create_sheet("Index").append(["Contents"])
    written = book.create_sheet(sheet)
    for row in rows:
        written.append(row)
    book.save(path)
    return path


def test_the_header_says_its_years(tmp_path: Path) -> None:
    header = ["2025 National Employment Matrix title", "Employment, 2025", "Employment, 2035"]
    release = projections.release_in(put(tmp_path / "occupation.xlsx", TITLE, header))
    assert release == releases.projections(2025, 2035)
    assert release is not None
    assert (release.number, release.date) == ("2025-2035", "2026-08")


@pytest.mark.parametrize(
    "header",
    [
        ["Title", "Employment"],
        ["Employment, 2025"],
        ["Employment, 2035", "Employment, 2025"],
        ["Employment, 2025", "Employment, 2030", "Employment, 2035"],
        [],
    ],
)
def test_years_that_it_does_not_say(tmp_path: Path, header: list[str]) -> None:
    path = put(tmp_path / "occupation.xlsx", TITLE, header)
    with pytest.raises(ArchiveError) as refusal:
        projections.release_in(path)
    assert str(refusal.value) == (
        f"{path}: sheet 'Table 1.2' does not say which two years it is about; the official file "
        "is called occupation.xlsx"
    )


def test_what_is_something_else_is_left_to_others(tmp_path: Path) -> None:
    assert projections.release_in(put(tmp_path / "other.xlsx", TITLE, sheet="Table 1.7")) is None
    wages = write(tmp_path / "national_M2024_dl.xlsx")
    assert projections.release_in(wages) is None
    assert projections.release_in(zipped(wages, "oesm24nat/national_M2024_dl.xlsx")) is None


def test_entities_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = put(tmp_path / "occupation.xlsx", TITLE)
    sheet = "xl/worksheets/sheet2.xml"
    change(path, sheet, lambda data: b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + data)
    with pytest.raises(ArchiveError, match="declares a document type"):
        projections.release_in(path)


@pytest.mark.sources
def test_the_real_workbook(sources: Path) -> None:
    path = sources / releases.OUTLOOK.path
    assert projections.release_in(path) == releases.PROJECTIONS
    assert (releases.PROJECTIONS.number, releases.PROJECTIONS.date) == ("2024-2034", "2025-08")
    assert wages_in(path) is None
