"""The keyboard stays somewhere sensible when what it was in goes away."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.scales import EducationLevel
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from tests.ui.keys.conftest import activate
from tests.ui.steps import DEVELOPERS, NURSES, open_job

NOBODY = JobFilter(
    entry_education=EducationLevel.LESS_THAN_HIGH_SCHOOL, least_pay=150_000, growing=True
)


@pytest.fixture
def active(qtbot: QtBot, window: MainWindow, results: ResultsView) -> ResultsView:
    activate(qtbot, window)
    return results


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    return focused


def test_a_closed_job_leads_back_to_the_page_before(active: ResultsView) -> None:
    for code in (NURSES, DEVELOPERS):
        open_job(active, code)
        assert active.tabs.currentWidget().isAncestorOf(_focused())
    for page in (active.tabs.jobs[0], active.ranking):
        active.tabs.close_current()
        assert active.tabs.currentWidget() is page
        assert page.isAncestorOf(_focused())


def test_a_list_that_becomes_empty_hands_the_keyboard_on(
    qtbot: QtBot, active: ResultsView, window: MainWindow
) -> None:
    active.tabs.go_to(active.ranking)
    window.state.view = replace(window.state.view, job_filter=NOBODY)
    assert active.ranking.isAncestorOf(_focused())
    clear = active.ranking.nothing.buttons[-1]
    clear.setFocus()
    QTest.keyClick(clear, Qt.Key.Key_Space)
    assert window.state.view.job_filter == JobFilter()
    assert active.ranking.isAncestorOf(_focused())


def test_a_filter_that_is_taken_back_takes_no_keyboard_with_it(
    active: ResultsView, window: MainWindow
) -> None:
    window.state.view = replace(window.state.view, job_filter=JobFilter(growing=True))
    chip = active.ranking.chips.findChildren(QPushButton)[0]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert active.ranking.isAncestorOf(_focused())


@pytest.mark.parametrize("panel", list(Panel))
def test_a_panel_that_closes_leads_back_to_the_page(active: ResultsView, panel: Panel) -> None:
    button = active.header.button(panel)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert active.side.isAncestorOf(_focused())
    close = next(each for each in active.side.findChildren(QToolButton) if each.isVisible())
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Space)
    assert active.side.isHidden()
    assert active.ranking.isAncestorOf(_focused())


def test_a_fold_keeps_the_keyboard_that_is_under_it(active: ResultsView) -> None:
    active.header.button(Panel.WHAT_IF).click()
    fold = next(iter(active.what_if.pages.values()))
    assert fold.form is not None
    inside = next(
        each
        for each in fold.form.findChildren(QWidget)
        if each.focusPolicy() is Qt.FocusPolicy.StrongFocus and each.isVisible()
    )
    inside.setFocus()
    fold.heading.toggle()  # as assistive technology does, without going there
    assert _focused() is fold.heading
