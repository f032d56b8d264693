"""What folds up or closes beside the results hands the keyboard on to where one came from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from tests.ui.keyboard import activate


@pytest.fixture
def active(qtbot: QtBot, window: MainWindow, results: ResultsView) -> ResultsView:
    activate(qtbot, window)
    return results


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    return focused


@pytest.mark.parametrize("panel", list(Panel))
def test_a_panel_that_closes_leads_back_to_the_button_that_opened_it(
    active: ResultsView, panel: Panel
) -> None:
    button = active.header.button(panel)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert active.side.isAncestorOf(_focused())
    close = next(each for each in active.side.findChildren(QToolButton) if each.isVisible())
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Space)
    assert active.side.isHidden()
    assert _focused() is button


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
