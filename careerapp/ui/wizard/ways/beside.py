"""Two parts of a page side by side, where there is room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.text_size import Measured

_SIDE = 40  # characters
_LEAST_MAIN = 50  # characters


class Beside(QWidget, Measured):
    """What matters most at the left, something narrow at the right; or that under it.

    Parameters
    ----------
    main, side : QWidget
        Either may be hidden.
    """

    def __init__(self, main: QWidget, side: QWidget) -> None:
        super().__init__()
        self._side = side
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.SPACE_24)
        self._layout.addWidget(main, 1)
        self._layout.addWidget(side, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def measure(self) -> None:
        character = self.fontMetrics().averageCharWidth()
        narrow = self.width() < (_SIDE + _LEAST_MAIN) * character
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        side = self.width() if narrow else _SIDE * character
        self._side.setFixedWidth(side)
