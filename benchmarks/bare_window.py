"""The floor of a start: a window with one label, and nothing else imported.

Writes a JSON object to the file in ``$CAREERAPP_TIMINGS``, as the program does.
"""

import json
import os
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

_WATCHED = 1500  # milliseconds, about as long as the program loads


class BareWindow(QMainWindow):
    """Notes its first paint, then how long a timer of 10 ms is late at most."""

    def __init__(self) -> None:
        super().__init__()
        self.setCentralWidget(QLabel("Hello", alignment=Qt.AlignmentFlag.AlignCenter))
        self.resize(1180, 800)
        self._first = 0.0
        self._last = 0.0
        self._longest = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._first:
            self._first = 1.0
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        self._first = self._last = time.monotonic()
        self._timer.start(10)
        QTimer.singleShot(_WATCHED, self._finish)

    def _tick(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def _finish(self) -> None:
        figures = {
            "first_paint": self._first,
            "longest_stall": 1000 * self._longest,
            "memory": _memory(),
            "left": time.monotonic(),
        }
        Path(os.environ["CAREERAPP_TIMINGS"]).write_text(json.dumps(figures), encoding="utf-8")
        os._exit(0)


def _memory() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    """Open the window."""
    application = QApplication([])
    window = BareWindow()
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
