"""Figures of the labor market as people read them."""

from careerapp.report.words import Translate, english

_ROUNDED_FROM = 10_000


def not_published(tr: Translate = english) -> str:
    """Return the words for a figure that the source does not give."""
    return tr("not published")


def number(value: int | None, tr: Translate = english) -> str:
    """Return a whole number with its thousands apart."""
    return not_published(tr) if value is None else f"{value:,}"


def money(value: int | None, tr: Translate = english) -> str:
    """Return dollars without cents."""
    return not_published(tr) if value is None else f"${value:,}"


def yearly_pay(yearly: int | None, hourly: float | None, tr: Translate = english) -> str:
    """Return pay a year; by the hour where there is no yearly figure."""
    if yearly is not None:
        return tr("{money} a year").format(money=money(yearly, tr))
    if hourly is not None:
        return tr("${hourly} an hour").format(hourly=f"{hourly:,.2f}")
    return not_published(tr)


def jobs(value: int | None, tr: Translate = english) -> str:
    """Return a number of jobs, rounded as such estimates are."""
    if value is None:
        return not_published(tr)
    rounded = round(value, -3) if value >= _ROUNDED_FROM else value
    return tr("about {number} jobs").format(number=f"{rounded:,}")


def openings(value: int | None, tr: Translate = english) -> str:
    """Return projected openings a year; the source counts in hundreds."""
    return tr("fewer than 50 jobs") if value == 0 else jobs(value, tr)


def openings_a_year(value: int | None, tr: Translate = english) -> str:
    """Return projected openings where nothing beside them says what they are."""
    if value is None:
        return tr("openings not published")
    if value == 0:
        return tr("fewer than 50 openings a year")
    rounded = round(value, -3) if value >= _ROUNDED_FROM else value
    return tr("about {number} openings a year").format(number=f"{rounded:,}")


def job_share(quotient: float | None, tr: Translate = english) -> str:
    """Return a location quotient in words."""
    if quotient is None:
        return not_published(tr)
    near = 0.05
    if quotient < near:
        return tr("much rarer than in the whole US")
    if abs(quotient - 1) < near:
        return tr("as common as in the whole US")
    return tr("{figure} times as common as in the whole US").format(figure=f"{quotient:.1f}")


def growth(value: float | None, tr: Translate = english) -> str:
    """Return a projected change, in percent, with what it means."""
    if value is None:
        return not_published(tr)
    if value == 0:
        return tr("no change")
    figure = f"{abs(value):,.1f} %"
    return (tr("{figure} more jobs") if value > 0 else tr("{figure} fewer jobs")).format(
        figure=figure
    )


def change(value: float | None, tr: Translate = english) -> str:
    """Return a projected change as a figure with its sign, for a column of a table."""
    if value is None:
        return not_published(tr)
    if value == 0:
        return tr("no change")
    sign = "+" if value > 0 else "\N{MINUS SIGN}"
    return f"{sign}{abs(value):,.1f} %"
