"""How fast the window starts and answers on this computer, for those who ask."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from careerapp import paths
from careerapp.domain.profile_json import read_profile
from careerapp.ui.main_window import MainWindow
from careerapp.ui.stall_watch import StallWatch

_THINKING = 500  # milliseconds; nobody answers in less
_HEAVY = ("pandas", "sklearn", "scipy", "matplotlib")


class Timings(QObject):
    """Begins when a window has been painted; answers for the sample person; writes and leaves.

    Parameters
    ----------
    window : MainWindow
        Just painted for the first time.
    file : Path
        Gets a JSON object: readings of the monotonic clock in seconds at the first paint, when
        jobs can be ranked, at the last answer, when its ranking is painted, and at leaving; the
        longest stall while loading, in milliseconds; resident memory at the end in MiB, null where
        the system does not tell; and which of the numerical libraries were loaded before the first
        paint.
    painted : float
        Reading of the monotonic clock at the first paint.
    """

    def __init__(self, window: MainWindow, file: Path, painted: float) -> None:
        super().__init__(window)
        self._figures: dict[str, object] = {
            "first_paint": painted,
            "loaded_before": [name for name in _HEAVY if name in sys.modules],
        }
        self._window = window
        self._file = file
        self._watch = StallWatch(self)
        window.ready.connect(self._note_ready)
        window.results_shown.connect(self._wait_for_chart)

    def _note_ready(self) -> None:
        self._figures["ready"] = time.monotonic()
        self._figures["longest_stall"] = self._watch.take_longest()
        QTimer.singleShot(_THINKING, self, self._answer)

    def _answer(self) -> None:
        self._window.wizard.show_profile(read_profile(paths.PEOPLE / "sample.json"))
        self._figures["answered"] = time.monotonic()
        self._window.wizard.accept()

    def _wait_for_chart(self) -> None:
        results = self._window.results
        if results is not None:
            results.ranking.chart_painted.connect(self._note_painted)

    def _note_painted(self) -> None:
        self._figures.setdefault("ranking_painted", time.monotonic())
        QTimer.singleShot(0, self, self._finish)  # a window cannot close while it is painted

    def _finish(self) -> None:
        self._figures["memory"] = resident_memory()
        self._figures["left"] = time.monotonic()
        self._file.write_text(json.dumps(self._figures), encoding="utf-8")
        self._window.close()


def resident_memory() -> float | None:
    """Return the memory that this process holds, in MiB, where /proc tells it."""
    status = Path("/proc/self/statm")
    if not status.exists():
        return None
    import resource

    return int(status.read_text().split()[1]) * resource.getpagesize() / 2**20
