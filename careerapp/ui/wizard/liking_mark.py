"""One of the four answers about a subject: a circle in a cell."""

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QRadioButton

from careerapp.ui.text_size import beside_text

_HEIGHT = 36
_RADIUS = 7
_STROKE = 1.5


def mark_height() -> int:
    """Return how high a cell is."""
    return beside_text(_HEIGHT)


class LikingMark(QRadioButton):
    """A hollow circle that is filled when chosen; the whole cell takes clicks.

    A click on a chosen mark takes the choice back. It is for the row to take back the others and
    to answer all keys but Space.

    Parameters
    ----------
    dislike : bool
        Whether it stands for "not for me", which is crossed out when chosen.
    """

    def __init__(self, *, dislike: bool) -> None:
        super().__init__()
        self.setAutoExclusive(False)  # an exclusive button cannot be taken back
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dislike = dislike

    def sizeHint(self) -> QSize:
        return QSize(mark_height(), mark_height())

    def hitButton(self, pos: QPoint) -> bool:
        return True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # it means one choice, not one that is taken back at once

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        surface = palette.color(QPalette.ColorRole.Base)
        marked = self.isChecked() or self.underMouse()
        radius = beside_text(_RADIUS)
        center = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent if marked else palette.color(QPalette.ColorRole.Mid), _STROKE))
        painter.setBrush(accent if self.isChecked() else surface)
        painter.drawEllipse(center, radius, radius)
        if self.isChecked() and self._dislike:
            half = QPointF(radius * 0.5, 0)
            painter.setPen(QPen(surface, 2 * _STROKE, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(center - half, center + half)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(center, radius + 4, radius + 4)
        painter.end()
