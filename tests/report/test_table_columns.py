"""What columns hold, by what people call them."""

from pathlib import Path

import pytest

from careerapp.domain.scales import Interest, Subject, WorkValue
from careerapp.report import table_columns
from careerapp.report.column_names import PERSON_NAMES
from careerapp.report.table_columns import (
    FIELDS,
    Detail,
    Field,
    assigned,
    check_assignment,
    column_letter,
    field_name,
    recognize,
    refuse_unknown,
)
from careerapp.report.table_file import TableError, look_at


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Realistic", Interest.REALISTIC),
        ("  SOCIAL ", Interest.SOCIAL),
        ("Interest: Artistic", Interest.ARTISTIC),
        ("RIASEC_Enterprising_Score", Interest.ENTERPRISING),
        ("Conventional (0-40)", Interest.CONVENTIONAL),
        ("S - Social", Interest.SOCIAL),
        ("Helping people", Interest.SOCIAL),
        ("Investigador", Interest.INVESTIGATIVE),
        ("working_conditions", WorkValue.WORKING_CONDITIONS),
        ("WorkingConditions", WorkValue.WORKING_CONDITIONS),
        ("Value: Support", WorkValue.SUPPORT),
        ("Reconocimiento", WorkValue.RECOGNITION),
        ("subject:Biology", Subject.BIOLOGY),
        ("Biology", Subject.BIOLOGY),
        ("Biología", Subject.BIOLOGY),
        ("Math", Subject.MATHEMATICS),
        ("Law & Government", Subject.LAW_AND_GOVERNMENT),
        ("Computers and electronics", Subject.COMPUTERS_AND_ELECTRONICS),
        ("State", Detail.LOCATION),
        ("estado", Detail.LOCATION),
        ("Student ID", Detail.ID),
        ("student_id", Detail.ID),
        ("StudentID", Detail.ID),
        ("Full name", Detail.ID),
        ("Education level", Detail.EDUCATION),
        ("Planned education", Detail.PLANNED_EDUCATION),
        ("Education (planned)", Detail.PLANNED_EDUCATION),
        ("education.planned", Detail.PLANNED_EDUCATION),
        ("subject:Astrology", None),
        ("GPA", None),
        ("Score", None),
        ("R", None),
        ("", None),
    ],
)
def test_a_name_is_recognized(name: str, field: Field | None) -> None:
    assert recognize([name]) == (field,)


def test_every_field_has_its_own_name() -> None:
    assert recognize([field_name(field) for field in FIELDS]) == FIELDS


def test_no_name_means_two_fields() -> None:
    meanings: dict[str, set[Field]] = {}
    for field in FIELDS:
        for name in table_columns._names(field):
            meanings.setdefault(table_columns._key(name), set()).add(field)
    assert {name: fields for name, fields in meanings.items() if len(fields) > 1} == {}
    assert not {table_columns._key(name) for name in PERSON_NAMES} & set(meanings)


def test_letters_are_interests_where_all_six_stand_there() -> None:
    assert recognize(["id", "R", "I", "A", "S", "E", "C"]) == (Detail.ID, *Interest)
    assert recognize(["RIASEC_R", "I score", "a", "s", "E", "C"]) == tuple(Interest)
    assert recognize(["A", "S", "E", "C"]) == (None, None, None, None)


def test_our_own_name_goes_before_what_else_means_the_same() -> None:
    assert recognize(["Helping people", "social"]) == (None, Interest.SOCIAL)
    assert recognize(["Helping people", "Social"]) == (Interest.SOCIAL, Interest.SOCIAL)


def test_a_name_tells_people_apart_where_nothing_better_does() -> None:
    assert recognize(["Name", "Student ID"]) == (None, Detail.ID)
    assert recognize(["Name", "social"]) == (Detail.ID, Interest.SOCIAL)
    assert recognize(["Name", "Student"]) == (None, None)


def test_the_same_field_twice_is_refused_by_the_names_of_both_columns() -> None:
    header = ["social", "Helping people", "artistic"]
    with pytest.raises(TableError, match=r"'social' is there twice: .*'social' and 'Helping"):
        check_assignment(header, (Interest.SOCIAL, Interest.SOCIAL, Interest.ARTISTIC))
    with pytest.raises(TableError, match="columns 'social' and B"):
        check_assignment(["social", ""], (Interest.SOCIAL, Interest.SOCIAL))


def test_too_few_rated_columns_are_refused() -> None:
    for fields in ((), (Detail.ID, Interest.SOCIAL), (Interest.SOCIAL, Subject.DESIGN)):
        with pytest.raises(TableError, match="at least two interests"):
            check_assignment([str(field) for field in fields], fields)
    check_assignment(["a", "b"], (Subject.DESIGN, Subject.BIOLOGY))


def test_columns_have_the_letters_of_spreadsheets() -> None:
    assert [column_letter(place) for place in (0, 25, 26, 51, 52, 701, 702)] == [
        *("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA")
    ]


def test_what_somebody_says_of_a_column_goes_before_its_name(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Who,social,Liking people,GPA\nAda,1,2,3.5\n", encoding="utf-8")
    table = look_at(path)
    given = {"Who": "id", "social": "", "Liking people": "social"}
    assignment = assigned(table, given)
    assert assignment == (Detail.ID, None, Interest.SOCIAL, None)
    with pytest.raises(TableError, match="no column 'Whom'"):
        assigned(table, {"Whom": "id"})
    with pytest.raises(TableError, match="'likes' is not known; known are id,"):
        assigned(table, {"Who": "likes"})
    with pytest.raises(TableError, match=r"people\.csv: column 'social' is not known"):
        refuse_unknown(table, assignment)
