"""A job and a person on one page of ratings: as a circle, as bars or as a table."""

from functools import partial

from matplotlib.figure import Figure
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careerapp.charts.pairs import draw_pairs, pairs_height
from careerapp.charts.polar import Series, draw_polar
from careerapp.charts.theme import ChartTheme
from careerapp.report.answer_names import percent
from careerapp.report.rating_pairs import RatingPair, RatingPairs
from careerapp.ui import theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.layouts import nest
from careerapp.ui.results.figure_table import FigureTable
from careerapp.ui.results.job.ways import ShownWay, Way
from careerapp.ui.results.table_model import Cell, Column, Row
from careerapp.ui.text_size import Measured, beside_text

_CIRCLE_HEIGHT = 400
_TABLE_WIDTH = 480  # wider, the eye loses the line
_POINTS_PER_INCH = 72


class PairsView(QWidget):
    """The same figures in the way that the person has chosen; out of sight it waits to be shown.

    Parameters
    ----------
    ratings : RatingPairs
        What is shown first.
    charts : Charts
        Makes the chart.
    shown : ShownWay
        Says how.
    """

    def __init__(self, ratings: RatingPairs, charts: Charts, shown: ShownWay) -> None:
        super().__init__()
        self._ratings = ratings
        self._shown = shown
        self._chart = charts.view(None, name="", description="", height=_CIRCLE_HEIGHT)
        self._table: _Table | None = None  # few people want it
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._chart)
        shown.changed.connect(self._catch_up)
        self._current: tuple[RatingPairs, Way] | None = None  # what is shown
        self._show()

    def show_ratings(self, ratings: RatingPairs) -> None:
        """Show the same page of other answers."""
        self._ratings = ratings
        self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _catch_up(self) -> None:
        if self.isVisible():  # or thirty tabs would make their tables at once
            self._show()

    def _show(self) -> None:
        wanted = (self._ratings, self._shown.way)
        if wanted == self._current:
            return
        self._current = wanted
        as_table = self._shown.way is Way.TABLE
        if as_table and self._table is None:
            self._table = _Table(self._ratings)
            row = QHBoxLayout()  # which asks it for the height of the width that it gets
            row.addWidget(self._table, 1)
            row.addStretch()
            nest(self._layout, row)
        if self._table is not None:
            self._table.show_ratings(self._ratings)
            self._table.setVisible(as_table)
        self._chart.setVisible(not as_table)
        self._fit_height()
        if not as_table:
            bars = partial(_draw_bars, ratings=self._ratings, missing=self.tr("no answer"))
            circle = partial(_draw_circle, ratings=self._ratings)
            self._chart.show_chart(
                bars if self._shown.way is Way.BARS else circle,
                name=self._ratings.title,
                description=self._ratings.text,
            )

    def _fit_height(self) -> None:
        """Give the chart what it needs; bars need more where their names are broken."""
        bars = self._shown.way is Way.BARS
        self._chart.set_least_height(self._bars_height if bars else _CIRCLE_HEIGHT)

    def _bars_height(self, colors: ChartTheme) -> int:
        pixels = self.logicalDpiY() / _POINTS_PER_INCH  # to the point
        job, person = _series(self._ratings)
        points = pairs_height(
            self.width() / pixels,
            self._ratings.labels,
            [job],
            person,
            colors,
            title=self._ratings.title,
            source=self._ratings.source,
        )
        return round(points * pixels)


class _Table(QWidget, Measured):
    """The figures in rows, under the chart's title and over its source."""

    def __init__(self, ratings: RatingPairs) -> None:
        super().__init__()
        self._title = heading_label("", 3)
        self._table = FigureTable(ratings.page, ())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(self._title)
        layout.addWidget(self._table)
        layout.addWidget(text_label(ratings.source, theme.CAPTION, quiet=True))
        layout.addStretch()
        self.measure()

    def measure(self) -> None:
        self.setMaximumWidth(beside_text(_TABLE_WIDTH))

    def show_ratings(self, ratings: RatingPairs) -> None:
        self._title.setText(ratings.title)
        names = [ratings.job_name, *([ratings.person_name] if ratings.person_name else [])]
        columns = [Column(ratings.page), *(Column(name, is_figure=True) for name in names)]
        self._table.show_rows([_row(pair, len(columns)) for pair in ratings.pairs], columns)


def _row(pair: RatingPair, columns: int) -> Row:
    cells = (
        Cell(pair.label),
        Cell(percent(pair.job)),
        Cell(pair.person_words, is_quiet=pair.person is None),
    )
    return Row(cells[:columns])


def _series(ratings: RatingPairs) -> tuple[Series, Series | None]:
    job = Series(ratings.job_name, [pair.job for pair in ratings.pairs])
    person = Series(ratings.person_name, [pair.person for pair in ratings.pairs])
    return job, person if ratings.answered else None


def _draw_circle(figure: Figure, colors: ChartTheme, *, ratings: RatingPairs) -> None:
    job, person = _series(ratings)
    draw_polar(
        figure,
        ratings.labels,
        job,
        person,
        colors,
        title=ratings.title,
        source=ratings.source,
    )


def _draw_bars(figure: Figure, colors: ChartTheme, *, ratings: RatingPairs, missing: str) -> None:
    job, person = _series(ratings)
    draw_pairs(
        figure,
        ratings.labels,
        [job],
        person,
        colors,
        title=ratings.title,
        missing=missing,
        source=ratings.source,
    )
