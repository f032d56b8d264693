"""The careers as a map, by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import Display, JobOrder, ListView
from careerapp.ui.main_window import MainWindow
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.overview.overview_tab import OverviewTab
from careerapp.ui.results.results_view import ResultsView
from tests.ui.overview.steps import click, jobs_where, said, show_as

KEY = Qt.Key


@pytest.fixture
def overview(qtbot: QtBot, active: MainWindow, results: ResultsView) -> OverviewTab:
    """Fifty jobs as a map, with the keyboard at the best of them."""
    show_as(results.ranking, Display.MAP)
    results.ranking.take_focus()
    qtbot.waitUntil(lambda: bool(results.ranking.map.chart.pointed_code))
    return results.ranking


def test_the_fifty_best_matches_are_shown_whatever_the_length_of_the_list(
    overview: OverviewTab, results: ResultsView, state: PersonState
) -> None:
    assert [match.code for match in overview.shown] == [each.code for each in results.matches[:50]]
    assert "The map shows the 50 closest jobs." in said(overview)
    assert overview.map.title == (
        "What your 50 closest jobs pay in California, and how well they match"
    )
    state.view = ListView(size=5, order=JobOrder.PAY, display=Display.MAP)
    assert [match.code for match in overview.shown] == [each.code for each in results.matches[:50]]


def test_filters_narrow_the_map(
    overview: OverviewTab, results: ResultsView, state: PersonState
) -> None:
    state.view = ListView(JobFilter(least_pay=90_000, growing=True), display=Display.MAP)
    passing = jobs_where("pay >= 90000 AND growth > 0")
    best = [each.code for each in results.matches if each.code in passing][:50]
    assert [match.code for match in overview.shown] == best
    assert f"What the 50 closest of {len(passing)} jobs that pass pay" in overview.map.title


def test_the_keyboard_goes_from_job_to_job_and_enter_opens_one(
    overview: OverviewTab, results: ResultsView
) -> None:
    chart = overview.map.chart
    assert chart.pointed_code == results.matches[0].code
    QTest.keyClick(chart, KEY.Key_Down)
    there = chart.pointed_code
    assert there != results.matches[0].code
    told = QToolTip.text().split("\n")
    assert told[0] == next(each.title for each in results.matches if each.code == there)
    assert any("a year in California" in line for line in told)
    QTest.keyClick(chart, KEY.Key_Return)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == there


def test_delete_hides_a_job_on_the_map_too(
    qtbot: QtBot, overview: OverviewTab, state: PersonState, results: ResultsView
) -> None:
    best = results.matches[0]
    QTest.keyClick(overview.map.chart, KEY.Key_Delete)
    assert state.shortlist.rejected == {best.code}
    assert best not in overview.shown
    click(overview.undo.button)
    assert state.shortlist.rejected == frozenset()


def test_a_screen_reader_hears_all_figures(overview: OverviewTab, results: ResultsView) -> None:
    told = overview.map.chart.accessibleDescription()
    for match in results.matches[:50]:
        assert f"{match.title}: {round(match.match)} % · " in told


@pytest.mark.parametrize("height", [640, 900])
def test_all_of_the_map_is_seen_at_once(
    height: int, qtbot: QtBot, window: MainWindow, overview: OverviewTab
) -> None:
    window.resize(1024, height)
    bar = overview.map.verticalScrollBar()
    qtbot.waitUntil(lambda: overview.map.chart.current and bar.maximum() == 0)
    page, chart = overview.map.viewport(), overview.map.chart
    assert chart.height() <= page.height()
    assert chart.height() > 0.6 * page.height()


def test_of_the_charts_only_what_is_seen_is_drawn(
    qtbot: QtBot, overview: OverviewTab, state: PersonState
) -> None:
    state.view = ListView(JobFilter(growing=True), display=Display.MAP)
    with qtbot.waitSignal(overview.chart_painted):
        pass
    qtbot.waitUntil(lambda: overview.map.chart.current)
    before = overview.chart.accessibleDescription()
    state.view = ListView(JobFilter(family="29"), display=Display.MAP)
    qtbot.waitUntil(lambda: overview.map.chart.current)
    assert overview.chart.accessibleDescription() == before
    show_as(overview, Display.BARS)
    assert overview.chart.accessibleDescription() != before
