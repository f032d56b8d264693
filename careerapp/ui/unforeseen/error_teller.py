"""Tells the person of an error, once, when their answers are safe."""

from collections import deque
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from careerapp.domain.sentence import Sentence
from careerapp.ui.program import Program
from careerapp.ui.unforeseen.error_dialog import Answers, ErrorDialog
from careerapp.ui.unforeseen.error_log import ErrorLog

_MINUTE = 60.0
_MOST = 3  # windows in a minute
_PATIENCE = 500  # milliseconds in which answers are usually kept


class ErrorTeller(QObject):
    """Shows one window at a time, and the same error not twice in a minute.

    It opens when the answers have been kept, or could not be; where that takes long, before, and
    tells the outcome later. What happens meanwhile is counted; what is not told is in the log.

    Parameters
    ----------
    program : Program
        Has the answers kept.
    log : ErrorLog
        What the person can copy.
    parent : QObject
        Hears of errors.

    Signals: ``failed(error)``, when the window cannot be opened.
    """

    failed = Signal(object)

    def __init__(self, program: Program, log: ErrorLog, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._log = log
        self._dialog: ErrorDialog | None = None
        self._beginning = False
        self._meanwhile = 0
        self._asked = 0  # how many times what became of the answers
        self._sentence: Sentence | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._say_it_takes_long)
        self._told: deque[tuple[float, str]] = deque()

    def tell(self, report: str, sentence: Sentence | None) -> None:
        """Tell of an error that has been written down.

        Parameters
        ----------
        report : str
            By which it is known again.
        sentence : Sentence or None
            What it says; None where that is for programmers only.
        """
        if self._beginning:
            self._meanwhile += 1
        elif self._dialog is not None:
            self._dialog.count_another(self._log.recent)
        elif self._may_tell(report):
            self._told.append((monotonic(), report))
            self._begin(sentence)

    def _may_tell(self, report: str) -> bool:
        while self._told and self._told[0][0] < monotonic() - _MINUTE:
            self._told.popleft()
        return len(self._told) < _MOST and all(report != told for _, told in self._told)

    def _begin(self, sentence: Sentence | None) -> None:
        self._beginning, self._meanwhile, self._sentence = True, 0, sentence
        self._patience.start()
        self._asked += 1
        tell = partial(self._tell_outcome, self._asked)
        try:
            if not self._program.window.keep_soon(partial(tell, Answers.KEPT), tell):
                self._say(Answers.NOT_WANTED)
        except Exception as error:  # said to the person, whatever it is
            self._say(error)

    def _tell_outcome(self, asked: int, answers: "Answers | BaseException") -> None:
        if asked == self._asked:  # and not of a window that was closed meanwhile
            self._say(answers)

    def _say_it_takes_long(self) -> None:
        self._say(Answers.BEING_KEPT)

    def _say(self, answers: "Answers | BaseException") -> None:
        """Open the window, or tell the outcome in the one that is open."""
        self._patience.stop()
        if self._beginning:
            self._beginning = False
            self._show(answers)
        elif self._dialog is not None:
            self._dialog.say_of_answers(answers)

    def _show(self, answers: "Answers | BaseException") -> None:
        dialog = None
        try:
            dialog = ErrorDialog(self._window(), answers, self._log.recent, self._sentence)
            dialog.destroyed.connect(self._forget)
            self._dialog = dialog
            for _ in range(self._meanwhile):
                dialog.count_another(self._log.recent)
            dialog.open()
        except Exception as error:  # were it told, that would fail as well
            if dialog is not None:
                dialog.deleteLater()
            self.failed.emit(error)

    def _forget(self) -> None:
        self._dialog = None

    def _window(self) -> QWidget:
        """Return the window that the person has before them."""
        return (
            QApplication.activeModalWidget() or QApplication.activeWindow() or self._program.window
        )
