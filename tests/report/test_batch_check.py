"""All that is wrong in a table, before anybody is matched."""

from pathlib import Path

import openpyxl
import pytest

from careerapp.domain.progress import Canceled, never
from careerapp.domain.scales import Block, Interest, Subject
from careerapp.report import batch_check, batch_reader
from careerapp.report.batch_check import NOTHING_TELLING, Checked, check
from careerapp.report.batch_reader import Problem
from careerapp.report.table_columns import Assignment, assigned
from careerapp.report.table_file import TableError, look_at
from careerapp.report.table_scale import Scale, Scales

ON_UNIT = Scales()


def checked(path: Path, scales: Scales = ON_UNIT, assignment: Assignment | None = None) -> Checked:
    table = look_at(path)
    return check(table, assignment or assigned(table, {}), scales, progress=_unheard)


def _unheard(_done: float) -> None:
    pass


def test_all_errors_are_listed_by_line_column_and_value(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(
        b"Student ID;Realistic;Social;State;Planned education;Remarks\r\n"
        b"Ann;0,9;0,2;California;Bachelor's degree;2,5\r\n"
        b"Bob;1,9;often;CA;;\r\n"
        b"\r\n"
        b";;;;;\r\n"
        b"Cy;0.9;0,2;Atlantis;;\r\n"
        b"Di;0,9;0,2;CA;wizardry;\r\n"
        b"Ed;0,9\r\n"
        b"Flo;0,5;0,5;;;\r\n"
        b"Gus;80%;2026-03-04;;;\r\n"
    )
    found = checked(path)
    assert (found.people, found.left_out, found.problem_count) == (1, 6, 8)
    assert [(one.line, one.column, one.value) for one in found.problems] == [
        (3, "Realistic", "1,9"),
        (3, "Social", "often"),
        (6, "Realistic", "0.9"),
        (6, "State", "Atlantis"),
        (7, "Planned education", "wizardry"),
        (8, "", ""),
        (9, "", ""),
        (10, "Social", "2026-03-04"),
    ]
    assert "decimal sign of this table is a comma" in str(found.problems[2].problem)
    assert "2 cells" in str(found.problems[5].problem)
    assert found.problems[6] == Problem(9, "", "", NOTHING_TELLING)
    assert found.problems_by_column == {
        "Realistic": 2,
        "Social": 2,
        "State": 1,
        "Planned education": 1,
        "": 2,
    }


def test_a_workbook_is_checked_by_the_same_rules(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["Name", "Social", "Artistic"])
    page.append(["Ann", 0.9, 0.1])
    page.append(["Bob", "=B2/2", 0.1])
    page.append(["Cy", 7, None])
    book.save(path)
    found = checked(path)
    assert (found.people, found.left_out) == (1, 2)
    assert [(one.line, one.column, one.value) for one in found.problems] == [
        (3, "Social", "=B2/2"),
        (4, "Social", "7"),
    ]
    assert "formula without its result" in str(found.problems[0].problem)


def test_every_group_has_its_own_scale(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(
        "social,artistic,support,achievement,Biology,Design\n"
        "40,10,5,1,100,20\n"
        "30,20,4,2,40,50\n"
        "41,0,0,0,101,0\n",
        encoding="utf-8",
    )
    found = checked(path, Scales(Scale(0, 40), Scale(1, 5), Scale(0, 100)))
    assert found.people == 2
    assert [(one.column, one.value) for one in found.problems] == [
        ("social", "41"),
        ("support", "0"),
        ("achievement", "0"),
        ("Biology", "101"),
    ]
    assert found.seen == {
        Block.INTERESTS: pytest.approx((10, 40)),
        Block.VALUES: pytest.approx((1, 5)),
        Block.SUBJECTS: pytest.approx((20, 100)),
    }


def test_unassigned_columns_may_hold_anything(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("social,artistic,born\n1,0,2010-03-04\n0,1,?\n", encoding="utf-8")
    assert checked(path).problem_count == 0
    found = checked(path, assignment=(Interest.SOCIAL, Interest.ARTISTIC, Subject.DESIGN))
    assert [one.value for one in found.problems] == ["2010-03-04", "?"]
    with pytest.raises(TableError, match=r"people\.csv: 'social' is there twice"):
        checked(path, assignment=(Interest.SOCIAL, Interest.ARTISTIC, Interest.SOCIAL))


def test_the_first_problems_are_kept_and_all_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_reader, "BLOCK_OF_PEOPLE", 4)
    monkeypatch.setattr(batch_check, "MOST_PROBLEMS", 5)
    path = tmp_path / "people.csv"
    path.write_text("social,artistic\n" + "2,9\n" * 10, encoding="utf-8")
    found = checked(path)
    assert (len(found.problems), found.problem_count, found.left_out) == (5, 20, 10)
    assert found.problems_by_column == {"social": 10, "artistic": 10}


def test_a_long_value_is_shortened(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(f"social,artistic\n{'x' * 5000},1\n", encoding="utf-8")
    assert checked(path).problems[0].value == "x" * 80 + "…"


def test_a_table_without_people_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("social,artistic\n", encoding="utf-8")
    assert checked(path) == Checked(0, 0, (), 0, {}, {})


def test_a_check_can_be_stopped_and_says_how_far_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_reader, "BLOCK_OF_PEOPLE", 4)
    path = tmp_path / "people.csv"
    path.write_text("social,artistic\n" + "1,0\n" * 40, encoding="utf-8")
    table = look_at(path)
    told: list[float] = []
    check(table, assigned(table, {}), ON_UNIT, progress=told.append, canceled=never)
    assert told == sorted(told)
    assert (len(told) > 10, told[-1]) == (True, 1)
    told.clear()
    with pytest.raises(Canceled):
        check(
            table,
            assigned(table, {}),
            ON_UNIT,
            progress=told.append,
            canceled=lambda: len(told) == 3,
        )
    assert len(told) == 3
