"""Results in a window that has the keyboard."""

import pytest
from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow, results: ResultsView) -> ResultsView:
    """The results, in a window that has the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return results
