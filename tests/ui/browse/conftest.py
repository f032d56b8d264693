"""All jobs, on the screen."""

import pytest
from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import browse


@pytest.fixture
def view(qtbot: QtBot, active: MainWindow) -> ResultsView:
    """All jobs, for somebody who has answered nothing."""
    return browse(qtbot, active)
