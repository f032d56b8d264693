"""The overview of one person, on the screen."""

import pytest

from careerapp.domain.job_list import Display
from careerapp.ui.main_window import MainWindow
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.overview.filter_form import FilterForm
from careerapp.ui.results.overview.overview_tab import OverviewTab
from careerapp.ui.results.results_view import ResultsView
from tests.ui.overview.steps import open_filters, show_as


@pytest.fixture
def state(window: MainWindow) -> PersonState:
    return window.state


@pytest.fixture
def overview(results: ResultsView) -> OverviewTab:
    """Ten jobs as a list, in California."""
    show_as(results.ranking, Display.LIST)
    return results.ranking


@pytest.fixture
def panel(results: ResultsView, overview: OverviewTab) -> FilterForm:
    """The filters beside the list."""
    return open_filters(results)
