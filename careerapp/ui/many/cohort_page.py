"""A group of people on one page: their interests, their matches, the education of both."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from careerapp.domain.cohort import Cohort
from careerapp.domain.editions import Editions
from careerapp.report.cohort_figures import CohortPart, cohort_parts
from careerapp.report.cohort_words import CohortWords
from careerapp.ui import theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import heading_label, notice_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.many.cohort_part_view import CohortPartView
from careerapp.ui.results.segmented import Segmented
from careerapp.ui.scrolled_page import ScrolledPage


class CohortPage(ScrolledPage):
    """How many there are, and three charts, each of which can be shown as a table.

    Parameters
    ----------
    charts : Charts
        Makes the charts.
    """

    def __init__(self, charts: Charts) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The group"))
        self._charts = charts
        self._shown: Sequence[CohortPart] = ()
        self.parts: list[CohortPartView] = []
        self._heading = heading_label("", 1)
        self._matched = text_label("")
        self.small_group = notice_label()
        self._how = text_label(
            self.tr("To copy or save a chart, right-click it, or press Shift+F10 on it."),
            theme.CAPTION,
            quiet=True,
        )
        self.switch: Segmented[bool] = Segmented(
            self.tr("Show the figures as"), {False: self.tr("Charts"), True: self.tr("Tables")}
        )
        self.switch.chosen.connect(self._show_as)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_16)
        top.addWidget(self._how, 1)
        top.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._matched)
        self.column.addWidget(self.small_group)
        nest(self.column, top)
        self.column.addStretch()

    def show_cohort(self, cohort: Cohort, editions: Editions, origin: str, unread: int = 0) -> None:
        """Show a group.

        Parameters
        ----------
        cohort : Cohort
            Its figures.
        editions : Editions
            Of the data about jobs.
        origin : str
            Where the answers are from, and when they were matched, as it stands in a sentence.
        unread : int
            How many rows could not be read, so that they are in no figure.
        """
        words = CohortWords(cohort, editions, origin, unread, tr)
        self._heading.setText(words.heading())
        self._matched.setText(words.matched())
        self.small_group.setText(words.small_group())
        self.small_group.setVisible(cohort.is_small)
        self._shown = cohort_parts(cohort, words)
        for view, part in zip(self.parts, self._shown, strict=False):
            view.show_part(part)
        if self.isVisible():
            self._add_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._add_soon()

    def _add_soon(self) -> None:
        """Add the parts that are still to come, one in each turn of the event loop."""
        if len(self.parts) < len(self._shown):
            self._charts.turns.add(self, self._add_next)

    def _add_next(self) -> None:
        view = CohortPartView(self._shown[len(self.parts)], self._charts)
        view.show_as_table(as_table=self.switch.value)
        self.parts.append(view)
        self.column.insertWidget(self.column.count() - 1, view)
        self._add_soon()

    def _show_as(self, as_table: bool) -> None:  # noqa: FBT001 - a signal's
        self._how.setText(
            ""
            if as_table
            else self.tr("To copy or save a chart, right-click it, or press Shift+F10 on it.")
        )
        for view in self.parts:
            view.show_as_table(as_table=as_table)
