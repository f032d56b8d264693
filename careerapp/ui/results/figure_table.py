"""A table of figures, all of it on the page."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from careerapp.ui.results.job_cell import JobCell
from careerapp.ui.results.table_model import Column, Row, TableModel
from careerapp.ui.text_size import Measured

_LEAST_ROW = 24  # pixels


class FigureTable(QTableView, Measured):
    """As high as its rows, so that the page scrolls and not the table.

    The arrow keys go from cell to cell; a cell is marked while they do something.

    Parameters
    ----------
    name : str
        For screen readers.
    columns : sequence of Column
        The first one takes the room that the others leave.
    """

    def __init__(self, name: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self._rows = TableModel(columns, self)
        self.setModel(self._rows)
        self.setItemDelegate(JobCell(self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_LEAST_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self._size_columns()

    def show_rows(self, rows: Sequence[Row], columns: Sequence[Column] | None = None) -> None:
        """Show other rows, and other columns if need be; see `TableModel.set_rows`."""
        self._rows.set_rows(rows, columns)
        self._size_columns()
        if self.isVisible():
            self._fit()
        else:  # its width is still to come, and most rows are a line high in it
            header = self.verticalHeader()
            header.setDefaultSectionSize(header.sectionSizeHint(0))

    def measure(self) -> None:
        self._size_columns()
        self._fit()

    def sizeHint(self) -> QSize:
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        return QSize(super().sizeHint().width(), rows + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # the header has not shared out a width that came before it was shown

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        current = self.currentIndex()
        if not current.isValid():
            current = self._rows.index(0, 0)
        self.selectionModel().setCurrentIndex(
            current, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        # Once; a header that fits sections to their contents does so at every step of a layout.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, self._rows.columnCount()):
            wanted = (self.sizeHintForColumn(column), header.sectionSizeHint(column))
            header.resizeSection(column, max(wanted))

    def _fit(self) -> None:
        self.resizeRowsToContents()  # names wrap
        self.updateGeometry()
