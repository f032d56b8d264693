"""Buttons that are one stop of the Tab key together."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class ArrowStops(QObject):
    """Tab stops at one of the buttons; the arrow keys go on from there and press nothing.

    Parameters
    ----------
    buttons : sequence of QAbstractButton
        In reading order.
    parent : QObject
        Has the buttons.
    """

    def __init__(self, buttons: Sequence[QAbstractButton], parent: QObject) -> None:
        super().__init__(parent)
        self._buttons = buttons
        for button in buttons:
            button.installEventFilter(self)
        self.stop_at(0)

    def stop_at(self, place: int) -> None:
        """Stop at another button, if the keyboard is not at one of them just now."""
        if not any(button.hasFocus() for button in self._buttons):
            self._stop_at(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            place = next(i for i, button in enumerate(self._buttons) if button is watched)
            last = len(self._buttons) - 1
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._go_to(min(max(place + _STEPS[key], 0), last))
                return True
            if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
                self._go_to(0 if key is Qt.Key.Key_Home else last)
                return True
        return False

    def _go_to(self, place: int) -> None:
        self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
        self._stop_at(place)

    def _stop_at(self, place: int) -> None:
        for each, button in enumerate(self._buttons):
            here = each == place
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
