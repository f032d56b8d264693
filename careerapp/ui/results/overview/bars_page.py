"""The ranked jobs as bars."""

from collections.abc import Sequence
from typing import TypedDict

from matplotlib.figure import Figure

from careerapp.charts.marks import Mark
from careerapp.charts.ranking import RankingWords, draw_ranking, ranking_height
from careerapp.charts.theme import ChartTheme
from careerapp.report.ranking_bars import ranking_bar, ranking_source, ranking_words
from careerapp.ui.figure_view import Charts
from careerapp.ui.language import tr
from careerapp.ui.results.overview.chart_page import ChartPage
from careerapp.ui.results.overview.listing import Listing


class BarsPage(ChartPage):
    """A bar a job, made up of what each page of answers gives; brackets join level ones."""

    def __init__(self, charts: Charts) -> None:
        super().__init__(charts, self.tr("The jobs closest to your answers"))

    def show_listing(self, listing: Listing) -> None:
        """Show jobs in their order."""
        bars = [
            ranking_bar(
                match,
                listing.facts(match.code),
                listing.ranking.block_points,
                listing.job_words,
                listing.view.order,
            )
            for match in listing.selection.shown
        ]
        said = _Said(
            words=ranking_words(tr),
            title=listing.title,
            source=ranking_source(listing.words.place, listing.editions, tr),
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
