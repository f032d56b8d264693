"""The first rows of a table as they stand in the file."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from careerapp.report.table_columns import column_letter
from careerapp.report.table_file import TableFile
from careerapp.ui import theme
from careerapp.ui.results.table_model import Cell, Column, Row, TableModel
from careerapp.ui.text_size import Measured, beside_text

_LEAST, _MOST = 48, 200  # pixels, of a column


class PreviewTable(QTableView, Measured):
    """Read only; a column can be pointed out."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = TableModel((), self)
        self.setModel(self._rows)
        self.setProperty("preview", True)
        self.setAccessibleName(self.tr("The first rows of the table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(True)
        self.measure()

    def show_table(self, table: TableFile) -> None:
        """Show the first rows of a table."""
        width = len(table.header)
        names = [name or column_letter(place) for place, name in enumerate(table.header)]
        rows = [(*row, *[""] * width)[:width] for row in table.preview]
        self._rows.set_rows(
            [Row(tuple(map(Cell, row))) for row in rows], [Column(name) for name in names]
        )
        self.measure()

    def measure(self) -> None:
        metrics = QFontMetrics(theme.scaled_font(theme.BODY))
        self.verticalHeader().setDefaultSectionSize(metrics.height() + theme.SPACE_12)
        for place, column in enumerate(self._rows.columns):
            texts = {column.heading, *(row.cells[place].text for row in self._rows.rows)}
            widest = max(map(metrics.horizontalAdvance, texts)) + 2 * theme.SPACE_12
            most = beside_text(_MOST)
            self.horizontalHeader().resizeSection(place, min(max(widest, _LEAST), most))

    def point_out(self, place: int) -> None:
        """Mark a column, and bring it into sight."""
        if self._rows.rows:
            row = max(self.rowAt(0), 0)
            self.scrollTo(self._rows.index(row, place))
        self.selectColumn(place)
