"""What keys do, as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from careerapp.ui import theme
from careerapp.ui.keys.key_use import KeyGroup
from careerapp.ui.results.table_model import Cell, Column, Row, TableModel
from careerapp.ui.text_size import Measured

_AROUND = 3 * theme.SPACE_8  # pixels beside the words of a cell
_KEYS_PART = 0.34  # of the width, for the names of keys


class KeysTable(QTableView, Measured):
    """A row for each use, under a row for each place, which is as wide as the table.

    Parameters
    ----------
    parent : QWidget
        Where it stands.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        columns = (Column(self.tr("Keys")), Column(self.tr("What they do")))
        self._rows = TableModel(columns, self)
        self.setModel(self._rows)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_groups(self, groups: Sequence[KeyGroup]) -> None:
        """Show other keys; the first of them, under its place, is the current row."""
        rows: list[Row] = []
        places = []
        for group in groups:
            places.append(len(rows))
            rows.append(Row((Cell(group.where, is_strong=True), Cell(spoken=group.where))))
            for use in group.uses:
                said = f"{use.name}: {use.meaning}"
                rows.append(Row((Cell(use.name, spoken=said), Cell(use.meaning, spoken=said))))
        self.clearSpans()
        self._rows.set_rows(rows)
        for place in places:
            self.setSpan(place, 0, 1, 2)
        self._fit()
        self.setCurrentIndex(self._rows.index(1, 0))
        self.scrollToTop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._rows.index(1, 0))

    def measure(self) -> None:
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        keys = min(max(round(_KEYS_PART * width), self._longest_key() + _AROUND), width // 2)
        self.setColumnWidth(0, keys)
        self.setColumnWidth(1, width - keys)
        rooms = (keys - _AROUND, width - keys - _AROUND)
        for place, row in enumerate(self._rows.rows):
            in_two = bool(row.cells[1].text)
            widths = rooms if in_two else (width - _AROUND, 0)
            lines = [self._height(cell, room) for cell, room in zip(row.cells, widths, strict=True)]
            self.setRowHeight(place, max(lines) + theme.SPACE_12)

    def _longest_key(self) -> int:
        rows = [row for row in self._rows.rows if row.cells[1].text]
        words = {word for row in rows for word in row.cells[0].text.split()}
        metrics = QFontMetrics(theme.scaled_font(theme.BODY))
        return max(map(metrics.horizontalAdvance, words), default=0)

    def _height(self, cell: Cell, width: int) -> int:
        """Measure words as they wrap; Qt's own way leaves out what is around them."""
        metrics = QFontMetrics(theme.scaled_font(theme.BODY, bold=cell.is_strong))
        room = QRect(0, 0, width, 0)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, cell.text).height()
