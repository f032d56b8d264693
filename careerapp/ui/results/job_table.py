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
        widths = column_widths(columns, self._rows.rows)
        self._widths = [max(pair) for pair in zip(widths, self._widths, strict=True)]
        for number, column in enumerate(columns):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
            if not column.is_wide:
                header.resizeSection(number, self._widths[number])
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
        for place in wide:
            room = (self.viewport().width() - others) // len(wide)
            header.resizeSection(place, max(room, _least_wide()))

    def _choose(self, index: QModelIndex) -> None:
        self.job_chosen.emit(index.data(CODE))


def column_widths(columns: Sequence[Column], rows: Sequence[Row]) -> list[int]:
    """Return how wide columns have to be: those that wrap for long words, the others for all."""
    body, notes = (QFontMetricsF(theme.scaled_font(scale)) for scale in (theme.BODY, theme.CAPTION))
    widths = []
    for number, column in enumerate(columns):
        cells = [row.cells[number] for row in rows]
        widest = max(
            *map(body.horizontalAdvance, column.heading.split("\n")),
            *map(body.horizontalAdvance, {cell.text for cell in cells}),
            *map(notes.horizontalAdvance, {cell.note for cell in cells}),
            0,
        )
        room = ceil(widest) + 2 * theme.SPACE_8 + 1
        widths.append(_least_wide() if column.is_wide else room)
    return widths


def _least_wide() -> int:
    return ceil(_LEAST_WIDE * QFontMetricsF(theme.scaled_font(theme.BODY)).averageCharWidth())
