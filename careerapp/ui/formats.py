"""Figures as people read them."""

from PySide6.QtCore import QCoreApplication, QLocale

from careerapp.domain.match import Match
from careerapp.domain.occupation import LaborMarket
from careerapp.ui.words import band_name


def _tr(text: str) -> str:
    return QCoreApplication.translate("formats", text)


def _locale() -> QLocale:
    # The words are English, so the figures between them are too.
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def not_known() -> str:
    """Return the words for a figure that the source does not give."""
    return _tr("not published")


def number(value: int | None) -> str:
    """Return a whole number with its thousands apart."""
    return not_known() if value is None else _locale().toString(value)


def money(value: int | None) -> str:
    """Return dollars without cents."""
    return not_known() if value is None else f"${_locale().toString(value)}"


def jobs(value: int | None) -> str:
    """Return a number of jobs, rounded as such estimates are."""
    if value is None:
        return not_known()
    thousand = 10_000
    rounded = round(value, -3) if value >= thousand else value
    return _tr("about {number} jobs").format(number=_locale().toString(rounded))


def percent(share: float) -> str:
    """Return a share, 0-1, in whole percent."""
    return f"{round(share * 100)} %"


def openings(value: int | None) -> str:
    """Return projected openings a year; the source counts in hundreds."""
    if value == 0:
        return _tr("fewer than 50 jobs")
    return jobs(value)


def growth(value: float | None) -> str:
    """Return a projected change, in percent, with what it means."""
    if value is None:
        return not_known()
    figure = f"{_locale().toString(abs(value), 'f', 1)} %"
    if value == 0:
        return _tr("no change")
    if value > 0:
        return _tr("{figure} more jobs").format(figure=figure)
    return _tr("{figure} fewer jobs").format(figure=figure)


def pay(market: LaborMarket) -> str:
    """Return the median pay; by the hour where there is no yearly figure."""
    if market.wage_median is None and market.hourly_median is not None:
        hourly = _locale().toString(market.hourly_median, "f", 2)
        return _tr("${hourly} an hour").format(hourly=hourly)
    if market.wage_median is None:
        return not_known()
    return _tr("{money} a year").format(money=money(market.wage_median))


def pay_range(market: LaborMarket) -> str:
    """Return what the middle half of workers earn."""
    if market.wage_p25 is None:
        return not_known()
    if market.wage_p75 is None:
        return _tr("{low} or more").format(low=money(market.wage_p25))
    return _tr("{low} to {high}").format(low=money(market.wage_p25), high=money(market.wage_p75))


def job_share(quotient: float | None) -> str:
    """Return a location quotient in words."""
    if quotient is None:
        return not_known()
    figure = _locale().toString(quotient, "f", 1)
    near = 0.05
    if quotient < near:
        return _tr("much rarer than in the whole US")
    if abs(quotient - 1) < near:
        return _tr("as common as in the whole US")
    return _tr("{figure} times as common as in the whole US").format(figure=figure)


def match(found: Match) -> str:
    """Return a match as percentage and label."""
    return f"{round(found.match)} % · {band_name(found.band)}"
