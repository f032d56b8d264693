"""A choice among a few words, in the look of the other controls."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox

_ARROW = ((-4.0, -2.0), (0.0, 2.0), (4.0, -2.0))
_FROM_RIGHT = 16
_LINE = 1.5


class Choice(QComboBox):
    """A combo box with a line-drawn arrow; a style sheet with a border takes the native one."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("choice", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), _LINE))
        painter.translate(self.width() - _FROM_RIGHT, self.height() / 2)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in _ARROW]))
