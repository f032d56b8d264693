"""Keys that not all platforms or windows hear by themselves."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_by_enter(event: QKeyEvent) -> bool:
    """Press the button that has the keyboard, as dialogs do; Qt leaves it to Space elsewhere.

    Parameters
    ----------
    event : QKeyEvent
        A key that nothing in the window has taken.

    Returns
    -------
    bool
        Whether that was it.
    """
    button = QApplication.focusWidget()
    if event.key() in _ENTER and isinstance(button, QPushButton | QToolButton):
        button.click()
        return True
    return False


def asks_for_menu(event: QKeyEvent) -> bool:
    """Return whether a key asks for what else can be done; not all platforms make this of it."""
    shift = Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_F10 and event.modifiers() == shift
