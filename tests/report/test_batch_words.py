"""What is said about a table of people."""

import pytest

from careerapp.domain.scales import Block, Interest, Subject, WorkValue
from careerapp.domain.sentence import Sentence
from careerapp.report.batch_check import Checked
from careerapp.report.batch_reader import Problem
from careerapp.report.batch_words import (
    assignment_sentence,
    checked_heading,
    checked_sentence,
    done_sentence,
    field_title,
    progress_sentence,
    scale_title,
    seen_sentences,
)
from careerapp.report.table_columns import FIELDS, Detail, Field
from careerapp.report.table_scale import SCALES, Scale, Scales


def _checked(
    people: int, left_out: int, count: int = 0, by_column: dict[str, int] | None = None
) -> Checked:
    problems = tuple(
        Problem(line + 2, "social", "x", Sentence("no")) for line in range(min(count, 10))
    )
    return Checked(
        people, left_out, problems, count, by_column or {}, {Block.INTERESTS: (3.0, 18.5)}
    )


@pytest.mark.parametrize(
    ("field", "title"),
    [
        (Detail.ID, "Name or number of the person"),
        (Interest.SOCIAL, "Social: Helping people"),
        (WorkValue.SUPPORT, "Support: Fair bosses"),
        (Subject.BIOLOGY, "Subject: Biology"),
    ],
)
def test_fields_have_plain_names(field: Field, title: str) -> None:
    assert field_title(field) == title


def test_all_fields_and_scales_have_names_of_their_own() -> None:
    assert len({field_title(field) for field in FIELDS}) == len(FIELDS)
    assert len({scale_title(scale) for scale in SCALES}) == len(SCALES)


@pytest.mark.parametrize(
    ("people", "left_out", "heading"),
    [
        (0, 3, "Nobody in this table can be matched"),
        (1, 0, "The 1 person in this table can be matched"),
        (30, 0, "All 30 people can be matched"),
        (27, 3, "27 of 30 people can be matched"),
    ],
)
def test_the_heading_counts_people(people: int, left_out: int, heading: str) -> None:
    assert checked_heading(_checked(people, left_out)) == heading


@pytest.mark.parametrize(
    ("checked", "sentence"),
    [
        (_checked(30, 0), "No row of the table has an error."),
        (_checked(29, 1, 1, {"social": 1}), "1 row is left out if you go on:"),
        (
            _checked(20, 10, 10, {"social": 9, "": 1}),
            "Most errors are in column “social”: 9. 10 rows are left out if you go on:",
        ),
        (
            _checked(0, 6, 24, {"social": 12, "artistic": 12}),
            "The first 10 of 24 errors are listed. 6 rows are left out if you go on:",
        ),
    ],
)
def test_the_sentence_says_what_becomes_of_other_rows(checked: Checked, sentence: str) -> None:
    assert checked_sentence(checked) == sentence


def test_afterwards_it_says_what_became_of_them() -> None:
    assert checked_sentence(_checked(29, 1, 1, {"social": 1}), after=True) == "1 row was left out:"


def test_a_scale_that_is_much_too_wide_is_asked_about() -> None:
    (wide,) = seen_sentences(_checked(9, 0), Scales(interests=Scale(0, 40)))
    assert wide == (
        "Interests: from 3 to 18.5, on a scale from 0 to 40. That is its lower half only. Is it "
        "the right scale?"
    )
    (fitting,) = seen_sentences(_checked(9, 0), Scales(interests=Scale(0, 20)))
    assert fitting == "Interests: from 3 to 18.5, on a scale from 0 to 20."


def test_counts_are_told_in_full() -> None:
    assert assignment_sentence((Detail.ID, None, Interest.SOCIAL)) == "2 of 3 columns are read"
    assert assignment_sentence((Detail.ID,)) == "The 1 column is read"
    assert done_sentence(1, 1) == "1 person matched. 1 row was left out."
    assert done_sentence(98_969, 1031) == "98,969 people matched. 1,031 rows were left out."
    assert progress_sentence(0.4, 100_000) == "40,000 of 100,000 people"
