"""The whole program, with data of a person's own where they have taken in any."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerapp.catalog.in_use import database_in_use
from careerapp.ui.engine import load_engine
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
    translations: Translations,  # English, for all other tests
) -> Iterator[Program]:
    Settings(store).language = "en"
    folder = kept.folder
    program = Program(
        qapp,
        Settings(store),
        folder,
        lambda language: load_engine(language, database_in_use(folder)),
        print,
    )
    program.window.resize(1100, 700)
    with qtbot.waitSignal(program.window.ready):
        program.window.show()
    yield program
    program.window.retire()
    program.translations.deleteLater()
    program.deleteLater()
