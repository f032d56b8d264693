"""The arrow on what drops a list or a menu."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QWidget

from careerapp.ui.text_size import beside_text

_ARROW = ((-4.0, -2.0), (0.0, 2.0), (4.0, -2.0))
_LINE = 1.5
_SIZE = 8  # pixels, its width beside text of the usual size


def paint_arrow(control: QWidget, x: float) -> None:
    """Draw a line-drawn arrow over a control, in the middle of its height."""
    painter = QPainter(control)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(control.palette().color(QPalette.ColorRole.Text), _LINE))
    painter.translate(x, control.height() / 2)
    size = beside_text(_SIZE) / _SIZE
    painter.scale(size, size)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in _ARROW]))


class ArrowButton(QPushButton):
    """A button without words that opens a menu; the style's own arrow is too pale."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("menu", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(self, self.width() / 2)
