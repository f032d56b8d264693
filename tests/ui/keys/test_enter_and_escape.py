"""Enter, Space and Escape do what they do in other programs."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from careerapp.domain.responses import InterestWay
from careerapp.ui.about_dialog import AboutDialog
from careerapp.ui.document.questions import ask_to_remove, ask_to_save
from careerapp.ui.glossary_dialog import GlossaryDialog
from careerapp.ui.help_dialog import HelpDialog
from careerapp.ui.main_window import MainWindow
from careerapp.ui.people.folder_view import FolderView
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.wizard.ways.ways_page import WaysPage
from tests.ui.keyboard import KEY, activate, focused, press, spoken_name, tab_to, wait_for_focus
from tests.ui.wizard_steps import INTERESTS

OpenOver = Callable[[QWidget], object]


def _dialog(qtbot: QtBot, over: QWidget) -> QDialog:
    qtbot.waitUntil(lambda: QApplication.activeWindow() not in (over, None))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, QDialog)
    return dialog


@pytest.mark.parametrize(
    "open_over",
    [
        lambda window: HelpDialog(window).open(),
        lambda window: AboutDialog((), window).open(),
        lambda window: GlossaryDialog(window).open(),
        lambda window: ask_to_remove(window, window.close),
    ],
)
def test_escape_closes_a_dialog_and_leads_back(
    qtbot: QtBot, active: MainWindow, open_over: OpenOver
) -> None:
    tab_to(QPushButton, "Cancel")
    before = focused()
    open_over(active)
    _dialog(qtbot, active)
    press(KEY.Key_Escape)
    activate(qtbot, active)  # which a desktop does
    assert focused() is before


@pytest.mark.parametrize("panel", list(Panel))
def test_escape_closes_a_panel_and_leads_back(
    active: MainWindow, results: ResultsView, panel: Panel
) -> None:
    tab_to(QPushButton, "What the match means")
    before = focused()
    results.header.button(panel).click()  # as Alt and its letter do
    assert results.side.isAncestorOf(focused())
    press(KEY.Key_Escape)
    assert results.side.shown is None
    assert focused() is before


def test_enter_presses_the_button_one_is_on(active: MainWindow, results: ResultsView) -> None:
    tab_to(QPushButton, "Filters")
    press(KEY.Key_Return)
    assert results.side.shown is Panel.FILTERS


def test_enter_presses_buttons_in_other_windows_too(
    qtbot: QtBot, active: MainWindow, folder: FolderView
) -> None:
    tab_to(QPushButton, "What clear and flat mean")
    press(KEY.Key_Enter)
    dialog = _dialog(qtbot, folder)
    press(KEY.Key_Return)  # Close, which is all that it has
    qtbot.waitUntil(lambda: not isValid(dialog))
    activate(qtbot, folder)
    assert spoken_name(focused()) == "What clear and flat mean"


def test_enter_leads_on_from_an_answer_and_presses_a_button(
    qtbot: QtBot, active: MainWindow
) -> None:
    wizard = active.wizard
    wizard.setCurrentId(INTERESTS)
    page = wizard.pages[INTERESTS]
    assert isinstance(page, WaysPage)
    page.choose(InterestWay.SLIDERS)
    tab_to(QPushButton, "Answer in another way")
    press(KEY.Key_Return)
    assert wizard.currentId() == INTERESTS
    wait_for_focus(qtbot, QRadioButton)  # in the choice of ways
    tab_to(QPushButton, "Step 4, Interests: open now")
    press(KEY.Key_Up)
    assert wizard.currentId() == INTERESTS  # to walk is not to choose
    press(KEY.Key_Return)
    assert wizard.currentId() == INTERESTS - 1
    qtbot.waitUntil(lambda: not isinstance(QApplication.focusWidget(), QPushButton))
    press(KEY.Key_Return)
    assert wizard.currentId() == INTERESTS


def test_enter_does_nothing_that_cannot_be_undone(qtbot: QtBot, active: MainWindow) -> None:
    done: list[str] = []
    ask_to_remove(active, lambda: done.append("removed"))
    _dialog(qtbot, active)
    press(KEY.Key_Return)
    activate(qtbot, active)
    assert done == []
    ask_to_save(active, "Ana", lambda: done.append("saved"), lambda: done.append("left"))
    _dialog(qtbot, active)
    press(KEY.Key_Return)
    assert done == ["saved"]


def test_enter_presses_the_answer_one_is_on(qtbot: QtBot, active: MainWindow) -> None:
    done: list[str] = []
    ask_to_save(active, "Ana", lambda: done.append("saved"), lambda: done.append("left"))
    dialog = _dialog(qtbot, active)
    second = dialog.findChildren(QPushButton)[1]
    second.setFocus()
    press(KEY.Key_Return)
    assert done == ["left"]
