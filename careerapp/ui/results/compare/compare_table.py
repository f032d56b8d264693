"""Figures of jobs side by side, as a table on a page."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QTableView,
)

from careerapp.ui import theme
from careerapp.ui.results.compare.row_names import RowNames
from careerapp.ui.results.job_cell import JobCell
from careerapp.ui.results.marked_cell import mark_current_cell
from careerapp.ui.results.table_model import Column, Row, TableModel
from careerapp.ui.text_lines import longest_word
from careerapp.ui.text_size import Measured, beside_text
from careerapp.ui.tips import as_tip

_NAMES_PART, _LEAST_NAMES, _MOST_NAMES = 0.22, 120, 240  # of the width, in pixels
_PADDING = 2 * theme.SPACE_8
_LEAST_ROW = 24  # pixels, to be hit


class CompareTable(QTableView, Measured):
    """As high as its rows; where it is narrow, cells wrap, then the columns scroll sideways.

    The names of the rows stay. A row without any text is a heading for those under it.

    Parameters
    ----------
    name : str
        For screen readers.

    Signals: ``columns_moved()``, when columns have another width or are scrolled.
    """

    columns_moved = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows = _NamedRows((), self)
        self._least_column = self._least_names = 0
        self._fitted_to = -1  # the width
        self._names = RowNames(self)
        self.setVerticalHeader(self._names)
        self.setModel(self._rows)
        self.setItemDelegate(JobCell(self))
        self.setAccessibleName(name)
        self.setProperty("bare", True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalScrollBar().valueChanged.connect(self.columns_moved)

    def show_rows(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """Show other figures.

        Parameters
        ----------
        columns : sequence of Column
            One a job.
        rows : sequence of Row
            Each stands for its name.
        """
        self._rows.set_rows(rows, columns)
        self._measure_words()
        self.clearSpans()
        for place, row in enumerate(rows):
            if len(columns) > 1 and is_heading(row):
                self.setSpan(place, 0, 1, len(columns))
        self._fitted_to = -1
        if self.isVisible():
            self._fit()

    @property
    def least_width(self) -> int:
        """How wide it has to be so that no column is out of sight."""
        return self._least_names + self._least_columns() + 2 * self.frameWidth()

    def measure(self) -> None:
        self._measure_words()
        self._fitted_to = -1
        self._fit_anew()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        mark_current_cell(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()  # a cell is marked while the arrow keys go on from there

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()  # the wheel scrolls the page that the table stands on

    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar()
        height = self._names.length() + 2 * self.frameWidth()
        if self._scrolls:
            height += bar.sizeHint().height()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_names, self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_anew()

    def _fit_anew(self) -> None:
        # As long as it is hidden, it may have no width to fit into.
        if self.isVisible() and self.width() != self._fitted_to:
            self._fit()

    def _fit(self) -> None:
        """Give all columns the same width, and each row the height of its longest text."""
        self._fitted_to = self.width()
        count = self._rows.columnCount()
        if not count:
            return
        names = self._names_width()
        self._names.setFixedWidth(names)
        room = self.width() - 2 * self.frameWidth() - names
        width = max(room // count, self._least_column)
        for column in range(count):
            self.setColumnWidth(column, width)
        for row in range(self._rows.rowCount()):
            heights = [self._cell_height(row, column, width) for column in range(count)]
            self.setRowHeight(row, max(*heights, self._names.height_of(row, names), _LEAST_ROW))
        self.updateGeometry()
        self.columns_moved.emit()

    def _names_width(self) -> int:
        left = self.width() - 2 * self.frameWidth() - self._least_columns()
        share = max(round(_NAMES_PART * self.width()), beside_text(_LEAST_NAMES))
        wanted = min(share, beside_text(_MOST_NAMES), left)
        return max(wanted, self._least_names)

    def _measure_words(self) -> None:
        self._least_column = self._longest_word() + _PADDING
        names = QFontMetrics(theme.scaled_font(theme.BODY))
        longest = max((longest_word(names, row.code) for row in self._rows.rows), default=0)
        self._least_names = min(beside_text(_LEAST_NAMES), longest + _PADDING)

    def _longest_word(self) -> int:
        metrics = QFontMetrics(theme.scaled_font(theme.BODY, bold=True))
        texts = {cell.text for row in self._rows.rows for cell in row.cells}
        texts |= {column.heading for column in self._rows.columns}  # which stand over it
        return max((longest_word(metrics, text) for text in texts), default=0)

    def _least_columns(self) -> int:
        return self._rows.columnCount() * self._least_column

    @property
    def _scrolls(self) -> bool:
        return self.least_width > self.width()

    def _cell_height(self, row: int, column: int, width: int) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, width, 0)
        index = self._rows.index(row, column)
        option.font = index.data(Qt.ItemDataRole.FontRole) or option.font
        return self.itemDelegate().sizeHint(option, index).height()


def is_heading(row: Row) -> bool:
    """Return whether a row has a name and nothing else."""
    return not any(cell.text for cell in row.cells)


class _NamedRows(TableModel):
    """Rows that stand for their names, which are told beside them."""

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Vertical and section < len(self.rows):
            row = self.rows[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return row.code
            if role == Qt.ItemDataRole.ToolTipRole:
                return as_tip(row.meaning)
            if role == Qt.ItemDataRole.AccessibleDescriptionRole:
                return row.meaning
            if role == Qt.ItemDataRole.FontRole and is_heading(row):
                return theme.scaled_font(theme.LEAD, bold=True)
            return None
        return super().headerData(section, orientation, role)
