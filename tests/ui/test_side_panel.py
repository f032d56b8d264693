"""The line over the results, and the panel beside them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from tests.ui.steps import NURSES, browse, open_job

KEY = Qt.Key


def test_a_panel_is_opened_and_closed_by_its_button(results: ResultsView) -> None:
    assert not results.side.isVisible()
    button = results.header.button(Panel.WHAT_IF)
    button.click()
    assert results.side.shown is Panel.WHAT_IF
    assert results.side.width() == 300
    button.click()
    assert not results.side.isVisible()


def test_a_panel_stays_open_across_tabs(results: ResultsView) -> None:
    results.header.button(Panel.WHAT_IF).click()
    open_job(results, NURSES)
    assert results.side.shown is Panel.WHAT_IF
    results.tabs.setCurrentWidget(results.browse)
    assert results.side.shown is Panel.WHAT_IF
    assert results.header.button(Panel.WHAT_IF).isChecked()


def test_filters_are_there_for_the_ranking_only(results: ResultsView) -> None:
    button = results.header.button(Panel.FILTERS)
    button.click()
    assert results.filters.isVisible()
    open_job(results, NURSES)
    assert not results.side.isVisible()
    assert not button.isEnabled()
    assert "Your careers" in button.toolTip()
    results.tabs.go_to(results.ranking)
    assert results.filters.isVisible()
    results.header.button(Panel.WHAT_IF).click()
    assert not results.filters.isVisible()
    assert not button.isChecked()


def test_its_own_button_closes_a_panel(results: ResultsView) -> None:
    results.header.button(Panel.WHAT_IF).click()
    close = next(
        each
        for each in results.side.findChildren(QToolButton)
        if each.accessibleName() == "Close What if"
    )
    close.click()
    assert results.side.shown is None
    assert not results.header.button(Panel.WHAT_IF).isChecked()


def test_the_keyboard_goes_into_a_panel_and_escape_closes_it(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    results.header.button(Panel.WHAT_IF).click()
    focused = window.focusWidget()
    assert focused is not None
    assert results.side.isAncestorOf(focused)
    QTest.keyClick(focused, KEY.Key_Escape)
    focused = window.focusWidget()
    assert focused is not None
    assert results.ranking.isAncestorOf(focused)
    assert results.side.shown is None


def test_without_answers_there_is_nothing_to_filter_or_to_try(
    qtbot: QtBot, window: MainWindow
) -> None:
    results = browse(qtbot, window)
    assert results.side.shown is None
    for panel in Panel:
        assert not results.header.button(panel).isVisible()


@pytest.mark.parametrize("panel", list(Panel))
def test_all_fits_into_the_smallest_window(
    qtbot: QtBot, window: MainWindow, results: ResultsView, panel: Panel
) -> None:
    results.header.button(panel).click()
    window.resize(1024, 640)
    for page in (results.ranking, results.browse, results.shortlist, open_job(results, NURSES)):
        results.tabs.go_to(page)
        least = window.minimumSizeHint()
        assert least.width() <= 1024
        assert least.height() <= 640
