"""Undoing, resetting and keeping what is tried."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest, WorkValue
from careerapp.domain.what_if import Weight, with_answer
from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from tests.ui.kept import Kept
from tests.ui.steps import NURSES, PERSON, find_results, open_complete_job, words
from tests.ui.what_if.steps import (
    codes,
    drag,
    expected_codes,
    open_panel,
    row,
    said,
    wait_for,
    with_interest,
)

KEY = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HELPERS = with_interest(Interest.SOCIAL, 1.0)


def _action(window: MainWindow, beginning: str) -> QAction:
    return next(
        action
        for action in window.findChildren(QAction)
        if action.text().replace("&", "").startswith(beginning)
    )


def _try_helping(qtbot: QtBot, results: ResultsView) -> None:
    with qtbot.waitSignal(results.ranking_shown):
        QTest.keyClick(row(results, Interest.SOCIAL).slider, KEY.Key_End)


def test_a_drag_is_one_step_that_is_undone_and_redone_by_keys(
    qtbot: QtBot, active: MainWindow, results: ResultsView, engine: Engine
) -> None:
    mine = codes(results)
    slider = row(results, Interest.SOCIAL).slider
    with qtbot.waitSignal(results.ranking_shown):
        drag(slider, 0.6, 0.5, 0.4, 0.3, 0.2, 0.02)
    tried = expected_codes(engine, with_interest(Interest.SOCIAL, 0.0))
    wait_for(qtbot, results, tried)
    QTest.keyClick(slider, KEY.Key_Z, CONTROL)
    assert slider.rating == 0.6
    wait_for(qtbot, results, mine)
    assert "These are your answers." in said(results.what_if)
    QTest.keyClick(slider, KEY.Key_Z, CONTROL | SHIFT)
    assert slider.rating == 0.0
    wait_for(qtbot, results, tried)


def test_each_press_of_a_key_is_a_step(results: ResultsView) -> None:
    slider, status = row(results, Interest.SOCIAL).slider, results.what_if.status
    QTest.keyClick(slider, KEY.Key_Right)
    QTest.keyClick(slider, KEY.Key_PageUp)
    assert slider.rating == 0.85
    status.undo.click()
    assert slider.rating == 0.65
    status.undo.click()
    assert slider.rating == 0.6
    assert not status.undo.isEnabled()
    status.redo.click()
    assert slider.rating == 0.65


def test_the_menu_says_what_would_be_undone_in_the_order_in_which_it_was_done(
    qtbot: QtBot, results: ResultsView, window: MainWindow
) -> None:
    undo, redo = _action(window, "Undo"), _action(window, "Redo")
    assert undo.text() == "&Undo several answers"  # those of the wizard
    assert not redo.isEnabled()
    _try_helping(qtbot, results)
    assert undo.text().replace("\N{NO-BREAK SPACE}", " ") == "&Undo Helping people: 60 % to 100 %"
    undo.trigger()
    assert undo.text() == "&Undo several answers"
    assert redo.text().replace("\N{NO-BREAK SPACE}", " ") == "&Redo Helping people: 60 % to 100 %"
    redo.trigger()
    window.flow.show_answers()
    assert undo.text() == "&Undo several answers"  # what is tried is out of sight
    assert not redo.isEnabled()


def test_all_changes_are_reset_as_one_step(
    qtbot: QtBot, results: ResultsView, engine: Engine
) -> None:
    mine = codes(results)
    _try_helping(qtbot, results)
    results.trial.answer(Weight(Block.VALUES), 0.0)
    assert "You are trying out 2 changes." in said(results.what_if)
    results.what_if.status.reset.click()
    wait_for(qtbot, results, mine)
    assert not results.what_if.status.reset.isEnabled()
    results.what_if.status.undo.click()
    tried = with_answer(HELPERS, Weight(Block.VALUES), 0.0)
    wait_for(qtbot, results, expected_codes(engine, tried))


def test_kept_answers_are_the_wizards_and_what_is_compared_with(
    qtbot: QtBot, results: ResultsView, window: MainWindow, engine: Engine
) -> None:
    _try_helping(qtbot, results)
    assert window.wizard.profile == PERSON
    results.what_if.status.keep.click()
    assert window.wizard.profile == HELPERS
    assert "These are your answers." in said(results.what_if)
    assert "100 %" in said(row(results, Interest.SOCIAL))
    assert "→" not in said(row(results, Interest.SOCIAL))
    with qtbot.waitSignal(results.ranking_shown):
        results.what_if.status.undo.click()
    assert codes(results) == expected_codes(engine, PERSON)
    assert "You are trying out 1 change." in said(results.what_if)
    assert window.wizard.profile == HELPERS


def test_kept_answers_stay_for_the_next_time_and_tried_ones_do_not(
    qtbot: QtBot, results: ResultsView, window: MainWindow, kept: Kept
) -> None:
    _try_helping(qtbot, results)
    results.what_if.status.keep.click()
    results.trial.answer(WorkValue.SUPPORT, 0.0)
    window.close()
    assert kept.only().profile == HELPERS


def test_changes_stay_when_the_panel_is_closed_and_a_line_says_so(
    qtbot: QtBot, results: ResultsView, engine: Engine
) -> None:
    _try_helping(qtbot, results)
    tried = codes(results)
    assert not results.trial_notice.isVisible()
    results.header.button(Panel.WHAT_IF).click()
    assert codes(results) == tried
    assert results.trial_notice.isVisible()
    assert "You are trying out 1 change." in said(results.trial_notice)
    with qtbot.waitSignal(results.ranking_shown):
        results.trial_notice.reset.click()
    assert codes(results) == expected_codes(engine, PERSON)
    assert not results.trial_notice.isVisible()


def test_changes_can_be_kept_from_the_line(
    qtbot: QtBot, results: ResultsView, window: MainWindow
) -> None:
    _try_helping(qtbot, results)
    results.header.button(Panel.WHAT_IF).click()
    results.trial_notice.keep.click()
    assert window.wizard.profile == HELPERS
    assert not results.trial_notice.isVisible()


def test_the_wizard_shows_the_kept_answers_and_the_way_back_the_tried_ones(
    qtbot: QtBot, results: ResultsView, window: MainWindow
) -> None:
    _try_helping(qtbot, results)
    tried = codes(results)
    window.flow.show_answers()
    assert window.wizard.profile == PERSON
    window.flow.show_results()
    assert codes(results) == tried
    with qtbot.waitSignal(window.results_shown):
        window.wizard.accept()  # with the same answers
    assert codes(results) == tried
    assert "You are trying out 1 change." in said(results)


def test_other_answers_from_the_wizard_end_what_was_tried(
    qtbot: QtBot, results: ResultsView, window: MainWindow, engine: Engine
) -> None:
    _try_helping(qtbot, results)
    other = with_interest(Interest.ARTISTIC, 1.0)
    find_results(qtbot, window, other)
    assert codes(results) == expected_codes(engine, other)
    assert "These are your answers." in said(results.what_if)
    assert row(results, Interest.SOCIAL).slider.rating == 0.6
    assert not results.what_if.status.undo.isEnabled()


def test_the_open_job_follows_in_place(
    qtbot: QtBot, results: ResultsView, window: MainWindow
) -> None:
    open_panel(results)
    tab = open_complete_job(qtbot, results, NURSES)
    assert results.side.shown is Panel.WHAT_IF
    with qtbot.waitSignal(tab.complete):
        _try_helping(qtbot, results)
    match = next(each for each in results.matches if each.code == NURSES)
    assert results.tabs.currentWidget() is tab
    assert f"Your answers put this one at {round(match.match)} %." in words(tab)


def test_an_obstacle_while_the_panel_is_closed_cannot_be_kept(
    qtbot: QtBot, window: MainWindow
) -> None:
    person = Profile(interests={Interest.SOCIAL: 0.9, Interest.ARTISTIC: 0.1})
    results = find_results(qtbot, window, person)
    open_panel(results)
    results.trial.answer(Interest.ARTISTIC, None)
    results.header.button(Panel.WHAT_IF).click()
    assert results.trial_notice.isVisible()
    assert "One rating says little on its own" in said(results.trial_notice)
    assert not results.trial_notice.keep.isEnabled()
