"""What is said of where ratings are from and of their age."""

from dataclasses import replace
from datetime import date

import pytest

from careerapp.domain.editions import Ratings, RatingYears
from careerapp.domain.language import Language, english
from careerapp.domain.occupation import Source
from careerapp.domain.scales import Block
from careerapp.report.edition_words import onet, pay_months, release_of, releases
from careerapp.report.rating_sources import age_of_ratings, ratings_source
from tests.report.editions import EDITIONS, edition

SPREAD = Ratings(edition("31.0", 2026, 8), RatingYears({2023: 30, 2026: 30, 2027: 40}))
UNRATED = Ratings(edition("31.0", 2026, 8), None)


@pytest.mark.parametrize(
    ("block", "source"),
    [
        (Block.INTERESTS, "0 to 100 %. Source: O*NET 30.2, February 2026; most rated in 2026."),
        (
            Block.VALUES,
            (
                "0 to 100 %. Source: O*NET 29.3, May 2025. Old ratings, and a rough picture: 77 % "
                "are from 2008, none is newer than 2020, and O*NET has stopped publishing them."
            ),
        ),
        (
            Block.SUBJECTS,
            (
                "0 to 100 %. Source: O*NET 28.1, November 2023; half rated since 2022. The eight "
                "subjects that matter most."
            ),
        ),
        (Block.EDUCATION, ""),
    ],
)
def test_where_ratings_are_from_and_how_old_they_are(block: Block, source: str) -> None:
    assert ratings_source(block, EDITIONS) == source


def test_no_year_is_told_that_most_jobs_were_not_rated_in() -> None:
    other = replace(EDITIONS, interests=SPREAD)
    assert ratings_source(Block.INTERESTS, other) == (
        "0 to 100 %. Source: O*NET 31.0, August 2026; half rated since 2026."
    )
    assert age_of_ratings(other).startswith("Interests: half rated since 2026. Values: 77 % are")


def test_the_age_of_all_ratings() -> None:
    assert age_of_ratings(EDITIONS) == (
        "Interests: most rated in 2026. Values: 77 % are from 2008, none is newer than 2020, and "
        "O*NET has stopped publishing them. Subjects: half rated since 2022."
    )


def test_of_what_no_job_is_rated_on_no_age_is_told() -> None:
    other = replace(EDITIONS, values=UNRATED)
    assert ratings_source(Block.VALUES, other) == "0 to 100 %. Source: O*NET 31.0, August 2026."
    assert "Values" not in age_of_ratings(other)


def test_editions_are_told_once_the_oldest_first() -> None:
    newer, older = edition("30.2", 2026, 2), edition("29.3", 2025, 5)
    several = (newer, older, older)
    assert onet(several, english) == "O*NET 29.3, May 2025 and O*NET 30.2, February 2026"
    assert releases(several, english) == "29.3 and 30.2"


def test_pay_is_of_one_month_or_of_two() -> None:
    assert pay_months(EDITIONS, english) == "May 2025"
    newer = replace(EDITIONS, local_pay=edition("May 2026", 2026, 5))
    assert pay_months(newer, english) == "May 2025 and May 2026"


def test_a_release_that_is_a_month_is_told_as_the_reader_writes_it() -> None:
    class German(Language):
        def month(self, day: date) -> str:
            return f"Monat {day.month}/{day.year}"

    wages = Source("Wages", "May 2026", "2026-05", "none", "none", "state.xlsx", 1, "")
    assert release_of(wages, German()) == "Monat 5/2026"
    assert release_of(replace(wages, release="31.0"), German()) == "31.0"
