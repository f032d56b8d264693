"""Which of two columns has the codes of before, and which sheet of a workbook is a crosswalk."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from careerapp.catalog.crosswalk import read_crosswalk
from tests.catalog.crosswalks import HEADER, ROWS, write_xlsx

BEFORE, SINCE = "15-1111.00", "15-1221.00"
OTHER = "15-1222.00"


def _read(folder: Path, *lines: str) -> tuple[object, tuple[str, str] | None]:
    path = folder / "crosswalk.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    found = read_crosswalk(path)
    return found.successors, found.columns


@pytest.mark.parametrize(
    "header",
    [
        ["2019 Code,Title,2010 Code"],
        ["O*NET-SOC 2019,,O*NET-SOC 2010", "Code,Title,Code"],
        ["Crosswalk of 2010 to 2019,,", "O*NET-SOC-2019 Code,Title,O*NET-SOC-2010 Code"],
        ["2019 (was 2010) Code,Title,2010 Code"],
        ["2019,,2010", "(see 15-2011.00),Title,(see 15-1911.00)"],
        ["2019,,2010", ",,43-9111.00 is an example", "Code,Title,Code"],
    ],
    ids=" / ".join,
)
def test_years_over_a_column_tell_before_from_since(tmp_path: Path, header: list[str]) -> None:
    rows = (f"{SINCE},CIS,{BEFORE}", f"{OTHER},CIS,{BEFORE}")
    successors, columns = _read(tmp_path, *header, *rows)
    assert successors == {BEFORE: (SINCE, OTHER)}
    assert columns is not None
    before, since = columns
    assert "2010" in before
    assert "2019" in since


def test_a_year_may_stand_over_the_title_and_the_code(tmp_path: Path) -> None:
    rows = (f"CIS,{SINCE},CIS,{BEFORE}", f"CIS,{OTHER},CIS,{BEFORE}")
    successors, columns = _read(tmp_path, "2019,,2010,", "Title,Code,Title,Code", *rows)
    assert successors == {BEFORE: (SINCE, OTHER)}
    assert columns == ("2010", "2019")


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        (["New,Title,Old"], ("New", "Old")),
        (["From 2010 to 2019,,", "New,,Old"], ("New", "Old")),
        (["15-2011.00 and later,,15-1911.00 and before"], None),
        ([], ("1", "3")),
    ],
    ids=["names", "a title with both", "codes with digits like years", "nothing"],
)
def test_without_years_it_is_the_left_one(
    tmp_path: Path, header: list[str], columns: Sequence[str] | None
) -> None:
    successors, found = _read(tmp_path, *header, f"{BEFORE},CIS,{SINCE}")
    assert successors == {BEFORE: (SINCE,)}
    assert columns is None or found == columns


def test_a_large_sheet_beside_a_crosswalk_does_not_matter(tmp_path: Path) -> None:
    crosswalk = [HEADER, *ROWS]
    for width in (60, 120):
        wide = [["Pivot"] * width]
        path = write_xlsx(tmp_path / f"{width}.xlsx", wide, crosswalk, wide)
        assert read_crosswalk(path).successors["17-1022.00"] == ("17-1022.01",)


def test_a_text_may_begin_like_an_archive(tmp_path: Path) -> None:
    successors, _columns = _read(tmp_path, "PK,2010 Code,2019 Code", f"1,{BEFORE},{SINCE}")
    assert successors == {BEFORE: (SINCE,)}
