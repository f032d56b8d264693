"""What a test leaves open is named, and gone before the next one."""

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.left_open import close_left_open


def test_windows_that_are_seen_are_named_and_let_go_of(qtbot: QtBot) -> None:
    window = QWidget()
    window.setWindowTitle("Careers")
    window.show()
    dialog = QDialog(window)
    dialog.setWindowTitle("Keys")
    dialog.open()
    qtbot.waitExposed(dialog)
    assert close_left_open() == ["QWidget 'Careers'", "modal QDialog 'Keys'"]
    assert not isValid(window)
    assert not isValid(dialog)


def test_of_windows_that_are_closed_nothing_is_said(qtbot: QtBot) -> None:
    window = QWidget()
    window.show()
    qtbot.waitExposed(window)
    window.close()
    assert close_left_open() == []
