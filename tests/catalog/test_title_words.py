"""What people call jobs, taken apart."""

import pytest

from careerapp.catalog.title_words import (
    field_root,
    fold,
    forms_of,
    roots,
    singular,
    without_exceptions,
    words_of,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Writers and Authors", ["writers", "authors"]),
        ("Sheriff's Patrol", ["sheriffs", "patrol"]),
        ("Electro-Mechanical_x/z", ["electro", "mechanical", "x", "z"]),
        ("The", ["the"]),
        ("--", []),
    ],
)
def test_a_name_has_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_accents_and_case_are_folded_away() -> None:
    assert fold("Diseñadores Gráficos") == "disenadores graficos"


def test_a_short_form_is_a_name_of_its_own() -> None:
    assert forms_of("Nursing Assistant (CNA)") == ("Nursing Assistant", "CNA")
    assert forms_of("Nursing Assistant") == ("Nursing Assistant",)


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Biologists", "Biologists"),
        ("Architects, Except Landscape and Naval", "Architects"),
        ("Maestros de primaria, excepto educación especial", "Maestros de primaria"),
        ("Exceptional Educators", "Exceptional Educators"),
    ],
)
def test_exceptions_are_no_part_of_a_name(title: str, left: str) -> None:
    assert without_exceptions(title) == left


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("nurses", "nurse"),
        ("secretaries", "secretary"),
        ("coaches", "coach"),
        ("waitresses", "waitress"),
        ("waitress", "waitress"),
        ("gas", "gas"),
    ],
)
def test_plurals_are_taken_back(word: str, one: str) -> None:
    assert singular(word) == one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("nurse", "nurses"),
        ("secretary", "secretaries"),
        ("enfermera", "enfermeros"),
        ("maestro", "maestras"),
        ("doctora", "doctores"),
        ("bailarina", "bailarines"),
        ("jueza", "jueces"),
        ("oficial", "oficiales"),
        ("gerente", "gerentes"),
        ("ninera", "nineros"),
    ],
)
def test_forms_of_a_word_have_a_root_in_common(one: str, other: str) -> None:
    assert roots(one) & roots(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tech", "techos"),
        ("man", "manos"),
        ("vent", "ventas"),
        ("caja", "cajeros"),
        ("gas", "gala"),
    ],
)
def test_other_words_have_not(one: str, other: str) -> None:
    assert not roots(one) & roots(other)


@pytest.mark.parametrize(
    ("field", "people"),
    [("enfermeria", "enfermeras"), ("psicologia", "psicologo"), ("ingenieria", "ingenieros")],
)
def test_a_field_is_known_by_its_people(field: str, people: str) -> None:
    assert field_root(field) == field_root(people) is not None
    assert not roots(field) & roots(people)
    assert field_root("nurse") is None
