"""Somebody in the program's own process, who does a thing as soon as the one before can be seen."""

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

Until = Callable[[], object]
"""Whether what was wanted has come about."""

Steps = Generator[Until, None, None]
"""Does something between one thing to wait for and the next."""


class StepByStep(QObject):
    """Takes steps, and looks now and then whether the next one can be taken.

    Parameters
    ----------
    steps : Steps
        Are begun at once. What they raise ends the program.
    parent : QObject
        With it they end.
    every : int
        Milliseconds between two looks.

    Signals: ``looking()``, before each look; ``ended()``, after the last step.
    """

    looking = Signal()
    ended = Signal()

    def __init__(self, steps: Steps, parent: QObject, every: int = 10) -> None:
        super().__init__(parent)
        self._steps = steps
        self._until = next(steps)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(every)

    def _look(self) -> None:
        self.looking.emit()
        if not self._until():
            return
        try:
            self._until = next(self._steps)
        except StopIteration:
            self._timer.stop()
            self.ended.emit()
        except Exception:
            QApplication.exit(1)
            raise
