"""Pay and jobs in the person's place, beside the whole US and any other place."""

from careerapp.catalog.store import Catalog
from careerapp.charts.place_style import PlaceRole
from careerapp.domain.occupation import Occupation
from careerapp.domain.pay import PayPeriod, pay_periods
from careerapp.domain.profile import Profile
from careerapp.domain.scales import ANYWHERE
from careerapp.report.edition_words import pay_months
from careerapp.report.glossary import Term
from careerapp.report.market_words import common_sentence, group_sentence
from careerapp.report.words import place_in_sentence
from careerapp.ui import theme
from careerapp.ui.explained import explain
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.results.job.market_table import MarketTable
from careerapp.ui.results.job.pay_charts import ChartContent, order_content, pay_content
from careerapp.ui.results.job.pay_choices import PayChoices, PayChoicesBar
from careerapp.ui.results.job.shown_place import shown_places
from careerapp.ui.results.section import Section


class PaySection(Section):
    """A chart and a table of pay and jobs, and a chart of where they are best and most.

    Parameters
    ----------
    occupation : Occupation
        The job.
    catalog : Catalog
        Where the figures of all places come from.
    profile : Profile
        The answers, for the person's place.
    charts : Charts
        Makes the charts.
    choices : PayChoices
        What the person chooses here, shared by the pages of all jobs.
    """

    def __init__(
        self,
        occupation: Occupation,
        catalog: Catalog,
        profile: Profile,
        charts: Charts,
        choices: PayChoices,
    ) -> None:
        self._own = profile.location
        super().__init__(self._heading(), Term.PAY)
        self._markets = catalog.labor_markets(occupation.code)
        self._months = pay_months(occupation.editions, tr)
        self._periods = pay_periods(self._markets[ANYWHERE.code])
        self._charts = charts
        self._choices = choices
        if not any(pay_periods(one) or one.employment for one in self._markets.values()):
            self.add_text(
                self.tr(
                    "The Bureau of Labor Statistics publishes neither pay nor the number of jobs "
                    "for this job, in any place ({months})."
                ).format(months=self._months)
            )
            return
        group = occupation.market_group
        titles = {member: str(catalog.titles[member]) for member in group.members}
        note = group_sentence(group, occupation.code, titles, tr)
        if note:
            self.add_text(note)
        self.body.addWidget(PayChoicesBar(choices, self._periods, self._own))
        self._pay = self._add_chart(self.tr("What workers earn"))
        self._table = MarketTable()
        self.body.addWidget(self._table)
        self._common = explain(text_label(), Term.HOW_COMMON)
        self.body.addWidget(self._common)
        self.add_text(self._remarks(), quiet=True, scale=theme.CAPTION)
        self._order = self._add_chart(self.tr("Where pay is best, and where most jobs are"))
        self._show()
        choices.changed.connect(self._follow)

    def _heading(self) -> str:
        place = place_in_sentence(self._own, tr)
        if self._own in (None, ANYWHERE.code):
            return self.tr("Pay in {place}").format(place=place)
        return self.tr("Pay in {place} and the US").format(place=place)

    def _remarks(self) -> str:
        not_published: dict[tuple[PayPeriod, ...], str] = {
            (PayPeriod.YEAR,): self.tr("Pay by the hour is not published for this job."),
            (PayPeriod.HOUR,): self.tr("Pay by the year is not published for this job."),
        }
        source = self.tr(
            "Pay before taxes; jobs without the self-employed. Source: Bureau of Labor Statistics, "
            "{months}; “not published” means that it gives no figure."
        ).format(months=self._months)
        return f"{not_published.get(self._periods, '')} {source}".strip()

    def _add_chart(self, name: str) -> FigureView:
        view = self._charts.view(None, name=name, description="", height=0)
        self.body.addWidget(view)
        return view

    def _follow(self) -> None:
        """Show what was chosen here or on another page; a page that nobody sees waits its turn."""
        if self.isVisible():
            self._show()
        else:
            self._charts.turns.add(self._table, self._show)

    def _show(self) -> None:
        period = self._choices.period
        if self._periods and period not in self._periods:
            (period,) = self._periods
        places = shown_places(self._markets, self._own, self._choices.place)
        self._table.show_places(places, period)
        self._common.setText(
            "\n".join(
                common_sentence(place.name, place.market.location_quotient, tr)
                for place in places
                if place.role is not PlaceRole.COUNTRY
            )
        )
        self._common.setVisible(len(places) > 1)
        _show_content(self._pay, pay_content(places, period, self._months))
        _show_content(self._order, order_content(self._markets, places, period, self._months))


def _show_content(view: FigureView, content: ChartContent | None) -> None:
    view.setVisible(content is not None)
    if content is not None:
        view.set_least_height(content.height)
        view.show_chart(content.draw, name=content.name, description=content.description)
