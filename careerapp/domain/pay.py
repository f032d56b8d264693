"""Pay by the year and by the hour."""

from dataclasses import dataclass
from enum import StrEnum

from careerapp.domain.occupation import LaborMarket

HOURS_A_YEAR = 2080
"""Of full-time work, 52 weeks of 40 hours; the Bureau of Labor Statistics divides by as many."""


class PayPeriod(StrEnum):
    """What pay is counted by."""

    YEAR = "year"
    HOUR = "hour"


@dataclass(frozen=True, slots=True)
class PayRange:
    """What workers earn in one place, US dollars; ``None`` where there is no figure.

    Attributes
    ----------
    p10, p25, median, p75, p90 : float or None
        The percentiles of pay, for the period that was asked for.
    """

    p10: float | None = None
    p25: float | None = None
    median: float | None = None
    p75: float | None = None
    p90: float | None = None

    @property
    def known(self) -> tuple[float, ...]:
        """The figures that there are, lowest first."""
        figures = (self.p10, self.p25, self.median, self.p75, self.p90)
        return tuple(dollars for dollars in figures if dollars is not None)


def pay_periods(market: LaborMarket) -> tuple[PayPeriod, ...]:
    """Return what pay is published by: the year, the hour, both or neither.

    A job that only yearly pay is published of, as a teacher's, is not done for 2,080 hours a year,
    so that an hour's pay would be a wrong guess; one that only hourly pay is published of is not
    done all year round.

    Parameters
    ----------
    market : LaborMarket
        Of the whole country, where least is withheld.
    """
    figures = {PayPeriod.YEAR: market.wage_median, PayPeriod.HOUR: market.hourly_median}
    return tuple(period for period, figure in figures.items() if figure is not None)


def pay_range(market: LaborMarket, period: PayPeriod) -> PayRange:
    """Return pay by the year, or by the hour as the 2,080th part of it.

    Where only the median hour's pay is published, that is all there is by the hour.
    """
    if period is PayPeriod.HOUR and market.wage_median is None:
        return PayRange(median=market.hourly_median)
    hours = HOURS_A_YEAR if period is PayPeriod.HOUR else 1
    return PayRange(
        *(
            None if dollars is None else dollars / hours
            for dollars in (
                market.wage_p10,
                market.wage_p25,
                market.wage_median,
                market.wage_p75,
                market.wage_p90,
            )
        )
    )
