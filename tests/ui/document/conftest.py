"""A person with a file."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from careerapp.domain.person import Person
from careerapp.domain.person_json import person_to_json
from careerapp.ui.main_window import MainWindow
from tests.ui.document.files import open_file
from tests.ui.steps import PERSON


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Ada's file."""
    path = tmp_path / "mine" / "Ada.career"
    path.parent.mkdir()
    path.write_text(person_to_json(Person(PERSON)), encoding="utf-8")
    return path


@pytest.fixture
def ada(qtbot: QtBot, window: MainWindow, file: Path) -> MainWindow:
    """A window with Ada's file open."""
    open_file(qtbot, window, file)
    return window
