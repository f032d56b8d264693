"""The whole program, in English to begin with."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerapp.ui.engine import Engine
from careerapp.ui.program import Program
from careerapp.ui.settings import Settings
from careerapp.ui.translations import Translations
from tests.ui.kept import Kept


@pytest.fixture
def program(
    qtbot: QtBot,
    qapp: QApplication,
    store: QSettings,
    kept: Kept,
    engine: Engine,
    translations: Translations,  # English, for all other tests
) -> Iterator[Program]:
    Settings(store).language = "en"
    program = Program(qapp, Settings(store), kept.folder, lambda _language: engine, print)
    program.window.resize(1100, 700)
    program.window.show()
    qtbot.waitExposed(program.window)
    qtbot.waitUntil(program.window.wizard.isVisible)
    yield program
    program.window.retire()
    program.translations.chosen = "en"
    program.translations.deleteLater()
    program.deleteLater()
