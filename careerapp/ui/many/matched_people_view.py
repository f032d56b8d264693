"""The people of a table with their best jobs, to search and to sort."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from careerapp.report.batch_results import PeopleResults
from careerapp.report.cohort_words import people
from careerapp.report.results_order import ResultsIndex, ResultsOrder
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.background import Background
from careerapp.ui.labels import line_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.latest import Latest
from careerapp.ui.layouts import nest
from careerapp.ui.many.matched_people_cell import MatchedPeopleCell
from careerapp.ui.many.matched_people_model import COLUMNS, MatchedPeopleModel
from careerapp.ui.results.row_table import RowTable
from careerapp.ui.results.steady_choice import SteadyChoice
from careerapp.ui.short_turns import short_turns
from careerapp.ui.tips import plain_tip

_WIDTHS = {ResultsOrder.TABLE: 8, ResultsOrder.NAME: 22, ResultsOrder.CLARITY: 13}  # letters
_JOBS = (ResultsOrder.FIRST, ResultsOrder.SECOND, ResultsOrder.THIRD)
_LEAST_JOB = 18


class MatchedPeopleView(QWidget):
    """A search box over a table; searching and sorting are done in the background.

    Parameters
    ----------
    background : Background
        Works off the GUI thread.

    Signals: ``shown()``, when the table has what was wanted last.
    """

    shown = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._latest = Latest(background, self)
        self._index: ResultsIndex | None = None
        self._titles: Sequence[str] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("name, number or job"))
        self.search.setToolTip(plain_tip(self.search.placeholderText()))  # it may be cut off
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        label = line_label(self.tr("&Find"))
        label.setBuddy(self.search)
        self._count = text_label("", quiet=True)
        self.order = SteadyChoice()
        for order, name in zip(COLUMNS, self._order_names(), strict=True):
            self.order.addItem(name, order.value)
        self.order.currentIndexChanged.connect(self._find)
        order_label = line_label(self.tr("Sorted b&y"))
        order_label.setBuddy(self.order)
        self.backwards = QCheckBox(self.tr("Re&versed"))
        self.backwards.toggled.connect(self._find)
        self.table = _Table()
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_12)
        top.addWidget(label)
        top.addWidget(self.search, 3)
        top.addWidget(order_label)
        top.addWidget(self.order, 2)
        top.addWidget(self.backwards)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_8, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        nest(layout, top)
        layout.addWidget(self._count)
        layout.addWidget(self.table, 1)

    @property
    def places(self) -> NDArray[np.intp]:
        """Who is shown, from the top, as places in the results."""
        return self.table.people.places

    def show_results(
        self, results: PeopleResults, index: ResultsIndex, titles: Sequence[str]
    ) -> None:
        """Show other people, in the order of their table.

        Parameters
        ----------
        results : PeopleResults
            Who they are.
        index : ResultsIndex
            Finds and sorts them.
        titles : sequence of str
            Of the catalog's occupations, row by row.
        """
        self._latest.forget()
        self._index, self._titles = index, titles
        with self._quietly():
            self.search.clear()
            self.order.setCurrentIndex(0)
            self.backwards.setChecked(False)
        self.table.people.show_results(results, titles)
        self.table.show_order(ResultsOrder.TABLE, backwards=False)
        self._say_count()

    def go_on_from(self, before: "MatchedPeopleView") -> None:
        """Show those whom another view shows, in its order."""
        with self._quietly():
            self.search.setText(before.search.text())
            self.order.setCurrentIndex(before.order.currentIndex())
            self.backwards.setChecked(before.backwards.isChecked())
        self._find()

    def sort_by(self, order: ResultsOrder) -> None:
        """Sort by a column; by the one that it is sorted by already, from the other end."""
        again = order is self._wanted_order
        with QSignalBlocker(self.backwards), QSignalBlocker(self.order):
            self.backwards.setChecked(again and not self.backwards.isChecked())
            self.order.setCurrentIndex(COLUMNS.index(order))
        self._find()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        with ExitStack() as blocked:
            for control in (self.search, self.order, self.backwards):
                blocked.enter_context(QSignalBlocker(control))
            yield

    @property
    def _wanted_order(self) -> ResultsOrder:
        return COLUMNS[self.order.currentIndex()]

    def _order_names(self) -> tuple[str, ...]:
        return (
            self.tr("line of the table"),
            self.tr("name"),
            self.tr("best match, highest first"),
            self.tr("second match"),
            self.tr("third match"),
            self.tr("clearest interests first"),
        )

    def _sort(self, column: int) -> None:
        self.sort_by(COLUMNS[column])

    def _find(self) -> None:
        if self._index is not None:
            order, backwards = self._wanted_order, self.backwards.isChecked()
            text = self.search.text()
            find = partial(_find, self._index, text, order, self._titles, backwards=backwards)
            self._latest.run(find, partial(self._show, order, backwards), self._fail)

    def _show(self, order: ResultsOrder, backwards: bool, places: NDArray[np.intp]) -> None:  # noqa: FBT001
        self.table.people.show_places(places)
        self.table.show_order(order, backwards=backwards)
        self._say_count()
        self.shown.emit()

    def _say_count(self) -> None:
        everybody = 0 if self._index is None else self._index.people
        if len(self.places) == everybody:
            self._count.setText(self.tr("“Level”: as good a match as the one before it."))
            return
        said = (
            self.tr("Nobody has that name, or such a job among the best three.")
            if not len(self.places)
            else tr("{shown} of {all}").format(
                shown=tr.number(len(self.places)), all=people(everybody, tr)
            )
        )
        self._count.setText(said)
        announce(self._count, said)

    def _fail(self, error: BaseException) -> None:
        raise error


def _find(
    index: ResultsIndex, text: str, order: ResultsOrder, titles: Sequence[str], *, backwards: bool
) -> NDArray[np.intp]:
    with short_turns():
        return index.find(text, order, titles, backwards=backwards)


class _Table(RowTable):
    """Rows of two lines; the columns of jobs share what the others leave."""

    def __init__(self) -> None:
        super().__init__()
        self.people = MatchedPeopleModel(self)
        self.setModel(self.people)
        self._cell = MatchedPeopleCell(self)
        self.setItemDelegate(self._cell)
        self.setAccessibleName(self.tr("People and their best jobs"))
        self.sort_by_heads()

    def show_order(self, order: ResultsOrder, *, backwards: bool) -> None:
        """Show by which column people are sorted."""
        direction = Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(COLUMNS.index(order), direction)
        if self.people.rowCount():
            self.setCurrentIndex(self.people.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_columns()

    def measure(self) -> None:
        super().measure()
        self._cell.measure()
        self._size_columns()

    def _size_columns(self) -> None:
        letter = QFontMetrics(theme.scaled_font(theme.BODY)).averageCharWidth()
        heads = self.horizontalHeader()
        widths = [
            max(
                _WIDTHS.get(order, _LEAST_JOB) * letter + 2 * theme.SPACE_12,
                heads.sectionSizeHint(column),
            )
            for column, order in enumerate(COLUMNS)
        ]
        left = max(self.viewport().width() - sum(widths), 0) // len(_JOBS)
        for column, order in enumerate(COLUMNS):
            heads.resizeSection(column, widths[column] + (left if order in _JOBS else 0))
