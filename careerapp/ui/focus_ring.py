"""A ring around what has the keyboard and shows it in no other way."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

_WIDTH = 2.0
_CORNER = 6.0
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move)


class FocusRing(QWidget):
    """Lies over something while that has the focus, and is in the way of nothing.

    A click shows none.

    Parameters
    ----------
    around : QWidget
        What may have the focus.
    room : int
        Pixels between it and the ring; with none, the ring is within.
    """

    def __init__(self, around: QWidget, room: int = 0) -> None:
        super().__init__(around.parentWidget() if room else around)
        self._around = around
        self._room = room
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        around.installEventFilter(self)

    def follow(self, event: QFocusEvent) -> None:
        """Come with the focus and go with it."""
        wanted = event.gotFocus() and event.reason() is not Qt.FocusReason.MouseFocusReason
        if wanted:
            self._cover()
        self.setVisible(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self.follow(event)
        elif event.type() in _MOVES and self.isVisible():
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _WIDTH))
            inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inside, _CORNER, _CORNER)

    def _cover(self) -> None:
        room = self._room
        box = self._around.geometry().adjusted(-room, 0, room, 0) if room else self._around.rect()
        self.setGeometry(box)
        self.raise_()
