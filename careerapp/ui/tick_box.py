"""A box to tick, in the look of the other controls."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QCheckBox, QStyle, QStyleOptionButton

_TICK = ((-3.5, 0.0), (-1.0, 2.5), (3.5, -3.0))
_LINE = 1.8
_BOX = 16  # pixels, that it is drawn for


class TickBox(QCheckBox):
    """A check box with a line-drawn tick; a style sheet with a border takes the native one."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        element = QStyle.SubElement.SE_CheckBoxIndicator
        box = QApplication.style().subElementRect(element, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self.palette().color(QPalette.ColorRole.HighlightedText)
        draw_tick(painter, QPointF(box.center()) + QPointF(0.5, 0.5), box.width(), color)


def draw_tick(painter: QPainter, middle: QPointF, box: int, color: QColor) -> None:
    """Draw a tick.

    Parameters
    ----------
    painter : QPainter
        Is left as it was.
    middle : QPointF
        Of the tick.
    box : int
        How wide a box around it is, or would be.
    color : QColor
        Of its line.
    """
    painter.save()
    painter.setPen(QPen(color, _LINE))
    painter.translate(middle)
    painter.scale(box / _BOX, box / _BOX)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in _TICK]))
    painter.restore()
