"""A table of people: how it is read, what its columns are, and what is wanted of it."""

from PySide6.QtCore import QDir, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from careerapp.report.scale_suggestion import suggested_scales
from careerapp.report.table_columns import Assignment, check_assignment, recognize
from careerapp.report.table_file import TableError, TableFile
from careerapp.report.table_words import doubt_sentence
from careerapp.ui import theme
from careerapp.ui.errors import said
from careerapp.ui.labels import heading_label, line_label, notice_label, text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.many.batch_tasks import ReadingTask
from careerapp.ui.many.column_list import ColumnList
from careerapp.ui.many.preview_table import PreviewTable
from careerapp.ui.many.reading_choices import ReadingChoices
from careerapp.ui.many.scale_choices import ScaleChoices
from careerapp.ui.results.segmented import Segmented
from careerapp.ui.tips import plain_tip

JOBS_EACH = (3, 5, 10, 20)


class TablePage(QWidget):
    """What was recognized, to be looked at and set right before anything is done with it.

    Parameters
    ----------
    parent : QWidget
        What it will stand in: moved there later, all in it would get its style twice.

    Signals: ``other_file_wanted()``; ``reading_changed()``, when the table is to be read
    otherwise; ``check_wanted()``.
    """

    other_file_wanted = Signal()
    reading_changed = Signal()
    check_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table: TableFile | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        column = self._add_scrolled(layout)
        self._message = notice_label()
        layout.addWidget(self._message)
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.SPACE_8)
        nest(layout, bottom)

        self._name = heading_label("", 2, theme.LEAD)
        self.other_file = QPushButton(self.tr("Another &table…"))
        self.reading = ReadingChoices()
        self._doubts = text_label("", quiet=True)
        self.columns = ColumnList()
        self.preview = PreviewTable()
        self.scales = ScaleChoices()
        self._fill(column)
        self.jobs_each: Segmented[int] = Segmented(
            self.tr("Jobs for each person"), {count: str(count) for count in JOBS_EACH}
        )
        self.check = QPushButton(self.tr("&Check the table"))
        self.check.setProperty("primary", True)
        label = line_label(self.tr("&Jobs for each person"))
        label.setBuddy(self.jobs_each)
        bottom.addWidget(label)
        bottom.addWidget(self.jobs_each)
        bottom.addStretch()
        bottom.addWidget(self.check)

        self.other_file.clicked.connect(self.other_file_wanted)
        self.reading.changed.connect(self.reading_changed)
        self.columns.changed.connect(self._take_columns)
        self.columns.column_chosen.connect(self.preview.point_out)
        self.check.clicked.connect(self.check_wanted)

    @property
    def table(self) -> TableFile | None:
        """The table as it was looked at."""
        return self._table

    @property
    def task(self) -> ReadingTask | None:
        """How the table is to be read to its end."""
        if self._table is None:
            return None
        return ReadingTask(self._table, self.columns.assignment, self.scales.scales)

    def go_on_from(self, before: "TablePage") -> None:
        """Show the same table, with all that somebody has said of it."""
        self.jobs_each.show_value(before.jobs_each.value)
        self.reading.go_on_from(before.reading)
        self.scales.go_on_from(before.scales)
        if before.table is not None:
            self._show(before.table, before.columns.assignment)

    def forget(self) -> None:
        """Take another file, of which nothing has been said."""
        self._table = None
        self.reading.forget()
        self.scales.forget()

    def show_table(self, table: TableFile) -> None:
        """Show a table; what somebody said of its columns stays if they have the same names."""
        same = self._table is not None and self._table.header == table.header
        self._show(table, self.columns.assignment if same else recognize(table.header))

    def say(self, sentence: str) -> None:
        """Say what is in the way; empty for nothing."""
        self._message.setText(sentence)
        self._message.setVisible(bool(sentence))
        self.check.setEnabled(not sentence)

    def _show(self, table: TableFile, assignment: Assignment) -> None:
        self._table = table
        self._name.setText(table.path.name)
        self._name.setToolTip(plain_tip(QDir.toNativeSeparators(str(table.path))))
        self.reading.show_table(table)
        doubts = [doubt_sentence(doubt, tr) for doubt in table.doubts]
        self._doubts.setText(" ".join(doubts))
        self._doubts.setVisible(bool(doubts))
        self.preview.show_table(table)
        with QSignalBlocker(self.columns):
            self.columns.show_table(table, assignment)
        self.preview.point_out(0)
        self._take_columns()

    def _add_scrolled(self, layout: QVBoxLayout) -> QVBoxLayout:
        """Add what scrolls where large text leaves too little room, and return its layout."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout.addWidget(area, 1)
        page = QWidget()
        page.setProperty("page", True)
        area.setWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_8)
        return column

    def _fill(self, column: QVBoxLayout) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_12)
        nest(column, top)
        top.addWidget(self._name, 1)
        top.addWidget(self.other_file)
        column.addWidget(self.reading)
        column.addWidget(self._doubts)
        beside = QHBoxLayout()
        beside.setSpacing(theme.SPACE_16)
        nest(column, beside, 1)
        beside.addWidget(self.columns, 4)
        right = QVBoxLayout()
        right.setSpacing(theme.SPACE_4)
        nest(beside, right, 5)
        right.addWidget(heading_label(self.tr("The first rows"), 3))
        right.addWidget(self.preview, 1)
        column.addWidget(self.scales)

    def _take_columns(self) -> None:
        if self._table is None:
            return
        assignment = self.columns.assignment
        self.scales.show_scales(suggested_scales(self._table, assignment), assignment)
        try:
            check_assignment(self._table.header, assignment)
        except TableError as error:
            words = said(error)
            self.say(f"{words[:1].upper()}{words[1:]}.")
        else:
            self.say("")
