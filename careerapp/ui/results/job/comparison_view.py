"""A job and a person on one page of ratings: as a circle, as bars or as a table."""

from functools import partial

from matplotlib.figure import Figure
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerapp.charts.pairs import draw_pairs, pairs_height
from careerapp.charts.polar import Series, draw_polar
from careerapp.charts.theme import ChartTheme
from careerapp.report.answer_names import percent
from careerapp.report.comparison import Comparison
from careerapp.ui import theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import text_label
from careerapp.ui.results.figure_table import FigureTable
from careerapp.ui.results.job.ways import ShownWay, Way
from careerapp.ui.results.table_model import Cell, Column, Row

_CIRCLE_HEIGHT = 400
_TABLE_WIDTH = 480  # wider, the eye loses the line
_PIXELS_PER_POINT = 96 / 72


class ComparisonView(QWidget):
    """The same figures in the way that the person has chosen.

    Parameters
    ----------
    comparison : Comparison
        What is shown first.
    charts : Charts
        Makes the chart.
    shown : ShownWay
        Says how.
    """

    def __init__(self, comparison: Comparison, charts: Charts, shown: ShownWay) -> None:
        super().__init__()
        self._comparison = comparison
        self._charts = charts
        self._shown = shown
        self._chart = charts.view(None, name="", description="", height=_CIRCLE_HEIGHT)
        self._table: _Table | None = None  # few people want it
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._chart)
        shown.changed.connect(self._show)
        self._show()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the same page of other answers."""
        if comparison != self._comparison:
            self._comparison = comparison
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _show(self) -> None:
        as_table = self._shown.way is Way.TABLE
        if as_table and self._table is None:
            self._table = _Table(self._comparison)
            self._layout.addWidget(self._table)
        if self._table is not None:
            self._table.show_comparison(self._comparison)
            self._table.setVisible(as_table)
        self._chart.setVisible(not as_table)
        self._fit_height()
        if not as_table:
            bars = partial(_draw_bars, comparison=self._comparison, missing=self.tr("no answer"))
            circle = partial(_draw_circle, comparison=self._comparison)
            self._chart.show_chart(
                bars if self._shown.way is Way.BARS else circle,
                name=self._comparison.title,
                description=self._comparison.text,
            )

    def _fit_height(self) -> None:
        """Give the chart what it needs; bars need more where their names are broken."""
        height = _CIRCLE_HEIGHT
        if self._shown.way is Way.BARS:
            width = self.width() / _PIXELS_PER_POINT
            job, person = _series(self._comparison)
            points = pairs_height(
                width,
                self._comparison.labels,
                [job],
                person,
                self._charts.theme.colors,
                title=self._comparison.title,
                source=self._comparison.source,
            )
            height = round(points * _PIXELS_PER_POINT)
        self._chart.setMinimumHeight(height)


class _Table(QWidget):
    """The figures in rows, under the chart's title and over its source."""

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self.setMaximumWidth(_TABLE_WIDTH)
        self._title = text_label("", bold=True)
        self._table = FigureTable(
            comparison.page,
            (
                Column(comparison.page),
                Column(comparison.job_name, is_figure=True),
                Column(comparison.person_name, is_figure=True),
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(self._title)
        layout.addWidget(self._table)
        layout.addWidget(text_label(comparison.source, theme.CAPTION, quiet=True))
        layout.addStretch()

    def show_comparison(self, comparison: Comparison) -> None:
        self._title.setText(comparison.title)
        self._table.show_rows(
            [
                Row(
                    (
                        Cell(pair.label),
                        Cell(percent(pair.job)),
                        Cell(pair.person_words, is_quiet=pair.person is None),
                    )
                )
                for pair in comparison.pairs
            ]
        )


def _series(comparison: Comparison) -> tuple[Series, Series | None]:
    job = Series(comparison.job_name, [pair.job for pair in comparison.pairs])
    person = Series(comparison.person_name, [pair.person for pair in comparison.pairs])
    return job, person if comparison.answered else None


def _draw_circle(figure: Figure, colors: ChartTheme, *, comparison: Comparison) -> None:
    job, person = _series(comparison)
    draw_polar(
        figure,
        comparison.labels,
        job,
        person,
        colors,
        title=comparison.title,
        source=comparison.source,
    )


def _draw_bars(figure: Figure, colors: ChartTheme, *, comparison: Comparison, missing: str) -> None:
    job, person = _series(comparison)
    draw_pairs(
        figure,
        comparison.labels,
        [job],
        person,
        colors,
        title=comparison.title,
        missing=missing,
        source=comparison.source,
    )
