"""Figures as people read them."""

from careerapp.domain.match import Match
from careerapp.domain.occupation import LaborMarket
from careerapp.domain.rounding import whole
from careerapp.report import figures
from careerapp.ui.language import tr
from careerapp.ui.words import band_name


def not_known() -> str:
    """Return the words for a figure that the source does not give."""
    return figures.not_published(tr)


def number(value: int | None) -> str:
    """Return a whole number with its thousands apart."""
    return figures.number(value, tr)


def jobs(value: int | None) -> str:
    """Return a number of jobs, rounded as such estimates are."""
    return figures.jobs(value, tr)


def percent(share: float) -> str:
    """Return a share, 0-1, in whole percent."""
    return f"{whole(share * 100)} %"


def pay(market: LaborMarket) -> str:
    """Return the median pay; by the hour where there is no yearly figure."""
    return figures.yearly_pay(market.wage_median, market.hourly_median, tr)


def match(found: Match) -> str:
    """Return a match as percentage and label."""
    return f"{round(found.match)} % · {band_name(found.band)}"
