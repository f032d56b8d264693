"""The ranked jobs as a table."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem

from careerapp.ui.keys.pressing import asks_for_menu
from careerapp.ui.language import tr
from careerapp.ui.results.job_table import JobTable
from careerapp.ui.results.overview.listing import Listing
from careerapp.ui.results.overview.overview_rows import overview_columns, overview_rows
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
        super().__init__(tr("The jobs closest to your answers"), overview_columns())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().sectionResized.connect(self._follow_width)
        self.setMouseTracking(True)
        self.entered.connect(self._point)

    def show_listing(self, listing: Listing) -> None:
        """Show jobs in their order; the list keeps its place."""
        current = self.current_code
        scrolled = self.verticalScrollBar().value()
        self.show_rows(overview_rows(listing), overview_columns(listing))
        self.resizeRowsToContents()
        self.setAccessibleDescription(listing.title)
        codes = [match.code for match in listing.selection.shown]
        if current in codes and current != self.current_code:
            self.setCurrentIndex(self.model().index(codes.index(current), 0))
        self.verticalScrollBar().setValue(scrolled)

    def measure(self) -> None:
        super().measure()
        self.resizeRowsToContents()

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
        self.resizeRowsToContents()  # columns say nothing where a scroll bar comes or goes

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._point(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current_code:
            self.rejected.emit(self.current_code)
        elif asks_for_menu(event):
            self._want_menu()
        else:
            super().keyPressEvent(event)

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

    def _follow_width(self, column: int) -> None:
        if column == _JOB:
            self.resizeRowsToContents()

    def _point(self, index: _Index) -> None:
        if index.isValid():
            self.pointed.emit(index.data(CODE))
