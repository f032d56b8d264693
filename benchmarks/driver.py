"""The hands and the watch: act in the real window, wait for what is to be seen, read the clock."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from careerapp.ui.main_window import MainWindow
from careerapp.ui.stall_watch import StallWatch

_REST = 300  # milliseconds without anything to do


class Driver:
    """Acts in a window and measures.

    Parameters
    ----------
    application : QApplication
        Handles the events.
    window : MainWindow
        Is on the screen.
    """

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        self._application = application
        self.window = window
        self.watch = StallWatch(window)

    def until(self, act: Callable[[], object], *signals: SignalInstance) -> float:
        """Return how long it takes until signals have come one after the other, in ms."""
        waiting = QEventLoop()
        to_come = list(signals)

        def note(signal: SignalInstance, *_values: object) -> None:
            if to_come and signal is to_come[0]:
                del to_come[0]
            if not to_come:
                waiting.quit()

        connections = [signal.connect(partial(note, signal)) for signal in signals]
        start = time.perf_counter()
        act()
        waiting.exec()
        moment = 1000 * (time.perf_counter() - start)
        for signal, connection in zip(signals, connections, strict=True):
            signal.disconnect(connection)
        self.settle()
        return moment

    def stall_of(self, act: Callable[[], object]) -> float:
        """Return the longest time without an answer after an act, in milliseconds."""
        self.watch.take_longest()
        act()
        self.settle()
        return self.watch.take_longest()

    def settle(self) -> None:
        """Let everything come to rest."""
        rest = QEventLoop()
        QTimer.singleShot(_REST, rest.quit)
        rest.exec()
        results = self.window.results
        while results is not None and results.charts.turns.waiting:
            self._application.processEvents()


def wait(signal: SignalInstance) -> None:
    """Handle events until a signal comes."""
    waiting = QEventLoop()
    signal.connect(waiting.quit)
    waiting.exec()
