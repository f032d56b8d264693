"""A statement on a card, that can be pressed, or picked up and dragged."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QDrag,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy

from careerapp.ui import theme
from careerapp.ui.mirrored import visual_place
from careerapp.ui.text_size import beside_text

MIME_TYPE = "application/x-careerapp-statement"
"""What a dragged card carries: the id of its statement."""

_CORNER = 6
_PADDING = 8
_LEFT = 12  # where words begin, beside the bar
_BAR = 3
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Select)
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class StatementCard(QAbstractButton):
    """Words in a frame, as high as they need to be, with a bar at the side when it is checked.

    It answers Space only; all other keys are for the view that it is on.

    Parameters
    ----------
    scale : float
        Step of the type scale.
    draggable : bool
        Whether it can be picked up with the mouse.
    """

    def __init__(self, scale: float = theme.BODY, *, draggable: bool = False) -> None:
        super().__init__()
        self.id = ""
        self._statement = ""
        self._draggable = draggable
        self._pressed_at: QPoint | None = None
        self.setFont(theme.scaled_font(scale))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_statement(self, id: str, statement: str) -> None:  # noqa: A002 - what it is called
        """Show a statement."""
        self.id = id
        self._statement = statement
        self.setAccessibleName(statement)
        self.updateGeometry()
        self.update()

    @property
    def statement(self) -> str:
        """The words."""
        return self._statement

    @property
    def longest_word(self) -> int:
        """How wide a card has to be for its longest word."""
        metrics = QFontMetricsF(self.font())
        words = map(metrics.horizontalAdvance, self._statement.split())
        return ceil(max(words, default=0)) + _LEFT + _PADDING

    def sizeHint(self) -> QSize:
        width = beside_text(160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEFT + _PADDING, self.fontMetrics().height() + 2 * _PADDING)

    def heightForWidth(self, width: int) -> int:
        room = QRectF(0, 0, width - _LEFT - _PADDING, 10_000)
        words = QFontMetricsF(self.font()).boundingRect(room, _FLAGS, self._statement)
        return ceil(words.height()) + 2 * _PADDING

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and not event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = event.position().toPoint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # it means one press

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not self._draggable or self._pressed_at is None:
            return
        way = event.position().toPoint() - self._pressed_at
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._drag(self._pressed_at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pressed_at = None

    def _drag(self, held_at: QPoint) -> None:
        self._pressed_at = None
        self.setDown(False)
        data = QMimeData()
        data.setData(MIME_TYPE, self.id.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(held_at)
        drag.exec(Qt.DropAction.MoveAction)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        role = QPalette.ColorRole
        strong = self.isChecked() or self.hasFocus() or self.underMouse()
        width = 2.0 if self.isChecked() else 3.0 if self.hasFocus() else 1.0
        color = palette.color(role.Accent if strong else role.Mid)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, width))
        painter.setBrush(palette.color(role.Base))
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, _CORNER, _CORNER)
        if self.isChecked():  # not told by the frame alone, which the pointer has too
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Accent))
            at_side = QRect(round(width), _CORNER, _BAR, self.height() - 2 * _CORNER)
            painter.drawRect(visual_place(self, at_side))
            if self.hasFocus():
                painter.setPen(QPen(color, width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                within = 2 * width
                ring = frame.adjusted(within, within, -within, -within)
                painter.drawRoundedRect(ring, _CORNER - width, _CORNER - width)
        painter.setPen(palette.color(role.ButtonText))
        words = self.rect().adjusted(_LEFT, _PADDING, -_PADDING, -_PADDING)
        painter.drawText(visual_place(self, words), int(_FLAGS), self._statement)
        painter.end()
