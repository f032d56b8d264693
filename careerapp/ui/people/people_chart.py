"""Two people, or one at two times, on one page of ratings: as a circle or as a table."""

from functools import partial

from matplotlib.figure import Figure
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerapp.charts.polar import Series, draw_people
from careerapp.charts.theme import ChartTheme
from careerapp.report.people_comparison_words import Figure as FigureText
from careerapp.report.people_comparison_words import Line
from careerapp.report.people_overlay import PeopleOverlay, rating_text
from careerapp.report.rating_overlay import RatedJob
from careerapp.ui import theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.people.line_table import LineTable

_HEIGHT = 400


class PeopleChart(QWidget):
    """The same figures in the way that is chosen over the charts.

    Parameters
    ----------
    charts : Charts
        Makes the chart.
    """

    def __init__(self, charts: Charts) -> None:
        super().__init__()
        self._overlay: PeopleOverlay | None = None
        self._as_table = False
        self.chart = charts.view(None, name="", description="", height=_HEIGHT)
        self._title = heading_label("", 3)
        self.table = LineTable("")
        self._source = text_label("", theme.CAPTION, quiet=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_4)
        for part in (self.chart, self._title, self.table, self._source):
            layout.addWidget(part)
        layout.addStretch()

    def show_overlay(self, overlay: PeopleOverlay | None, *, as_table: bool) -> None:
        """Show other figures, or in another way; nothing where nobody has answered.

        Parameters
        ----------
        overlay : PeopleOverlay or None
            What is shown.
        as_table : bool
            Whether as a table, and not as a circle.
        """
        self.setVisible(overlay is not None)
        if overlay is None or (overlay, as_table) == (self._overlay, self._as_table):
            return
        self._overlay, self._as_table = overlay, as_table
        for part in (self._title, self.table, self._source):
            part.setVisible(as_table)
        self.chart.setVisible(not as_table)
        if as_table:
            everybody = [*([overlay.job] if overlay.job else []), *overlay.people]
            self._title.setText(overlay.title)
            self._source.setText(overlay.source)
            self.table.setAccessibleName(overlay.title)
            self.table.show_lines(
                [one.name for one in everybody],
                [
                    Line(label, tuple(FigureText(_rating(one, place)) for one in everybody))
                    for place, label in enumerate(overlay.labels)
                ],
            )
        else:
            self.chart.show_chart(
                partial(_draw, overlay=overlay), name=overlay.title, description=overlay.text
            )


def _rating(one: RatedJob, place: int) -> str:
    return rating_text(one.ratings[place], tr)


def _draw(figure: Figure, colors: ChartTheme, *, overlay: PeopleOverlay) -> None:
    job = overlay.job
    draw_people(
        figure,
        overlay.labels,
        None if job is None else Series(job.name, job.ratings),
        [Series(one.name, one.ratings) for one in overlay.people],
        colors,
        title=overlay.title,
        source=overlay.source,
    )
