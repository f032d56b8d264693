"""The program as its users begin it, with somebody in its process who uses it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from careerapp.ui import app
from careerapp.ui.main_window import MainWindow
from careerapp.ui.program import Program


def begin(
    visit: Callable[[MainWindow], QObject],
    person: Path | None = None,
    *,
    keep_nothing: bool = False,
    language: str | None = None,
) -> int:
    """Begin the program, and return its exit code.

    Parameters
    ----------
    visit : callable
        Makes somebody who does something, before the window is shown.
    person, keep_nothing, language
        As for `careerapp.ui.app.main`.
    """
    make_program = app.make_program

    def make_used_program(
        application: QApplication, store: QSettings, folder: Path, language: str | None = None
    ) -> Program:
        program = make_program(application, store, folder, language)
        visit(program.window)
        return program

    app.make_program = make_used_program
    return app.main(person, keep_nothing=keep_nothing, language=language)
