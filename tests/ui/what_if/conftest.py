"""A window that keys go to."""

import pytest
from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow


@pytest.fixture
def active(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window
