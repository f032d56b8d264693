"""The system, or a terminal, asks the program to end: a log-out, a window closed, Ctrl+C."""

import os
import signal
import sys
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class EndSignals(QObject):
    """Tells of the first signal that would end the program; the next one does end it.

    Python itself would run a handler only when the program does something next, and raise
    `KeyboardInterrupt` in whatever that is. Windows knows no such signals; there, nothing is told.

    Parameters
    ----------
    application : QCoreApplication
        Lives as long as there is something to end.

    Signals: ``asked(number)``, on the GUI thread.
    """

    asked = Signal(int)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        if sys.platform == "win32":
            return
        self._heard, said = os.pipe()
        os.set_blocking(said, False)
        signal.set_wakeup_fd(said)
        self._signals = [
            number
            for number in (getattr(signal, name) for name in _NAMES)
            if signal.getsignal(number) is not signal.SIG_IGN  # as under `nohup`
        ]
        for number in self._signals:
            signal.signal(number, _note)
        notifier = QSocketNotifier(self._heard, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._hear)

    def _hear(self) -> None:
        for number in self._signals:
            signal.signal(number, signal.SIG_DFL)
        with suppress(OSError):
            self.asked.emit(os.read(self._heard, 1)[0])


def _note(_number: int, _frame: object) -> None:
    """Let the pipe tell; a signal without a handler of Python's is not written into it."""
