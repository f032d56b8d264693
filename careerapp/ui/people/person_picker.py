"""Choosing the file of a person who is to be compared."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from careerapp.report.sittings import SomeonesFile, read_someone
from careerapp.ui.background import Background
from careerapp.ui.errors import said
from careerapp.ui.file_dialog import file_dialog
from careerapp.ui.language import tr
from careerapp.ui.message_box import say


class PersonPicker(QObject):
    """Asks for a file and reads it in the background; says so where it cannot be read.

    Parameters
    ----------
    parent : QWidget
        Whose window asks.
    background : Background
        Works off the GUI thread.
    title : str
        Of the dialog.

    Signals: ``picked(someone)``, a `SomeonesFile`.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget, background: Background, title: str) -> None:
        super().__init__(parent)
        self._window = parent
        self._background = background
        self._title = title
        self._folder = str(Path.home())

    def ask(self) -> None:
        """Ask for a file."""
        kind = self.tr("People (*.career *.json);;All files (*)")
        dialog = file_dialog(self._window, self._title, self._folder, kind)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read)
        dialog.open()

    def read(self, path: str) -> None:
        """Read a file."""
        self._folder = str(Path(path).parent)
        self._background.run(partial(read_someone, Path(path)), self._hand_over, self._say)

    def _hand_over(self, someone: SomeonesFile) -> None:
        self.picked.emit(someone)

    def _say(self, error: BaseException) -> None:
        say_not_read(self._window, said(error))


def say_not_read(parent: QWidget, reason: str) -> None:
    """Say that a person's file could not be read."""
    say(parent, tr("This file holds no person."), reason)
