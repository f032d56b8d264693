"""What is more than two years old, counted in months by hand."""

from dataclasses import replace
from datetime import date

import pytest

from careerapp.domain.data_age import DataPart, old_parts
from careerapp.domain.editions import Edition, Projected
from tests.report.editions import EDITIONS, edition

MAY_2025, NEW = edition("May 2025", 2025, 5), edition("31.0", 2030, 8)
# Of these only pay is of another month than the others.
NEW_EDITIONS = replace(
    EDITIONS,
    interests=replace(EDITIONS.interests, edition=NEW),
    job_zones=NEW,
    projected=Projected(2029, 2039, date(2030, 8, 1)),
)


@pytest.mark.parametrize(
    ("today", "old"),
    [
        (date(2025, 6, 1), False),
        (date(2027, 5, 1), False),
        (date(2027, 5, 31), False),  # two years after the month that it is of
        (date(2027, 6, 1), True),
        (date(2031, 1, 1), True),
        (date(2019, 1, 1), False),  # a clock that is wrong
    ],
)
def test_pay_is_old_two_years_after_its_month(today: date, old: bool) -> None:
    assert dict(old_parts(NEW_EDITIONS, today)) == ({DataPart.PAY: date(2025, 5, 1)} if old else {})


def test_pay_of_the_country_and_of_places_are_told_apart_where_they_differ() -> None:
    editions = replace(NEW_EDITIONS, local_pay=edition("May 2026", 2026, 5))
    assert dict(old_parts(editions, date(2027, 6, 1))) == {DataPart.COUNTRY_PAY: date(2025, 5, 1)}
    assert dict(old_parts(editions, date(2028, 6, 1))) == {
        DataPart.COUNTRY_PAY: date(2025, 5, 1),
        DataPart.LOCAL_PAY: date(2026, 5, 1),
    }


def test_the_outlook_is_old_two_years_after_it_came_out() -> None:
    editions = replace(NEW_EDITIONS, projected=Projected(2024, 2034, date(2025, 8, 1)))
    assert DataPart.OUTLOOK not in old_parts(editions, date(2027, 8, 31))
    assert old_parts(editions, date(2027, 9, 1))[DataPart.OUTLOOK] == date(2025, 8, 1)


def test_what_is_known_of_jobs_is_as_old_as_the_older_of_interests_and_preparation() -> None:
    # Interests of February 2026, preparation of May 2024.
    assert DataPart.JOBS not in old_parts(EDITIONS, date(2026, 5, 31))
    assert old_parts(EDITIONS, date(2026, 6, 1))[DataPart.JOBS] == date(2024, 5, 1)


def test_nothing_is_said_of_what_newer_releases_dropped() -> None:
    very_old = Edition("25.1", date(2020, 11, 1))
    kept = replace(
        NEW_EDITIONS, values=replace(EDITIONS.values, edition=very_old), technologies=very_old
    )
    assert DataPart.JOBS not in old_parts(kept, date(2030, 9, 1))
