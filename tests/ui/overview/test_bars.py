"""The careers as bars, by mouse and keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from careerapp.domain.job_list import Display, JobOrder, ListView
from careerapp.domain.scales import Interest
from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.person_state import PersonState
from careerapp.ui.picking_view import PickingView
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.overview.overview_tab import OverviewTab
from careerapp.ui.results.results_view import ResultsView
from tests.ui.overview.steps import click, popup, said, show_as
from tests.ui.steps import PERSON

KEY = Qt.Key


@pytest.fixture
def overview(qtbot: QtBot, active: MainWindow, results: ResultsView) -> OverviewTab:
    """Ten jobs as bars, with the keyboard at them."""
    qtbot.waitUntil(lambda: results.ranking.chart.current and results.ranking.chart.hasFocus())
    return results.ranking


@pytest.fixture
def chart(overview: OverviewTab) -> PickingView:
    return overview.chart


def test_the_keyboard_begins_at_the_first_job_and_enter_opens_one(
    chart: PickingView, results: ResultsView
) -> None:
    assert chart.pointed_code == results.matches[0].code
    QTest.keyClick(chart, KEY.Key_Down)
    QTest.keyClick(chart, KEY.Key_Down)
    assert chart.pointed_code == results.matches[2].code
    QTest.keyClick(chart, KEY.Key_Return)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == results.matches[2].code


def test_a_job_that_is_pointed_at_tells_its_figures(
    chart: PickingView, results: ResultsView
) -> None:
    QTest.keyClick(chart, KEY.Key_Down)
    second = results.matches[1]
    told = QToolTip.text().split("\n")
    assert told[0] == second.title
    assert told[1].startswith(f"{round(second.match)} % · ")
    assert "Interests " in told[1]
    assert any("a year in California" in line for line in told)
    assert chart.accessibleName() == ", ".join(told)


def test_the_chart_tells_all_its_figures_to_a_screen_reader(
    chart: PickingView, results: ResultsView
) -> None:
    said_of_chart = chart.accessibleDescription()
    for match in results.matches[:10]:
        assert f"{match.rank}. {match.title}: {round(match.match)} % · " in said_of_chart
    assert "$" in said_of_chart
    assert "Bachelor's degree" in said_of_chart


def test_delete_hides_the_job_and_the_next_one_takes_its_place(
    qtbot: QtBot, overview: OverviewTab, chart: PickingView, results: ResultsView
) -> None:
    first, second, third = results.matches[:3]
    QTest.keyClick(chart, KEY.Key_Down)
    with qtbot.waitSignal(chart.pointed):
        QTest.keyClick(chart, KEY.Key_Delete)
    assert chart.pointed_code == third.code
    assert [match.code for match in overview.shown[:2]] == [first.code, third.code]
    assert f"Hidden: {second.title}." in said(overview.undo)
    click(overview.undo.button)
    assert overview.shown[1] == second


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_bar_is_about_its_job_and_about_the_chart(
    overview: OverviewTab, chart: PickingView, results: ResultsView, state: PersonState
) -> None:
    QTest.keyClick(chart, KEY.Key_Down)
    place = chart.menu_place()
    QApplication.sendEvent(
        chart,
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, chart.mapToGlobal(place)),
    )
    menu = popup(overview)
    words = [each.text().replace("&", "") for each in menu.actions() if each.text()]
    assert words[:3] == ["Open", "Add to shortlist", "Not for me: hide it"]
    assert "Copy as picture" in words
    menu.actions()[1].trigger()
    menu.close()
    assert state.shortlist.favorite(results.matches[1].code) is not None


def test_the_chart_is_drawn_once_it_is_seen(
    qtbot: QtBot, overview: OverviewTab, chart: PickingView, state: PersonState
) -> None:
    show_as(overview, Display.LIST)
    state.view = ListView(size=20, display=Display.LIST)
    with qtbot.waitSignal(overview.chart_painted):
        show_as(overview, Display.BARS)
    qtbot.waitUntil(lambda: chart.current)
    assert f"{overview.shown[19].title}: " in chart.accessibleDescription()


@pytest.mark.parametrize("order", JobOrder)
def test_the_title_says_in_which_order(
    order: JobOrder, overview: OverviewTab, state: PersonState
) -> None:
    state.view = ListView(order=order)
    words = {
        JobOrder.MATCH: "The 10 jobs closest to your answers",
        JobOrder.PAY: "Your 10 closest jobs, best paid in California first",
        JobOrder.GROWTH: "Your 10 closest jobs, fastest growing first",
        JobOrder.OPENINGS: "Your 10 closest jobs, most openings first",
        JobOrder.LOCAL_JOBS: "Your 10 closest jobs, most jobs in California first",
    }
    assert overview.bars.title == words[order]


def test_the_page_keeps_its_scroll_while_answers_change(
    qtbot: QtBot, overview: OverviewTab, chart: PickingView, engine: Engine
) -> None:
    overview.window().resize(1024, 640)
    bar = overview.bars.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and chart.current)
    bar.setValue(bar.maximum() // 2)
    scrolled = bar.value()
    tried = replace(PERSON, interests={**PERSON.interests, Interest.SOCIAL: 0.5})
    overview.show_ranking(engine.rank(tried))
    qtbot.waitUntil(lambda: chart.current)
    assert bar.value() == scrolled


def test_a_click_on_a_bar_opens_its_job(
    qtbot: QtBot, chart: PickingView, results: ResultsView
) -> None:
    middle = chart.menu_place()  # of the first job
    with qtbot.waitSignal(results.ranking.job_chosen) as chosen:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(middle))
    assert chosen.args == [results.matches[0].code]
