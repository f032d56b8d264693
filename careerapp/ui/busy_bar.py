"""A bar that moves while something is worked out, and not for long."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QProgressBar, QStyle

LONGEST = 5000  # milliseconds; what moves longer has to be stoppable (WCAG 2.2.2)


class BusyBar(QProgressBar):
    """Says that there is work under way, beside a sentence that says which.

    It stands still after some seconds, and from the beginning where the system wants no animations.
    """

    def __init__(self, longest: int = LONGEST) -> None:
        super().__init__()
        self.setTextVisible(False)
        self._end = QTimer(self)
        self._end.setInterval(longest)
        self._end.timeout.connect(self._stand_still)
        self._stand_still()

    @property
    def moves(self) -> bool:
        """Whether something is seen to move."""
        return self.minimum() == self.maximum()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0:
            self.setRange(0, 0)
            self._end.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stand_still()

    def _stand_still(self) -> None:
        self._end.stop()
        self.setRange(0, 1)
        self.setValue(0)
