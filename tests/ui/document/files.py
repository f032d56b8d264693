"""What a person does with files in the window."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from tests.ui.wizard_steps import mark


def open_file(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    with qtbot.waitSignal(window.desk.shown):
        window.desk.open(file)


def action(window: MainWindow, text: str) -> QAction:
    actions = window.menuBar().findChildren(QAction)
    return next(each for each in actions if each.text().replace("&", "") == text)


def change(window: MainWindow) -> None:
    """Love biology, or take that back."""
    mark(window.wizard, "Biology: Love").click()


def choose_file(window: MainWindow, path: Path) -> None:
    """Name a file in the dialog that is open."""
    (dialog,) = [each for each in window.findChildren(QFileDialog) if each.isVisible()]
    dialog.selectFile(str(path))
    dialog.fileSelected.emit(str(path))
    dialog.close()


def save(qtbot: QtBot, window: MainWindow) -> None:
    action(window, "Save").trigger()
    qtbot.waitUntil(lambda: not window.isWindowModified())
