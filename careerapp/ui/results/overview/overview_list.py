"""The ranked jobs as a table."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem

from careerapp.ui.focus_in_sight import reveal
from careerapp.ui.keys.pressing import asks_for_menu
from careerapp.ui.language import tr
from careerapp.ui.results.job_table import JobTable, column_widths
from careerapp.ui.results.overview.listing import Listing
from careerapp.ui.results.overview.overview_rows import (
    narrow_columns,
    narrow_rows,
    overview_columns,
    overview_rows,
)
from careerapp.ui.results.table_model import CODE

_JOB = 1  # column

_Index = QModelIndex | QPersistentModelIndex


class OverviewList(JobTable):
    """A row a job: rank, title over school, match over label, pay, growth, what it is sorted by.

    The current job stays the current one when its place in the list changes.

    Signals: ``pointed(code)``, when the pointer or the keyboard comes to a job;
    ``rejected(code)``, when the person presses Delete on a job; ``menu_wanted(code, place)``, for a
    menu about a job at a place on the screen; ``painted()``, when the rows are on the screen.
    """

    pointed = Signal(str)
    rejected = Signal(str)
    menu_wanted = Signal(str, QPoint)
    painted = Signal()

    def __init__(self) -> None:
        self._listing: Listing | None = None
        self._is_narrow = False
        self._needed = 0  # pixels, for all columns
        self._is_whole = False
        super().__init__(tr("The jobs closest to your answers"), overview_columns())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().sectionResized.connect(self._follow_width)
        self.setMouseTracking(True)
        self.entered.connect(self._point)

    def show_listing(self, listing: Listing) -> None:
        """Show jobs in their order; the list keeps its place."""
        self._listing = listing
        current = self.current_code
        scrolled = self.verticalScrollBar().value()
        rows, columns = overview_rows(listing), overview_columns(listing)
        self._needed = sum(column_widths(columns, rows))
        self._is_narrow = self._needed > self.viewport().width()
        if self._is_narrow:
            rows, columns = narrow_rows(listing), narrow_columns()
        self.show_rows(rows, columns)
        self.resizeRowsToContents()
        self.setAccessibleDescription(listing.title)
        codes = [match.code for match in listing.selection.shown]
        if current in codes and current != self.current_code:
            self.setCurrentIndex(self.model().index(codes.index(current), 0))
        self.verticalScrollBar().setValue(scrolled)

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as all rows, on a page that scrolls, or scroll."""
        self._is_whole = whole
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded
        )
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return self._is_whole

    def heightForWidth(self, width: int) -> int:
        around = self.height() - self.viewport().height()  # with the headings
        return self.verticalHeader().length() + around

    def resizeRowsToContents(self) -> None:
        super().resizeRowsToContents()
        self.updateGeometry()

    def measure(self) -> None:
        super().measure()
        if self._listing is not None:
            self.show_listing(self._listing)

    @property
    def current_code(self) -> str:
        """The job that the keyboard is at; empty without any."""
        code: str | None = self.currentIndex().data(CODE)
        return code or ""

    def sizeHintForRow(self, row: int) -> int:
        """Measure the only cell that wraps; the others are as wide as their words."""
        cell = QStyleOptionViewItem()
        self.initViewItemOption(cell)
        cell.rect.setWidth(self.columnWidth(_JOB))
        index = self.model().index(row, _JOB)
        return self.itemDelegate().sizeHint(cell, index).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._needed > self.viewport().width()
        if self._listing is not None and narrow != self._is_narrow:
            self.show_listing(self._listing)
        self.resizeRowsToContents()  # columns say nothing where a scroll bar comes or goes

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._point(current)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._reveal_current()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        by_page = {
            QAbstractItemView.CursorAction.MovePageUp: -1,
            QAbstractItemView.CursorAction.MovePageDown: 1,
        }
        here = self.currentIndex()
        if not self._is_whole or action not in by_page or not here.isValid():
            return super().moveCursor(action, modifiers)
        # A page is what is seen of this list, not all of it.
        seen = self.viewport().visibleRegion().boundingRect().height()
        aim = self.rowViewportPosition(here.row()) + by_page[action] * seen
        last = self.model().rowCount() - 1
        row = self.rowAt(aim) if 0 <= aim < self.viewport().height() else -1
        return self.model().index(row if row >= 0 else last if aim > 0 else 0, here.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current_code:
            self.rejected.emit(self.current_code)
        elif asks_for_menu(event):
            self._want_menu()
        else:
            super().keyPressEvent(event)
            self._reveal_current()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self._want_menu()
        elif (index := self.indexAt(event.pos())).isValid():
            self.menu_wanted.emit(index.data(CODE), event.globalPos())

    def _want_menu(self) -> None:
        if self.current_code:
            place = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(self.current_code, self.viewport().mapToGlobal(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(self.currentIndex())  # the pointer's job is no longer meant

    def _reveal_current(self) -> None:
        """Scroll the page to the current job, where the list does not scroll itself."""
        row = self.currentIndex().row()
        if self._is_whole and row >= 0:
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            reveal(self.viewport(), QRect(0, top, self.viewport().width(), height))

    def _follow_width(self, column: int) -> None:
        if column == _JOB:
            self.resizeRowsToContents()

    def _point(self, index: _Index) -> None:
        if index.isValid():
            self.pointed.emit(index.data(CODE))
