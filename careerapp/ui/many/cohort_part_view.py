"""One part of what there is to see of a group: a sentence, and a chart or its table."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from careerapp.report.cohort_figures import CohortPart
from careerapp.ui import theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import heading_label, text_label
from careerapp.ui.layouts import nest
from careerapp.ui.results.figure_table import FigureTable
from careerapp.ui.results.section import Section
from careerapp.ui.results.table_model import Cell, Column, Row

_LEAST_HEIGHT = 160


class CohortPartView(Section):
    """A heading, a sentence, and the figures as a chart or as a table.

    Parameters
    ----------
    part : CohortPart
        What is shown first.
    charts : Charts
        Makes the chart.
    """

    def __init__(self, part: CohortPart, charts: Charts) -> None:
        super().__init__(part.name)
        self._as_table = False
        self._part = part
        self._sentence = text_label("")
        self.chart = charts.view(None, name="", description="", height=_LEAST_HEIGHT)
        self._title = heading_label("", 3, theme.LEAD)
        self.table = FigureTable("", [Column(head) for head in part.heads])
        self._source = text_label("", theme.CAPTION, quiet=True)
        figures = QVBoxLayout()
        figures.setSpacing(theme.SPACE_4)
        for widget in (self.chart, self._title, self.table, self._source):
            figures.addWidget(widget)
        self.body.addWidget(self._sentence)
        nest(self.body, figures)
        self.show_part(part)

    def show_part(self, part: CohortPart) -> None:
        """Show another group."""
        self._part = part
        self._sentence.setText(part.sentence)
        self._title.setText(part.title)
        self._source.setText(part.source)
        self.table.setAccessibleName(part.title)
        self.table.show_rows(
            [_row(part.heads, row) for row in part.rows],
            [Column(head, is_figure=place > 0) for place, head in enumerate(part.heads)],
        )
        if part.draw is not None:
            self.chart.show_chart(
                part.draw, name=part.title, description=part.description, height=part.height
            )
        self._show()

    def show_as_table(self, *, as_table: bool) -> None:
        """Show the figures as a table, or as a chart."""
        self._as_table = as_table
        self._show()

    def _show(self) -> None:
        has_figures = self._part.draw is not None
        self.chart.setVisible(has_figures and not self._as_table)
        for widget in (self._title, self.table, self._source):
            widget.setVisible(has_figures and self._as_table)


def _row(heads: Sequence[str], texts: Sequence[str]) -> Row:
    name, *figures = texts
    cells = [
        Cell(figure, spoken=f"{name}, {head}: {figure}")
        for head, figure in zip(heads[1:], figures, strict=True)
    ]
    return Row((Cell(name), *cells), name)
