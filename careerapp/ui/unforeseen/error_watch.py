"""Hears of all errors that nobody has caught, and of what Qt complains about."""

import sys
import threading
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from careerapp.user_folder import log_folder

# Everything else is imported when there is something to write down, or time.
if TYPE_CHECKING:
    from careerapp.domain.sentence import Sentence
    from careerapp.ui.program import Program
    from careerapp.ui.unforeseen.crash_file import CrashFile
    from careerapp.ui.unforeseen.error_log import ErrorLog
    from careerapp.ui.unforeseen.error_teller import ErrorTeller

_MessageHandler = Callable[[QtMsgType, QMessageLogContext, str], object]
_OF_NOTE = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class ErrorWatch(QObject):
    """Has errors written down where they happen, and told on the GUI thread when it has time.

    PySide calls `sys.excepthook`, on whatever thread it is, for what is raised in slots, timers,
    virtual methods and the pool's threads, and goes on; it puts words of its own before the
    message of what is raised in a virtual method. Everything is printed as well, as if nobody
    were listening.

    Parameters
    ----------
    application : QCoreApplication
        Lives as long as there is something to hear.
    folder : Path
        The program's own.
    keep_nothing : bool
        Whether nothing is to be written to it, until `keep_nothing` says otherwise.
    """

    _written_down = Signal(str, object)

    def __init__(
        self, application: QCoreApplication, folder: Path, *, keep_nothing: bool = False
    ) -> None:
        super().__init__(application)
        self._folder = log_folder(folder)
        self._keeps_nothing = keep_nothing
        self._program: Program | None = None
        self._crash_file: CrashFile | None = None
        self._made: ErrorTeller | None = None
        self._lock = threading.RLock()
        self._at_it = threading.local()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._qt_before: _MessageHandler | None = None
        # Never at once: whoever raises may be in the middle of painting.
        self._written_down.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Begin to listen."""
        sys.excepthook = self._hear
        threading.excepthook = self._hear_thread
        sys.unraisablehook = self._hear_unraisable
        self._qt_before = qInstallMessageHandler(self._hear_qt)

    def remove(self) -> None:
        """Let those listen who did before, and leave no empty file behind."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)
        self.stop()

    def stop(self) -> None:
        """Leave no empty file behind, at the end of the program."""
        if self._crash_file is not None:
            self._crash_file.close()
            self._crash_file = None

    def follow(self, program: "Program") -> None:
        """Tell errors in the window of the program, and prepare for them when it is painted.

        Parameters
        ----------
        program : Program
            Has a window, not yet painted.
        """
        self._program = program
        program.nothing_kept.connect(self.keep_nothing)
        program.unforeseen.connect(self.hear_untold)
        program.window.first_painted.connect(self._wait_for_crash)
        # The slow libraries have imported by then most of what a log needs.
        program.window.ready.connect(self._prepare)

    def keep_nothing(self, nothing: bool) -> None:  # noqa: FBT001 - a slot
        """Write nothing to the disk from now on, or do so again."""
        self._keeps_nothing = nothing
        if "log" in self.__dict__:
            self.log.on_disk = not nothing
        if nothing:
            self.stop()
        else:
            self._wait_for_crash()

    @cached_property
    def log(self) -> "ErrorLog":
        """What has been written down."""
        from careerapp.ui.unforeseen.error_log import ErrorLog

        log = ErrorLog(self._folder)
        log.on_disk = not self._keeps_nothing
        return log

    def _teller(self, program: "Program") -> "ErrorTeller":
        from careerapp.ui.unforeseen.error_teller import ErrorTeller

        if self._made is None:
            self._made = ErrorTeller(program, self.log, self)
            self._made.failed.connect(self.hear_untold)
        return self._made

    def _prepare(self) -> None:
        """Have at hand what may be hard to come by after an error."""
        from careerapp.ui.unforeseen import error_dialog, error_teller  # noqa: F401

        with self._lock:
            self.log  # noqa: B018 - makes it

    def _wait_for_crash(self) -> None:
        if self._keeps_nothing or self._crash_file is not None:
            return
        from careerapp.ui.unforeseen.crash_file import CrashFile

        self._crash_file = CrashFile(self._folder)
        earlier = self._crash_file.open()
        if earlier:
            self._write_down(f"An earlier run of the program broke off.\n{earlier}")

    def _hear(
        self, kind: type[BaseException], error: BaseException, trace: object, *, told: bool = True
    ) -> None:
        sys.__excepthook__(kind, error, error.__traceback__)
        if issubclass(kind, Exception):
            self._note(error, told=told)

    def _hear_thread(self, heard: threading.ExceptHookArgs) -> None:
        if heard.exc_value is not None and heard.exc_type is not SystemExit:
            self._hear(heard.exc_type, heard.exc_value, heard.exc_traceback)

    def _hear_unraisable(self, heard: "sys.UnraisableHookArgs") -> None:
        """Hear of what is raised while an object goes, which is nothing that a person does."""
        sys.__unraisablehook__(heard)
        if isinstance(heard.exc_value, Exception):
            self._note(heard.exc_value, told=False)

    def _hear_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if sys.stderr is not None:
            print(message, file=sys.stderr)
        if kind in _OF_NOTE and not self._busy:
            from careerapp.domain.error_report import without_particulars

            category = getattr(context, "category", None) or "default"
            self._write_down(f"Qt says ({category}): {without_particulars(message)}")

    @property
    def _busy(self) -> bool:
        """Whether this thread is writing something down already."""
        return getattr(self._at_it, "busy", False)

    def _note(self, error: BaseException, *, told: bool) -> None:
        if self._busy:
            return
        from careerapp.domain.error_report import error_report
        from careerapp.domain.errors import SaidError

        report = error_report(error)
        self._write_down(report)
        if told:
            self._written_down.emit(
                report, error.sentence if isinstance(error, SaidError) else None
            )

    def _write_down(self, report: str) -> None:
        self._at_it.busy = True
        try:
            with self._lock:
                self.log.write(report)
        finally:
            self._at_it.busy = False

    def _tell(self, report: str, sentence: "Sentence | None") -> None:
        if self._program is None:
            return
        try:
            self._teller(self._program).tell(report, sentence)
        except Exception as error:
            self.hear_untold(error)

    def hear_untold(self, error: Exception) -> None:
        """Have an error written down that is told already, or whose telling would fail as well."""
        self._hear(type(error), error, error.__traceback__, told=False)
