"""Taking jobs off the shortlist and hiding them, and taking that back."""

from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.shortlist.shortlist_tab import ShortlistTab
from tests.ui.keyboard import KEY, press
from tests.ui.shortlist.steps import KEPT, click, row_of, titles_of, words
from tests.ui.steps import ACTORS, DEVELOPERS, LEGISLATORS, NURSES


def test_taking_off_can_be_undone_with_stars_note_and_place(
    qtbot: QtBot, three: ShortlistTab, state: PersonState
) -> None:
    row = row_of(three, DEVELOPERS)
    assert row.off.accessibleName() == "Take Software Developers off the shortlist"
    row.off.setFocus()
    press(KEY.Key_Space)
    assert state.shortlist.favorite(DEVELOPERS) is None
    assert titles_of(three) == ["Registered Nurses", "Actors"]
    assert "Software Developers is off your shortlist." in words(three.undo)
    assert QApplication.focusWidget() is three.undo.button
    press(KEY.Key_Space)
    assert state.shortlist == KEPT
    assert three.undo.isHidden()
    assert QApplication.focusWidget() is row_of(three, DEVELOPERS).link


def test_not_for_me_hides_a_job_and_it_can_be_shown_again(
    three: ShortlistTab, state: PersonState
) -> None:
    click(row_of(three, ACTORS).refuse)
    assert state.shortlist.rejected == {ACTORS}
    assert "Actors is hidden now" in words(three.undo)
    assert "Hidden jobs" in words(three.hidden)
    assert "Actors" in words(three.hidden)
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
    click(row_of(three, DEVELOPERS).refuse)
    click(three.undo.button)
    assert state.shortlist == KEPT


def test_what_is_taken_off_elsewhere_can_be_undone_here(
    three: ShortlistTab, state: PersonState
) -> None:
    state.shortlist = state.shortlist.without_favorite(DEVELOPERS)  # on the job's own page
    click(three.undo.button)
    assert state.shortlist == KEPT


def test_the_offer_to_undo_goes_when_the_job_is_back(
    three: ShortlistTab, state: PersonState
) -> None:
    click(row_of(three, ACTORS).off)
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


def test_a_job_that_is_taken_off_is_no_longer_ticked(three: ShortlistTab) -> None:
    for code in (NURSES, ACTORS):
        click(row_of(three, code).box)
    click(row_of(three, ACTORS).off)
    assert not three.compare.isEnabled()


def test_a_code_of_no_job_is_said_to_be_and_stays_until_it_is_taken_off(
    tab: ShortlistTab, state: PersonState
) -> None:
    state.shortlist = Shortlist((Favorite("99-9999.00", 2, "From last year"), Favorite(NURSES)))
    row = row_of(tab, "99-9999.00")
    assert "Job 99-9999.00" in row.link.text()
    assert "no job with this code" in words(row)
    assert row.note.toPlainText() == "From last year"
    assert not row.link.isEnabled()
    assert not row.box.isEnabled()
    click(row.off)
    assert state.shortlist == Shortlist((Favorite(NURSES),))
