"""A table with a job in each row."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from careerapp.ui import theme
from careerapp.ui.results.job_cell import JobCell
from careerapp.ui.results.table_model import CODE, Column, Row, TableModel
from careerapp.ui.text_size import Measured

_LEAST_WIDE = 22  # letters; longer words are rare


class JobTable(QTableView, Measured):
    """A row a job; a click or Enter chooses it.

    Parameters
    ----------
    name : str
        For screen readers.
    columns : sequence of Column
        From left to right.

    Signals: ``job_chosen(code)``.
    """

    job_chosen = Signal(str)

    def __init__(self, name: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self._rows = TableModel(columns, self)
        self._sized: tuple[Column, ...] = ()
        self._widths: list[int] = []  # of the texts, at most
        self.setModel(self._rows)
        self.setItemDelegate(JobCell(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self._size_columns()
        # Enter and a single click do the same everywhere, whatever the platform's habit.
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)

    def show_rows(self, rows: Sequence[Row], columns: Sequence[Column] | None = None) -> None:
        """Show other rows; one of them is always the current one.

        Parameters
        ----------
        rows : sequence of Row
            From the top.
        columns : sequence of Column, optional
            Replace the columns as well.
        """
        self._rows.set_rows(rows, columns)
        self._size_columns()
        if not self.currentIndex().isValid():
            self.go_to_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def measure(self) -> None:
        self._sized = ()
        self._size_columns()

    def go_to_first(self) -> None:
        """Make the first row the current one."""
        self.setCurrentIndex(self._rows.index(0, 0))

    def choose_current(self) -> None:
        """Choose the job of the current row, if there is one."""
        if self.currentIndex().isValid():
            self._choose(self.currentIndex())

    def _size_columns(self) -> None:
        """Make columns as wide as their texts; asking a delegate for each would be felt.

        A column does not get narrower, so that nothing jumps while somebody types.
        """
        columns = self._rows.columns
        if columns != self._sized:
            self._sized, self._widths = columns, [0] * len(columns)
        header = self.horizontalHeader()
        modes = QHeaderView.ResizeMode
        body, notes = (
            QFontMetricsF(theme.scaled_font(scale)) for scale in (theme.BODY, theme.CAPTION)
        )
        for number, column in enumerate(columns):
            header.setSectionResizeMode(number, modes.Fixed)
            if not column.is_wide:
                cells = [row.cells[number] for row in self._rows.rows]
                texts = {*column.heading.split("\n"), *(cell.text for cell in cells)}
                widest = max(
                    *map(body.horizontalAdvance, texts),
                    *map(notes.horizontalAdvance, {cell.note for cell in cells}),
                    self._widths[number],
                )
                self._widths[number] = ceil(widest)
                header.resizeSection(number, self._widths[number] + 2 * theme.SPACE_8 + 1)
        self._fit()

    def _fit(self) -> None:
        """Give wide columns what the others leave, but never so little that words are cut off."""
        header = self.horizontalHeader()
        wide = [place for place, column in enumerate(self._rows.columns) if column.is_wide]
        others = sum(
            header.sectionSize(place)
            for place in range(len(self._rows.columns))
            if place not in wide
        )
        letter = QFontMetricsF(theme.scaled_font(theme.BODY)).averageCharWidth()
        for place in wide:
            room = (self.viewport().width() - others) // len(wide)
            header.resizeSection(place, max(room, ceil(_LEAST_WIDE * letter)))

    def _choose(self, index: QModelIndex) -> None:
        self.job_chosen.emit(index.data(CODE))
