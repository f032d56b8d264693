"""The shortlist, on the screen."""

import pytest
from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab
from tests.ui.shortlist.steps import KEPT


@pytest.fixture
def state(window: MainWindow) -> PersonState:
    return window.state


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow, results: ResultsView) -> ShortlistTab:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    results.tabs.setCurrentWidget(results.shortlist)
    return results.shortlist


@pytest.fixture
def three(tab: ShortlistTab, state: PersonState) -> ShortlistTab:
    """The tab with three jobs."""
    state.shortlist = KEPT
    return tab
