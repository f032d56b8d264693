"""Saying, beside the results, how much each page counts."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest, WorkValue
from careerapp.matching.recommender import Recommender
from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.block_table import BlockTable
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.results.what_if.importance_form import ImportanceForm
from tests.ui.steps import (
    DEVELOPERS,
    NURSES,
    PERSON,
    find_results,
    open_complete_job,
    open_job,
    plain,
    words,
)
from tests.ui.what_if.steps import open_form, said

IGNORE, MOST = 0, 4


def _choose(results: ResultsView, block: Block, step: int) -> None:
    form = open_form(results, results.what_if.weights, ImportanceForm)
    box = form.box(block)
    box.setCurrentIndex(step)
    box.activated.emit(step)  # as a person's choice does


def _codes(results: ResultsView) -> list[str]:
    return [match.code for match in results.matches[:20]]


def test_the_list_follows_what_counts(
    qtbot: QtBot, window: MainWindow, results: ResultsView, recommender: Recommender
) -> None:
    before = _codes(results)
    with qtbot.waitSignal(results.ranking_shown):
        _choose(results, Block.INTERESTS, IGNORE)
    ignored = replace(PERSON, importance={Block.INTERESTS: 0.0})
    assert _codes(results) != before
    assert _codes(results) == [match.code for match in recommender.recommend(ignored, 20)]
    with qtbot.waitSignal(results.ranking_shown):
        _choose(results, Block.INTERESTS, 2)
    assert _codes(results) == before


def test_open_jobs_stay_and_show_the_new_match(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    open_job(results, NURSES)
    with qtbot.waitSignal(results.ranking_shown):
        _choose(results, Block.VALUES, MOST)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == NURSES
    match = next(each for each in results.matches if each.code == NURSES)
    shown = [label.text() for label in tab.findChildren(QLabel)]
    assert any(text.startswith(f"{round(match.match)} %") for text in shown)


def test_the_open_job_stays_where_one_was_reading(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    tab = open_complete_job(qtbot, results, NURSES)
    bar = tab.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)
    with qtbot.waitSignal(tab.complete):
        _choose(results, Block.VALUES, IGNORE)
    assert results.tabs.currentWidget() is tab
    assert bar.value() == 300
    match = next(each for each in results.matches if each.code == NURSES)
    assert f"Your answers put this one at {round(match.match)} %." in words(tab)
    (table,) = tab.findChildren(BlockTable)
    assert "Values" not in plain(table)
    assert "Interests" in plain(table)


def test_a_job_behind_another_shows_the_new_match_when_it_is_shown(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    behind = open_complete_job(qtbot, results, NURSES)
    open_complete_job(qtbot, results, DEVELOPERS)
    with qtbot.waitSignal(results.ranking_shown):
        _choose(results, Block.VALUES, MOST)
    with qtbot.waitSignal(behind.complete):
        results.tabs.setCurrentWidget(behind)
    match = next(each for each in results.matches if each.code == NURSES)
    assert f"Your answers put this one at {round(match.match)} %." in words(behind)


def test_what_counts_is_kept_only_when_the_person_says_so(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    with qtbot.waitSignal(results.ranking_shown):
        _choose(results, Block.VALUES, MOST)
    assert window.wizard.profile.importance == {}
    results.what_if.status.keep.click()
    assert window.wizard.profile == replace(PERSON, importance={Block.VALUES: 2.0})


def test_with_everything_ignored_the_list_stays_and_says_why(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    with qtbot.waitSignal(results.ranking_shown):
        _choose(results, Block.VALUES, IGNORE)
    before = _codes(results)
    _choose(results, Block.INTERESTS, IGNORE)
    assert "Nothing is left to compare by" in said(results)
    assert _codes(results) == before
    with qtbot.waitSignal(results.ranking_shown):
        _choose(results, Block.VALUES, MOST)
    qtbot.waitUntil(lambda: "Nothing is left to compare by" not in said(results))


def test_flat_answers_are_named_over_the_list(qtbot: QtBot, window: MainWindow) -> None:
    person = Profile(
        interests={Interest.SOCIAL: 0.9, Interest.ARTISTIC: 0.1},
        values=dict.fromkeys(WorkValue, 0.7),
    )
    results = find_results(qtbot, window, person)
    assert "Your values are all rated alike" in said(results)


def test_ties_come_with_the_page_that_would_separate_them(qtbot: QtBot, window: MainWindow) -> None:
    results = find_results(qtbot, window, replace(PERSON, subjects={}))
    text = said(results)
    assert "in one bracket" in text
    assert "“Subjects”" in text


def test_without_a_ranking_there_is_nothing_to_weigh(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.browsing) as shown:
        window.flow.browse()
    view = shown.args[0]
    assert not view.header.button(Panel.WHAT_IF).isVisible()


@pytest.fixture
def recommender(engine: Engine) -> Recommender:
    return engine.recommender
