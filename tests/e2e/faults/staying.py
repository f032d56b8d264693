"""Somebody who gives their name and goes away from the computer, with the window open.

``python -m tests.e2e.faults.staying [PERSON.career]`` prints ``kept`` when the name is in the
program's folder.
"""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QObject

from careerapp.ui.main_window import MainWindow
from tests.e2e.begin import begin
from tests.e2e.faults.sitting import NAME, is_there
from tests.step_by_step import StepByStep, Steps


class Staying(QObject):
    """Gives a name as soon as there is a place for it.

    Parameters
    ----------
    window : MainWindow
        The program's, not shown yet.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        StepByStep(self._go(), self)

    def _go(self) -> Steps:
        yield lambda: is_there(self._window)
        self._window.here.document.keeping.kept.connect(self._say)
        self._window.wizard.welcome.first_control.setProperty("text", NAME)

    def _say(self) -> None:
        print("kept", flush=True)


if __name__ == "__main__":
    # Whoever runs the tests under `nohup` has this one ignored, and the program would heed that.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    sys.exit(begin(Staying, Path(sys.argv[1]) if sys.argv[1:] else None))
