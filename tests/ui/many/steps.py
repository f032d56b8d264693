"""What tests of the window for tables do over and over."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from careerapp.ui.many.batch_window import BatchWindow


def check(qtbot: QtBot, window: BatchWindow) -> None:
    """Have the table checked."""
    with qtbot.waitSignal(window.checked):
        QTest.mouseClick(window.pages.table.check, Qt.MouseButton.LeftButton)


def match(qtbot: QtBot, window: BatchWindow) -> None:
    """Match the people who can be."""
    with qtbot.waitSignal(window.matched):
        QTest.mouseClick(window.pages.check.match, Qt.MouseButton.LeftButton)


def matched(qtbot: QtBot, window: BatchWindow) -> BatchWindow:
    """Go all the way to the results."""
    check(qtbot, window)
    match(qtbot, window)
    return window


def cells(window: BatchWindow, column: int) -> list[str]:
    """Return what stands in a column of the results."""
    model = window.pages.results.people.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]
