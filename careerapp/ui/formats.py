"""Figures as people read them."""

from PySide6.QtCore import QCoreApplication

from careerapp.domain.match import Match
from careerapp.domain.occupation import LaborMarket
from careerapp.report import figures
from careerapp.ui.words import band_name


def _tr(text: str) -> str:
    return QCoreApplication.translate("formats", text)


def not_known() -> str:
    """Return the words for a figure that the source does not give."""
    return figures.not_published(_tr)


def number(value: int | None) -> str:
    """Return a whole number with its thousands apart."""
    return figures.number(value, _tr)


def money(value: int | None) -> str:
    """Return dollars without cents."""
    return figures.money(value, _tr)


def jobs(value: int | None) -> str:
    """Return a number of jobs, rounded as such estimates are."""
    return figures.jobs(value, _tr)


def percent(share: float) -> str:
    """Return a share, 0-1, in whole percent."""
    return f"{round(share * 100)} %"


def openings(value: int | None) -> str:
    """Return projected openings a year; the source counts in hundreds."""
    return figures.openings(value, _tr)


def growth(value: float | None) -> str:
    """Return a projected change, in percent, with what it means."""
    return figures.growth(value, _tr)


def pay(market: LaborMarket) -> str:
    """Return the median pay; by the hour where there is no yearly figure."""
    return figures.yearly_pay(market.wage_median, market.hourly_median, _tr)


def pay_range(market: LaborMarket) -> str:
    """Return what the middle half of workers earn."""
    if market.wage_p25 is None:
        return not_known()
    if market.wage_p75 is None:
        return _tr("{low} or more").format(low=money(market.wage_p25))
    return _tr("{low} to {high}").format(low=money(market.wage_p25), high=money(market.wage_p75))


def job_share(quotient: float | None) -> str:
    """Return a location quotient in words."""
    return figures.job_share(quotient, _tr)


def match(found: Match) -> str:
    """Return a match as percentage and label."""
    return f"{round(found.match)} % · {band_name(found.band)}"
