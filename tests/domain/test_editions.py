"""How old ratings are."""

from dataclasses import replace

import pytest

from careerapp.domain.editions import RatingYears
from tests.report.editions import EDITIONS, edition


@pytest.mark.parametrize(
    ("jobs", "half_since"),
    [
        ({2020: 1}, 2020),
        ({2018: 1, 2019: 1}, 2019),
        ({2017: 10, 2019: 4, 2020: 7}, 2019),
        ({2008: 51, 2020: 49}, 2008),
    ],
)
def test_half_of_the_jobs_are_rated_since(jobs: dict[int, int], half_since: int) -> None:
    assert RatingYears(jobs).half_since == half_since


def test_the_commonest_year_its_share_and_the_newest() -> None:
    years = RatingYears({2008: 3, 2012: 3, 2020: 2})
    assert (years.commonest, years.newest) == (2012, 2020)
    assert years.share(2012) == pytest.approx(0.375)
    assert years.share(2013) == 0


def test_pay_in_a_place_can_be_newer_than_in_the_country() -> None:
    editions = replace(EDITIONS, local_pay=edition("May 2026", 2026, 5))
    assert editions.pay_in(None) == editions.pay_in("US") == EDITIONS.pay
    assert editions.pay_in("CA").release == "May 2026"
