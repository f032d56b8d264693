"""Figures in words."""

import pytest

from careerapp.domain.match import Band, Match
from careerapp.domain.occupation import LaborMarket
from careerapp.ui import formats


def test_money_is_without_cents_and_grouped() -> None:
    assert formats.money(135_980) == "$135,980"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1_693_800, "about 1,694,000 jobs"),
        (440, "about 440 jobs"),
        (0, "about 0 jobs"),
        (None, "not published"),
    ],
)
def test_jobs_are_rounded_as_estimates_are(value: int | None, words: str) -> None:
    assert formats.jobs(value) == words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (60_360, 80_000, "$60,360 to $80,000"),
        (60_360, None, "$60,360 or more"),
        (None, None, "not published"),
    ],
)
def test_a_range_without_an_upper_end_is_open(
    low: int | None, high: int | None, words: str
) -> None:
    assert formats.pay_range(LaborMarket("PR", wage_p25=low, wage_p75=high)) == words


def test_no_openings_are_fewer_than_fifty_because_the_source_rounds() -> None:
    assert formats.openings(0) == "fewer than 50 jobs"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (15.8, "15.8 % more jobs"),
        (-3.14, "3.1 % fewer jobs"),
        (0.0, "no change"),
        (None, "not published"),
    ],
)
def test_growth_says_which_way(value: float | None, words: str) -> None:
    assert formats.growth(value) == words


@pytest.mark.parametrize(
    ("market", "words"),
    [
        (LaborMarket("US", wage_median=49_900), "$49,900 a year"),
        (LaborMarket("US", hourly_median=23.33), "$23.33 an hour"),
        (LaborMarket("US"), "not published"),
    ],
)
def test_pay_is_by_the_hour_where_there_is_no_yearly_figure(
    market: LaborMarket, words: str
) -> None:
    assert formats.pay(market) == words


@pytest.mark.parametrize(
    ("quotient", "words"),
    [
        (0.04, "less than a tenth as common here as in the US"),
        (0.1, "about a tenth as common here as in the US"),
        (0.2, "about a fifth as common here as in the US"),
        (0.25, "about a quarter as common here as in the US"),
        (0.33, "about a third as common here as in the US"),
        (0.51, "about half as common here as in the US"),
        (0.67, "about two thirds as common here as in the US"),
        (0.75, "about three quarters as common here as in the US"),
        (0.86, "a little less common here than in the US"),
        (0.95, "about as common here as in the US"),
        (1.05, "about as common here as in the US"),
        (1.12, "a little more common here than in the US"),
        (1.44, "about one and a half times as common here as in the US"),
        (1.87, "about twice as common here as in the US"),
        (3.49, "about three times as common here as in the US"),
        (3.5, "about 4 times as common here as in the US"),
        (9.71, "about 10 times as common here as in the US"),
        (None, "not published"),
    ],
)
def test_a_location_quotient_is_put_in_words(quotient: float | None, words: str) -> None:
    assert formats.job_share(quotient) == words


@pytest.mark.parametrize(
    ("figure", "band", "words"),
    [
        (100.0, Band.STRONG, "100 % · strong fit"),
        (74.6, Band.GOOD, "75 % · good fit"),
        (50.0, Band.FAIR, "50 % · fair fit"),
        (49.4, Band.WEAK, "49 % · weak fit"),
    ],
)
def test_a_match_is_a_figure_and_a_label(figure: float, band: Band, words: str) -> None:
    assert formats.match(Match(1, "29-1141.00", "Nurses", figure, band)) == words
