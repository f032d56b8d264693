"""A label of several lines, for pages that grow."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel

from careerapp.ui import theme
from careerapp.ui.mirrored import directed, leading

_MAY_CHANGE_HEIGHT = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class WrappedLabel(QLabel):
    """Wraps its plain text in the width that it gets, and remembers how high that is.

    Qt's own label lays the whole text out, twice if it is rich, whenever a layout asks for its
    height, and a page asks with every part that is added to it.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._heights: dict[int, int] = {}  # by width
        self.setTextFormat(Qt.TextFormat.PlainText)  # a name may hold anything
        self.setWordWrap(True)
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _MAY_CHANGE_HEIGHT:
            self._heights.clear()


class RichLabel(WrappedLabel):
    """The same for rich text, which takes longest to say how wide it would like to be."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)  # first, or the text is read twice
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(directed(text))

    def sizeHint(self) -> QSize:
        return QSize(theme.TEXT_WIDTH, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())
