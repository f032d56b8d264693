"""The list of all keys, to read, to search, to copy and to print."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.keys.key_list import as_html, as_text, narrowed
from careerapp.ui.keys.key_use import KeyGroup
from careerapp.ui.keys.keys_table import KeysTable
from careerapp.ui.labels import text_label
from careerapp.ui.layouts import nest
from careerapp.ui.search_row import SearchRow

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_ON = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)  # from the search box to the table
_SIZE = QSize(680, 560)


class KeysDialog(QDialog):
    """A search box over a table; deleted when closed.

    Parameters
    ----------
    groups : sequence of KeyGroup
        All there are.
    parent : QWidget
        The window it is opened from.
    """

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._groups = groups
        row = SearchRow(self.tr("a key, or what you want to do"))
        self.search = row.box
        self.search.textChanged.connect(self._narrow)
        self.table = KeysTable(self)
        self._said = text_label("", quiet=True)
        self.copy_button = QPushButton(self.tr("Copy as &text"))
        self.copy_button.clicked.connect(self._copy)
        self.print_button = QPushButton(self.tr("&Print…"))
        self.print_button.clicked.connect(self._ask_printer)
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.clicked.connect(self.reject)
        self._lay_out(row)
        self.close_button.setDefault(True)
        self.resize(_SIZE)
        self.table.show_groups(groups)
        self.table.setFocus()

    @property
    def shown(self) -> tuple[KeyGroup, ...]:
        """What is in the table."""
        return narrowed(self._groups, self.search.text())

    def print_on(self, printer: "QPrinter") -> None:
        """Print what is in the table."""
        document = QTextDocument()
        document.setHtml(as_html(self.windowTitle(), self.shown))
        document.print_(printer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the search box does not take, as in the list of all jobs.
        if event.key() in _ON and self.search.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, row: SearchRow) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_8)
        buttons.addWidget(self._said, 1)
        for button in (self.copy_button, self.print_button, self.close_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.SPACE_16,) * 4)
        layout.setSpacing(theme.SPACE_12)
        nest(layout, row)
        layout.addWidget(self.table, 1)
        nest(layout, buttons)

    def _narrow(self) -> None:
        shown = self.shown
        self.table.show_groups(shown)
        self._say("" if shown else self.tr("No key has that name or does that."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self.shown))
        self._say(self.tr("Copied."))

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self.print_on, printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        if sentence:
            announce(self._said, sentence)
