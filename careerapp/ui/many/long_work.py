"""Work that takes a while: how far it is, and a way to stop it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from threading import Event
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from careerapp.domain.progress import Canceled, IsCanceled, Progress
from careerapp.ui.background import Background
from careerapp.ui.short_turns import short_turns
from careerapp.ui.unfinished import Unfinished

_LOOK = 100  # milliseconds

_Result = TypeVar("_Result")
Work = Callable[[Progress, IsCanceled], _Result]
"""What is done in a thread: it is told whom to tell how far it is, and whom to ask for a stop."""


class LongWork(Unfinished):
    """Does one thing at a time in the background; a new one stops what is under way.

    A thread tells how far it is by a plain number, which is looked at now and then: it must not
    touch anything of Qt.

    Parameters
    ----------
    background : Background
        Does the work.
    parent : QObject
        Whoever wants it done.

    Signals: ``progressed(fraction, seconds)``, how much is done and how long it has taken, about
    ten times a second; ``stopped()``, when what was canceled has come to its end.
    """

    progressed = Signal(float, float)
    stopped = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._gauge: _Gauge | None = None
        self._succeeded: Callable[[Any], None] | None = None
        self._failed: Callable[[BaseException], None] | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self._tell)
        application = QCoreApplication.instance()
        if application is not None:  # which waits for all threads before it ends
            application.aboutToQuit.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._gauge is not None

    def run(
        self,
        work: Work[_Result],
        succeeded: Callable[[_Result], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Begin something.

        Parameters
        ----------
        work : callable
            Plain code that touches no widget.
        succeeded, failed : callable
            Called with the result or the exception, neither when it is stopped before.
        """
        self.cancel()
        self._gauge = _Gauge()
        self._succeeded, self._failed = succeeded, failed
        self._look.start()
        self._background.run(partial(_do, self._gauge, work), self._end, self._fail)

    def cancel(self) -> None:
        """Stop what is under way; ``stopped`` follows."""
        if self._gauge is not None:
            self._gauge.stop.set()

    def _tell(self) -> None:
        if self._gauge is not None:
            self.progressed.emit(self._gauge.fraction, monotonic() - self._gauge.begun)

    def _end(self, outcome: "_Outcome") -> None:
        if outcome.gauge is not self._gauge:
            return  # it was stopped by what is under way now
        succeeded, failed = self._succeeded, self._failed
        self._gauge = self._succeeded = self._failed = None
        self._look.stop()
        if outcome.gauge.stop.is_set():
            self.stopped.emit()
        elif outcome.error is None and succeeded is not None:
            succeeded(outcome.result)
        elif outcome.error is not None and failed is not None:
            failed(outcome.error)

    def _fail(self, error: BaseException) -> None:
        raise error  # `_do` catches what can be told


class _Gauge:
    """What a thread and the window both see of some work; nothing of Qt."""

    def __init__(self) -> None:
        self.fraction = 0.0
        self.stop = Event()
        self.begun = monotonic()

    def tell(self, fraction: float) -> None:
        """Hear how much is done."""
        self.fraction = fraction


@dataclass(frozen=True, slots=True)
class _Outcome:
    gauge: _Gauge
    result: object = None
    error: BaseException | None = None


def _do(gauge: _Gauge, work: Work[object]) -> _Outcome:
    try:
        with short_turns():
            return _Outcome(gauge, work(gauge.tell, gauge.stop.is_set))
    except Canceled:
        return _Outcome(gauge)
    except Exception as error:  # told to the person, whatever it is
        return _Outcome(gauge, error=error)
