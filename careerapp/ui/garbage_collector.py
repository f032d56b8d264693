"""Collecting garbage on the GUI thread, and on no other."""

import gc

from PySide6.QtCore import QObject, QTimer

from careerapp.ui.quick_imports import importing

_INTERVAL = 2000  # milliseconds


class GarbageCollector(QObject):
    """Takes over from Python's own collector, which runs on whichever thread makes garbage.

    A widget that is a part of a reference cycle must not be taken apart by a thread that works in
    the background: the program crashes, now or later.

    Parameters
    ----------
    parent : QObject
        The window.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(_INTERVAL)

    def collect(self) -> None:
        """Collect the generations that are due, as Python would, unless a lot is being imported."""
        if importing():
            return
        due = [
            number
            for number, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > threshold
        ]
        if due:
            gc.collect(max(due))
