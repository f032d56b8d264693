"""What the careers are, and the way to what their figures mean."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.text_size import Measured

_LEAST_LINE = 36  # letters, beside the link


class OverviewHead(QWidget, Measured):
    """A sentence, and a link beside it, or under it where lines would be short.

    Attributes
    ----------
    meaning : QPushButton
        The link.
    """

    def __init__(self) -> None:
        super().__init__()
        self.meaning = QPushButton(self.tr("What the &match means"))
        self.meaning.setProperty("link", True)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        sentence = self.tr(
            "Jobs like these tend to suit people with your answers. Choose one to see why."
        )
        self._layout.addWidget(text_label(sentence, quiet=True), 1)
        at_start = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        self._layout.addWidget(self.meaning, 0, at_start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def measure(self) -> None:
        beside = self.width() - self.meaning.sizeHint().width() - theme.SPACE_8
        narrow = beside < _LEAST_LINE * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
