"""Pieces of work on the GUI thread, one after the other, so that the window answers in between."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid


class Turns(QObject):
    """What waits to be done: one piece in each turn of the event loop.

    A piece belongs to an object, and is forgotten with it. An object has one piece at most.

    Parameters
    ----------
    parent : QObject
        Whoever has the pieces done.

    Signals: ``idle()``, when nothing waits any more.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[QObject, Callable[[], object]] = {}
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._do_next)

    @property
    def waiting(self) -> bool:
        """Whether something is still to be done."""
        return bool(self._waiting)

    def add(self, owner: QObject, work: Callable[[], object], *, urgent: bool = False) -> None:
        """Let a piece wait for its turn; once, however often it is added.

        Parameters
        ----------
        owner : QObject
            Whose piece it is.
        work : callable
            Does it.
        urgent : bool
            Whether it goes before all others, because somebody looks at an empty place.
        """
        if urgent:
            others = {each: how for each, how in self._waiting.items() if each is not owner}
            self._waiting = {owner: work, **others}
        else:
            self._waiting.setdefault(owner, work)
        self._turn.start()

    def drop(self, owner: QObject) -> None:
        """Forget an object's piece."""
        self._waiting.pop(owner, None)

    def _do_next(self) -> None:
        self._waiting = {owner: work for owner, work in self._waiting.items() if isValid(owner)}
        if self._waiting:
            owner = next(iter(self._waiting))
            try:
                self._waiting.pop(owner)()
            finally:  # one that fails does not hold up the others
                self._go_on()
        else:
            self.idle.emit()

    def _go_on(self) -> None:
        if self._waiting:
            self._turn.start()
        else:
            self.idle.emit()
