"""The window that tells of an error, over whichever window is in front."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerapp.ui.unforeseen.error_dialog import ErrorDialog


def error_dialogs() -> list[ErrorDialog]:
    """Return those that are seen."""
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, ErrorDialog) and one.isVisible()
    ]


def told(qtbot: QtBot) -> ErrorDialog:
    """Wait for the one that tells of an error."""
    qtbot.waitUntil(lambda: len(error_dialogs()) == 1)
    return error_dialogs()[0]


def close(qtbot: QtBot) -> None:
    """Close it by keyboard."""
    dialog = told(qtbot)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
