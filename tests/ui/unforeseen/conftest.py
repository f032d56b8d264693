"""The whole program, with somebody's answers, and errors heard of as in the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerapp.ui.engine import Engine
from careerapp.ui.program import Program
from careerapp.ui.translations import Translations
from careerapp.ui.unforeseen.error_watch import ErrorWatch
from tests.ui.kept import Kept
from tests.ui.whole_program import show_questions, whole_program


@pytest.fixture
def watch(qapp: QApplication, kept: Kept) -> Iterator[ErrorWatch]:
    """Hears of errors in place of pytest-qt, for which they would be failures of the test."""
    watch = ErrorWatch(qapp, kept.folder)
    watch.install()
    yield watch
    watch.remove()
    watch.deleteLater()


@pytest.fixture
def program(
    qtbot: QtBot,
    qapp: QApplication,
    store: QSettings,
    kept: Kept,
    engine: Engine,
    translations: Translations,  # English, for all other tests
    watch: ErrorWatch,
) -> Iterator[Program]:
    with whole_program(qapp, store, kept.folder, lambda _language: engine) as program:
        watch.follow(program)
        show_questions(qtbot, program)
        yield program


@pytest.fixture
def log(kept: Kept) -> Path:
    """The file, which may not be there."""
    return kept.folder / "log" / "careerapp.log"
