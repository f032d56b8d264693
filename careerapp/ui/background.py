"""Work off the GUI thread: ``run(function, succeeded, failed)``."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

_Result = TypeVar("_Result")


class Task(QObject):
    """One function call on a thread of its own.

    Owned by whoever started it; a stale one is dropped by disconnecting it.

    Signals: ``succeeded(result)`` or ``failed(exception)``, delivered on the receiver's thread.
    """

    succeeded = Signal(object)
    failed = Signal(object)

    def start(self, function: Callable[[], _Result]) -> None:
        """Call `function` on a new thread."""
        worker = ThreadPoolExecutor(max_workers=1)
        worker.submit(function).add_done_callback(self._report)
        worker.shutdown(wait=False)

    def _report(self, future: Future[_Result]) -> None:
        error = future.exception()
        if error is None:
            self.succeeded.emit(future.result())
        else:
            self.failed.emit(error)


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
