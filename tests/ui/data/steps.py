"""What a person does with new data in the window."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.about_dialog import AboutDialog
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
    qtbot.waitUntil(lambda: program.window.catalog is not None, timeout=20_000)
    return program.window


def said_of_sources(window: MainWindow) -> str:
    """Open what is said about the program and its sources, close it and return it."""
    next(
        entry
        for menu in window.menuBar().findChildren(QMenu)
        for entry in menu.actions()
        if entry.text().replace("&", "").startswith("About and sources")
    ).trigger()
    (dialog,) = [each for each in window.findChildren(AboutDialog) if each.isVisible()]
    said = dialog.text.toPlainText()
    dialog.close()
    return said


def box_of(window: QWidget) -> QMessageBox:
    """Return the box over a window that says or asks something."""
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    return box
