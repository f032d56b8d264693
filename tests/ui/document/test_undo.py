"""One way back through answers, list and shortlist."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import ListView
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest, Subject
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from tests.ui.kept import Kept
from tests.ui.keyboard import KEY
from tests.ui.steps import NURSES, PERSON
from tests.ui.wizard_steps import SUBJECTS, mark, slider


def _action(window: MainWindow, text: str) -> QAction:
    actions = window.menuBar().findChildren(QAction)
    return next(each for each in actions if each.text().replace("&", "").startswith(text))


def _undo(window: MainWindow) -> str:
    """Undo a step, and return what the menu called it."""
    action = _action(window, "Undo")
    text = action.text().replace("&Undo", "").strip()
    action.trigger()
    return text


def _redo(window: MainWindow) -> str:
    action = _action(window, "Redo")
    text = action.text().replace("&Redo", "").strip()
    action.trigger()
    return text


def test_answers_are_taken_back_and_given_again_one_by_one(window: MainWindow) -> None:
    wizard = window.wizard
    assert not _action(window, "Undo").isEnabled()
    wizard.setCurrentId(SUBJECTS)
    mark(wizard, "Biology: Love").click()
    mark(wizard, "Mathematics: Fine").click()
    assert wizard.profile.subjects == {Subject.BIOLOGY: 1.0, Subject.MATHEMATICS: 1 / 3}
    assert _undo(window) == "subjects"
    assert wizard.profile.subjects == {Subject.BIOLOGY: 1.0}
    assert not mark(wizard, "Mathematics: Fine").isChecked()
    assert _undo(window) == "subjects"
    assert wizard.profile == Profile()
    assert not _action(window, "Undo").isEnabled()
    assert _redo(window) == "subjects"
    assert mark(wizard, "Biology: Love").isChecked()
    mark(wizard, "Chemistry: Enjoy").click()
    assert not _action(window, "Redo").isEnabled()  # another way was taken


def test_the_page_is_shown_on_which_something_changes(window: MainWindow) -> None:
    wizard = window.wizard
    wizard.setCurrentId(SUBJECTS)
    mark(wizard, "Biology: Love").click()
    wizard.setCurrentId(1)
    _undo(window)
    assert wizard.currentId() == SUBJECTS


def test_a_slider_that_is_dragged_is_one_step(window: MainWindow) -> None:
    creating = slider(window.wizard, "Creating")
    for place in range(10, 100, 5):
        creating.setValue(place)
    assert _undo(window) == "interests"
    # The first touch answers and chooses the way of answering, which is a step of its own.
    left = window.wizard.profile.interests.get(Interest.ARTISTIC)
    assert left in (None, 0.1)


def test_shortlist_notes_and_filters_are_taken_back_in_their_order(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    state = window.state
    state.shortlist = Shortlist((Favorite(NURSES),))
    state.view = ListView(JobFilter(growing=True))
    state.shortlist = Shortlist((Favorite(NURSES, note="Ask my aunt."),))
    assert _undo(window) == "a note"
    assert _undo(window) == "the list"
    assert state.view == ListView()
    assert _undo(window) == "shortlist"
    assert state.shortlist == Shortlist()
    assert [_redo(window) for _ in range(3)] == ["shortlist", "the list", "a note"]
    assert state.shortlist == Shortlist((Favorite(NURSES, note="Ask my aunt."),))


def test_what_is_tried_out_and_what_is_done_are_taken_back_in_their_order(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    results.trial.answer(Interest.SOCIAL, 0.1)
    window.state.shortlist = Shortlist((Favorite(NURSES),))
    results.trial.answer(Interest.SOCIAL, 0.3)
    assert [_undo(window).replace("\N{NO-BREAK SPACE}", " ") for _ in range(3)] == [
        "Helping people: 10 % to 30 %",
        "shortlist",
        "Helping people: 60 % to 10 %",
    ]
    assert results.trial.changes == ()
    assert window.state.shortlist == Shortlist()
    assert [_redo(window).split(":")[0] for _ in range(2)] == ["Helping people", "shortlist"]


def test_an_answer_taken_back_over_the_results_changes_them(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    results.trial.answer(Interest.SOCIAL, 0.1)
    results.what_if.status.keep.click()
    assert window.wizard.profile != PERSON
    with qtbot.waitSignal(window.results_shown):
        assert _undo(window) == "interests"
    assert window.wizard.profile == results.trial.kept == PERSON
    assert results.isVisible()


def test_what_is_taken_back_is_taken_back_on_the_disk(
    qtbot: QtBot, window: MainWindow, kept: Kept
) -> None:
    window.wizard.show_profile(PERSON)
    kept.wait_for(qtbot, PERSON)
    mark(window.wizard, "Biology: Love").click()
    qtbot.waitUntil(lambda: kept.only().profile != PERSON)
    _undo(window)
    kept.wait_for(qtbot, PERSON)


def test_in_a_text_the_keys_take_letters_back(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    name = window.wizard.welcome.first_control
    qtbot.waitUntil(name.hasFocus)
    mark(window.wizard, "Biology: Love").click()
    window.wizard.setCurrentId(0)
    qtbot.waitUntil(name.hasFocus)
    QTest.keyClicks(name, "Bo")
    QTest.keyClick(name, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.wizard.profile.name == ""
    assert window.wizard.profile.subjects == {Subject.BIOLOGY: 1.0}


def test_somebody_else_has_nothing_to_undo(qtbot: QtBot, window: MainWindow) -> None:
    window.wizard.show_profile(PERSON)
    window.desk.new()
    assert not _action(window, "Undo").isEnabled()
