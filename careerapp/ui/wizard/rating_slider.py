"""A slider from 0 to 100 % that knows whether it has been answered."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from careerapp.domain.rounding import whole
from careerapp.ui.mirrored import mirror_shapes, visual_x

PERCENT = 100

_RADIUS = 9.0
_TICKS = 4


class RatingSlider(QSlider):
    """A horizontal slider whose handle is hollow until the person gives an answer.

    Arrow keys move by 5, Page keys by 20; a click answers with the place clicked.

    Signals: ``answer_changed()``.
    """

    answer_changed = Signal()

    _MIDDLE = 50

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, PERCENT)
        self.setSingleStep(5)
        self.setPageStep(20)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._answered = False
        self.clear()
        self.valueChanged.connect(self._answer)

    @property
    def rating(self) -> float | None:
        """The answer, 0-1, or None."""
        return self.value() / PERCENT if self._answered else None

    def set_rating(self, rating: float | None) -> None:
        """Show an answer, 0-1, or none."""
        if rating is None:
            self.clear()
        else:
            self.setValue(whole(rating * PERCENT))
            self._answer()

    def clear(self) -> None:
        """Take the answer back."""
        self.blockSignals(True)  # moving to the middle is no answer
        self.setValue(self._MIDDLE)
        self.blockSignals(False)
        self._answered = False
        self.answer_changed.emit()
        self.update()

    def _answer(self) -> None:
        self._answered = True
        self.answer_changed.emit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 32)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._answer_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._answer_at(event.position().x())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel over the page scrolls the page, it does not change answers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not self._answered:
            self._answer()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _answer_at(self, x: float) -> None:
        groove = self._groove()
        share = min(max((visual_x(self, x) - groove.left()) / groove.width(), 0.0), 1.0)
        step = self.singleStep()
        self.setValue(round(share * PERCENT / step) * step)
        self._answer()

    def _groove(self) -> QRectF:
        margin = _RADIUS + 3
        return QRectF(margin, self.height() / 2 - 2, self.width() - 2 * margin, 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        line = palette.color(QPalette.ColorRole.Mid)
        accent = palette.color(QPalette.ColorRole.Accent)
        surface = palette.color(QPalette.ColorRole.Base)
        groove = self._groove()
        handle = QPointF(
            groove.left() + groove.width() * self.value() / PERCENT, groove.center().y()
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror_shapes(painter, self)
        painter.setPen(QPen(line, 1))
        for tick in range(_TICKS + 1):
            x = groove.left() + groove.width() * tick / _TICKS
            painter.drawLine(QPointF(x, groove.bottom() + 5), QPointF(x, groove.bottom() + 9))
        painter.setPen(QPen(line, 1))
        painter.setBrush(surface)
        painter.drawRoundedRect(groove, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._answered:
            painter.setBrush(accent)
            painter.drawRoundedRect(
                QRectF(groove.topLeft(), QPointF(handle.x(), groove.bottom())), 2, 2
            )
        painter.setBrush(accent if self._answered else surface)
        painter.setPen(QPen(accent if self._answered else line, 2))
        painter.drawEllipse(handle, _RADIUS - 1, _RADIUS - 1)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(handle, _RADIUS + 2, _RADIUS + 2)
        painter.end()
