"""What the columns of a table are read as, and a way to have one read as something else."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from careerapp.report.batch_words import assignment_sentence, field_title
from careerapp.report.table_columns import (
    FIELDS,
    Assignment,
    Detail,
    Field,
    column_letter,
    field_name,
)
from careerapp.report.table_file import TableFile
from careerapp.ui import theme
from careerapp.ui.labels import line_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.results.job_cell import JobCell
from careerapp.ui.results.row_table import RowTable
from careerapp.ui.results.steady_choice import SteadyChoice
from careerapp.ui.results.table_model import Cell, Column, Row, TableModel

_SHOWN_VALUES = 4
_LEAST_ROWS = 4  # that are seen, however large text is
_LEFT_OUT = ""


class ColumnList(QWidget):
    """A row a column, and under them what the current one is read as.

    Enter on a row, or a double click, goes to the choice.

    Signals: ``changed()``, when a column is read as something else; ``column_chosen(place)``,
    when another one is the current one.
    """

    changed = Signal()
    column_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._header: Sequence[str] = ()
        self._samples: list[str] = []
        self._assignment: Assignment = ()
        self._heading = text_label("", bold=True)
        self.table = _List()
        self.table.setAccessibleName(self.tr("Columns of the table"))
        self.table.selectionModel().currentChanged.connect(self._show_current)
        self.table.choice_wanted.connect(self._open_choice)
        self.field = _field_choice()
        self.field.activated.connect(self._assign)
        self._label = line_label()
        self._label.setBuddy(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(self._heading)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._label)
        layout.addWidget(self.field)

    @property
    def assignment(self) -> Assignment:
        """What the columns are read as."""
        return self._assignment

    def show_table(self, table: TableFile, assignment: Assignment) -> None:
        """Show the columns of a table, and what they are read as."""
        self._header = table.header
        self._assignment = assignment
        self._samples = [_sample(table, place) for place in range(len(table.header))]
        self._show()
        self.table.setCurrentIndex(self.table.model().index(0, 0))
        self._show_current(self.table.currentIndex())

    def _show(self) -> None:
        self._heading.setText(assignment_sentence(self._assignment, tr))
        self.table.show_rows(
            [self._row(place, field) for place, field in enumerate(self._assignment)]
        )

    def _row(self, place: int, field: Field | None) -> Row:
        read_as = (
            Cell(tr("left out"), is_quiet=True) if field is None else Cell(field_title(field, tr))
        )
        return Row((Cell(self._name(place), self._samples[place]), read_as), str(place))

    def _name(self, place: int) -> str:
        name = self._header[place]
        return name or self.tr("Column {letter}").format(letter=column_letter(place))

    def _show_current(self, index: QModelIndex) -> None:
        place = index.row()
        if not 0 <= place < len(self._assignment):
            return
        field = self._assignment[place]
        label = self.tr("“{column}” is re&ad as").format(
            column=self._name(place).replace("&", "&&")
        )
        self._label.setText(label)
        with QSignalBlocker(self.field):
            self.field.setCurrentIndex(
                self.field.findData(_LEFT_OUT if field is None else field_name(field))
            )
        self.column_chosen.emit(place)

    def _open_choice(self) -> None:
        self.field.setFocus()
        self.field.showPopup()

    def _assign(self) -> None:
        place = self.table.currentIndex().row()
        fields = {field_name(field): field for field in FIELDS}
        changed = list(self._assignment)
        changed[place] = fields.get(self.field.currentData())
        self._assignment = tuple(changed)
        self._show()
        self.changed.emit()


class _List(RowTable):
    """Two columns, and rows of two lines.

    Signals: ``choice_wanted()``.
    """

    choice_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        columns = (Column(self.tr("Column"), is_wide=True), Column(self.tr("is read as")))
        self._rows = TableModel(columns, self)
        self.setModel(self._rows)
        self.setItemDelegate(JobCell(self))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self.choice_wanted)
        self.measure()

    def measure(self) -> None:
        super().measure()
        self.ensurePolished()  # which says how wide the frame is
        self.setMinimumHeight(
            self.horizontalHeader().sizeHint().height()
            + _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
            + 2 * self.frameWidth()
        )

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the current one stays, if there are as many."""
        self._rows.set_rows(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.choice_wanted.emit()
        else:
            super().keyPressEvent(event)


def _field_choice() -> SteadyChoice:
    choice = SteadyChoice()
    choice.addItem(tr("left out"), _LEFT_OUT)
    before: type | None = None
    for field in FIELDS:
        if type(field) is not before:
            choice.insertSeparator(choice.count())
            before = type(field)
        choice.addItem(field_title(field, tr), field_name(field))
    choice.setMaxVisibleItems(len(Detail) + 14)
    return choice


def _sample(table: TableFile, place: int) -> str:
    cells = (row[place].strip() for row in table.preview if place < len(row))
    return ", ".join([cell for cell in cells if cell][:_SHOWN_VALUES])
