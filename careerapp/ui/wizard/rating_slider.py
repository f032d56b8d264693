"""A slider from 0 to 100 % that knows whether it has been answered."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from careerapp.domain.rounding import whole
from careerapp.ui.mirrored import mirror_shapes, visual_x
from careerapp.ui.text_size import beside_text

PERCENT = 100

_RADIUS, _GROOVE = 9, 4  # pixels, of the handle and across, beside text of the usual size
_TICK_FROM, _TICK_TO = 5, 9  # pixels, below the groove
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
        return QSize(beside_text(240), beside_text(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(beside_text(140), beside_text(32))

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
        margin = beside_text(_RADIUS) + 3
        height = beside_text(_GROOVE)
        return QRectF(margin, (self.height() - height) / 2, self.width() - 2 * margin, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        line = palette.color(QPalette.ColorRole.Mid)
        accent = palette.color(QPalette.ColorRole.Accent)
        surface = palette.color(QPalette.ColorRole.Base)
        groove = self._groove()
        corner = groove.height() / 2
        radius = beside_text(_RADIUS)
        handle = QPointF(
            groove.left() + groove.width() * self.value() / PERCENT, groove.center().y()
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror_shapes(painter, self)
        painter.setPen(QPen(line, 1))
        for tick in range(_TICKS + 1):
            x = groove.left() + groove.width() * tick / _TICKS
            painter.drawLine(
                QPointF(x, groove.bottom() + beside_text(_TICK_FROM)),
                QPointF(x, groove.bottom() + beside_text(_TICK_TO)),
            )
        painter.setPen(QPen(line, 1))
        painter.setBrush(surface)
        painter.drawRoundedRect(groove, corner, corner)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._answered:
            painter.setBrush(accent)
            painter.drawRoundedRect(
                QRectF(groove.topLeft(), QPointF(handle.x(), groove.bottom())), corner, corner
            )
        painter.setBrush(accent if self._answered else surface)
        painter.setPen(QPen(accent if self._answered else line, 2))
        painter.drawEllipse(handle, radius - 1, radius - 1)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(handle, radius + 2, radius + 2)
        painter.end()
