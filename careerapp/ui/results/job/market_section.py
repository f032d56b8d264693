"""Pay, jobs and outlook, in the person's place and in the US."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from careerapp.catalog.store import Catalog
from careerapp.charts.pay import PayRange, draw_pay, pay_height
from careerapp.domain.occupation import LaborMarket, Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import ANYWHERE
from careerapp.ui import formats, theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import text_label
from careerapp.ui.results.section import Section
from careerapp.ui.words import location_name

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class MarketSection(Section):
    """A table of figures, a chart of pay, and the national outlook."""

    def __init__(
        self, occupation: Occupation, catalog: Catalog, profile: Profile, charts: Charts
    ) -> None:
        super().__init__(self.tr("Pay, jobs and outlook"))
        self._charts = charts
        places = [ANYWHERE.code]
        if profile.location not in (None, ANYWHERE.code):
            places.insert(0, str(profile.location))
        markets = [catalog.labor_market(occupation.code, place) for place in places]
        names = [self._place_name(place) for place in places]
        self.body.addLayout(self._table(names, markets))
        ranges = [_pay_range(name, market) for name, market in zip(names, markets, strict=True)]
        known = [each for each in ranges if each.median is not None]
        if known:
            self._add_pay_chart(known)
        outlook = occupation.outlook
        self.add_facts(
            {
                self.tr("Change in the US, 2024 to 2034"): formats.growth(outlook.growth),
                self.tr("Openings in the US each year"): self._openings(outlook.openings),
            }
        )
        self.add_text(
            self.tr(
                "Pay and jobs: Bureau of Labor Statistics, May 2025, without the self-employed. "
                "Outlook: its projections for 2024 to 2034, for the whole US. "
                "“Not published” means that the Bureau gives no figure. Figures are published for "
                "groups of occupations; similar jobs can share one."
            ),
            quiet=True,
            scale=theme.CAPTION,
        )

    def _place_name(self, place: str) -> str:
        return self.tr("The whole US") if place == ANYWHERE.code else location_name(place)

    def _openings(self, openings: int | None) -> str:
        if openings is None:
            return formats.not_known()
        return self.tr("{jobs}, from growth and from people leaving").format(
            jobs=formats.openings(openings)
        )

    def _table(self, names: list[str], markets: list[LaborMarket]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_32)
        grid.setVerticalSpacing(theme.SPACE_4)
        rows = (
            (self.tr("Half of workers earn more than"), [formats.pay(each) for each in markets]),
            (self.tr("The middle half earn"), [formats.pay_range(each) for each in markets]),
            (self.tr("Jobs"), [formats.jobs(each.employment) for each in markets]),
            (
                self.tr("How common the job is"),
                [
                    ""
                    if each.location == ANYWHERE.code
                    else formats.job_share(each.location_quotient)
                    for each in markets
                ],
            ),
        )
        for column, name in enumerate(names, start=1):
            grid.addWidget(text_label(name, bold=True), 0, column, _RIGHT)
        for row, (label, figures) in enumerate(rows, start=1):
            if not any(figures):
                continue
            heading = text_label(label, quiet=True)
            heading.setWordWrap(False)
            grid.addWidget(heading, row, 0)
            for column, figure in enumerate(figures, start=1):
                cell = text_label(figure)
                cell.setWordWrap(False)
                cell.setAccessibleName(f"{label}, {names[column - 1]}: {figure}")
                grid.addWidget(cell, row, column, _RIGHT)
        grid.setColumnStretch(len(names) + 1, 1)
        return grid

    def _add_pay_chart(self, ranges: list[PayRange]) -> None:
        first = ranges[0]
        key = self.tr(
            "Thin line: from the lowest to the highest tenth. Thick line: the middle half."
        )
        if any(each.p90 is None for each in ranges):
            key += " " + self.tr("Dotted: the upper end is not published.")
        title = self.tr("Half of workers earn more than {money} a year ({place})").format(
            money=formats.money(first.median), place=first.label
        )
        text = "; ".join(
            self.tr("{place}: lowest tenth {p10}, middle {median}, highest tenth {p90}").format(
                place=each.label,
                p10=formats.money(each.p10),
                median=formats.money(each.median),
                p90=formats.money(each.p90),
            )
            for each in ranges
        )
        self.body.addWidget(
            self._charts.view(
                partial(
                    draw_pay,
                    rows=ranges,
                    missing=formats.not_known(),
                    title=title,
                    source=key + " " + self.tr("Source: Bureau of Labor Statistics, May 2025."),
                ),
                name=title,
                description=text,
                height=pay_height(len(ranges), self._charts.theme.colors),
            )
        )


def _pay_range(label: str, market: LaborMarket) -> PayRange:
    return PayRange(
        label,
        market.wage_p10,
        market.wage_p25,
        market.wage_median,
        market.wage_p75,
        market.wage_p90,
    )
