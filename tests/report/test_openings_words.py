"""What is said of the careers that an education opens."""

from dataclasses import replace

import pytest

from careerapp.domain.openings import Openings
from careerapp.domain.scales import EducationLevel
from careerapp.report.openings_words import (
    longest_openings_sentence,
    openings_note,
    openings_sentence,
)
from tests.report.editions import EDITIONS

LEVEL = EducationLevel
OPENINGS = Openings(
    dict(zip(LEVEL, (10, 40, 45, 50, 60, 80, 90, 99), strict=True)), not_published=1, total=100
)


@pytest.mark.parametrize(
    ("current", "planned", "sentence"),
    [
        (None, None, "Choose one to see how many jobs ask for no more."),
        (
            LEVEL.HIGH_SCHOOL,
            None,
            "With a high school diploma, you have what 40 of 100 jobs ask for.",
        ),
        (None, LEVEL.MASTERS, "With a master's degree, you have what 90 of 100 jobs ask for."),
        (
            LEVEL.HIGH_SCHOOL,
            LEVEL.BACHELORS,
            (
                "With a bachelor's degree, you have what 80 of 100 jobs ask for; that is 40 more "
                "than with a high school diploma."
            ),
        ),
        (
            LEVEL.LESS_THAN_HIGH_SCHOOL,
            LEVEL.SOME_COLLEGE,
            (
                "With some college courses, you have what 50 of 100 jobs ask for; that is 40 more "
                "than with less than a high school diploma."
            ),
        ),
        (
            LEVEL.ASSOCIATE,
            LEVEL.ASSOCIATE,
            "With an associate's degree, you have what 60 of 100 jobs ask for.",
        ),
    ],
)
def test_sentence(
    current: EducationLevel | None, planned: EducationLevel | None, sentence: str
) -> None:
    assert openings_sentence(OPENINGS, current, planned) == sentence


def test_no_sentence_is_longer_than_the_room_that_is_kept() -> None:
    room = len(longest_openings_sentence())
    for current in (None, *LEVEL):
        for planned in (None, *LEVEL):
            assert len(openings_sentence(OPENINGS, current, planned)) <= room


def test_what_is_not_published_is_said() -> None:
    projected = EDITIONS.projected
    all_published = openings_note(replace(OPENINGS, not_published=0), projected)
    assert "not published" not in all_published
    assert all_published.endswith(" projections for 2024 to 2034.")
    three_not = openings_note(replace(OPENINGS, not_published=3), projected)
    assert "For 3 jobs this is not published; they are left out." in three_not
