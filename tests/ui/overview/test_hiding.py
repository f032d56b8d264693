"""Jobs of the ranking by their menu and by keys: hidden, kept, opened."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest

from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.overview.overview_tab import OverviewTab
from careerapp.ui.results.results_view import ResultsView
from tests.ui.overview.steps import click, listed, popup, said

Hide = Callable[[OverviewTab, int], None]


def _by_key(overview: OverviewTab, row: int) -> None:
    overview.list.setCurrentIndex(overview.list.model().index(row, 0))
    QTest.keyClick(overview.list, Qt.Key.Key_Delete)


def _by_menu(overview: OverviewTab, row: int) -> None:
    _menu_action(overview, row, "Not for me: hide it")


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("hide", [_by_key, _by_menu])
def test_a_job_is_hidden_from_the_list_and_brought_back(
    hide: Hide, overview: OverviewTab, state: PersonState, results: ResultsView
) -> None:
    first, second, third = results.matches[:3]
    state.shortlist = Shortlist((Favorite(second.code, 3, "Ask Sam."),))
    hide(overview, 1)
    assert state.shortlist == Shortlist(rejected=frozenset({second.code}))
    assert listed(overview)[:2] == [first.code, third.code]
    assert len(listed(overview)) == 10
    assert overview.toolbar.count.text() == "922 of 923 jobs"
    assert f"Hidden: {second.title}." in said(overview.undo)
    click(overview.undo.button)
    assert state.shortlist == Shortlist((Favorite(second.code, 3, "Ask Sam."),))
    assert listed(overview)[1] == second.code
    assert not overview.undo.isVisible()


def test_after_hiding_the_keyboard_is_at_the_next_job(
    overview: OverviewTab, results: ResultsView
) -> None:
    _by_key(overview, 1)
    assert overview.list.current_code == results.matches[2].code
    _by_key(overview, 1)
    assert overview.list.current_code == results.matches[3].code
    assert overview.list_page.details.code == results.matches[3].code


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_job_opens_it_and_keeps_it(
    overview: OverviewTab, state: PersonState, results: ResultsView
) -> None:
    code = results.matches[4].code
    _menu_action(overview, 4, "Add to shortlist")
    assert state.shortlist.favorite(code) is not None
    _menu_action(overview, 4, "Take off the shortlist")
    assert state.shortlist.favorite(code) is None
    _menu_action(overview, 4, "Open")
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == code


def _menu_action(overview: OverviewTab, row: int, text: str) -> None:
    """Choose from the context menu of a row."""
    listing = overview.list
    place = listing.visualRect(listing.model().index(row, 1)).center()
    mouse = QContextMenuEvent.Reason.Mouse
    listing.contextMenuEvent(
        QContextMenuEvent(mouse, place, listing.viewport().mapToGlobal(QPoint(place)))
    )
    menu = popup(overview)
    next(each for each in menu.actions() if each.text().replace("&", "") == text).trigger()
    menu.close()
