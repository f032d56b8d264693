"""A label of rich text for pages that grow."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel

from careerapp.ui import theme


class RichLabel(QLabel):
    """Wraps its text in the width that it gets, and remembers how high that is.

    Qt's own label lays the whole text out twice whenever a layout asks for its size, and a page
    asks with every part that is added to it.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._heights: dict[int, int] = {}  # by width
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(theme.TEXT_WIDTH, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()
