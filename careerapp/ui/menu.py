"""A menu whose marks are as large as its words."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu

from careerapp.ui.arrow import draw_arrow
from careerapp.ui.mirrored import is_mirrored, visual_x
from careerapp.ui.style_sizes import menu_room
from careerapp.ui.text_size import beside_text
from careerapp.ui.tick_box import draw_tick

_TICK = 16  # pixels, its box beside text of the usual size
_TO_THE_SIDE = 90  # degrees, from down


class Menu(QMenu):
    """Draws the ticks of what is chosen and the arrows of further menus; the style's stay small."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = menu_room() / 2
        turned = _TO_THE_SIDE if is_mirrored(self) else -_TO_THE_SIDE
        for action in self.actions():
            line, color = QRectF(self.actionGeometry(action)), self._color(action)
            start = visual_x(self, line.left() + middle)
            end = visual_x(self, line.right() - middle)
            if action.isChecked():
                draw_tick(painter, QPointF(start, line.center().y()), beside_text(_TICK), color)
            if action.menu() is not None:
                draw_arrow(painter, QPointF(end, line.center().y()), color, turned=turned)

    def _color(self, action: QAction) -> QColor:
        """Return the color of an entry's words."""
        if not action.isEnabled():
            return self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        role = QPalette.ColorRole
        in_front = action is self.activeAction()
        return self.palette().color(role.HighlightedText if in_front else role.Text)
