"""Writing in the background what changes all the time."""

from collections.abc import Callable
from functools import partial
from threading import Lock

from PySide6.QtCore import QObject, QTimer, Signal

from careerapp.ui.background import Background
from careerapp.ui.latest import Latest

_PAUSE = 50  # milliseconds; a slider that is dragged changes more often than one need write

Writing = Callable[[], object]
Turn = Callable[[Writing, Writing], None]


class Autosave(QObject):
    """Has the latest state written soon after each change, one writing after the other.

    Parameters
    ----------
    background : Background
        Writes.
    writing : callable
        Called on the GUI thread when it is time; returns what writes the state of that moment,
        for a thread, or None where that has been returned before.
    parent : QObject
        Whoever has the state.

    Signals: ``written()``; ``failed(error)``, with the exception of a writing.
    """

    written = Signal()
    failed = Signal(object)

    def __init__(
        self,
        background: Background,
        writing: Callable[[], Writing | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._writing = writing
        self._background = background
        self._latest = Latest(background, self)
        self._in_order = _InOrder()
        self._last: Writing = _nothing  # done once, whoever does it first
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._begin)

    def note(self) -> None:
        """Note that the state has changed."""
        if not self._timer.isActive():
            self._timer.start()

    def write_now(self) -> None:
        """Write before returning, after what is being written at the moment, and for the last time.

        Raises
        ------
        Exception
            Whatever the writing raises.
        """
        self._timer.stop()
        self._latest.forget()
        self._look()
        last, self._last = self._last, _nothing
        last()

    def write_soon(
        self, written: Callable[[], object], failed: Callable[[BaseException], object]
    ) -> None:
        """Write without waiting, after what is being written at the moment, and tell the outcome.

        Parameters
        ----------
        written, failed : callable
            One of them is called, after the signal; also where all has been written before.
        """
        self._timer.stop()
        self._look()
        asking = _Asking(self, written, failed)
        self._background.run(self._last, asking.tell_written, asking.tell_failed)

    def turn(self) -> Turn:
        """Return, for a thread, what does a writing of the state of this moment in its turn.

        It does the second writing instead when that of a later state has been done by then.
        """
        return partial(self._in_order.do, self._in_order.next_number())

    def _begin(self) -> None:
        if self._look():
            self._latest.run(self._last, self._say_written, self.failed.emit)

    def _look(self) -> bool:
        """Return whether there is anything new to be written."""
        work = self._writing()
        if work is not None:
            self._last = partial(self._in_order.do, self._in_order.next_number(), work)
        return work is not None

    def _say_written(self, _outcome: object) -> None:
        self.written.emit()


class _Asking(QObject):
    """Somebody who asks what becomes of one writing, while there may be others under way."""

    def __init__(
        self,
        autosave: Autosave,
        written: Callable[[], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        super().__init__(autosave)
        self._autosave = autosave
        self._written = written
        self._failed = failed

    def tell_written(self, _outcome: object) -> None:
        self.deleteLater()
        self._autosave.written.emit()
        self._written()

    def tell_failed(self, error: BaseException) -> None:
        self.deleteLater()
        self._autosave.failed.emit(error)
        self._failed(error)


class _InOrder:
    """Does numbered pieces of work one at a time, and none after a later one has been done."""

    def __init__(self) -> None:
        self._working = Lock()
        self._number = 0
        self._done = 0

    def next_number(self) -> int:
        self._number += 1
        return self._number

    def do(self, number: int, work: Writing, overtaken: Writing | None = None) -> None:
        with self._working:
            if number > self._done:
                work()
                self._done = number
            elif overtaken is not None:
                overtaken()


def _nothing() -> None:
    pass
