"""Results in a window that has the keyboard."""

import pytest

from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView


@pytest.fixture
def shown(active: MainWindow, results: ResultsView) -> ResultsView:
    """The results, in a window that has the keyboard."""
    return results
