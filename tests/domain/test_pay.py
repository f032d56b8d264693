"""Pay by the year and by the hour."""

import pytest

from careerapp.domain.occupation import LaborMarket
from careerapp.domain.pay import PayPeriod, PayRange, pay_periods, pay_range

BOTH = LaborMarket(
    "US",
    wage_p10=20_800,
    wage_p25=31_200,
    wage_median=41_600,
    wage_p75=52_000,
    wage_p90=None,
    hourly_median=20.0,
)


def test_pay_by_the_year_is_as_published() -> None:
    assert pay_range(BOTH, PayPeriod.YEAR) == PayRange(20_800, 31_200, 41_600, 52_000, None)


def test_an_hour_is_the_2080th_part_of_a_year_and_what_is_missing_stays_missing() -> None:
    assert pay_range(BOTH, PayPeriod.HOUR) == PayRange(10, 15, 20, 25, None)
    assert pay_range(BOTH, PayPeriod.HOUR).known == (10, 15, 20, 25)


def test_where_only_hourly_pay_is_published_its_median_is_all_there_is() -> None:
    actors = LaborMarket("US", hourly_median=29.05)
    assert pay_range(actors, PayPeriod.HOUR) == PayRange(median=29.05)
    assert pay_range(actors, PayPeriod.YEAR).known == ()


@pytest.mark.parametrize(
    ("market", "periods"),
    [
        (BOTH, (PayPeriod.YEAR, PayPeriod.HOUR)),
        (LaborMarket("US", wage_median=63_970), (PayPeriod.YEAR,)),
        (LaborMarket("US", hourly_median=29.05), (PayPeriod.HOUR,)),
        (LaborMarket("US", employment=100), ()),
    ],
)
def test_pay_is_offered_by_what_it_is_published_by(
    market: LaborMarket, periods: tuple[PayPeriod, ...]
) -> None:
    assert pay_periods(market) == periods
