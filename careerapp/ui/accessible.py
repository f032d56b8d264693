"""What screen readers are told of widgets that are not one of Qt's own kinds.

Qt tells of its own widgets by itself. A picture that a program paints has no role, and a button
that folds something up is a box to be ticked, unless it is said otherwise here.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

_ROLE = "accessibleRole"
_UNFOLDS = "unfolds"
_PRESS = "Press"  # Qt's name of the action


def install() -> None:
    """Have Qt ask here for each widget, once assistive technology asks for it."""
    QAccessible.installFactory(_interface)


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Give a widget a role; its name and description stay its own.

    Parameters
    ----------
    widget : QWidget
        Not a button, whose actions would be lost.
    role : QAccessible.Role
        What it is.
    """
    widget.setProperty(_ROLE, role)


def unfolds(button: QAbstractButton) -> None:
    """Say of a button that can be down that it shows something while it is.

    It is to have no words yet: once it has, Qt may have been asked what it is.
    """
    button.setProperty(_UNFOLDS, True)
    button.toggled.connect(lambda _down: _tell_unfolded(button))


class _Unfolding(QAccessibleWidget):
    """A button that is expanded or collapsed."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.Button)
        self._button = button

    def text(self, which: QAccessible.Text) -> str:
        said: str = super().text(which)
        if which is QAccessible.Text.Name and not said:
            return self._button.text().replace("&", "")
        return said

    def state(self) -> QAccessible.State:
        state = super().state()
        down = self._button.isChecked()
        state.expandable = 1
        state.expanded, state.collapsed = int(down), int(not down)
        return state

    def actionNames(self) -> list[str]:
        return [_PRESS, *super().actionNames()]

    def doAction(self, action: str) -> None:
        if action == _PRESS:
            self._button.click()
        else:
            super().doAction(action)


def _interface(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QAbstractButton) and thing.property(_UNFOLDS):
        return _Unfolding(thing)
    if isinstance(thing, QWidget) and (role := thing.property(_ROLE)) is not None:
        return QAccessibleWidget(thing, role)
    return None


def _tell_unfolded(button: QAbstractButton) -> None:
    changed = QAccessible.State()
    changed.expanded = changed.collapsed = 1
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, changed))
