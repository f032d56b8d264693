"""Jobs side by side: which ones, with the real jobs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.compare.compare_tab import CompareTab
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from tests.ui.compare.steps import (
    FOUR,
    PAY,
    PRACTITIONERS,
    cells,
    compare,
    open_page,
    press_compare,
    words,
)
from tests.ui.keyboard import KEY, focused, press
from tests.ui.steps import ACTORS, DEVELOPERS, LEGISLATORS, NURSES, open_job


def test_the_first_job_asks_for_another_one(shown: ResultsView) -> None:
    press_compare(open_job(shown, NURSES))
    page = open_page(shown)
    assert page.codes == (NURSES,)
    assert "Add a job to see how it differs from Registered Nurses." in words(page)
    assert not page.table.isVisible()
    assert page.search.hasFocus()


def test_a_related_job_can_be_added_at_once(shown: ResultsView) -> None:
    page = compare(shown, NURSES)
    links = page.first_steps.findChildren(QAbstractButton)
    link = next(each for each in links if each.accessibleName() == "Add Nurse Practitioners")
    link.setFocus()
    press(KEY.Key_Return)
    assert page.codes == (NURSES, PRACTITIONERS)
    assert page.isAncestorOf(focused())
    assert page.table.isVisible()
    assert page.first_steps.isHidden()


def test_jobs_are_added_from_their_pages_into_one_comparison(shown: ResultsView) -> None:
    for code in (NURSES, DEVELOPERS):
        press_compare(open_job(shown, code))
    page = open_page(shown)
    assert page.codes == (NURSES, DEVELOPERS)
    assert cells(page, PAY) == ["$140,270 a year", "$174,410 a year ▲ better"]
    assert sum(isinstance(each, CompareTab) for each in _pages(shown)) == 1


def _pages(results: ResultsView) -> list[QWidget | None]:
    return [results.tabs.widget(index) for index in range(results.tabs.count())]


def test_jobs_are_added_by_typing_with_errors_and_the_keyboard_stays_in_the_box(
    qtbot: QtBot, shown: ResultsView
) -> None:
    page = compare(shown, NURSES)
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, "sofware dev")
    assert page.search.found[0].code == DEVELOPERS
    press(KEY.Key_Return)
    assert page.codes == (NURSES, DEVELOPERS)
    assert page.search.text() == ""
    assert page.search.hasFocus()


def test_arrow_keys_go_to_another_of_the_jobs_found(qtbot: QtBot, shown: ResultsView) -> None:
    page = compare(shown, NURSES)
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, "teacher")
    third = page.search.found[2].code
    assert page.search.accessibleDescription().startswith("Press Enter to add ")
    popup = page.search.popup
    assert popup.isVisible()
    for _ in range(3):
        QTest.keyClick(popup, KEY.Key_Down)
    assert page.search.found[2].title in page.search.accessibleDescription()
    QTest.keyClick(popup, KEY.Key_Return)
    assert page.codes == (NURSES, third)
    assert not popup.isVisible()


def test_a_click_on_one_of_the_jobs_found_adds_it(qtbot: QtBot, shown: ResultsView) -> None:
    page = compare(shown, NURSES)
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, "actor")
    popup = page.search.popup
    place = popup.visualRect(popup.model().index(0, 0)).center()
    found = page.search.found[0].code
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.codes == (NURSES, found)


def test_where_no_job_is_found_that_is_said(qtbot: QtBot, shown: ResultsView) -> None:
    page = compare(shown, NURSES)
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, "zzxqk")
    assert "No job is called that." in words(page)
    press(KEY.Key_Return)
    assert page.codes == (NURSES,)
    page.search.clear()
    assert "No job is called that." not in words(page)


def test_the_box_can_be_filled_from_outside(qtbot: QtBot, shown: ResultsView) -> None:
    page = compare(shown, NURSES, ACTORS)  # so that the keyboard is elsewhere
    page.search.setText("software developers")
    qtbot.waitUntil(lambda: bool(page.search.found))
    assert page.search.found[0].code == DEVELOPERS


def test_four_jobs_are_the_most(shown: ResultsView) -> None:
    page = compare(shown, *FOUR)
    assert not page.search.isEnabled()
    assert "Four jobs fit side by side." in words(page)
    press_compare(open_job(shown, DEVELOPERS))
    assert open_page(shown).codes == FOUR
    assert "Take one out to add Software Developers." in words(page)


def test_a_job_can_be_taken_out_and_another_chosen(qtbot: QtBot, shown: ResultsView) -> None:
    page = compare(shown, *FOUR)
    QTest.mouseClick(page.heads.head(ACTORS).remove, Qt.MouseButton.LeftButton)
    assert page.codes == (NURSES, LEGISLATORS, PRACTITIONERS)
    assert page.heads.head(NURSES).remove.accessibleName() == "Take Registered Nurses out"
    page.search.setFocus()
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, "software developers")
    press(KEY.Key_Return)
    assert list(page.codes) == [NURSES, LEGISLATORS, PRACTITIONERS, DEVELOPERS]


def test_tab_goes_from_the_box_over_the_titles_to_the_table(shown: ResultsView) -> None:
    page = compare(shown, NURSES, ACTORS)
    page.search.setFocus()
    visited = []
    while focused() is not page.table:
        press(KEY.Key_Tab)
        visited.append(focused().accessibleName())
        assert len(visited) < 10
    assert [name for name in visited if name != "The comparison"] == [
        "Registered Nurses",
        "Take Registered Nurses out",
        "Actors",
        "Take Actors out",
        "The jobs side by side",
    ]


@pytest.mark.parametrize("typed", ["registered nurse", "actor", "teacher"])
def test_the_jobs_found_are_all_seen(qtbot: QtBot, shown: ResultsView, typed: str) -> None:
    page = compare(shown, NURSES)
    qtbot.waitUntil(lambda: page.search.is_ready)
    QTest.keyClicks(page.search, typed)
    popup = page.search.popup
    assert popup.isVisible()
    last = popup.visualRect(popup.model().index(len(page.search.found) - 1, 0))
    assert popup.viewport().rect().contains(last)


def test_a_title_opens_the_job(shown: ResultsView) -> None:
    page = compare(shown, NURSES, ACTORS)
    page.heads.head(ACTORS).link.setFocus()
    press(KEY.Key_Return)
    tab = shown.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == ACTORS


def test_a_closed_comparison_is_opened_again_with_its_jobs(shown: ResultsView) -> None:
    page = compare(shown, NURSES, ACTORS, DEVELOPERS)
    QTest.mouseClick(page.heads.head(ACTORS).remove, Qt.MouseButton.LeftButton)
    press(KEY.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert shown.tabs.comparison is None
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(KEY.Key_T, control_shift)
    assert open_page(shown).codes == (NURSES, DEVELOPERS)
    assert cells(open_page(shown), PAY) == ["$140,270 a year", "$174,410 a year ▲ better"]


def test_ticked_jobs_of_the_shortlist_are_compared_in_its_order(
    window: MainWindow, shown: ResultsView
) -> None:
    window.state.shortlist = Shortlist(
        (Favorite(ACTORS), Favorite(NURSES, 3), Favorite(DEVELOPERS))
    )
    shown.tabs.go_to(shown.shortlist)
    for code in (ACTORS, NURSES):
        shown.shortlist.favorites.row(code).box.click()
    QTest.mouseClick(shown.shortlist.compare, Qt.MouseButton.LeftButton)
    assert open_page(shown).codes == (NURSES, ACTORS)
