"""What screen readers are told of widgets that are not one of Qt's own kinds.

Qt tells of its own widgets by itself, with the language of `QWidget.locale`. A picture that a
program paints has no role, a heading is text like any other, and a button that folds something up
is a box to be ticked, unless it is said otherwise here.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QGraphicsView,
    QLabel,
    QWidget,
)
from shiboken6 import VoidPtr

_ROLE = "accessibleRole"
_LEVEL = "headingLevel"
_UNFOLDS = "unfolds"
_SCROLL_BARS = "qt_scrollarea_"  # Qt's names of what they lie in
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


def heading(label: QLabel, level: int) -> None:
    """Say of a label that it is a heading.

    It is to have no words yet: once it has, Qt may have been asked what it is.

    Parameters
    ----------
    label : QLabel
        Of plain text.
    level : int
        1 for what a window or a page is about, 2 for its sections, 3 for their parts.
    """
    label.setProperty(_LEVEL, level)


def unfolds(button: QAbstractButton) -> None:
    """Say of a button that can be down that it shows something while it is.

    It is to have no words yet: once it has, Qt may have been asked what it is.
    """
    button.setProperty(_UNFOLDS, True)
    button.toggled.connect(lambda _down: _tell_unfolded(button))


class _Heading(QAccessibleWidget):
    """A label with a level."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        # An object of its own: of one with two bases, PySide hands on the address of the first.
        self._attributes = _HeadingAttributes(label)

    def text(self, which: QAccessible.Text) -> str:
        said: str = super().text(which)
        label = self.object()
        if which is QAccessible.Text.Name and not said and isinstance(label, QLabel):
            return label.text()
        return said

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        if kind is QAccessible.InterfaceType.AttributesInterface:
            return self._attributes
        found = super().interface_cast(kind)
        return VoidPtr(0) if found is None else found  # PySide has no address for None, and crashes


class _HeadingAttributes(QAccessibleAttributesInterface):
    """The level of a heading, and its language, as Qt tells it of other labels."""

    def __init__(self, label: QLabel) -> None:
        super().__init__()
        self._said = {
            QAccessible.Attribute.Level: label.property(_LEVEL),
            QAccessible.Attribute.Locale: label.locale(),
        }

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return list(self._said)

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return self._said.get(key)


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
    if isinstance(thing, QLabel) and thing.property(_LEVEL):
        return _Heading(thing)
    if isinstance(thing, QWidget) and (role := thing.property(_ROLE)) is not None:
        return QAccessibleWidget(thing, role)
    if isinstance(thing, QWidget) and _is_scrolled_picture(thing):
        return QAccessibleWidget(thing, QAccessible.Role.Grouping)
    return None


def _is_scrolled_picture(widget: QWidget) -> bool:
    """Return whether it is the preview of a report, or what is seen of it.

    Qt asks about these while it makes them, before anybody could say what they are.
    """
    if isinstance(widget, QGraphicsView):
        return True
    around = widget.parentWidget()
    return isinstance(around, QGraphicsView) and not widget.objectName().startswith(_SCROLL_BARS)


def _tell_unfolded(button: QAbstractButton) -> None:
    changed = QAccessible.State()
    changed.expanded = changed.collapsed = 1
    QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, changed))
