"""The scale that a table looks like, group by group."""

from pathlib import Path

import pytest

from careerapp.report.scale_suggestion import suggested_scales
from careerapp.report.table_columns import assigned
from careerapp.report.table_file import look_at


@pytest.mark.parametrize(
    ("rows", "scales"),
    [
        (["0;1;0,5;0,25;;"], ("0-1", "0-1", "0-1")),
        (["36;4;1;5;33;100", "12;30;2;2;80;0"], ("0-40", "1-5", "0-100")),
        (["1;4;0;4;7;1", "2;3;1;2;3;4"], ("1-4", "0-4", "1-7")),
        (["80%;4 %;often;3;2026-03-04;10"], ("0-1", "1-4", "1-10")),
        (["-5;0,5;300;0,5;;"], ("0-1", "0-1", "0-1")),
    ],
)
def test_the_narrowest_scale_that_holds_all_is_suggested(
    tmp_path: Path, rows: list[str], scales: tuple[str, str, str]
) -> None:
    path = tmp_path / "people.csv"
    header = "social;artistic;support;achievement;Biology;Design"
    path.write_text("\n".join((header, *rows, "")), encoding="utf-8")
    table = look_at(path)
    found = suggested_scales(table, assigned(table, {}))
    assert (found.interests.name, found.values.name, found.subjects.name) == scales
