"""A job's title that opens its page."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from careerapp.ui import theme
from careerapp.ui.text_lines import cut_off, longest_word

_PADDING = theme.SPACE_4
_FRAME = 2.0
_CORNER = 6.0
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class TitleLink(QAbstractButton):
    """A title in the color of links, broken into as many lines as it needs.

    Parameters
    ----------
    title : str
        What it says.
    scale : float
        Step of the type scale.
    most_lines : int or None
        Cuts the title off after so many; None for never.
    """

    def __init__(
        self, title: str, scale: float = theme.BODY, *, most_lines: int | None = None
    ) -> None:
        super().__init__()
        self._most_lines = most_lines
        self.setText(title)
        self.setAccessibleName(title)
        self.setFont(theme.scaled_font(scale, bold=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew when the mouse comes or goes
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = self._lines(width)
        room = QRect(0, 0, width - 2 * _PADDING, 0)
        height = self.fontMetrics().boundingRect(room, _WRAPPED.value, text).height()
        return height + 2 * _PADDING

    def sizeHint(self) -> QSize:
        return self._padded(self.fontMetrics().horizontalAdvance(self.text()) + 1)

    def minimumSizeHint(self) -> QSize:
        return self._padded(longest_word(self.fontMetrics(), self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # as on other links
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        accent = self.palette().color(QPalette.ColorRole.Link)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(accent, _FRAME))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _CORNER, _CORNER)
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(
            accent if self.isEnabled() else self.palette().color(QPalette.ColorRole.WindowText)
        )
        inside = self.rect().adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        painter.drawText(inside, _WRAPPED.value, self._lines(self.width()))

    def _lines(self, width: int) -> str:
        if self._most_lines is None:
            return self.text()
        return cut_off(self.text(), self.font(), width - 2 * _PADDING, self._most_lines)

    def _padded(self, width: int) -> QSize:
        return QSize(width + 2 * _PADDING, self.fontMetrics().height() + 2 * _PADDING)
