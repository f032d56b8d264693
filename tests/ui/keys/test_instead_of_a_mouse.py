"""What a mouse can do has a key: tabs, parts of the window, menus, and what tips say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHeaderView,
    QLabel,
    QMenu,
    QSplitter,
    QTabBar,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from careerapp.domain.job_list import Display, ListView
from careerapp.ui.glossary_dialog import GlossaryDialog
from careerapp.ui.keys.explain_focused import explanation
from careerapp.ui.main_window import MainWindow
from careerapp.ui.people.folder_view import FolderView
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from tests.ui.keyboard import CONTROL, KEY, SHIFT, focused, press, spoken_name
from tests.ui.steps import NURSES, open_complete_job, open_job
from tests.ui.wizard_steps import choose_sliders


def test_tabs_are_changed_from_anywhere(active: MainWindow, results: ResultsView) -> None:
    open_job(results, NURSES)
    results.header.button(Panel.WHAT_IF).setFocus()  # over the tabs, not in them
    tabs = results.tabs
    seen = []
    for _ in range(tabs.count()):
        press(KEY.Key_Tab, CONTROL)
        seen.append(tabs.currentIndex())
        page = tabs.currentWidget()
        assert page is focused() or page.isAncestorOf(focused())
    assert seen == [0, 1, 2, 3]
    press(KEY.Key_PageUp, CONTROL)
    assert tabs.currentIndex() == 2
    press(KEY.Key_Tab, CONTROL | SHIFT)
    assert tabs.currentIndex() == 1


def test_a_tab_is_closed_and_reopened_from_anywhere(
    active: MainWindow, results: ResultsView
) -> None:
    open_job(results, NURSES)
    results.header.button(Panel.WHAT_IF).setFocus()
    press(KEY.Key_W, CONTROL)
    assert results.tabs.currentWidget() is results.ranking
    assert results.ranking.isAncestorOf(focused())
    press(KEY.Key_T, CONTROL | SHIFT)
    assert isinstance(results.tabs.currentWidget(), JobTab)
    assert results.tabs.currentWidget().isAncestorOf(focused())


def test_f6_goes_from_part_to_part(active: MainWindow, results: ResultsView) -> None:
    results.header.button(Panel.FILTERS).click()
    results.tabs.take_focus()

    def part() -> str:
        parts = {"line": results.header, "tabs": results.tabs.tabBar(), "panel": results.side}
        here = focused()
        names = [name for name, one in parts.items() if one is here or one.isAncestorOf(here)]
        return names[0] if names else "page"

    seen = []
    for _ in range(5):
        seen.append(part())
        press(KEY.Key_F6)
    assert seen == ["page", "panel", "line", "tabs", "page"]
    seen = []
    for _ in range(5):
        seen.append(part())
        press(KEY.Key_F6, SHIFT)
    assert seen == ["panel", "page", "tabs", "line", "panel"]


def _menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize("display", list(Display))
def test_the_menu_of_a_job_opens_by_keys(
    qtbot: QtBot, active: MainWindow, results: ResultsView, display: Display
) -> None:
    active.state.view = ListView(display=display)
    results.tabs.go_to(results.ranking)
    qtbot.waitUntil(lambda: not results.charts.turns.waiting)
    press(KEY.Key_Down)
    before = focused()
    press(KEY.Key_F10, SHIFT)
    menu = _menu(qtbot)
    assert any("shortlist" in action.text() for action in menu.actions())
    QTest.keyClick(menu, KEY.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert focused() is before


def test_the_menu_of_people_opens_by_keys(
    qtbot: QtBot, active: MainWindow, folder: FolderView
) -> None:
    folder.table.setFocus()
    press(KEY.Key_Down)
    press(KEY.Key_F10, SHIFT)
    menu = _menu(qtbot)
    assert menu.actions()[0].text() == "&Open in the main window"
    QTest.keyClick(menu, KEY.Key_Escape)
    assert focused() is folder.table


def test_what_is_said_under_a_mouse_is_said_for_a_key(
    qtbot: QtBot, active: MainWindow, results: ResultsView
) -> None:
    open_job(results, NURSES)
    compare = next(one for one in results.findChildren(QAbstractButton) if one.text() == "Compare")
    compare.setFocus()
    press(KEY.Key_F1, SHIFT)
    qtbot.waitUntil(QToolTip.isVisible)
    assert "Put it beside other jobs" in QToolTip.text()
    press(KEY.Key_F1, SHIFT)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def _said(control: QWidget) -> str:
    text = control.text() if isinstance(control, QLabel | QAbstractButton) else ""
    parts = (spoken_name(control), control.accessibleDescription(), text.replace("&", ""))
    return " ".join(parts)


def _sentences(tip: str) -> list[str]:
    """Return what a tip says, without the words that it explains."""
    lines = QTextDocumentFragment.fromHtml(tip).toPlainText().splitlines()
    return [line.split(": ", 1)[-1] for line in lines]


def _only_by_mouse(window: QWidget, everywhere: str) -> list[str]:
    """Return tips that are neither told otherwise nor explained for a control with the keyboard."""
    seen = [one for one in window.findChildren(QWidget) if one.isVisible()]
    stops = [one for one in seen if one.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    told = "\n".join(explanation(one) for one in stops if one.isEnabled()) + everywhere
    return [
        f"{type(one).__name__} {spoken_name(one)!r}: {sentence}"
        for one in seen
        for sentence in _sentences(one.toolTip())
        if sentence not in told and sentence.casefold() not in _said(one).casefold()
    ]


def test_no_tip_is_for_the_mouse_alone(
    qtbot: QtBot, active: MainWindow, results: ResultsView, folder: FolderView
) -> None:
    words = GlossaryDialog(active).text.toPlainText()  # under Help
    found = _only_by_mouse(folder, words)
    for panel in Panel:
        results.header.button(panel).click()
        found += _only_by_mouse(active, words)
    active.state.shortlist = active.state.shortlist.with_favorite(NURSES)
    for page in (results.browse, results.shortlist, open_complete_job(qtbot, results, NURSES)):
        results.tabs.go_to(page)
        found += _only_by_mouse(active, words)
    active.flow.show_answers()
    choose_sliders(active.wizard)
    for index in range(len(active.wizard.steps)):
        active.wizard.setCurrentId(index)
        found += _only_by_mouse(active, words)
    assert not found, "\n".join(sorted(set(found)))


def test_nothing_but_windows_is_moved_by_dragging(
    active: MainWindow, results: ResultsView, folder: FolderView
) -> None:
    open_job(results, NURSES)
    for window in (active, folder):
        assert window.findChildren(QSplitter) == []
        assert not any(bar.isMovable() for bar in window.findChildren(QTabBar))
        for head in window.findChildren(QHeaderView):
            modes = {head.sectionResizeMode(place) for place in range(head.count())}
            assert not head.sectionsMovable()
            assert head.isHidden() or QHeaderView.ResizeMode.Interactive not in modes
