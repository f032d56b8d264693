"""The rows behind a list or a table of jobs, as Qt's views want them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from careerapp.ui import theme
from careerapp.ui.tips import as_tip

CODE = Qt.ItemDataRole.UserRole
"""Role of the code that a row stands for."""
NOTE = Qt.ItemDataRole.UserRole + 1
"""Role of what stands under a cell's text, in quiet type."""
QUIET = Qt.ItemDataRole.UserRole + 2
"""Role that says whether a cell's text stands back."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes
    ----------
    heading : str
        Stands over it; may be empty.
    spoken : str
        What a screen reader calls it where there is no heading.
    meaning : str
        Explains the heading; may be empty.
    is_figure : bool
        Whether it is aligned to the right, heading and all.
    is_wide : bool
        Whether it takes the room that the others leave.
    """

    heading: str = ""
    spoken: str = ""
    meaning: str = ""
    is_figure: bool = False
    is_wide: bool = False

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Of the heading and of the cells."""
        return _RIGHT if self.is_figure else _LEFT


class Cell(NamedTuple):
    """What stands in one place of a table.

    Attributes
    ----------
    text : str
        What is read.
    note : str
        A second line under it, in quiet type.
    is_quiet, is_strong : bool
        Whether the text stands back, or out.
    spoken : str
        What a screen reader says where text and note would not do.
    """

    text: str = ""
    note: str = ""
    is_quiet: bool = False
    is_strong: bool = False
    spoken: str = ""

    def data(self, role: int) -> object:
        """Return what a view asks for."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text
            case Qt.ItemDataRole.AccessibleTextRole:
                together = f"{self.text}, {self.note}" if self.note else self.text
                return self.spoken or together
            case Qt.ItemDataRole.FontRole if self.is_strong:
                return theme.scaled_font(theme.BODY, bold=True)
            case _ if role == NOTE:
                return self.note
            case _ if role == QUIET:
                return self.is_quiet
        return None


class Row(NamedTuple):
    """A row of a table.

    Attributes
    ----------
    cells : tuple of Cell
        One for each column.
    code : str
        Whatever the row stands for, for instance an O*NET-SOC code.
    meaning : str
        Explains its name, where that stands beside it; may be empty.
    """

    cells: tuple[Cell, ...]
    code: str = ""
    meaning: str = ""


class TableModel(QAbstractTableModel):
    """Columns and rows that are only read, and replaced as a whole.

    Parameters
    ----------
    columns : sequence of Column
        From left to right.
    parent : QObject
        Whoever shows them.
    """

    def __init__(self, columns: Sequence[Column], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: tuple[Row, ...] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, from left to right."""
        return self._columns

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows, from the top."""
        return self._rows

    def set_rows(self, rows: Sequence[Row], columns: Sequence[Column] | None = None) -> None:
        """Replace all rows; a view keeps its scroll and its current row if there are as many.

        Parameters
        ----------
        rows : sequence of Row
            With a cell for each column.
        columns : sequence of Column, optional
            Replace the columns as well.
        """
        columns = self._columns if columns is None else tuple(columns)
        if columns == self._columns and len(rows) == len(self._rows):
            self._rows = tuple(rows)
            if rows:
                last = self.index(len(rows) - 1, len(columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._columns = columns
        self._rows = tuple(rows)
        self.endResetModel()

    def rename_columns(self, headings: Sequence[str]) -> None:
        """Put other headings over the same columns, for instance in several lines."""
        self._columns = tuple(
            replace(column, heading=heading)
            for column, heading in zip(self._columns, headings, strict=True)
        )
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == CODE:
            return row.code
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[column].alignment
        return row.cells[column].data(role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and section < len(self._columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._columns[section].heading
            if role == Qt.ItemDataRole.AccessibleTextRole:
                column = self._columns[section]
                return column.spoken or column.heading.replace("\n", " ")
            if role == Qt.ItemDataRole.ToolTipRole:
                return as_tip(self._columns[section].meaning)
            if role == Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._columns[section].meaning
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._columns[section].alignment
        return None
