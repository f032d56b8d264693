"""Making the results."""

from collections.abc import Callable, Generator

from PySide6.QtWidgets import QStackedWidget

from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.browse_tab import BrowseTab
from careerapp.ui.results.overview.filter_panel import FilterPanel
from careerapp.ui.results.overview.overview_tab import OverviewTab
from careerapp.ui.results.result_pages import FixedPages, ResultPages
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab
from careerapp.ui.theme import Theme
from careerapp.ui.turns import Turns


def results_in_parts(
    engine: Engine,
    background: Background,
    colors: Theme,
    state: PersonState,
    open_url: Callable[[str], object],
    stack: QStackedWidget,
) -> Generator[None, None, ResultsView]:
    """Make the results, page by page, so that the window can answer in between.

    Parameters
    ----------
    engine : Engine
        Ranks, has the jobs' details and explains matches.
    background : Background
        Works off the GUI thread.
    colors : Theme
        Gives charts their colors.
    state : PersonState
        Filters and shortlist.
    open_url : callable
        Opens an address in the person's browser.
    stack : QStackedWidget
        Where they are to be shown.
    """
    charts = Charts(colors, Turns(stack))
    overview = OverviewTab(charts, state)
    yield
    filters = FilterPanel(state, engine.catalog.editions)
    yield
    browse = BrowseTab(engine.catalog, engine.title_index, background)
    yield
    shortlist = ShortlistTab(state, engine)
    yield
    fixed = FixedPages(overview, browse, shortlist)
    pages = ResultPages(fixed, engine, background, charts, state, open_url)
    view = ResultsView(pages, filters, charts, engine, background, state)
    stack.addWidget(view)
    yield
    yield from pages.fill()  # last, because all that is in a widget moves with it
    return view
