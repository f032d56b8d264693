"""Jobs and a person on one page of ratings: as a circle, as bars or as a table."""

from collections.abc import Sequence
from functools import partial

from matplotlib.figure import Figure
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerapp.charts.pairs import draw_pairs, pairs_height
from careerapp.charts.polar import Series, draw_polars
from careerapp.charts.theme import ChartTheme
from careerapp.report.answer_names import percent
from careerapp.report.rating_overlay import RatedJob, RatingOverlay
from careerapp.ui import theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.results.compare.compare_table import CompareTable
from careerapp.ui.results.job.ways import ShownWay, Way
from careerapp.ui.results.table_model import Cell, Column, Row

_CIRCLE_HEIGHT = 440
_LEAST_HEIGHT = 120


class OverlayView(QWidget):
    """The same figures in the way that the person has chosen.

    Parameters
    ----------
    charts : Charts
        Makes the chart.
    shown : ShownWay
        Says how.
    """

    def __init__(self, charts: Charts, shown: ShownWay) -> None:
        super().__init__()
        self._overlay: RatingOverlay | None = None
        self._shown = shown
        self.chart = charts.view(None, name="", description="", height=_LEAST_HEIGHT)
        self._title = heading_label("", 3, theme.LEAD)
        self.table = CompareTable("")
        self._source = text_label("", theme.CAPTION, quiet=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.SPACE_16)
        layout.setSpacing(theme.SPACE_4)
        for part in (self.chart, self._title, self.table, self._source):
            layout.addWidget(part)
        layout.addStretch()
        shown.changed.connect(self._show)

    def show_overlay(self, overlay: RatingOverlay | None) -> None:
        """Show other jobs or answers; nothing where O*NET has rated none of the jobs."""
        self.setVisible(overlay is not None)
        if overlay != self._overlay:
            self._overlay = overlay
            self._show()

    @property
    def least_width(self) -> int:
        """How wide it has to be; charts fit any width."""
        return self.table.least_width if self._shown.way is Way.TABLE else 0

    def _show(self) -> None:
        if self._overlay is None:
            return
        as_table = self._shown.way is Way.TABLE
        for part in (self._title, self.table):
            part.setVisible(as_table)
        self.chart.setVisible(not as_table)
        self._source.setText(self._overlay.source)
        if as_table:
            self._fill_table(self._overlay)
        else:
            self._draw(self._overlay)

    def _draw(self, overlay: RatingOverlay) -> None:
        if self._shown.way is Way.BARS:
            self.chart.set_least_height(_LEAST_HEIGHT)
            self.chart.show_chart(
                partial(_draw_bars, overlay=overlay, missing=self.tr("not rated")),
                name=overlay.title,
                description=overlay.text,
                height=partial(_bars_height, overlay),
            )
        else:
            self.chart.set_least_height(_CIRCLE_HEIGHT)
            self.chart.show_chart(
                partial(_draw_circle, overlay=overlay),
                name=overlay.title,
                description=overlay.text,
            )

    def _fill_table(self, overlay: RatingOverlay) -> None:
        self._title.setText(overlay.title)
        self.table.setAccessibleName(overlay.title)
        names = [job.name for job in overlay.jobs]
        if overlay.person is not None:
            names.append(overlay.person.name)
        heads = Row(tuple(Cell(name, is_strong=True) for name in names), overlay.page)
        rows = [self._row(overlay, place, names) for place in range(len(overlay.labels))]
        self.table.show_rows([Column(name, is_figure=True) for name in names], [heads, *rows])

    def _row(self, overlay: RatingOverlay, place: int, names: Sequence[str]) -> Row:
        label, missing = overlay.labels[place], self.tr("not rated")
        ratings = [job.ratings[place] for job in overlay.jobs]
        texts = [missing if rating is None else percent(rating) for rating in ratings]
        if overlay.person is not None:
            texts.append(overlay.answers[place])
        cells = (
            Cell(text, spoken=f"{name}, {label}: {text}")
            for name, text in zip(names, texts, strict=True)
        )
        return Row(tuple(cells), label)


def _series(one: RatedJob) -> Series:
    return Series(one.name, one.ratings)


def _everybody(overlay: RatingOverlay) -> tuple[list[Series], Series | None]:
    person = overlay.person
    return [_series(job) for job in overlay.jobs], None if person is None else _series(person)


def _draw_circle(figure: Figure, colors: ChartTheme, *, overlay: RatingOverlay) -> None:
    draw_polars(figure, overlay.labels, *_everybody(overlay), colors, title=overlay.title)


def _draw_bars(figure: Figure, colors: ChartTheme, *, overlay: RatingOverlay, missing: str) -> None:
    jobs, person = _everybody(overlay)
    draw_pairs(figure, overlay.labels, jobs, person, colors, title=overlay.title, missing=missing)


def _bars_height(overlay: RatingOverlay, width: float, colors: ChartTheme) -> float:
    jobs, person = _everybody(overlay)
    return pairs_height(width, overlay.labels, jobs, person, colors, title=overlay.title)
