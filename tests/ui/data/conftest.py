"""The whole program, with data of a person's own where they have taken in any."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerapp.ui.engine import load_engine
from careerapp.ui.program import Program
from careerapp.ui.translations import Translations
from tests.ui.kept import Kept
from tests.ui.whole_program import whole_program


@pytest.fixture
def program(
    qtbot: QtBot,
    qapp: QApplication,
    store: QSettings,
    kept: Kept,
    translations: Translations,  # English, for all other tests
) -> Iterator[Program]:
    folder = kept.folder
    with whole_program(qapp, store, folder, partial(load_engine, folder)) as program:
        with qtbot.waitSignal(program.window.ready):
            program.window.show()
        yield program
