"""How long the window did not answer."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

_TICK = 10  # milliseconds


class StallWatch(QObject):
    """Measures the gaps between the ticks of a timer that should come every 10 ms.

    Parameters
    ----------
    parent : QObject
        Whoever wants to know.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._longest = 0.0
        self._last = time.perf_counter()
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(_TICK)

    def take_longest(self) -> float:
        """Return the longest gap in milliseconds since this was last asked, and begin anew."""
        self._tick()
        longest, self._longest = self._longest, 0.0
        return longest

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, 1000 * (now - self._last))
        self._last = now
