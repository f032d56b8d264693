"""Work off the GUI thread: ``run(function, succeeded, failed)``."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, SignalInstance
from shiboken6 import isValid

_Result = TypeVar("_Result")


class Task(QObject):
    """One function call on another thread.

    Owned by whoever started it; a stale one is dropped by disconnecting it.

    Signals: ``succeeded(result)`` or ``failed(exception)``, delivered on the receiver's thread.
    """

    succeeded = Signal(object)
    failed = Signal(object)

    def start(self, function: Callable[[], _Result]) -> None:
        """Call `function` on a thread of Qt's pool, which costs less than to make a new one."""
        QThreadPool.globalInstance().start(partial(self._work, function))

    def _work(self, function: Callable[[], _Result]) -> None:
        try:
            result = function()
        except BaseException as error:
            self._tell(self.failed, error)
        else:
            self._tell(self.succeeded, result)

    def _tell(self, signal: SignalInstance, outcome: object) -> None:
        if isValid(self):  # the program may have ended meanwhile
            signal.emit(outcome)


def run(
    function: Callable[[], _Result],
    succeeded: Callable[[_Result], None],
    failed: Callable[[BaseException], None],
) -> Task:
    """Start `function` in the background.

    Parameters
    ----------
    function : callable
        Plain code that touches no widget.
    succeeded, failed : callable
        Bound methods of a `QObject`, called on its thread with the result or the exception;
        not called once that object is gone.

    Returns
    -------
    Task
        To be kept while its outcome is wanted.
    """
    task = Task()
    # Queued, so that a quick function does not report before the caller has gone on.
    task.succeeded.connect(succeeded, Qt.ConnectionType.QueuedConnection)
    task.failed.connect(failed, Qt.ConnectionType.QueuedConnection)
    task.start(function)
    return task
