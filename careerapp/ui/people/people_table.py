"""A table with a person in each row."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from careerapp.report.people_folder import PersonRow
from careerapp.report.people_order import PeopleOrder
from careerapp.ui import theme
from careerapp.ui.people.people_rows import people_columns, people_row, tr
from careerapp.ui.results.job_cell import JobCell
from careerapp.ui.results.table_model import TableModel

_MOST_WIDTH = {PeopleOrder.NAME: 210, PeopleOrder.PLACE: 140, PeopleOrder.EDUCATION: 170}
_LINE_OF_PLAIN_TEXT = 16  # pixels, where these hold
_MEASURED = 200  # rows; more of them say little else about how wide a column has to be
_PADDING = 2 * theme.SPACE_8 + 1
_FLAGS = QItemSelectionModel.SelectionFlag
_ORDERS = tuple(PeopleOrder)


class PeopleTable(QTableView):
    """Rows of two lines; who is selected stays so, and in place, when rows come and go.

    A double click or Enter opens a person. A click on a heading sorts by it.

    Signals: ``selection_changed()``; ``open_wanted()``; ``order_wanted(order)``;
    ``menu_wanted(place)``, a point on the screen.
    """

    selection_changed = Signal()
    open_wanted = Signal()
    order_wanted = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._rows = TableModel(people_columns(), self)
        self._renewing = False
        self._widths = [0] * len(_ORDERS)
        self.setModel(self._rows)
        self.setItemDelegate(JobCell(self))
        self.setAccessibleName(tr("People in the folder"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        lines = (theme.scaled_font(scale) for scale in (theme.BODY, theme.CAPTION))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(
            sum(QFontMetrics(font).lineSpacing() for font in lines) + theme.SPACE_8
        )
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._want_order)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.doubleClicked.connect(self.open_wanted)
        self._size_columns()

    @property
    def selected(self) -> list[Path]:
        """The files of those who are selected, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [Path(self._rows.rows[row].code) for row in rows]

    @property
    def current(self) -> Path | None:
        """The file of whom the keyboard is at."""
        index = self.currentIndex()
        return Path(self._rows.rows[index.row()].code) if index.isValid() else None

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Show people in their order; whoever was selected before is, as far as still there."""
        chosen = {str(path) for path in self.selected}
        current = None if self.current is None else str(self.current)
        top = self.verticalScrollBar().value()
        at_top = self._rows.rows[top].code if 0 < top < len(self._rows.rows) else None
        rows = [people_row(person) for person in people]
        places = {row.code: place for place, row in enumerate(rows)}
        self._renewing = True
        self._rows.set_rows(rows)
        self._size_columns()
        self._select([places[code] for code in places if code in chosen])
        if current in places:
            place = self._rows.index(places[current], 0)
            self.selectionModel().setCurrentIndex(place, _FLAGS.NoUpdate)
        self._renewing = False
        self.verticalScrollBar().setValue(places.get(at_top or "", min(top, len(rows))))
        if {str(path) for path in self.selected} != chosen:
            self.selection_changed.emit()

    def show_order(self, order: PeopleOrder, *, backwards: bool) -> None:
        """Show by which column people are sorted."""
        direction = Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(_ORDERS.index(order), direction)

    def select_first(self) -> None:
        """Go to the first row, where nobody is selected."""
        if self._rows.rows and not self.selectionModel().hasSelection():
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        elif self.currentIndex().isValid():
            place = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def _select(self, rows: Sequence[int]) -> None:
        selection = QItemSelection()
        for row in rows:
            selection.select(self._rows.index(row, 0), self._rows.index(row, len(_ORDERS) - 1))
        self.selectionModel().select(selection, _FLAGS.ClearAndSelect)

    def _tell_selection(self) -> None:
        if not self._renewing:
            self.selection_changed.emit()

    def _want_order(self, column: int) -> None:
        self.order_wanted.emit(_ORDERS[column])

    def _size_columns(self) -> None:
        """Make columns as wide as their texts, within limits; none gets narrower."""
        header = self.horizontalHeader()
        notes = QFontMetrics(theme.scaled_font(theme.CAPTION))
        scale = max(1.0, self.fontMetrics().height() / _LINE_OF_PLAIN_TEXT)
        for number, column in enumerate(self._rows.columns):
            if column.is_wide:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
                continue
            cells = [row.cells[number] for row in self._rows.rows[:_MEASURED]]
            widest = max(
                self.fontMetrics().horizontalAdvance(column.heading) + theme.SPACE_16,
                *map(self.fontMetrics().horizontalAdvance, {cell.text for cell in cells}),
                *map(notes.horizontalAdvance, {cell.note for cell in cells}),
                0,
            )
            most = _MOST_WIDTH.get(_ORDERS[number], widest)
            width = min(widest, round(most * scale)) + _PADDING
            if width > self._widths[number]:
                self._widths[number] = width
                header.resizeSection(number, width)
