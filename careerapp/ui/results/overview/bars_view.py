"""The ranked jobs as bars."""

from collections.abc import Sequence

from matplotlib.figure import Figure
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from careerapp.charts.marks import Mark
from careerapp.charts.ranking import Bar, RankingWords, draw_ranking, ranking_height
from careerapp.charts.theme import ChartTheme
from careerapp.domain.match import Match
from careerapp.domain.scales import Block
from careerapp.report.answer_names import page_name
from careerapp.ui.figure_view import Charts
from careerapp.ui.picking_view import PickingView
from careerapp.ui.results.overview.listing import Listing, tr
from careerapp.ui.words import band_name

_LEAST_HEIGHT = 200


class BarsView(QScrollArea):
    """A chart as high as it needs to be, which scrolls.

    Parameters
    ----------
    charts : Charts
        Colors, and turns to be drawn in.

    Signals: ``rejected(code)``, when the person presses Delete on a bar.
    """

    rejected = Signal(str)

    def __init__(self, charts: Charts) -> None:
        super().__init__()
        self.chart = PickingView(charts, name=self.tr("Best matches"), height=_LEAST_HEIGHT)
        self._words = RankingWords(
            blocks={block: page_name(block, tr) for block in Block},
            average=self.tr("50: the average job"),
            full=self.tr("100: the same as your answers"),
            tied=self.tr("level"),
            estimated=self.tr("partly estimated: O*NET has not rated all of this job"),
        )
        self.title, self._source = "", ""
        self._bars: Sequence[Bar] = ()
        holder = QWidget()
        holder.setProperty("page", True)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.chart)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(holder)

    def show_listing(self, listing: Listing) -> None:
        """Show jobs in their order; the page keeps its scroll."""
        self.title = listing.title
        self._source = self.tr(
            "Match: O*NET ratings and your answers. Pay in {place}: Bureau of Labor Statistics, "
            "May 2025. School and growth: its projections for the US, 2024 to 2034."
        ).format(place=listing.words.place_name)
        self._bars = [_bar(listing, match) for match in listing.selection.shown]
        self.chart.show_jobs(
            self._draw,
            listing.tell,
            name=self.title,
            description=listing.figures,
            height=self._height,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        code = self.chart.pointed_code
        if event.key() == Qt.Key.Key_Delete and code:
            self.rejected.emit(code)
        else:
            super().keyPressEvent(event)

    def _height(self, width: float, colors: ChartTheme) -> float:
        return ranking_height(
            width, self._bars, colors, words=self._words, title=self.title, source=self._source
        )

    def _draw(self, figure: Figure, colors: ChartTheme) -> Sequence[Mark]:
        return draw_ranking(
            figure, self._bars, colors, words=self._words, title=self.title, source=self._source
        )


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
