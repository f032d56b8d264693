"""What a person does with new data in the window."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.data.update_dialog import UpdateDialog
from careerapp.ui.main_window import MainWindow
from careerapp.ui.program import Program


def data_entry(window: MainWindow, words: str) -> QAction:
    """Open the menu of data, and return one of its entries."""
    (menu,) = [each for each in window.menuBar().findChildren(QMenu) if each.title() == "&Data"]
    menu.aboutToShow.emit()
    return next(each for each in menu.actions() if each.text().replace("&", "") == words)


def update_dialog_of(window: MainWindow) -> UpdateDialog:
    """Return the window over another one that asks whether to use what is new."""
    (dialog,) = [each for each in window.findChildren(UpdateDialog) if each.isVisible()]
    return dialog


def other_window(qtbot: QtBot, program: Program, change: Callable[[], object]) -> MainWindow:
    """Do something that makes all windows anew, and return the main one."""
    before = program.window
    change()
    qtbot.waitUntil(
        lambda: program.window is not before and program.window.isVisible(), timeout=20_000
    )
    qtbot.waitUntil(lambda: program.window.catalog is not None)
    return program.window


def box_of(window: QWidget) -> QMessageBox:
    """Return the box over a window that says or asks something."""
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    return box
