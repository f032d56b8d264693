"""Tells the person of an error, once, when their answers are safe."""

from collections import deque
from time import monotonic

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from careerapp.ui.program import Program
from careerapp.ui.unforeseen.error_dialog import Answers, ErrorDialog
from careerapp.ui.unforeseen.error_log import ErrorLog

_MINUTE = 60.0
_MOST = 3  # windows in a minute


class ErrorTeller(QObject):
    """Shows one window at a time, and the same error not twice in a minute.

    What happens while a window is open is counted in it; what is not told is in the log.

    Parameters
    ----------
    program : Program
        Has the answers kept.
    log : ErrorLog
        What the person can copy.
    parent : QObject
        Hears of errors.
    """

    def __init__(self, program: Program, log: ErrorLog, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._log = log
        self._dialog: ErrorDialog | None = None
        self._told: deque[tuple[float, str]] = deque()

    def tell(self, report: str) -> None:
        """Tell of an error that has been written down.

        Parameters
        ----------
        report : str
            By which it is known again.
        """
        if self._dialog is not None:
            self._dialog.count_another(self._log.recent)
        elif self._may_tell(report):
            self._told.append((monotonic(), report))
            self._show(self._keep())

    def _may_tell(self, report: str) -> bool:
        while self._told and self._told[0][0] < monotonic() - _MINUTE:
            self._told.popleft()
        return len(self._told) < _MOST and all(report != told for _, told in self._told)

    def _keep(self) -> "Answers | Exception":
        try:
            return Answers.KEPT if self._program.window.keep_now() else Answers.NOT_WANTED
        except Exception as error:  # said to the person, whatever it is
            return error

    def _show(self, answers: "Answers | Exception") -> None:
        dialog = ErrorDialog(self._window(), answers, self._log.recent)
        try:
            dialog.destroyed.connect(self._forget)
            self._dialog = dialog
            dialog.open()
        except Exception:
            dialog.deleteLater()
            raise

    def _forget(self) -> None:
        self._dialog = None

    def _window(self) -> QWidget:
        """Return the window that the person has before them."""
        return (
            QApplication.activeModalWidget() or QApplication.activeWindow() or self._program.window
        )
