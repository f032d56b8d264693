"""A table of figures, all of it on the page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from careerapp.ui import theme
from careerapp.ui.results.job_cell import JobCell
from careerapp.ui.results.marked_cell import mark_current_cell
from careerapp.ui.results.table_model import Column, Row, TableModel
from careerapp.ui.text_lines import longest_word
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
        self._columns = tuple(columns)
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
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_LEAST_ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self._size_columns()

    def show_rows(self, rows: Sequence[Row], columns: Sequence[Column] | None = None) -> None:
        """Show other rows, and other columns if need be; see `TableModel.set_rows`."""
        if columns is not None and tuple(columns) != self._columns:
            self._columns = tuple(columns)
            self._rows.set_rows(rows, columns)
        else:
            self._rows.set_rows(rows)  # whose headings may be in several lines
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
        on = self.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        bar = self.horizontalScrollBar().sizeHint().height() if on else 0
        return QSize(super().sizeHint().width(), rows + bar + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._size_columns()
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._size_columns()
        self._fit()  # the header has not shared out a width that came before it was shown

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        mark_current_cell(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        # Once; a header that fits sections to their contents does so at every step of a layout.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        widths: list[int] = []
        for broken in (str, _in_two_lines, _a_word_a_line):
            self._rows.rename_columns([broken(column.heading) for column in self._columns])
            widths = self._widths()
            if sum(widths) <= self.viewport().width():
                break
        self._scroll(wanted=self.isVisible() and sum(widths) > self.viewport().width())
        for column, width in enumerate(widths):
            header.resizeSection(column, width)  # the first one gets more, where there is more

    def _scroll(self, *, wanted: bool) -> None:
        """Let columns scroll sideways, or the first one take what the others leave."""
        modes, policies = QHeaderView.ResizeMode, Qt.ScrollBarPolicy
        mode = modes.Fixed if wanted else modes.Stretch
        self.horizontalHeader().setSectionResizeMode(0, mode)
        policy = policies.ScrollBarAlwaysOn if wanted else policies.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)

    def _widths(self) -> list[int]:
        """Return how wide columns have to be, the first one for its longest word."""
        header = self.horizontalHeader()
        widths = [
            max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(self._rows.columnCount())
        ]
        metrics = QFontMetrics(theme.scaled_font(theme.BODY))
        names = [row.cells[0].text for row in self._rows.rows]
        longest = max((longest_word(metrics, name) for name in names), default=0)
        heading = header.sectionSizeHint(0) if widths else 0
        return [max(longest + 2 * theme.SPACE_8, heading), *widths[1:]]

    def _fit(self) -> None:
        self.resizeRowsToContents()  # names wrap
        self.updateGeometry()


def _in_two_lines(heading: str) -> str:
    """Return a heading in two lines, as even as can be, if it has several words."""
    words = heading.split()
    splits = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    if not splits:
        return heading
    return "\n".join(min(splits, key=lambda lines: max(map(len, lines))))


def _a_word_a_line(heading: str) -> str:
    return "\n".join(heading.split())
