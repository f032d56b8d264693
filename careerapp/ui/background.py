"""Work off the GUI thread: ``background.run(function, succeeded, failed)``."""

from collections.abc import Callable
from functools import partial
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal
from shiboken6 import isValid

_Result = TypeVar("_Result")
_Receiver = Callable[[Any], None]


class Background(QObject):
    """Calls functions on threads of Qt's pool and hands their outcomes over on its own thread.

    There is one for the whole program, and none for each call or each window: a thread may be the
    last to have a hold of what it works with, and may be done in the moment in which a window goes.

    Parameters
    ----------
    application : QCoreApplication
        Lives as long as there are threads.
    """

    _done = Signal(int, bool, object)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._numbers = count()
        self._receivers: dict[int, tuple[_Receiver, _Receiver]] = {}
        self._done.connect(self._hand_over)

    def run(
        self,
        function: Callable[[], _Result],
        succeeded: Callable[[_Result], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Start `function` in the background.

        Parameters
        ----------
        function : callable
            Plain code that touches no widget.
        succeeded, failed : callable
            Bound methods of a `QObject`, called on the GUI thread with the result or the
            exception; not called once that object is gone. Whether the outcome is still wanted
            is for them to see.

        Raises
        ------
        TypeError
            When one of them is no such method, so that nobody knows whose outcome it is.
        """
        for receiver in (succeeded, failed):
            _check_bound(receiver)
        number = next(self._numbers)
        self._receivers[number] = (succeeded, failed)
        QThreadPool.globalInstance().start(partial(self._work, number, function))

    def _work(self, number: int, function: Callable[[], object]) -> None:
        try:
            outcome, well = function(), True
        except BaseException as error:
            outcome, well = error, False
        self._done.emit(number, well, outcome)

    def _hand_over(self, number: int, well: bool, outcome: object) -> None:  # noqa: FBT001 - Qt's
        succeeded, failed = self._receivers.pop(number)
        receiver = succeeded if well else failed
        if isValid(_owner(receiver)):
            receiver(outcome)


def _owner(receiver: _Receiver) -> object:
    return getattr(receiver, "__self__", None)


def _check_bound(receiver: _Receiver) -> None:
    if not isinstance(_owner(receiver), QObject):
        raise TypeError(
            f"{receiver!r} is not a method of a QObject, so it would be called when the window "
            "that wants the outcome is gone"
        )
