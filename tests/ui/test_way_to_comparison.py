"""From the welcome page to two jobs side by side and back again, by keyboard alone."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from careerapp.domain.shortlist import Favorite
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.compare.compare_tab import CompareTab
from careerapp.ui.results.compare.compare_table import CompareTable
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab
from careerapp.ui.results.shortlist.star_choice import StarChoice
from careerapp.ui.results.table_model import CODE
from careerapp.ui.wizard.rating_slider import RatingSlider
from tests.ui.keyboard import (
    CONTROL,
    KEY,
    SHIFT,
    choose_way,
    focused,
    press,
    tab_to,
    type_in,
    wait_for_focus,
)
from tests.ui.steps import DEVELOPERS, NURSES


def _answer(qtbot: QtBot, window: MainWindow) -> ResultsView:
    """Go through the wizard with the least that gives a ranking."""
    wait_for_focus(qtbot, QLineEdit)
    type_in("Ada")
    press(KEY.Key_Return)
    wait_for_focus(qtbot, QLineEdit)
    type_in("calif")
    press(KEY.Key_Return)
    wait_for_focus(qtbot, QRadioButton)
    press(KEY.Key_Return)
    choose_way(qtbot, "Six sliders")
    wait_for_focus(qtbot, RatingSlider, "Hands-on work")
    press(KEY.Key_Home)
    tab_to(RatingSlider, "Helping people")
    press(KEY.Key_End)
    press(KEY.Key_Return)
    wait_for_focus(qtbot, QPushButton, "Next")
    press(KEY.Key_Return)
    wait_for_focus(qtbot, QRadioButton)
    tab_to(QPushButton, "Skip this page")
    press(KEY.Key_Space)
    wait_for_focus(qtbot, QRadioButton, "Mathematics: Not for me")
    with qtbot.waitSignal(window.results_shown):
        press(KEY.Key_Return)
    results = window.results
    assert results is not None
    return results


def _open_by_search(qtbot: QtBot, results: ResultsView, words: str, code: str) -> JobTab:
    """Find a job among all jobs and open it."""
    press(KEY.Key_B, CONTROL)
    wait_for_focus(qtbot, QLineEdit)
    qtbot.waitUntil(lambda: results.browse.list.model().rowCount() > 0)
    press(KEY.Key_A, CONTROL)
    type_in(words)
    qtbot.waitUntil(lambda: results.browse.list.model().index(0, 0).data(CODE) == code)
    press(KEY.Key_Return)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == code
    return tab


def test_from_the_wizard_over_the_shortlist_to_two_jobs_side_by_side(
    qtbot: QtBot, active: MainWindow
) -> None:
    results = _answer(qtbot, active)
    for words, code in (("registered nurse", NURSES), ("software dev", DEVELOPERS)):
        _open_by_search(qtbot, results, words, code)
        tab_to(QPushButton, "Add to shortlist")
        press(KEY.Key_Space)
    while not isinstance(results.tabs.currentWidget(), ShortlistTab):
        press(KEY.Key_Tab, CONTROL)

    tab_to(StarChoice, "Stars for Software Developers")
    press(KEY.Key_3)
    tab_to(QPlainTextEdit, "Note on Software Developers")
    type_in("Ask Sam.")
    assert active.state.shortlist.in_order == (
        Favorite(DEVELOPERS, 3, "Ask Sam."),
        Favorite(NURSES),
    )
    for title in ("Registered Nurses", "Software Developers"):
        tab_to(QCheckBox, f"Compare {title}")
        press(KEY.Key_Space)
    tab_to(QPushButton, "Compare 2 jobs")
    press(KEY.Key_Space)

    page = results.tabs.currentWidget()
    assert isinstance(page, CompareTab)
    assert page.codes == (DEVELOPERS, NURSES)
    _check_table(page)
    _add_a_third(qtbot, page)
    press(KEY.Key_W, CONTROL)
    assert not isinstance(results.tabs.currentWidget(), CompareTab)
    press(KEY.Key_T, CONTROL | SHIFT)
    again = results.tabs.currentWidget()
    assert isinstance(again, CompareTab)
    assert len(again.codes) == 3


def _check_table(page: CompareTab) -> None:
    """Walk down the table to the pay in the person's state."""
    table = tab_to(CompareTable, "The jobs side by side")
    assert isinstance(table, CompareTable)

    def row() -> str:
        return str(table.currentIndex().data(CODE))

    _press_until(lambda: row() == "Pay in California: half earn more than", KEY.Key_Down)
    assert table.currentIndex().data() == "$174,410 a year"
    press(KEY.Key_Right)
    assert table.currentIndex().data() == "$140,270 a year"


def _press_until(reached: Callable[[], bool], key: KEY) -> None:
    for _ in range(40):
        if reached():
            return
        press(key)
    raise AssertionError("what was wanted cannot be reached by this key")


def _add_a_third(qtbot: QtBot, page: CompareTab) -> None:
    _press_until(page.search.hasFocus, KEY.Key_Tab)
    qtbot.waitUntil(lambda: page.search.is_ready)
    type_in("actor")
    press(KEY.Key_Return)
    assert len(page.codes) == 3
    assert focused() is page.search
