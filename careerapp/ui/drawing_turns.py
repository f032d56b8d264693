"""Charts are drawn one after the other, so that the window answers in between."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal


class DrawingTurns(QObject):
    """What waits to be drawn: one drawing in each turn of the event loop.

    Parameters
    ----------
    parent : QObject
        Whoever shows the drawings.

    Signals: ``idle()``, when nothing waits any more.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[QObject, Callable[[], object]] = {}
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._draw_next)

    @property
    def waiting(self) -> bool:
        """Whether something is still to be drawn."""
        return bool(self._waiting)

    def add(self, owner: QObject, draw: Callable[[], object], *, urgent: bool = False) -> None:
        """Let a drawing wait for its turn; once, however often it is added.

        Parameters
        ----------
        owner : QObject
            Whose drawing it is.
        draw : callable
            Draws it.
        urgent : bool
            Whether it goes before all others, because somebody looks at an empty place.
        """
        if urgent:
            others = {each: how for each, how in self._waiting.items() if each is not owner}
            self._waiting = {owner: draw, **others}
        else:
            self._waiting.setdefault(owner, draw)
        self._turn.start()

    def drop(self, owner: QObject) -> None:
        """Forget a drawing."""
        self._waiting.pop(owner, None)

    def _draw_next(self) -> None:
        if self._waiting:
            owner = next(iter(self._waiting))
            draw = self._waiting.pop(owner)
            draw()
        if self._waiting:
            self._turn.start()
        else:
            self.idle.emit()
