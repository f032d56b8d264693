"""Figures of the labor market as people read them."""

from careerapp.domain.language import Language, english
from careerapp.domain.pay import PayPeriod, PayRange
from careerapp.domain.rounding import whole

_ROUNDED_FROM = 10_000
_DIGITS = 3  # of an estimate, that say something
_FIGURES_FROM = 3.5  # times; below, the words for numbers read better


def not_published(tr: Language = english) -> str:
    """Return the words for a figure that the source does not give."""
    return tr("not published")


def number(value: int | None, tr: Language = english) -> str:
    """Return a whole number with its thousands apart."""
    return not_published(tr) if value is None else tr.number(value)


def money(value: int | None, tr: Language = english) -> str:
    """Return dollars without cents."""
    return not_published(tr) if value is None else tr.money(value)


def yearly_pay(yearly: int | None, hourly: float | None, tr: Language = english) -> str:
    """Return pay a year; by the hour where there is no yearly figure."""
    if yearly is not None:
        return tr("{money} a year").format(money=money(yearly, tr))
    if hourly is not None:
        return tr("{money} an hour").format(money=tr.money(hourly, cents=True))
    return not_published(tr)


def pay(dollars: float | None, period: PayPeriod, tr: Language = english) -> str:
    """Return pay by the year, or by the hour with cents."""
    if period is PayPeriod.YEAR:
        return yearly_pay(None if dollars is None else round(dollars), None, tr)
    return yearly_pay(None, dollars, tr)


def amount(dollars: float | None, period: PayPeriod, tr: Language = english) -> str:
    """Return dollars, with cents by the hour, where something beside them says what they are."""
    if dollars is None:
        return not_published(tr)
    return tr.money(dollars, cents=period is PayPeriod.HOUR)


def middle_half(pay_range: PayRange, period: PayPeriod, tr: Language = english) -> str:
    """Return what the middle half of workers earn."""
    if pay_range.p25 is None:
        return not_published(tr)
    low = amount(pay_range.p25, period, tr)
    if pay_range.p75 is None:
        return tr("{low} or more").format(low=low)
    return tr("{low} to {high}").format(low=low, high=amount(pay_range.p75, period, tr))


def per_1000(value: float | None, tr: Language = english) -> str:
    """Return a number of jobs of every 1,000, small ones with more digits."""
    return not_published(tr) if value is None else tr.decimal(value, 3)


def self_employed(percent: float | None, tr: Language = english) -> str:
    """Return how many of those who work are self-employed."""
    if percent is None:
        return not_published(tr)
    if percent == 0:  # rounded at the source
        return tr("next to nobody")
    return f"{tr.number(percent, 1)} %"


def jobs(value: int | None, tr: Language = english) -> str:
    """Return a number of jobs, rounded as such estimates are."""
    if value is None:
        return not_published(tr)
    return tr("about {number} jobs").format(number=_rounded(value, tr))


def _rounded(value: int, tr: Language) -> str:
    step = max(1, 10 ** (len(str(value)) - _DIGITS)) if value >= _ROUNDED_FROM else 1
    return tr.number(step * whole(value / step))


def openings(value: int | None, tr: Language = english) -> str:
    """Return projected openings a year; the source counts in hundreds."""
    return tr("fewer than 50 jobs") if value == 0 else jobs(value, tr)


def openings_a_year(value: int | None, tr: Language = english) -> str:
    """Return projected openings where nothing beside them says what they are."""
    if value is None:
        return tr("openings not published")
    if value == 0:
        return tr("fewer than 50 openings a year")
    return tr("about {number} openings a year").format(number=_rounded(value, tr))


def job_share(quotient: float | None, tr: Language = english) -> str:
    """Return in words how common a job is in a place, beside the whole country.

    Parameters
    ----------
    quotient : float or None
        Location quotient: 1 where the job is as common as in the whole country.
    tr : Language
        Of the reader.
    """
    if quotient is None:
        return not_published(tr)
    if quotient >= _FIGURES_FROM:
        many = tr("about {number} times as common here as in the US")
        return many.format(number=round(quotient))
    words = (
        (0.07, tr("less than a tenth as common here as in the US")),
        (0.15, tr("about a tenth as common here as in the US")),
        (0.225, tr("about a fifth as common here as in the US")),
        (0.29, tr("about a quarter as common here as in the US")),
        (0.415, tr("about a third as common here as in the US")),
        (0.585, tr("about half as common here as in the US")),
        (0.71, tr("about two thirds as common here as in the US")),
        (0.8, tr("about three quarters as common here as in the US")),
        (0.92, tr("a little less common here than in the US")),
        (1.085, tr("about as common here as in the US")),
        (1.25, tr("a little more common here than in the US")),
        (1.75, tr("about one and a half times as common here as in the US")),
        (2.5, tr("about twice as common here as in the US")),
        (_FIGURES_FROM, tr("about three times as common here as in the US")),
    )
    return next(sentence for limit, sentence in words if quotient < limit)


def growth(value: float | None, tr: Language = english) -> str:
    """Return a projected change, in percent, with what it means."""
    if value is None:
        return not_published(tr)
    if value == 0:
        return tr("no change")
    figure = f"{tr.number(abs(value), 1)} %"
    return (tr("{figure} more jobs") if value > 0 else tr("{figure} fewer jobs")).format(
        figure=figure
    )


def change(value: float | None, tr: Language = english) -> str:
    """Return a projected change as a figure with its sign, for a column of a table."""
    if value is None:
        return not_published(tr)
    if value == 0:
        return tr("no change")
    sign = "+" if value > 0 else "\N{MINUS SIGN}"
    return f"{sign}{tr.number(abs(value), 1)} %"
