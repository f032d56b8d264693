"""Rows of a table that are left out, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from careerapp.report.batch_reader import Problem
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.mirrored import leading
from careerapp.ui.results.job_cell import JobCell
from careerapp.ui.text_size import Measured

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMNS = 4
_WIDTHS = (6, 18, 18)  # letters, of all columns but the last


class ProblemModel(QAbstractTableModel):
    """A row a problem; a cell is made when it is seen.

    Parameters
    ----------
    parent : QObject
        Whoever shows them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._problems: Sequence[Problem] = ()
        self._heads = (
            self.tr("Line"),
            self.tr("Column"),
            self.tr("What stands there"),
            self.tr("What is wrong"),
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show other problems."""
        self.beginResetModel()
        self._problems = problems
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            problem = self._problems[index.row()]
            row = self.tr("(the whole row)")
            why = problem.problem.said(tr)
            cells = (tr.number(problem.line), problem.column or row, problem.value, why)
            return cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heads[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(section)
        return None


class ProblemTable(QWidget, Measured):
    """Rows of one line each, and under them the current one in full."""

    def __init__(self) -> None:
        super().__init__()
        self.table = _Table()
        self._current = text_label("", quiet=True, selectable=True)
        self._current.setAlignment(leading() | Qt.AlignmentFlag.AlignTop)
        self.table.selectionModel().currentChanged.connect(self._show_current)
        self.table.model().modelReset.connect(self._show_current)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._current)
        self.measure()

    def measure(self) -> None:
        # Two lines from the beginning, so that the table stays as high as it is.
        line = QFontMetrics(theme.scaled_font(theme.BODY)).lineSpacing()
        self._current.setMinimumHeight(2 * line)

    @property
    def said(self) -> str:
        """What is said about the current row."""
        return self._current.text()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show other problems."""
        self.table.show_problems(problems)

    def _show_current(self) -> None:
        index = self.table.currentIndex()
        cells = [index.siblingAtColumn(column).data() for column in range(_COLUMNS)]
        if not index.isValid():
            self._current.setText("")
            return
        line, column, value, problem = cells
        said = (
            self.tr("Line {line}, {column}: {problem}.")
            if not value
            else self.tr("Line {line}, {column}, “{value}”: {problem}.")
        )
        self._current.setText(said.format(line=line, column=column, value=value, problem=problem))


class _Table(QTableView, Measured):
    """A table of problems."""

    def __init__(self) -> None:
        super().__init__()
        self._model = ProblemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(JobCell(self))
        self.setAccessibleName(self.tr("Rows that are left out"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(True)
        self.measure()

    def measure(self) -> None:
        metrics = QFontMetrics(theme.scaled_font(theme.BODY))
        self.verticalHeader().setDefaultSectionSize(metrics.height() + theme.SPACE_12)
        header = self.horizontalHeader()
        for column, letters in enumerate(_WIDTHS):
            width = letters * metrics.averageCharWidth() + 2 * theme.SPACE_12
            header.resizeSection(column, max(width, header.sectionSizeHint(column)))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show other problems."""
        self._model.show_problems(problems)
        if problems:
            self.setCurrentIndex(self._model.index(0, 0))


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == 0 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
