"""The careers beside an open panel, with text of 200 % in the least window."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import Display, ListView
from careerapp.domain.scales import EducationLevel
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.overview.overview_list import OverviewList
from careerapp.ui.results.overview.overview_tab import OverviewTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.roomy_page import RoomyPage
from tests.ui.overview.steps import click, listed, notes, show_as
from tests.ui.walk import settle

pytestmark = pytest.mark.usefixtures("large_text")

KEY = Qt.Key
NOBODY = JobFilter(entry_education=EducationLevel.LESS_THAN_HIGH_SCHOOL, least_pay=200_000)
panels = pytest.mark.parametrize("panel", Panel)


@pytest.fixture
def overview(qtbot: QtBot, window: MainWindow, results: ResultsView) -> OverviewTab:
    window.resize(1024, 640)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    show_as(results.ranking, Display.LIST)
    settle()
    return results.ranking


def _open(results: ResultsView, panel: Panel) -> None:
    click(results.header.button(panel))
    settle()


def _seen_rows(table: OverviewList) -> list[int]:
    """Return the rows that are seen from their upper to their lower edge."""
    seen = table.viewport().visibleRegion().boundingRect()
    return [
        row
        for row in range(table.model().rowCount())
        if seen.top() <= table.rowViewportPosition(row)
        and table.rowViewportPosition(row) + table.rowHeight(row) <= seen.bottom() + 1
    ]


def _page(overview: OverviewTab) -> RoomyPage:
    (page,) = overview.findChildren(RoomyPage)
    return page


@panels
def test_three_jobs_are_seen_beside_a_panel(
    overview: OverviewTab, results: ResultsView, panel: Panel
) -> None:
    _open(results, panel)
    assert _seen_rows(overview.list)[:3] == [0, 1, 2]


@panels
def test_nothing_scrolls_sideways(
    overview: OverviewTab, results: ResultsView, panel: Panel
) -> None:
    _open(results, panel)
    table = overview.list
    assert table.horizontalScrollBar().maximum() == 0
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert _page(overview).horizontalScrollBar().maximum() == 0


def test_figures_without_a_column_stand_under_the_title(
    overview: OverviewTab, results: ResultsView
) -> None:
    columns = overview.list.model().columnCount()
    assert columns == 5
    assert "%" not in notes(overview)[0]
    codes = listed(overview)
    _open(results, Panel.FILTERS)
    assert overview.list.model().columnCount() == 2
    assert listed(overview) == codes
    first = results.matches[0]
    assert notes(overview)[0].startswith(f"{round(first.match)} % · ")
    assert all("$" in note or "not published" in note for note in notes(overview))
    assert all("by 2034" in note for note in notes(overview))
    _open(results, Panel.FILTERS)
    assert overview.list.model().columnCount() == columns


def test_the_page_scrolls_and_not_the_list_in_it(
    overview: OverviewTab, results: ResultsView, window: MainWindow
) -> None:
    _open(results, Panel.FILTERS)
    table, bar = overview.list, _page(overview).verticalScrollBar()
    assert table.verticalScrollBar().maximum() == 0
    before = bar.value()
    place = table.viewport().visibleRegion().boundingRect().center()
    handle = window.windowHandle()
    assert handle is not None
    place = window.mapFromGlobal(table.viewport().mapToGlobal(place))
    QTest.wheelEvent(handle, QPointF(place), QPoint(0, -120))
    QApplication.processEvents()
    assert bar.value() > before


def test_keys_keep_the_job_in_sight(overview: OverviewTab, results: ResultsView) -> None:
    _open(results, Panel.FILTERS)
    table = overview.list
    table.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (*5 * [KEY.Key_Down], *5 * [KEY.Key_Up]):
        QTest.keyClick(table, key)
        assert table.currentIndex().row() in _seen_rows(table)
    at_once = len(_seen_rows(table))
    QTest.keyClick(table, KEY.Key_PageDown)
    assert 2 <= table.currentIndex().row() <= at_once + 1 < table.model().rowCount() - 1
    assert table.currentIndex().row() in _seen_rows(table)
    QTest.keyClick(table, KEY.Key_PageUp)
    assert table.currentIndex().row() == 0


def test_other_filters_leave_the_list_in_sight(
    overview: OverviewTab, results: ResultsView, window: MainWindow
) -> None:
    _open(results, Panel.FILTERS)
    narrow = JobFilter(entry_education=EducationLevel.BACHELORS, growing=True)  # and chips come
    window.state.view = ListView(narrow, display=Display.LIST)
    settle()
    assert _seen_rows(overview.list)[:3] == [0, 1, 2]


def test_ways_out_of_an_empty_list_have_room(
    overview: OverviewTab, results: ResultsView, window: MainWindow
) -> None:
    _open(results, Panel.FILTERS)
    window.state.view = ListView(NOBODY, display=Display.LIST)
    settle()
    page = _page(overview)
    assert overview.nothing.buttons
    for button in overview.nothing.buttons:
        assert _within(button, page.viewport())


def test_the_keyboard_stays_with_the_careers(overview: OverviewTab, window: MainWindow) -> None:
    for display in (Display.BARS, Display.MAP, Display.LIST):
        overview.take_focus()
        window.state.view = ListView(display=display)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert overview.isAncestorOf(focused)


def _within(button: QAbstractButton, view: QWidget) -> bool:
    left = button.mapTo(view, QPoint()).x()
    return left >= 0 and left + button.width() <= view.width()
