"""A page that is as high as the window, and higher where its parts need more."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

_SCROLLING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class RoomyPage(QScrollArea):
    """Scrolls only where text is so large, or the window so low, that something would be cut off.

    For pages with a list or a chart that takes what the rest leaves: that has a least height.

    Attributes
    ----------
    column : QVBoxLayout
        Gets the content.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = _Content()
        content.setProperty("page", True)
        self.column = QVBoxLayout(content)
        self.setWidget(content)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SCROLLING:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrow keys are for the page around it


class _Content(QWidget):
    """Asks for the least height, and gets what there is."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.totalMinimumHeightForWidth(width)
