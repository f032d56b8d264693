"""The shortlist, on the screen."""

import pytest

from careerapp.ui.main_window import MainWindow
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab
from tests.ui.shortlist.steps import KEPT


@pytest.fixture
def state(window: MainWindow) -> PersonState:
    return window.state


@pytest.fixture
def tab(active: MainWindow, results: ResultsView) -> ShortlistTab:
    results.tabs.setCurrentWidget(results.shortlist)
    return results.shortlist


@pytest.fixture
def three(tab: ShortlistTab, state: PersonState) -> ShortlistTab:
    """The tab with three jobs."""
    state.shortlist = KEPT
    return tab
