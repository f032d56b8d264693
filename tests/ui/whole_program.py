"""The whole program in a test's own folder, in English to begin with."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerapp.ui.engine import Engine
from careerapp.ui.program import Program
from careerapp.ui.settings import Settings
from careerapp.ui.web_page import open_page


@contextmanager
def whole_program(
    application: QApplication, store: QSettings, folder: Path, load: Callable[[str], Engine]
) -> Iterator[Program]:
    """Make the program, whose window is not shown yet, and let go of it at the end."""
    Settings(store).language = "en"
    program = Program(application, Settings(store), folder, load, open_page)
    program.window.resize(1100, 700)
    yield program
    program.window.retire()
    program.translations.chosen = "en"
    program.translations.deleteLater()
    program.deleteLater()


def show_questions(qtbot: QtBot, program: Program) -> None:
    """Show the window, and wait until questions can be answered."""
    program.window.show()
    qtbot.waitExposed(program.window)
    qtbot.waitUntil(program.window.wizard.isVisible)
