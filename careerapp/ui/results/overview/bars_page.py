"""The ranked jobs as bars."""

from collections.abc import Sequence
from typing import TypedDict

from matplotlib.figure import Figure

from careerapp.charts.marks import Mark
from careerapp.charts.ranking import Bar, RankingWords, draw_ranking, ranking_height
from careerapp.charts.theme import ChartTheme
from careerapp.domain.match import Match
from careerapp.domain.scales import Block
from careerapp.report.answer_names import page_name
from careerapp.ui.figure_view import Charts
from careerapp.ui.results.overview.chart_page import ChartPage
from careerapp.ui.results.overview.listing import Listing, tr
from careerapp.ui.words import band_name


class BarsPage(ChartPage):
    """A bar a job, made up of what each page of answers gives; brackets join level ones."""

    def __init__(self, charts: Charts) -> None:
        super().__init__(charts, self.tr("Careers closest to your answers"))

    def show_listing(self, listing: Listing) -> None:
        """Show jobs in their order."""
        bars = [_bar(listing, match) for match in listing.selection.shown]
        said = _Said(
            words=RankingWords(
                blocks={block: page_name(block, tr) for block in Block},
                average=self.tr("50: the average job"),
                full=self.tr("100: the same as your answers"),
                tied=self.tr("level"),
                estimated=self.tr("partly estimated: O*NET has not rated all of this job"),
            ),
            title=listing.title,
            source=self.tr(
                "Match: O*NET ratings and your answers. Pay in {place}: Bureau of Labor "
                "Statistics, May 2025. School and growth: its projections for the US, 2024 to 2034."
            ).format(place=listing.words.place_name),
        )

        def draw(figure: Figure, colors: ChartTheme) -> Sequence[Mark]:
            return draw_ranking(figure, bars, colors, **said)

        def height(width: float, colors: ChartTheme) -> float:
            return ranking_height(width, bars, colors, **said)

        self.show_chart(listing, listing.title, draw, height)


class _Said(TypedDict):
    words: RankingWords
    title: str
    source: str


def _bar(listing: Listing, match: Match) -> Bar:
    return Bar(
        match.code,
        match.title,
        match.match,
        band_name(match.band),
        parts=listing.ranking.block_points.of(match.code),
        tie=match.rank if listing.by_match else None,
        note=listing.job_words.caption(listing.facts(match.code), listing.view.order),
        estimated=listing.job_words.is_estimated(match),
    )
