"""The ranked list with its bar chart."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from matplotlib.figure import Figure
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from careerapp.charts.marks import Mark
from careerapp.charts.ranking import Bar, RankingWords, draw_ranking, ranking_height
from careerapp.charts.theme import ChartTheme
from careerapp.domain.job_facts import JobFacts, Presence
from careerapp.domain.job_list import ListView, Selection, later_ties, select
from careerapp.domain.match import Match
from careerapp.domain.scales import ANYWHERE, Block
from careerapp.report.answer_names import page_name
from careerapp.ui import formats, theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import text_label
from careerapp.ui.picking_view import PickingView
from careerapp.ui.results.empty_list import EmptyList
from careerapp.ui.results.filter_bar import FilterBar
from careerapp.ui.results.ranking_list import RankingList
from careerapp.ui.results.ranking_notes import count_text, job_note, list_note
from careerapp.ui.words import band_name

_NO_FACTS: Mapping[str, JobFacts] = MappingProxyType({})


class RankingTab(QWidget):
    """The best matches as a list and as bars, and choices that narrow both.

    Signals: ``job_chosen(code)``.
    """

    job_chosen = Signal(str)

    def __init__(self, charts: Charts) -> None:
        super().__init__()
        self._matches: Sequence[Match] = ()
        self._facts = _NO_FACTS
        self._place: str | None = None
        self._selection = Selection()
        self._tie_hint = ""

        self.filters = FilterBar()
        self.filters.changed.connect(self._show)
        self.list = RankingList()
        self.list.job_chosen.connect(self.job_chosen)
        self.chart = PickingView(charts, name=self.tr("Best matches"), height=200)
        self.chart.job_chosen.connect(self.job_chosen)
        self.empty = EmptyList(self.tr("No job passes these filters."), self.tr("&Clear filters"))
        self.empty.wanted.connect(self.filters.clear_filters)
        self._count = text_label("", quiet=True)
        self._count.setWordWrap(False)
        self._ties = _caption()
        self._estimated = _caption(
            self.tr("* partly estimated, because O*NET has not rated all of this job")
        )
        self._about_jobs = _caption()

        self._body = QStackedWidget()
        self._body.addWidget(self._list_and_chart())
        self._body.addWidget(self.empty)
        head = QHBoxLayout()
        head.addWidget(
            text_label(self.tr("Careers closest to your answers"), theme.SECTION, bold=True), 1
        )
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_24, theme.SPACE_16, theme.SPACE_24, theme.SPACE_16)
        layout.setSpacing(theme.SPACE_8)
        layout.addLayout(head)
        layout.addWidget(
            text_label(
                self.tr(
                    "Jobs like these tend to suit people with your answers. "
                    "Choose one to see what it is like and why it is here."
                ),
                quiet=True,
            )
        )
        layout.addSpacing(theme.SPACE_4)
        layout.addWidget(self.filters)
        layout.addSpacing(theme.SPACE_4)
        layout.addWidget(self._body, 1)

    @property
    def shown(self) -> Sequence[Match]:
        """The jobs in the list and on the chart, in their order."""
        return self._selection.shown

    def show_matches(
        self,
        matches: Sequence[Match],
        facts: Mapping[str, JobFacts] = _NO_FACTS,
        place: str | None = None,
    ) -> None:
        """Show a ranking; a hint about ties is forgotten.

        Parameters
        ----------
        matches : sequence of Match
            All occupations, best first.
        facts : mapping of str to JobFacts
            What they can be filtered by, by code.
        place : str or None
            Postal code of the person's place; None means anywhere.
        """
        self._matches = matches
        self._facts = facts
        self._place = None if place == ANYWHERE.code else place
        self._tie_hint = ""
        self.filters.show_place(self._place)
        self._show()

    def set_tie_hint(self, text: str) -> None:
        """Say, after the sentence about equal ranks, what would tell such jobs apart.

        Parameters
        ----------
        text : str
            One sentence; it replaces the last one, and an empty one removes it.
        """
        self._tie_hint = text
        self._show_tie_sentence()

    def _list_and_chart(self) -> QWidget:
        side = QVBoxLayout()
        side.setSpacing(theme.SPACE_4)
        side.addWidget(self.list, 1)
        side.addSpacing(theme.SPACE_4)
        for caption in (self._ties, self._estimated, self._about_jobs):
            side.addWidget(caption)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setProperty("page", True)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart)
        column.addStretch(1)
        scroll.setWidget(holder)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_24)
        row.addLayout(side, 5)
        row.addWidget(scroll, 6)
        return both

    def _show(self) -> None:
        filters = self.filters
        self._selection = select(
            self._matches,
            self._facts,
            ListView(filters.job_filter, filters.order, filters.limit),
        )
        shown = self._selection.shown
        self._count.setText(count_text(self._selection))
        self._body.setCurrentIndex(0 if shown else 1)
        self.list.show_matches(shown, self._notes())
        self._show_tie_sentence()
        self._estimated.setVisible(any(match.estimated for match in shown))
        self._about_jobs.setText(self._list_note())
        self._about_jobs.setVisible(bool(self._about_jobs.text()))
        self.chart.show_jobs(
            self._draw,
            {match.code: f"{match.title}\n{formats.match(match)}" for match in shown}.__getitem__,
            name=self._chart_title(),
            description=self._chart_text(shown),
            height=self._chart_height,
        )

    def _notes(self) -> dict[str, str]:
        place = self._place
        if place is None:
            return {}
        filters = self.filters
        return {
            match.code: job_note(self._known(match), place, filters.job_filter, filters.order)
            for match in self._selection.shown
        }

    def _list_note(self) -> str:
        if self._place is None:
            return ""
        return list_note(
            self._place,
            self.filters.job_filter,
            self.filters.order,
            uncommon_shown=any(
                self._known(match).presence is Presence.FEW for match in self._selection.shown
            ),
        )

    def _known(self, match: Match) -> JobFacts:
        return self._facts.get(match.code) or JobFacts(match.code)

    def _show_tie_sentence(self) -> None:
        sentence = self.tr(
            "Jobs with the same rank match you equally well within the accuracy of your answers."
        )
        self._ties.setText(f"{sentence} {self._tie_hint}".rstrip())
        self._ties.setVisible(bool(later_ties(self._selection.shown)))

    def _chart_title(self) -> str:
        if self._selection.passing < self._selection.total:
            return self.tr("How well the jobs that pass match your answers")
        count = len(self._selection.shown)
        return self.tr("How well your closest {count} jobs match").format(count=count)

    def _chart_text(self, shown: Sequence[Match]) -> str:
        return "; ".join(f"{match.rank}. {match.title}: {formats.match(match)}" for match in shown)

    def _bars(self) -> list[Bar]:
        return [
            Bar(
                match.code,
                match.title,
                match.match,
                band_name(match.band),
                parts={},
                tie=match.rank,
                estimated=bool(match.estimated),
            )
            for match in self._selection.shown
        ]

    def _words(self) -> RankingWords:
        return RankingWords(
            blocks={block: page_name(block, self.tr) for block in Block},
            average=self.tr("50 = the average job"),
            full=self.tr("100 = the same as your answers"),
            tied=self.tr("level: closer than your answers can tell apart"),
            estimated=self.tr("partly estimated: O*NET has not rated all of this job"),
        )

    def _source(self) -> str:
        return self.tr("From O*NET ratings and your answers.")

    def _chart_height(self, width: float, colors: ChartTheme) -> float:
        return ranking_height(
            width,
            self._bars(),
            colors,
            words=self._words(),
            title=self._chart_title(),
            source=self._source(),
        )

    def _draw(self, figure: Figure, colors: ChartTheme) -> Sequence[Mark]:
        return draw_ranking(
            figure,
            self._bars(),
            colors,
            words=self._words(),
            title=self._chart_title(),
            source=self._source(),
        )


def _caption(text: str = "") -> QLabel:
    return text_label(text, theme.CAPTION, quiet=True)
