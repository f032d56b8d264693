"""Figures in words."""

import pytest

from careerapp.domain.match import Band, Match
from careerapp.domain.occupation import LaborMarket
from careerapp.ui import formats


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1_693_800, "about 1,690,000 jobs"),
        (440, "about 440 jobs"),
        (0, "about 0 jobs"),
        (None, "not published"),
    ],
)
def test_jobs_are_rounded_as_estimates_are(value: int | None, words: str) -> None:
    assert formats.jobs(value) == words


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
