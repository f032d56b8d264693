"""A table with a person in each row."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from careerapp.report.people_folder import PersonRow
from careerapp.report.people_order import PeopleOrder
from careerapp.ui import theme
from careerapp.ui.keys.pressing import asks_for_menu
from careerapp.ui.language import tr
from careerapp.ui.people.people_rows import people_columns, people_row
from careerapp.ui.results.job_cell import JobCell
from careerapp.ui.results.row_table import RowTable
from careerapp.ui.results.table_model import Row, TableModel

_MOST_WIDTH = {PeopleOrder.NAME: 200, PeopleOrder.PLACE: 130, PeopleOrder.EDUCATION: 160}
_LINE_OF_PLAIN_TEXT = 16  # pixels, where these hold
_LEAST_WIDE = 22  # letters
_MEASURED = 200  # rows; more of them say little else about how wide a column has to be
_PADDING = 2 * theme.SPACE_8 + 1
_FLAGS = QItemSelectionModel.SelectionFlag
_ORDERS = tuple(PeopleOrder)


class PeopleTable(RowTable):
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
        self._people: tuple[PersonRow, ...] = ()
        self._made: dict[Path, tuple[PersonRow, Row]] = {}
        self._widths = [0] * len(_ORDERS)
        self.setModel(self._rows)
        self.setItemDelegate(JobCell(self))
        self.setAccessibleName(tr("People in the folder"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.sort_by_heads()
        self.horizontalHeader().sectionClicked.connect(self._want_order)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.doubleClicked.connect(self.open_wanted)
        self._size_columns()

    @property
    def selected(self) -> list[Path]:
        """The files of those who are selected, from the top."""
        return [self._people[row].file.path for row in self._selected_rows()]

    @property
    def current(self) -> Path | None:
        """The file of whom the keyboard is at."""
        index = self.currentIndex()
        return self._people[index.row()].file.path if index.isValid() else None

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Show people in their order; whoever was selected before is, as far as still there."""
        chosen, current = set(self.selected), self.current
        top = self.verticalScrollBar().value()
        at_top = self._people[top].file.path if 0 < top < len(self._people) else None
        rows = [self._row(person) for person in people]
        places = {person.file.path: place for place, person in enumerate(people)}
        self._people = tuple(people)
        self._renewing = True
        self._rows.set_rows(rows)
        self._size_columns()
        self._select([place for path, place in places.items() if path in chosen])
        if current is not None and current in places:
            place = self._rows.index(places[current], 0)
            self.selectionModel().setCurrentIndex(place, _FLAGS.NoUpdate)
        self._renewing = False
        self.verticalScrollBar().setValue(top if at_top is None else places.get(at_top, top))
        if not chosen <= places.keys():
            self.selection_changed.emit()

    def show_order(self, order: PeopleOrder, *, backwards: bool) -> None:
        """Show by which column people are sorted."""
        direction = Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(_ORDERS.index(order), direction)

    def select(self, files: Collection[Path]) -> None:
        """Select those people who are shown."""
        places = [place for place, person in enumerate(self._people) if person.file.path in files]
        self._select(places)
        if places:
            place = self._rows.index(places[0], 0)
            self.selectionModel().setCurrentIndex(place, _FLAGS.NoUpdate)

    def select_first(self) -> None:
        """Go to the first row, where nobody is selected."""
        if self._rows.rows and not self.selectionModel().hasSelection():
            self.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_wanted.emit()
        elif asks_for_menu(event):
            self._want_menu()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        else:
            self._want_menu()

    def _want_menu(self) -> None:
        if self.currentIndex().isValid():
            place = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def _row(self, person: PersonRow) -> Row:
        """Return somebody's row; made once, because a thousand of them would be felt."""
        path = person.file.path
        known = self._made.get(path)
        if known is None or known[0] is not person:
            known = self._made[path] = (person, people_row(person))
        return known[1]

    def _selected_rows(self) -> list[int]:
        # By ranges, because each of a thousand indexes would be felt.
        ranges = self.selectionModel().selection()
        return sorted(
            {row for one in ranges.toList() for row in range(one.top(), one.bottom() + 1)}
        )

    def _select(self, rows: Sequence[int]) -> None:
        last = len(_ORDERS) - 1
        selection = QItemSelection()
        for first, end in _runs(rows):
            selection.select(self._rows.index(first, 0), self._rows.index(end, last))
        self.selectionModel().select(selection, _FLAGS.ClearAndSelect)

    def _tell_selection(self) -> None:
        if not self._renewing:
            self.selection_changed.emit()

    def _want_order(self, column: int) -> None:
        self.order_wanted.emit(_ORDERS[column])

    def measure(self) -> None:
        super().measure()
        self._widths = [0] * len(_ORDERS)
        self._size_columns()

    def _size_columns(self) -> None:
        """Make columns as wide as their texts, within limits; none gets narrower."""
        notes = QFontMetrics(theme.scaled_font(theme.CAPTION))
        body = QFontMetrics(theme.scaled_font(theme.BODY))
        scale = max(1.0, body.height() / _LINE_OF_PLAIN_TEXT)
        for number, column in enumerate(self._rows.columns):
            if column.is_wide:
                continue
            cells = [row.cells[number] for row in self._rows.rows[:_MEASURED]]
            widest = max(
                body.horizontalAdvance(column.heading) + theme.SPACE_16,
                *map(body.horizontalAdvance, {cell.text for cell in cells}),
                *map(notes.horizontalAdvance, {cell.note for cell in cells}),
                0,
            )
            most = _MOST_WIDTH.get(_ORDERS[number], widest)
            width = min(widest, round(most * scale)) + _PADDING
            self._widths[number] = max(width, self._widths[number])
        self._fit()

    def _fit(self) -> None:
        """Give the wide column what the others leave, but never so little that it says nothing."""
        left = self.viewport().width() - sum(self._widths)
        letter = QFontMetrics(theme.scaled_font(theme.BODY)).averageCharWidth()
        least = _LEAST_WIDE * letter
        for number, width in enumerate(self._widths):
            self.horizontalHeader().resizeSection(number, width or max(left, least))


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of rows that follow each other."""
    for _, group in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
        run = [row for _, row in group]
        yield run[0], run[-1]
