"""Trying other answers beside the results: what becomes of the list, and what is said of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from careerapp.domain.job_list import ListView
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest, WorkValue
from careerapp.domain.what_if import Weight, with_answer
from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.what_if import trial_status
from careerapp.ui.results.what_if.school_form import SchoolForm
from careerapp.ui.results.what_if.slider_row import SliderRow
from tests.ui.steps import PERSON, find_results
from tests.ui.what_if.steps import (
    codes,
    drag,
    expected_codes,
    open_form,
    open_panel,
    row,
    said,
    wait_for,
    with_interest,
)

KEY = Qt.Key


def _clear_button(slider_row: SliderRow) -> QToolButton:
    (button,) = slider_row.findChildren(QToolButton)
    return button


def test_the_panel_shows_the_persons_answers(results: ResultsView) -> None:
    shown = {interest: row(results, interest).slider.rating for interest in Interest}
    assert shown == PERSON.interests
    assert {value: row(results, value).slider.rating for value in WorkValue} == PERSON.values
    school = open_form(results, results.what_if.pages[Block.EDUCATION], SchoolForm)
    assert school.choice.currentText() == "Bachelor's degree"
    assert "These are your answers." in said(results.what_if)


def test_the_list_follows_a_slider(qtbot: QtBot, results: ResultsView, engine: Engine) -> None:
    with qtbot.waitSignal(results.ranking_shown):
        drag(row(results, Interest.SOCIAL).slider, 0.02)
    assert codes(results) == expected_codes(engine, with_interest(Interest.SOCIAL, 0.0))
    assert "You are trying out 1 change." in said(results.what_if)
    assert "60 % → 0 %" in said(results.what_if)
    assert results.what_if.pages[Block.INTERESTS].heading.accessibleName() == "Interests, 1 changed"


def test_ten_bars_are_new_before_the_window_is_painted(qtbot: QtBot, results: ResultsView) -> None:
    qtbot.waitUntil(lambda: results.ranking.chart.current)
    current: list[bool] = []
    results.ranking_shown.connect(lambda: current.append(results.ranking.chart.current))
    with qtbot.waitSignal(results.ranking_shown):
        drag(row(results, Interest.SOCIAL).slider, 0.02)
    assert current == [True]


def test_the_list_follows_the_work_values(
    qtbot: QtBot, results: ResultsView, engine: Engine
) -> None:
    slider = row(results, WorkValue.INDEPENDENCE).slider
    with qtbot.waitSignal(results.ranking_shown):
        QTest.keyClick(slider, KEY.Key_Home)
    tried = with_answer(PERSON, WorkValue.INDEPENDENCE, 0.0)
    assert codes(results) == expected_codes(engine, tried)


def test_an_answer_can_be_taken_back_and_then_looks_unanswered(
    qtbot: QtBot, results: ResultsView, engine: Engine
) -> None:
    social = row(results, Interest.SOCIAL)
    with qtbot.waitSignal(results.ranking_shown):
        _clear_button(social).click()
    assert social.slider.rating is None
    assert codes(results) == expected_codes(engine, with_interest(Interest.SOCIAL, None))
    assert "60 % → none" in said(social)
    assert social.slider.accessibleDescription().startswith("Not answered.")
    assert not _clear_button(social).isEnabled()
    with qtbot.waitSignal(results.ranking_shown):
        drag(social.slider, 0.98)
    assert "60 % → 100 %" in said(social)


def test_an_unanswered_slider_can_be_answered_and_unanswered_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    results = find_results(qtbot, window, with_interest(Interest.SOCIAL, None))
    mine = codes(results)
    social = row(results, Interest.SOCIAL)
    assert social.slider.rating is None
    assert "not answered" in said(social)
    with qtbot.waitSignal(results.ranking_shown):
        drag(social.slider, 0.98)
    assert "none → 100 %" in said(social)
    with qtbot.waitSignal(results.ranking_shown):
        QTest.keyClick(social.slider, KEY.Key_Delete)
    assert codes(results) == mine
    assert "These are your answers." in said(results.what_if)


def test_what_came_in_and_what_went_out_is_said(
    qtbot: QtBot, results: ResultsView, window: MainWindow
) -> None:
    titles = {match.code: match.title for match in results.matches}
    window.state.view = ListView(size=5)
    before = codes(results)[:5]
    with qtbot.waitSignal(results.ranking_shown):
        drag(row(results, Interest.INVESTIGATIVE).slider, 0.02)
    after = codes(results)[:5]
    qtbot.waitUntil(lambda: "Out: " in results.what_if.status.text)
    came_in, went_out = results.what_if.status.text.split("Out: ")
    first_in = next(code for code in after if code not in before)
    first_out = next(code for code in before if code not in after)
    assert f"In: {titles[first_in]}" in came_in
    assert went_out.startswith(titles[first_out])


def test_lists_of_another_length_are_compared_at_once(
    qtbot: QtBot, results: ResultsView, window: MainWindow
) -> None:
    with qtbot.waitSignal(results.ranking_shown):
        drag(row(results, Interest.INVESTIGATIVE).slider, 0.02)
    qtbot.waitUntil(lambda: "In: " in results.what_if.status.text)
    window.state.view = ListView(size=5)
    short = results.what_if.status.text
    window.state.view = ListView(size=50)
    assert results.what_if.status.text != short


def test_what_is_said_is_read_aloud_when_the_hand_rests(
    qtbot: QtBot, results: ResultsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    slider = row(results, Interest.INVESTIGATIVE).slider
    monkeypatch.setattr(trial_status, "announce", lambda _widget, text: spoken.append(text))
    with qtbot.waitSignal(results.ranking_shown):
        drag(slider, 0.9, 0.6, 0.3, 0.02)
    qtbot.waitUntil(lambda: bool(spoken))
    assert spoken == [results.what_if.status.text]
    assert "You are trying out 1 change. In: " in spoken[0]


def test_what_leaves_nothing_to_rank_by_is_said_and_the_list_stays(
    qtbot: QtBot, window: MainWindow
) -> None:
    person = Profile(interests={Interest.SOCIAL: 0.9, Interest.ARTISTIC: 0.1})
    results = find_results(qtbot, window, person)
    mine = codes(results)
    artistic = row(results, Interest.ARTISTIC)
    _clear_button(artistic).click()
    assert "One rating says little on its own" in said(results.what_if)
    assert not results.what_if.status.keep.isEnabled()
    assert codes(results) == mine
    drag(artistic.slider, 0.9)
    assert "Everything is rated alike" in said(results.what_if)
    with qtbot.waitSignal(results.ranking_shown):
        drag(artistic.slider, 0.3)
    qtbot.waitUntil(lambda: "the list stays as it was" not in said(results.what_if))
    assert results.what_if.status.keep.isEnabled()
    drag(artistic.slider, 0.9)
    assert "the list stays as it was" in said(results.what_if)
    results.what_if.status.undo.click()  # to what is still shown
    assert "the list stays as it was" not in said(results.what_if)


def test_a_page_that_becomes_flat_is_said_not_to_count(
    qtbot: QtBot, window: MainWindow, engine: Engine
) -> None:
    person = Profile(interests={Interest.SOCIAL: 0.5, Interest.ARTISTIC: 0.1}, values=PERSON.values)
    results = find_results(qtbot, window, person)
    with qtbot.waitSignal(results.ranking_shown):
        QTest.keyClick(row(results, Interest.SOCIAL).slider, KEY.Key_Home)
    wait_for(qtbot, results, codes(results))
    assert "interests are all rated alike" not in said(results.tabs)
    with qtbot.waitSignal(results.ranking_shown):
        QTest.keyClick(row(results, Interest.ARTISTIC).slider, KEY.Key_Home)
    qtbot.waitUntil(lambda: "Your interests are all rated alike" in said(results.what_if))
    tried = Profile(interests={Interest.SOCIAL: 0, Interest.ARTISTIC: 0}, values=PERSON.values)
    assert codes(results) == expected_codes(engine, tried)


def test_a_rating_from_a_file_stays_exact_until_its_slider_is_moved(
    qtbot: QtBot, window: MainWindow
) -> None:
    results = find_results(qtbot, window, with_interest(Interest.SOCIAL, 0.1234))
    social = row(results, Interest.SOCIAL)
    assert "12 %" in said(social)
    results.trial.answer(Weight(Block.VALUES), 2.0)
    results.trial.undo()
    assert results.trial.tried.interests[Interest.SOCIAL] == 0.1234
    assert not results.trial.changes


def test_all_controls_are_reached_by_the_keyboard_and_have_names(
    active: MainWindow, results: ResultsView
) -> None:
    open_panel(results)
    seen = []
    for _ in range(40):
        focused = active.focusWidget()
        assert focused is not None
        if not results.side.isAncestorOf(focused):
            break
        seen.append(focused.accessibleName() or getattr(focused, "text", str)())
        QTest.keyClick(focused, KEY.Key_Tab)
    assert seen[:4] == ["Interests", "Hands-on work", "Clear: Hands-on work", "Finding out why"]
    assert seen[-4:] == ["Values", "Subjects", "Education", "What counts"]
