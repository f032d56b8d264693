"""What the charts of pay show, and what they are called."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from careerapp.charts.pay import PayRow, draw_pay, pay_height
from careerapp.charts.place_style import PlaceRole
from careerapp.charts.places import PlaceBar, PlaceList, draw_places, places_height
from careerapp.domain.occupation import LaborMarket
from careerapp.domain.pay import HOURS_A_YEAR, PayPeriod, PayRange, pay_range
from careerapp.domain.place_order import RankedPlace, first_and_marked, rank_places
from careerapp.report import figures
from careerapp.report.market_words import standing
from careerapp.report.words import place_in_sentence
from careerapp.ui.figure_view import DrawChart, LeastHeight
from careerapp.ui.language import tr
from careerapp.ui.results.job.shown_place import ShownPlace, place_name

_FIRST = 5


@dataclass(frozen=True, slots=True)
class ChartContent:
    """A chart, its name and figures for a screen reader, and its height."""

    draw: DrawChart
    name: str
    description: str
    height: LeastHeight


def pay_content(
    places: Sequence[ShownPlace], period: PayPeriod, months: str
) -> ChartContent | None:
    """Return the chart of what workers earn; none where nothing is published.

    Parameters
    ----------
    places : sequence of ShownPlace
        From top to bottom.
    period : PayPeriod
        What pay is counted by.
    months : str
        When it was counted.
    """
    rows = [PayRow(each.name, each.role, pay_range(each.market, period)) for each in places]
    medians = [
        (place_in_sentence(place.code, tr), row.pay.median)
        for place, row in zip(places, rows, strict=True)
        if row.pay.median is not None
    ]
    if not medians:
        return None
    in_place = tr("{money} in {place}")
    shown = ", ".join(
        in_place.format(money=figures.amount(median, period, tr), place=name)
        for name, median in medians
    )
    by = {
        PayPeriod.YEAR: tr("Half earn more a year than {shown}"),
        PayPeriod.HOUR: tr("Half earn more an hour than {shown}"),
    }
    title = by[period].format(shown=shown)
    return ChartContent(
        partial(
            draw_pay,
            rows=rows,
            cents=period is PayPeriod.HOUR,
            title=title,
            source=f"{_key(rows)} {_period_note(rows, period)} {_source(months)}".strip(),
            missing=figures.not_published(tr),
            tr=tr,
        ),
        title,
        "; ".join(_row_text(row, period) for row in rows),
        partial(pay_height, len(rows)),
    )


def order_content(
    markets: Mapping[str, LaborMarket],
    places: Sequence[ShownPlace],
    period: PayPeriod,
    months: str,
) -> ChartContent | None:
    """Return the chart of where pay is best and jobs are most; none where nothing is published.

    Parameters
    ----------
    markets : mapping of str to LaborMarket
        Of all places, by postal code.
    places : sequence of ShownPlace
        Those that are looked for in the order.
    period : PayPeriod
        What pay is counted by.
    months : str
        When it was counted.
    """
    pay = rank_places({code: pay_range(one, period).median for code, one in markets.items()})
    jobs = rank_places({code: one.employment for code, one in markets.items()})
    lists = []
    if pay:
        shown = {one.place: figures.amount(one.figure, period, tr) for one in pay}
        lists.append(_place_list(tr("Best paid"), pay, shown, places))
    if jobs:
        shown = {one.place: figures.number(round(one.figure), tr) for one in jobs}
        lists.append(_place_list(tr("Most jobs"), jobs, shown, places))
    if not lists:
        return None
    title = _order_title(pay, jobs)
    counted = tr(
        "The states, the District of Columbia, Guam, Puerto Rico and the Virgin Islands are "
        "counted, where published."
    )
    return ChartContent(
        partial(draw_places, lists=lists, title=title, source=f"{counted} {_source(months)}"),
        title,
        " ".join(_list_text(one) for one in lists),
        partial(places_height, lists),
    )


def _source(months: str) -> str:
    return tr("Source: Bureau of Labor Statistics, {months}.").format(months=months)


def _key(rows: Sequence[PayRow]) -> str:
    if not any(row.pay.p10 for row in rows):
        return ""
    key = tr("Thin line: from the lowest to the highest tenth. Thick line: the middle half.")
    if any(row.pay.known and row.pay.p90 is None for row in rows):
        key += " " + tr("Dotted: the upper end is not published.")
    return key


def _period_note(rows: Sequence[PayRow], period: PayPeriod) -> str:
    """Return what the figures of a period are."""
    if period is PayPeriod.YEAR:
        return tr("Pay before taxes.")
    if any(row.pay.p10 for row in rows):
        return tr("Yearly pay divided by {hours} hours.").format(hours=tr.number(HOURS_A_YEAR))
    return tr("Of pay by the hour, only the middle is published.")


def _row_text(row: PayRow, period: PayPeriod) -> str:
    def amount(dollars: float | None) -> str:
        return figures.amount(dollars, period, tr)

    pay: PayRange = row.pay
    return tr(
        "{place}: lowest tenth {p10}, lower quarter {p25}, middle {p50}, upper quarter {p75}, "
        "highest tenth {p90}"
    ).format(
        place=row.label,
        p10=amount(pay.p10),
        p25=amount(pay.p25),
        p50=amount(pay.median),
        p75=amount(pay.p75),
        p90=amount(pay.p90),
    )


def _place_list(
    heading: str,
    order: Sequence[RankedPlace],
    shown: Mapping[str, str],
    places: Sequence[ShownPlace],
) -> PlaceList:
    roles = {each.code: each.role for each in places if each.role is not PlaceRole.COUNTRY}
    bars = [
        PlaceBar(
            f"{one.rank}  {place_name(one.place)}",
            roles.get(one.place, PlaceRole.FURTHER),
            one.figure,
            shown[one.place],
        )
        for one in first_and_marked(order, roles, _FIRST)
    ]
    ranks = {one.place: one.rank for one in order}
    remarks = [standing(place_name(code), ranks.get(code), len(order), tr) for code in roles]
    published = tr("{count} places have a figure").format(count=len(order))
    return PlaceList(heading, "\n".join(remarks) or published, tuple(bars))


def _order_title(pay: Sequence[RankedPlace], jobs: Sequence[RankedPlace]) -> str:
    best, most = (place_in_sentence(one[0].place, tr) if one else "" for one in (pay, jobs))
    if not best:
        return tr("Most jobs in {place}").format(place=most)
    if not most:
        return tr("Best paid in {place}").format(place=best)
    if best == most:
        return tr("Best paid and most jobs in {place}").format(place=best)
    return tr("Best paid in {best}, most jobs in {most}").format(best=best, most=most)


def _list_text(one: PlaceList) -> str:
    bars = "; ".join(f"{bar.label} {bar.shown}" for bar in one.bars)
    return f"{one.heading}: {bars}. {one.remark}.".replace("\n", "; ")
