"""Making something large on the GUI thread without holding up the window."""

from collections.abc import Generator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

_PAUSE = 5  # milliseconds in which the window answers

_Made = TypeVar("_Made")


def at_once(making: Generator[None, None, _Made]) -> _Made:
    """Return what a generator makes, where no window waits for it."""
    while True:
        try:
            next(making)
        except StopIteration as end:
            made: _Made = end.value
            return made


class InParts(QObject, Generic[_Made]):
    """Goes through a generator that makes something, with pauses between its parts.

    Parameters
    ----------
    making : generator
        Does a few milliseconds of work before each of its steps, and returns what it has made.
    parent : QObject
        For whom it is.

    Signals: ``done()``, when it has been made.
    """

    done = Signal()

    def __init__(self, making: Generator[None, None, _Made], parent: QObject) -> None:
        super().__init__(parent)
        self._making = making
        self.made: _Made | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.go_on)

    def go_on_soon(self) -> None:
        """Do the next part when the window has answered, and the others after it."""
        self._pause.start()

    def go_on(self) -> None:
        """Do the next part now, and the others later."""
        if self._make_part():
            self.go_on_soon()

    def finish(self) -> _Made:
        """Do all that is still to come now, and return what has been made."""
        while self._make_part():
            pass
        if self.made is None:
            raise RuntimeError("a part of this could not be made")
        return self.made

    def _make_part(self) -> bool:
        """Return whether there may be more to do."""
        if self.made is not None:
            return False
        try:
            next(self._making)
        except StopIteration as end:
            self.made = end.value
            self.done.emit()
            return False
        return True
