"""The arrow on what drops a list or a menu."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QWidget

from careerapp.ui.text_size import beside_text

_ARROW = ((-4.0, -2.0), (0.0, 2.0), (4.0, -2.0))
_LINE = 1.5
_SIZE = 8  # pixels, its width beside text of the usual size


def paint_arrow(control: QWidget, x: float) -> None:
    """Draw a line-drawn arrow over a control, in the middle of its height."""
    painter = QPainter(control)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = control.palette().color(QPalette.ColorRole.Text)
    draw_arrow(painter, QPointF(x, control.height() / 2), color)


def draw_arrow(painter: QPainter, middle: QPointF, color: QColor, *, turned: int = 0) -> None:
    """Draw an arrow as large as words are.

    Parameters
    ----------
    painter : QPainter
        Is left as it was.
    middle : QPointF
        Of the arrow.
    color : QColor
        Of its line.
    turned : int
        By how many degrees, clockwise; by itself it points down.
    """
    painter.save()
    painter.setPen(QPen(color, _LINE))
    painter.translate(middle)
    painter.rotate(turned)
    size = beside_text(_SIZE) / _SIZE
    painter.scale(size, size)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in _ARROW]))
    painter.restore()


class ArrowButton(QPushButton):
    """A button without words that opens a menu; the style's own arrow is too pale."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("menu", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(self, self.width() / 2)
