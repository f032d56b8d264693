"""The composition root: the only place that wires the parts of the window together."""

import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from careerapp import __version__
from careerapp.ui import accessible
from careerapp.ui.dropped_file import FileOpener
from careerapp.ui.main_window import MainWindow
from careerapp.ui.printing_system import look_for_printers_here
from careerapp.ui.program import Program
from careerapp.ui.settings import Settings
from careerapp.ui.start_messages import StartMessages
from careerapp.ui.unforeseen.error_watch import ErrorWatch
from careerapp.user_folder import NAME, let_libraries_know_home, user_folder

if TYPE_CHECKING:
    from careerapp.ui.engine import Engine


_SIGNALED = 128  # is added to the number of a signal, as shells do it


def make_application() -> QApplication:
    """Return the application object, named."""
    let_libraries_know_home()
    # As an option of the command line, because Python's view of a style takes 13 ms to make.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName(NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("careerapp")
    accessible.install()
    look_for_printers_here()
    return application


def make_window(
    application: QApplication, store: QSettings, folder: Path, data: Path | None = None
) -> MainWindow:
    """Return the main window, not shown yet.

    Parameters
    ----------
    application : QApplication
        Gets the program's colors and style, and has the work in the background.
    store : QSettings
        Remembers the window's size.
    folder : Path
        Keeps people from one run to the next.
    data : Path, optional
        Has the data that a person has taken in; by default the same folder.
    """
    return _program(application, store, folder, data or folder, None).window


def make_program(
    application: QApplication, store: QSettings, folder: Path, language: str | None = None
) -> Program:
    """Return the program, with a window that is not shown yet; see `make_window`."""
    return _program(application, store, folder, folder, language)


def _program(
    application: QApplication, store: QSettings, folder: Path, data: Path, language: str | None
) -> Program:
    load_engine = partial(_load_engine, data)
    return Program(application, Settings(store), folder, load_engine, _open_page, language)


def main(
    person: Path | None = None, *, keep_nothing: bool = False, language: str | None = None
) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    person : Path, optional
        File of the person to begin with.
    keep_nothing : bool
        Whether the box on the first page that says so is ticked from the beginning.
    language : str, optional
        Tag of the language for this time.
    """
    qInstallMessageHandler(StartMessages().hear)
    application = make_application()
    timings = os.environ.get("CAREERAPP_TIMINGS")
    if timings:  # the sample person's answers are not to replace anybody's
        folder = Path(timings).parent
        store = QSettings(str(folder / "careerapp.ini"), QSettings.Format.IniFormat)
    else:
        folder = user_folder()
        store = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "careerapp", "careerapp"
        )
    watch = ErrorWatch(application, folder, keep_nothing=keep_nothing)
    watch.install()
    program = make_program(application, store, folder, language)
    watch.follow(program)
    window = program.window
    if sys.platform == "darwin":
        FileOpener(application, program.open_person)
    if keep_nothing:
        window.keep_nothing()
    if person is not None:
        window.open_person(person)
    if timings:
        window.first_painted.connect(partial(_take_timings, window, Path(timings)))
    window.first_painted.connect(partial(_listen_for_end, application, program))
    window.show()
    code = application.exec()
    watch.stop()
    # All is saved. A normal exit would first wait for imports that may still be under way.
    sys.stdout.flush()
    os._exit(code)


def _take_timings(window: MainWindow, file: Path) -> None:
    painted = time.monotonic()

    from careerapp.ui.timings import Timings

    Timings(window, file, painted)


def _listen_for_end(application: QApplication, program: Program) -> None:
    from careerapp.ui.end_signals import EndSignals

    EndSignals(application).asked.connect(partial(_end, application, program))


def _end(application: QApplication, program: Program, signal: int) -> None:
    try:
        program.window.leave_now()
    finally:
        application.exit(_SIGNALED + signal)


def _load_engine(folder: Path, language: str) -> "Engine":
    from careerapp.catalog.in_use import own_database
    from careerapp.catalog.safe_moves import remove_cut_off
    from careerapp.ui.engine import load_engine

    remove_cut_off(own_database(folder).parent)
    return load_engine(folder, language)


def _open_page(address: str, window: QWidget) -> None:
    from careerapp.ui.web_page import open_page

    open_page(address, window)
