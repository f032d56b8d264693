"""Whatever comes, goes or changes: the keyboard is on something that one can see and use."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import Display, ListView
from careerapp.domain.responses import InterestWay
from careerapp.domain.scales import EducationLevel, Interest
from careerapp.ui.main_window import MainWindow
from careerapp.ui.paper.report_dialog import ReportDialog
from careerapp.ui.people.folder_view import FolderView
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.shortlist.star_choice import StarChoice
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.wizard.rating_slider import RatingSlider
from careerapp.ui.wizard.ways.ways_page import WaysPage
from tests.ui.keyboard import CONTROL, KEY, SHIFT, focused, press, spoken_name, tab_to
from tests.ui.steps import ACTORS, DEVELOPERS, NURSES, open_job
from tests.ui.wizard_steps import INTERESTS, SCHOOL

_NEVER = JobFilter(entry_education=EducationLevel.LESS_THAN_HIGH_SCHOOL, least_pay=900_000)


def _check(page: QWidget) -> None:
    """Look whether the keyboard is on a page, and on something there."""
    for _ in range(3):
        QApplication.processEvents()
    here = focused()
    assert here.isVisible()
    assert here.isEnabled()
    assert page is here or page.isAncestorOf(here), f"the keyboard is at {here}"


def press_visible(part: QWidget, kind: type[QWidget]) -> None:
    """Press the first button of a kind that is seen in a part of the window."""
    next(one for one in part.findChildren(kind) if one.isVisible()).setFocus()
    press(KEY.Key_Space)


@pytest.mark.parametrize("display", list(Display))
def test_where_a_job_is_hidden_and_brought_back(
    qtbot: QtBot, active: MainWindow, results: ResultsView, display: Display
) -> None:
    active.state.view = ListView(display=display)
    results.tabs.go_to(results.ranking)
    qtbot.waitUntil(lambda: not results.charts.turns.waiting)
    for _ in range(2):
        press(KEY.Key_Delete)
        _check(results.ranking)
    tab_to(QPushButton, "Undo")
    press(KEY.Key_Space)  # and it goes
    _check(results.ranking)


def test_where_a_list_becomes_empty_and_full_again(
    qtbot: QtBot, active: MainWindow, results: ResultsView
) -> None:
    results.tabs.take_focus()
    active.state.view = ListView(_NEVER)
    _check(results.ranking)
    while results.ranking.nothing.isVisible():
        press_visible(results.ranking.nothing, QPushButton)
        _check(active)


def test_where_tabs_open_and_close(qtbot: QtBot, active: MainWindow, results: ResultsView) -> None:
    tabs = results.tabs
    for code in (NURSES, DEVELOPERS, ACTORS):
        open_job(results, code)
        _check(tabs)
    press(KEY.Key_W, CONTROL)
    _check(tabs)
    press(KEY.Key_T, CONTROL | SHIFT)
    _check(tabs)
    tabs.tabBar().setFocus()
    for _ in range(3):
        press(KEY.Key_W, CONTROL)
        _check(tabs)
    assert not tabs.can_close


def test_where_jobs_are_taken_out_of_a_comparison(active: MainWindow, results: ResultsView) -> None:
    results.tabs.compare([NURSES, DEVELOPERS, ACTORS])
    page = results.tabs.comparison
    assert page is not None
    for left in (2, 1):
        press_visible(page.heads, QToolButton)
        assert len(page.codes) == left
        _check(page)


def test_where_favorites_go(active: MainWindow, results: ResultsView) -> None:
    for code in (NURSES, DEVELOPERS):
        active.state.shortlist = active.state.shortlist.with_favorite(code)
    results.tabs.go_to(results.shortlist)
    tab_to(StarChoice)
    press(KEY.Key_3)  # which may move the row
    _check(results.shortlist)
    for row in list(results.shortlist.favorites.rows):
        row.off.setFocus()
        press(KEY.Key_Space)
        _check(results.shortlist)


def test_where_what_is_tried_is_reset(active: MainWindow, results: ResultsView) -> None:
    results.header.button(Panel.WHAT_IF).click()
    results.trial.answer(Interest.SOCIAL, 0.0)
    tab_to(QPushButton, "Reset")
    press(KEY.Key_Space)  # there is nothing more to reset
    _check(results.side)


def test_where_people_are_searched(active: MainWindow, folder: FolderView) -> None:
    folder.choices.search.setFocus()
    folder.choices.search.setText("zzzz")
    _check(folder)
    tab_to(QPushButton, "Show everybody")
    press(KEY.Key_Space)
    _check(folder)
    folder.table.setFocus()
    folder.choices.search.setText("zzzz")  # what had the keyboard goes
    _check(folder)


def test_where_filters_are_cleared(active: MainWindow, results: ResultsView) -> None:
    results.header.button(Panel.FILTERS).click()
    results.filters.form.growing.setChecked(True)
    results.filters.form.clear.setFocus()
    press(KEY.Key_Space)  # there is nothing more to clear
    _check(results.side)


def test_where_answers_are_taken_back(qtbot: QtBot, active: MainWindow) -> None:
    wizard = active.wizard
    wizard.setCurrentId(SCHOOL)
    tab_to(QRadioButton)
    press(KEY.Key_Space)
    _clear(wizard.pages[SCHOOL])
    wizard.setCurrentId(INTERESTS)
    page = wizard.pages[INTERESTS]
    assert isinstance(page, WaysPage)
    page.choose(InterestWay.SLIDERS)
    tab_to(RatingSlider)
    press(KEY.Key_End)
    _clear(page)


def _clear(page: QWidget) -> None:
    button = next(
        one
        for one in page.findChildren(QPushButton)
        if "Clear" in spoken_name(one) and one.isEnabled()
    )
    button.setFocus()
    press(KEY.Key_Space)
    assert not button.isEnabled()
    _check(page)


def test_where_the_last_page_of_a_report_is_reached(report: ReportDialog) -> None:
    report.bar.forth.setFocus()
    while report.bar.forth.isEnabled():
        press(KEY.Key_Space)
    assert report.bar.back.hasFocus()  # and not what prints
