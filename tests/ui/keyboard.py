"""Hands on a keyboard: keys go where the focus is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Give a window the keyboard."""
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
    """Press a key where the focus is, as hands do."""
    QTest.keyClick(focused(), key, modifier)


def type_in(text: str) -> None:
    """Type letters where the focus is."""
    QTest.keyClicks(focused(), text)


def focused() -> QWidget:
    """Return the control that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard focus is lost"
    return widget


def wait_for_focus(qtbot: QtBot, kind: type[QWidget], name: str = "") -> None:
    """Wait until a page has put the focus on its own control."""

    def has_focus() -> bool:
        widget = QApplication.focusWidget()
        return isinstance(widget, kind) and name in (spoken_name(widget), "")

    qtbot.waitUntil(has_focus)


def choose_way(qtbot: QtBot, name: str) -> None:
    """Choose a way of answering the page that has just been opened, and go on."""
    wait_for_focus(qtbot, QRadioButton)
    for _ in range(4):
        if spoken_name(focused()).startswith(name):
            break
        press(KEY.Key_Down)
    assert spoken_name(focused()).startswith(name), f"there is no way {name!r}"
    press(KEY.Key_Return)


def tab_to(kind: type[QWidget], name: str = "") -> QWidget:
    """Walk with the Tab key to a control of a kind and an accessible name or text."""
    for _ in range(60):
        widget = QApplication.focusWidget()
        if isinstance(widget, kind) and name in (spoken_name(widget), ""):
            return widget
        press(KEY.Key_Tab)
    raise AssertionError(f"no {kind.__name__} {name!r} can be reached with the Tab key")


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader calls a control."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text.replace("&", "")
