"""The shortlist: every control on it, with the real jobs."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Block
from careerapp.domain.shortlist import LONGEST_NOTE, Favorite, Shortlist
from careerapp.ui.main_window import MainWindow
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.shortlist.favorite_row import FavoriteRow
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab
from tests.ui.kept import choose_known
from tests.ui.keyboard import KEY, press
from tests.ui.steps import (
    ACTORS,
    DEVELOPERS,
    LEGISLATORS,
    NURSES,
    PERSON,
    browse,
    find_results,
)

TEACHERS = "25-2031.00"
KEPT = Shortlist(
    (Favorite(NURSES, 1), Favorite(DEVELOPERS, 3, "Ask at the job fair."), Favorite(ACTORS, 1))
)


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


def _titles(tab: ShortlistTab) -> list[str]:
    """Return the titles as they stand under each other."""
    rows = sorted(tab.favorites.rows, key=lambda row: row.mapTo(tab, row.rect().topLeft()).y())
    return [row.link.text() for row in rows]


def _row(tab: ShortlistTab, code: str) -> FavoriteRow:
    return tab.favorites.row(code)


def _click(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_inside(button))


def _inside(button: QWidget) -> QPoint:
    middle = button.rect().center()
    return QPoint(min(middle.x(), 10), middle.y())  # a box is ticked at its left end


def _words(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def _tab_title(results: ResultsView) -> str:
    return results.tabs.tabText(results.tabs.indexOf(results.shortlist))


def test_the_tab_says_how_many_jobs_are_on_it(results: ResultsView, state: PersonState) -> None:
    assert _tab_title(results) == "Shortlist"
    state.shortlist = KEPT
    assert _tab_title(results) == "Shortlist (3)"


def test_most_stars_come_first_and_each_job_says_how_it_fits_and_what_it_pays(
    qtbot: QtBot, three: ShortlistTab, results: ResultsView
) -> None:
    qtbot.waitUntil(
        lambda: _titles(three) == ["Software Developers", "Registered Nurses", "Actors"]
    )
    match = next(each for each in results.matches if each.code == NURSES)
    said = _words(_row(three, NURSES))
    assert f"{round(match.match)} %" in said
    assert "$140,270 a year in California" in said  # OEWS May 2025, A_MEDIAN of 29-1141
    assert "pay in California not published" in _words(_row(three, ACTORS))


def test_without_answers_there_is_pay_in_the_us_and_no_match(
    qtbot: QtBot, window: MainWindow, state: PersonState
) -> None:
    results = browse(qtbot, window)
    state.shortlist = KEPT
    results.tabs.setCurrentWidget(results.shortlist)
    said = _words(_row(results.shortlist, DEVELOPERS))
    assert "a year in the US" in said
    assert "fit" not in said


def test_keys_give_stars_and_the_row_that_moves_keeps_the_keyboard(
    qtbot: QtBot, three: ShortlistTab, state: PersonState
) -> None:
    stars = _row(three, ACTORS).stars
    stars.setFocus()
    press(KEY.Key_3)
    assert state.shortlist.favorite(ACTORS) == Favorite(ACTORS, 3)
    qtbot.waitUntil(
        lambda: _titles(three) == ["Software Developers", "Actors", "Registered Nurses"]
    )
    assert QApplication.focusWidget() is stars
    assert "favorite" in _words(_row(three, ACTORS))
    press(KEY.Key_Left)
    assert "like it" in _words(_row(three, ACTORS))
    assert "like it" in stars.accessibleDescription()
    assert stars.accessibleName() == "Stars for Actors"
    press(KEY.Key_1)
    qtbot.waitUntil(
        lambda: _titles(three) == ["Software Developers", "Registered Nurses", "Actors"]
    )
    assert "maybe" in _words(_row(three, ACTORS))
    assert QApplication.focusWidget() is stars


def test_a_click_on_a_star_chooses_it(three: ShortlistTab, state: PersonState) -> None:
    stars = _row(three, NURSES).stars
    middle_star = stars.rect().center()
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=middle_star)
    assert state.shortlist.favorite(NURSES) == Favorite(NURSES, 2)


def test_the_tab_key_visits_the_rows_in_their_order(
    qtbot: QtBot, three: ShortlistTab, state: PersonState
) -> None:
    state.shortlist = state.shortlist.changed(ACTORS, stars=2)
    qtbot.waitUntil(lambda: _row(three, ACTORS).y() < _row(three, NURSES).y())
    _row(three, DEVELOPERS).note.setFocus()
    visited = []
    for _ in range(3):
        press(KEY.Key_Tab)
        visited.append(QApplication.focusWidget())
    actors = _row(three, ACTORS)
    assert visited == [actors.box, actors.link, actors.stars]


def test_a_note_is_kept_at_every_letter(three: ShortlistTab, state: PersonState) -> None:
    note = _row(three, NURSES).note
    note.setFocus()
    QTest.keyClicks(note, "Long shifts")
    assert state.shortlist.favorite(NURSES) == Favorite(NURSES, 1, "Long shifts")
    assert note.accessibleName() == "Note on Registered Nurses"
    assert _row(three, DEVELOPERS).note.toPlainText() == "Ask at the job fair."


def test_a_long_note_wraps_and_is_shown_from_its_beginning(
    qtbot: QtBot, three: ShortlistTab, state: PersonState
) -> None:
    state.shortlist = state.shortlist.changed(NURSES, note="word " * 400)
    note = _row(three, NURSES).note
    assert note.verticalScrollBar().value() == 0
    assert note.textCursor().position() == 0
    assert note.horizontalScrollBar().maximum() == 0
    state.shortlist = state.shortlist.changed(ACTORS, note="word " * 60)
    whole = _row(three, ACTORS).note
    qtbot.waitUntil(lambda: whole.verticalScrollBar().maximum() == 0)  # nothing is cut off
    assert whole.height() > 2 * _row(three, DEVELOPERS).note.height()


def test_a_note_ends_where_it_is_full_and_says_so(three: ShortlistTab, state: PersonState) -> None:
    full = "\N{DOG FACE}" * (LONGEST_NOTE - 1)
    state.shortlist = state.shortlist.changed(NURSES, note=full)
    row = _row(three, NURSES)
    row.note.moveCursor(row.note.textCursor().MoveOperation.End)
    row.note.insertPlainText("ab")
    favorite = state.shortlist.favorite(NURSES)
    assert favorite is not None
    assert favorite.note == row.note.toPlainText() == full + "a"
    assert "at most 2,000 characters" in _words(row)


def test_taking_off_can_be_undone_with_stars_note_and_place(
    qtbot: QtBot, three: ShortlistTab, state: PersonState
) -> None:
    row = _row(three, DEVELOPERS)
    assert row.off.accessibleName() == "Take Software Developers off the shortlist"
    row.off.setFocus()
    press(KEY.Key_Space)
    assert state.shortlist.favorite(DEVELOPERS) is None
    assert _titles(three) == ["Registered Nurses", "Actors"]
    assert "Software Developers is off your shortlist." in _words(three.undo)
    assert QApplication.focusWidget() is three.undo.button
    press(KEY.Key_Space)
    assert state.shortlist == KEPT
    assert three.undo.isHidden()
    assert QApplication.focusWidget() is _row(three, DEVELOPERS).link


def test_not_for_me_hides_a_job_and_it_can_be_shown_again(
    three: ShortlistTab, state: PersonState
) -> None:
    _click(_row(three, ACTORS).refuse)
    assert state.shortlist.rejected == {ACTORS}
    assert "Actors is hidden now" in _words(three.undo)
    assert "Hidden jobs" in _words(three.hidden)
    assert "Actors" in _words(three.hidden)
    (again,) = three.hidden.findChildren(QAbstractButton)
    assert again.accessibleName() == "Show Actors again"
    again.setFocus()
    press(KEY.Key_Space)
    assert state.shortlist.rejected == frozenset()
    assert three.hidden.isHidden()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert three.isAncestorOf(focused)


def test_not_for_me_can_be_undone_too(three: ShortlistTab, state: PersonState) -> None:
    _click(_row(three, DEVELOPERS).refuse)
    _click(three.undo.button)
    assert state.shortlist == KEPT


def test_what_is_taken_off_elsewhere_can_be_undone_here(
    three: ShortlistTab, state: PersonState
) -> None:
    state.shortlist = state.shortlist.without_favorite(DEVELOPERS)  # on the job's own page
    _click(three.undo.button)
    assert state.shortlist == KEPT


def test_the_offer_to_undo_goes_when_the_job_is_back(
    three: ShortlistTab, state: PersonState
) -> None:
    _click(_row(three, ACTORS).off)
    state.shortlist = state.shortlist.with_favorite(ACTORS)
    assert three.undo.isHidden()


def test_hidden_jobs_are_listed_by_title_and_the_keyboard_stays_there(
    tab: ShortlistTab, state: PersonState
) -> None:
    state.shortlist = Shortlist(rejected=frozenset({NURSES, ACTORS, LEGISLATORS}))
    buttons = tab.hidden.findChildren(QAbstractButton)
    names = [button.accessibleName() for button in buttons]
    assert names == ["Show Actors again", "Show Legislators again", "Show Registered Nurses again"]
    buttons[0].setFocus()
    press(KEY.Key_Space)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Show Legislators again"


def test_a_title_opens_the_job(three: ShortlistTab, results: ResultsView) -> None:
    link = _row(three, NURSES).link
    link.setFocus()
    press(KEY.Key_Return)
    page = results.tabs.currentWidget()
    assert isinstance(page, JobTab)
    assert page.code == NURSES


def test_two_to_four_jobs_can_be_ticked_for_comparing(
    qtbot: QtBot, three: ShortlistTab, state: PersonState
) -> None:
    for code in (LEGISLATORS, TEACHERS):
        state.shortlist = state.shortlist.with_favorite(code)
    boxes = [row.box for row in three.favorites.rows]
    assert not three.compare.isEnabled()
    boxes[0].setFocus()
    press(KEY.Key_Space)
    assert not three.compare.isEnabled()
    for box in boxes[1:4]:
        _click(box)
        assert three.compare.isEnabled()
    assert not boxes[4].isEnabled()
    assert "Four are the most" in _words(three)
    with qtbot.waitSignal(three.compare_wanted) as wanted:
        _click(three.compare)
    assert wanted.args == [tuple(row.code for row in three.favorites.rows[:4])]
    boxes[1].click()
    assert boxes[4].isEnabled()


def test_a_job_that_is_taken_off_is_no_longer_ticked(three: ShortlistTab) -> None:
    for code in (NURSES, ACTORS):
        _click(_row(three, code).box)
    _click(_row(three, ACTORS).off)
    assert not three.compare.isEnabled()


def test_an_empty_shortlist_leads_to_the_careers_where_there_are_some(
    tab: ShortlistTab, results: ResultsView
) -> None:
    assert "Nothing is on your shortlist yet" in _words(tab.empty)
    assert tab.empty.button.text().replace("&", "") == "Go to your careers"
    _click(tab.empty.button)
    assert results.tabs.currentWidget() is results.ranking


def test_an_empty_shortlist_leads_to_all_jobs_where_nothing_is_answered(
    qtbot: QtBot, window: MainWindow
) -> None:
    results = browse(qtbot, window)
    results.tabs.setCurrentWidget(results.shortlist)
    button = results.shortlist.empty.button
    assert button.text().replace("&", "") == "Look through all jobs"
    _click(button)
    assert results.tabs.currentWidget() is results.browse


def test_a_code_of_no_job_is_said_to_be_and_stays_until_it_is_taken_off(
    tab: ShortlistTab, state: PersonState
) -> None:
    state.shortlist = Shortlist((Favorite("99-9999.00", 2, "From last year"), Favorite(NURSES)))
    row = _row(tab, "99-9999.00")
    assert "Job 99-9999.00" in row.link.text()
    assert "no job with this code" in _words(row)
    assert row.note.toPlainText() == "From last year"
    assert not row.link.isEnabled()
    assert not row.box.isEnabled()
    _click(row.off)
    assert state.shortlist == Shortlist((Favorite(NURSES),))


def test_other_weights_and_another_place_renew_what_the_rows_say(
    qtbot: QtBot, three: ShortlistTab, results: ResultsView, window: MainWindow
) -> None:
    row = _row(three, DEVELOPERS)
    before = _words(row)
    changed = replace(PERSON, importance={Block.VALUES: 0.0}, location="TX")
    find_results(qtbot, window, changed)
    results.tabs.setCurrentWidget(three)
    match = next(each for each in results.matches if each.code == DEVELOPERS)
    assert f"{round(match.match)} %" in _words(row)
    assert "in Texas" in _words(row)
    assert _words(row) != before


def test_the_shortlist_is_there_again_when_the_window_is_opened_again(
    qtbot: QtBot, make_window: Callable[[], MainWindow]
) -> None:
    first = make_window()
    first.wizard.show_profile(PERSON)
    first.state.shortlist = KEPT.with_rejected(ACTORS)
    first.close()
    again = make_window()
    choose_known(qtbot, again, "Ada")
    with qtbot.waitSignal(again.results_shown):
        again.wizard.accept()
    results = again.results
    assert results is not None
    assert _tab_title(results) == "Shortlist (2)"
    results.tabs.go_to(results.shortlist)
    row = _row(results.shortlist, DEVELOPERS)
    assert row.note.toPlainText() == "Ask at the job fair."
    assert row.stars.value() == 3
    assert "Actors" in _words(results.shortlist.hidden)
    assert results.shortlist.undo.isHidden()
