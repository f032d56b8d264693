"""A choice among a few words, in the look of the other controls."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

_ARROW = ((-4.0, -2.0), (0.0, 2.0), (4.0, -2.0))
_FROM_RIGHT = 16
_LINE = 1.5


class Choice(QComboBox):
    """A combo box with a line-drawn arrow; a style sheet with a border takes the native one.

    Words that it has no room for end in dots.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("choice", True)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_cut:
            self._paint_cut()
        else:
            super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), _LINE))
        painter.translate(self.width() - _FROM_RIGHT, self.height() / 2)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in _ARROW]))

    @property
    def is_cut(self) -> bool:
        """Whether there is no room for what is chosen."""
        return self._shown_text() != self.currentText()

    def _shown_text(self) -> str:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        parts = QStyle.SubControl
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, parts.SC_ComboBoxEditField, self
        )
        elide = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), elide, room.width())

    def _paint_cut(self) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._shown_text()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
