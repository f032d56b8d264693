"""The whole program, in English to begin with."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerapp.ui.engine import Engine
from careerapp.ui.program import Program
from careerapp.ui.translations import Translations
from tests.ui.kept import Kept
from tests.ui.whole_program import show_questions, whole_program


@pytest.fixture
def program(
    qtbot: QtBot,
    qapp: QApplication,
    store: QSettings,
    kept: Kept,
    engine: Engine,
    translations: Translations,  # English, for all other tests
) -> Iterator[Program]:
    with whole_program(qapp, store, kept.folder, lambda _language: engine) as program:
        show_questions(qtbot, program)
        yield program
