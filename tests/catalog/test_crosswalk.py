"""Tables that say which code came in the place of which."""

from pathlib import Path

import pytest

from careerapp.catalog.crosswalk import read_crosswalk
from careerapp.catalog.errors import DataError
from careerapp.catalog.own_crosswalk import OwnCrosswalk, read_former_jobs
from careerapp.domain.former_jobs import Crosswalk
from tests.catalog.crosswalks import DIVIDED, HEADER, NURSES, ROWS, SURVEYORS, write_csv, write_xlsx

SUCCESSORS = {
    "29-1141.00": ("29-1141.00",),
    "17-1022.00": ("17-1022.01",),
    "15-1199.99": ("15-1299.01", "15-1252.00"),
}
TITLES = {row[0]: row[1] for row in ROWS}


@pytest.mark.parametrize("sign", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
def test_text_as_onet_publishes_it(tmp_path: Path, sign: str) -> None:
    found = read_crosswalk(write_csv(tmp_path / "2010_to_2019_Crosswalk.csv", sign=sign))
    assert found == Crosswalk(SUCCESSORS, TITLES)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_text_as_spreadsheets_save_it(tmp_path: Path, encoding: str) -> None:
    path = write_csv(tmp_path / "a.txt", [*ROWS, ("11-1011.00", "Jefes ñ", "11-1011.03", "")])
    path.write_bytes(path.read_text(encoding="utf-8").encode(encoding))
    found = read_crosswalk(path)
    assert found.titles["11-1011.00"] == "Jefes ñ"
    assert found.successors["11-1011.00"] == ("11-1011.03",)


def test_a_workbook_with_a_title_over_the_table_and_notes_under_it(tmp_path: Path) -> None:
    notes = [["About these codes"], ["They were made in 2019."]]
    table = [["Crosswalk"], [], HEADER, *ROWS, [], ["Note: some codes are new."]]
    assert read_crosswalk(write_xlsx(tmp_path / "a.xlsx", notes, table)).successors == SUCCESSORS


def test_the_earlier_year_is_before_wherever_it_stands(tmp_path: Path) -> None:
    turned = [(*row[2:], *row[:2]) for row in (HEADER, *ROWS)]
    path = write_xlsx(tmp_path / "a.xlsx", turned)
    assert read_crosswalk(path) == Crosswalk(SUCCESSORS, TITLES)


def test_without_names_the_left_one_is_before_and_six_digits_are_a_whole_code(
    tmp_path: Path,
) -> None:
    path = tmp_path / "two.csv"
    path.write_text("17-1022,17-1023\n29-1141.00,29-1141.01\n", encoding="utf-8")
    found = read_crosswalk(path)
    assert found.successors == {"17-1022.00": ("17-1023.00",), "29-1141.00": ("29-1141.01",)}
    assert found.titles == {}


def test_it_is_kept_until_it_is_forgotten(tmp_path: Path) -> None:
    own = OwnCrosswalk(tmp_path / "not there yet")
    assert own.read() == Crosswalk()
    own.keep(Crosswalk(SUCCESSORS, TITLES))
    assert own.read() == Crosswalk(SUCCESSORS, TITLES)
    own.keep(Crosswalk({"17-1022.00": ("17-1022.01",)}))
    assert read_former_jobs(tmp_path / "not there yet").crosswalk.successors == {
        "17-1022.00": ("17-1022.01",)
    }
    own.forget()
    assert not own.exists
    with pytest.raises(DataError, match="no crosswalk is in use, so there is nothing to remove"):
        own.forget()


def _many(prefix: str) -> tuple[str, ...]:
    """As many codes as a crosswalk may have rows."""
    return tuple(f"{prefix}-{number // 100:04}.{number % 100:02}" for number in range(20_000))


def test_one_with_as_many_rows_as_there_may_be_is_read_again(tmp_path: Path) -> None:
    pairs = dict(zip(_many("17"), _many("19"), strict=True))
    path = tmp_path / "without names of columns.csv"
    path.write_text("".join(f"{old},{new}\n" for old, new in pairs.items()), encoding="utf-8")
    own = OwnCrosswalk(tmp_path)
    own.keep(read_crosswalk(path))
    assert own.read().successors == {old: (new,) for old, new in pairs.items()}


def test_one_with_a_long_title_before_many_codes_is_read_again(tmp_path: Path) -> None:
    crosswalk = Crosswalk({"17-1022.00": _many("19")}, {"17-1022.00": "🎓" * 300})
    own = OwnCrosswalk(tmp_path)
    own.keep(crosswalk)
    assert own.read() == crosswalk


@pytest.mark.parametrize("signs", [3, 2], ids=["refused", "read otherwise"])
def test_one_that_would_not_be_read_again_takes_the_place_of_none(
    tmp_path: Path, signs: int
) -> None:
    own = OwnCrosswalk(tmp_path)
    own.keep(Crosswalk(SUCCESSORS, TITLES))
    title = ";".join(["Were", *["29-1141.00", "29-1141.01", "29-1141.03"][:signs], "before"])
    sheet = [HEADER, ("17-1022.00", title, "17-1022.01", "Surveyors")]
    crosswalk = read_crosswalk(write_xlsx(tmp_path / "a.xlsx", sheet))
    with pytest.raises(DataError) as caught:
        own.keep(crosswalk)
    assert str(caught.value) == (
        f"{tmp_path / 'data'}: the crosswalk cannot be kept, since its titles are too long, or "
        "look like codes; save the table without titles, and try again"
    )
    assert own.read() == Crosswalk(SUCCESSORS, TITLES)


def test_one_that_was_damaged_since_is_said_to_be(tmp_path: Path) -> None:
    own = OwnCrosswalk(tmp_path)
    own.keep(Crosswalk(SUCCESSORS, TITLES))
    (path,) = (tmp_path / "data").iterdir()
    path.write_text("nothing", encoding="utf-8")
    former = read_former_jobs(tmp_path)
    assert former.crosswalk == Crosswalk()
    assert former.problem is not None
    assert str(path) in str(former.problem)
    own.keep(Crosswalk(SUCCESSORS, TITLES))  # a new one mends it
    assert read_former_jobs(tmp_path).problem is None


def test_where_it_cannot_be_kept(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    with pytest.raises(DataError) as caught:
        OwnCrosswalk(file).keep(Crosswalk(SUCCESSORS))
    assert str(caught.value) == (
        f"{file / 'data'}: the crosswalk cannot be kept: a part of its path is a file, not a folder"
    )


def test_rows_of_one_code_only_are_told_apart_from_notes(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [NURSES, SURVEYORS, *DIVIDED, ("", "", "", "A note")])
    assert read_crosswalk(path).successors == SUCCESSORS
