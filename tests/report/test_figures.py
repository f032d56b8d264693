"""Figures of the labor market in words."""

import pytest

from careerapp.domain.pay import PayPeriod, PayRange
from careerapp.report import figures

YEAR, HOUR = PayPeriod.YEAR, PayPeriod.HOUR


def test_money_is_without_cents_and_grouped() -> None:
    assert figures.money(135_980) == "$135,980"


@pytest.mark.parametrize(
    ("dollars", "period", "alone", "beside"),
    [
        (140_270, YEAR, "$140,270 a year", "$140,270"),
        (67.4375, HOUR, "$67.44 an hour", "$67.44"),
        (None, YEAR, "not published", "not published"),
        (None, HOUR, "not published", "not published"),
    ],
)
def test_pay_has_cents_by_the_hour_only(
    dollars: float | None, period: PayPeriod, alone: str, beside: str
) -> None:
    assert figures.pay(dollars, period) == alone
    assert figures.amount(dollars, period) == beside


@pytest.mark.parametrize(
    ("pay", "period", "words"),
    [
        (PayRange(p25=60_360, p75=80_000), YEAR, "$60,360 to $80,000"),
        (PayRange(p25=29.0, p75=38.5), HOUR, "$29.00 to $38.50"),
        (PayRange(p25=60_360), YEAR, "$60,360 or more"),
        (PayRange(median=29.05), HOUR, "not published"),
    ],
)
def test_a_range_without_an_upper_end_is_open(pay: PayRange, period: PayPeriod, words: str) -> None:
    assert figures.middle_half(pay, period) == words


def test_no_openings_are_fewer_than_fifty_because_the_source_rounds() -> None:
    assert figures.openings(0) == "fewer than 50 jobs"


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
    assert figures.growth(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (21.737, "21.7"),
        (104.3, "104"),
        (0.354, "0.354"),
        (0.006, "0.006"),
        (None, "not published"),
    ],
)
def test_few_jobs_of_1000_have_more_digits(value: float | None, words: str) -> None:
    assert figures.per_1000(value) == words


@pytest.mark.parametrize(
    ("value", "words"), [(27.9, "27.9 %"), (0.0, "next to nobody"), (None, "not published")]
)
def test_the_self_employed_are_told_in_percent(value: float | None, words: str) -> None:
    assert figures.self_employed(value) == words


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
    assert figures.job_share(quotient) == words
