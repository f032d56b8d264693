"""The shortlist: its rows and their controls, with the real jobs."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Block
from careerapp.domain.shortlist import LONGEST_NOTE, Favorite
from careerapp.ui.main_window import MainWindow
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab
from tests.ui.kept import choose_known
from tests.ui.keyboard import KEY, press
from tests.ui.shortlist.steps import KEPT, TEACHERS, click, row_of, tab_title, titles_of, words
from tests.ui.steps import ACTORS, DEVELOPERS, LEGISLATORS, NURSES, PERSON, browse, find_results


def test_the_tab_says_how_many_jobs_are_on_it(results: ResultsView, state: PersonState) -> None:
    assert tab_title(results) == "Shortlist"
    state.shortlist = KEPT
    assert tab_title(results) == "Shortlist (3)"


def test_most_stars_come_first_and_each_job_says_how_it_fits_and_what_it_pays(
    qtbot: QtBot, three: ShortlistTab, results: ResultsView
) -> None:
    qtbot.waitUntil(
        lambda: titles_of(three) == ["Software Developers", "Registered Nurses", "Actors"]
    )
    match = next(each for each in results.matches if each.code == NURSES)
    said = words(row_of(three, NURSES))
    assert f"{round(match.match)} %" in said
    assert "$140,270 a year in California" in said  # OEWS May 2025, A_MEDIAN of 29-1141
    assert "pay in California not published" in words(row_of(three, ACTORS))


def test_without_answers_there_is_pay_in_the_us_and_no_match(
    qtbot: QtBot, window: MainWindow, state: PersonState
) -> None:
    results = browse(qtbot, window)
    state.shortlist = KEPT
    results.tabs.setCurrentWidget(results.shortlist)
    said = words(row_of(results.shortlist, DEVELOPERS))
    assert "a year in the US" in said
    assert "fit" not in said


def test_keys_give_stars_and_the_row_that_moves_keeps_the_keyboard(
    qtbot: QtBot, three: ShortlistTab, state: PersonState
) -> None:
    stars = row_of(three, ACTORS).stars
    stars.setFocus()
    press(KEY.Key_3)
    assert state.shortlist.favorite(ACTORS) == Favorite(ACTORS, 3)
    qtbot.waitUntil(
        lambda: titles_of(three) == ["Software Developers", "Actors", "Registered Nurses"]
    )
    assert QApplication.focusWidget() is stars
    assert "favorite" in words(row_of(three, ACTORS))
    press(KEY.Key_Left)
    assert "like it" in words(row_of(three, ACTORS))
    assert "like it" in stars.accessibleDescription()
    assert stars.accessibleName() == "Stars for Actors"
    press(KEY.Key_1)
    qtbot.waitUntil(
        lambda: titles_of(three) == ["Software Developers", "Registered Nurses", "Actors"]
    )
    assert "maybe" in words(row_of(three, ACTORS))
    assert QApplication.focusWidget() is stars


def test_a_click_on_a_star_chooses_it(three: ShortlistTab, state: PersonState) -> None:
    stars = row_of(three, NURSES).stars
    middle_star = stars.rect().center()
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=middle_star)
    assert state.shortlist.favorite(NURSES) == Favorite(NURSES, 2)


def test_the_tab_key_visits_the_rows_in_their_order(
    qtbot: QtBot, three: ShortlistTab, state: PersonState
) -> None:
    state.shortlist = state.shortlist.changed(ACTORS, stars=2)
    qtbot.waitUntil(lambda: row_of(three, ACTORS).y() < row_of(three, NURSES).y())
    row_of(three, DEVELOPERS).note.setFocus()
    visited = []
    for _ in range(3):
        press(KEY.Key_Tab)
        visited.append(QApplication.focusWidget())
    actors = row_of(three, ACTORS)
    assert visited == [actors.box, actors.link, actors.stars]


def test_a_note_is_kept_at_every_letter(three: ShortlistTab, state: PersonState) -> None:
    note = row_of(three, NURSES).note
    note.setFocus()
    QTest.keyClicks(note, "Long shifts")
    assert state.shortlist.favorite(NURSES) == Favorite(NURSES, 1, "Long shifts")
    assert note.accessibleName() == "Note on Registered Nurses"
    assert row_of(three, DEVELOPERS).note.toPlainText() == "Ask at the job fair."


def test_a_long_note_wraps_and_is_shown_from_its_beginning(
    qtbot: QtBot, three: ShortlistTab, state: PersonState
) -> None:
    state.shortlist = state.shortlist.changed(NURSES, note="word " * 400)
    note = row_of(three, NURSES).note
    assert note.verticalScrollBar().value() == 0
    assert note.textCursor().position() == 0
    assert note.horizontalScrollBar().maximum() == 0
    state.shortlist = state.shortlist.changed(ACTORS, note="word " * 60)
    whole = row_of(three, ACTORS).note
    qtbot.waitUntil(lambda: whole.verticalScrollBar().maximum() == 0)  # nothing is cut off
    assert whole.height() > 2 * row_of(three, DEVELOPERS).note.height()


def test_a_note_ends_where_it_is_full_and_says_so(three: ShortlistTab, state: PersonState) -> None:
    full = "\N{DOG FACE}" * (LONGEST_NOTE - 1)
    state.shortlist = state.shortlist.changed(NURSES, note=full)
    row = row_of(three, NURSES)
    row.note.moveCursor(row.note.textCursor().MoveOperation.End)
    row.note.insertPlainText("ab")
    favorite = state.shortlist.favorite(NURSES)
    assert favorite is not None
    assert favorite.note == row.note.toPlainText() == full + "a"
    assert "at most 2,000 characters" in words(row)


def test_a_title_opens_the_job(three: ShortlistTab, results: ResultsView) -> None:
    link = row_of(three, NURSES).link
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
        click(box)
        assert three.compare.isEnabled()
    assert not boxes[4].isEnabled()
    assert "Four are the most" in words(three)
    with qtbot.waitSignal(three.compare_wanted) as wanted:
        click(three.compare)
    assert wanted.args == [tuple(row.code for row in three.favorites.rows[:4])]
    boxes[1].click()
    assert boxes[4].isEnabled()


def test_an_empty_shortlist_leads_to_the_careers_where_there_are_some(
    tab: ShortlistTab, results: ResultsView
) -> None:
    assert "Nothing is on your shortlist yet" in words(tab.empty)
    assert tab.empty.button.text().replace("&", "") == "Go to your careers"
    click(tab.empty.button)
    assert results.tabs.currentWidget() is results.ranking


def test_an_empty_shortlist_leads_to_all_jobs_where_nothing_is_answered(
    qtbot: QtBot, window: MainWindow
) -> None:
    results = browse(qtbot, window)
    results.tabs.setCurrentWidget(results.shortlist)
    button = results.shortlist.empty.button
    assert button.text().replace("&", "") == "Look through all jobs"
    click(button)
    assert results.tabs.currentWidget() is results.browse


def test_other_weights_and_another_place_renew_what_the_rows_say(
    qtbot: QtBot, three: ShortlistTab, results: ResultsView, window: MainWindow
) -> None:
    row = row_of(three, DEVELOPERS)
    before = words(row)
    changed = replace(PERSON, importance={Block.VALUES: 0.0}, location="TX")
    find_results(qtbot, window, changed)
    results.tabs.setCurrentWidget(three)
    match = next(each for each in results.matches if each.code == DEVELOPERS)
    assert f"{round(match.match)} %" in words(row)
    assert "in Texas" in words(row)
    assert words(row) != before


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
    assert tab_title(results) == "Shortlist (2)"
    results.tabs.go_to(results.shortlist)
    row = row_of(results.shortlist, DEVELOPERS)
    assert row.note.toPlainText() == "Ask at the job fair."
    assert row.stars.value() == 3
    assert "Actors" in words(results.shortlist.hidden)
    assert results.shortlist.undo.isHidden()
