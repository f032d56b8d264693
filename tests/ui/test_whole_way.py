"""From the welcome page to a job's tab and back, by keyboard alone and by mouse alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QListView,
    QRadioButton,
    QTableView,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import EducationLevel, Interest, Subject, WorkValue
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.wizard.rating_slider import RatingSlider

KEY = Qt.Key


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, as hands do."""
    QTest.keyClick(_focused(), key, modifier)


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None, "the keyboard focus is lost"
    return focused


def _wait_for_focus(qtbot: QtBot, kind: type[QWidget], name: str = "") -> None:
    """Wait until a page has put the focus on its own control."""

    def has_focus() -> bool:
        focused = QApplication.focusWidget()
        return isinstance(focused, kind) and name in (_name(focused), "")

    qtbot.waitUntil(has_focus)


def _tab_to(kind: type[QWidget], name: str = "") -> QWidget:
    """Walk with the Tab key to a control of a kind and an accessible name or text."""
    for _ in range(60):
        focused = QApplication.focusWidget()
        if isinstance(focused, kind) and name in (_name(focused), ""):
            return focused
        _press(KEY.Key_Tab)
    raise AssertionError(f"no {kind.__name__} {name!r} can be reached with the Tab key")


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text.replace("&", "")


@pytest.fixture
def active(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def _results(window: MainWindow) -> ResultsView:
    assert window.results is not None
    return window.results


def _check_answers(window: MainWindow) -> None:
    _check_ratings(window)
    profile = window.wizard.profile
    assert profile.name == "Ada"
    assert profile.location == "CA"
    assert profile.current_education is EducationLevel.HIGH_SCHOOL
    assert profile.planned_education is EducationLevel.BACHELORS


def _check_ratings(window: MainWindow) -> None:
    profile = window.wizard.profile
    assert profile.interests == {Interest.REALISTIC: 0.0, Interest.INVESTIGATIVE: 1.0}
    assert profile.values == {WorkValue.ACHIEVEMENT: 1.0}
    assert profile.subjects == {Subject.MATHEMATICS: 1.0, Subject.BIOLOGY: 0.0}


def test_the_whole_way_by_keyboard(qtbot: QtBot, active: MainWindow) -> None:
    _wait_for_focus(qtbot, QLineEdit)
    QTest.keyClicks(_focused(), "Ada")
    _press(KEY.Key_Return)

    _wait_for_focus(qtbot, QLineEdit)
    QTest.keyClicks(_focused(), "calif")
    _press(KEY.Key_Return)

    _wait_for_focus(qtbot, QRadioButton)
    _press(KEY.Key_Down)  # from less than high school to a diploma
    _press(KEY.Key_Space)
    _press(KEY.Key_Tab)  # to the same level in the other column
    for _ in range(4):
        _press(KEY.Key_Down)
    _press(KEY.Key_Space)
    _press(KEY.Key_Return)

    _wait_for_focus(qtbot, RatingSlider, "Hands-on work")
    _press(KEY.Key_Home)
    _tab_to(RatingSlider, "Finding out why")
    _press(KEY.Key_End)
    _press(KEY.Key_Return)

    _wait_for_focus(qtbot, RatingSlider, "Using your strengths")
    _press(KEY.Key_End)
    _press(KEY.Key_Return)

    _wait_for_focus(qtbot, QRadioButton, "Mathematics: Not for me")
    _press(KEY.Key_4)
    _press(KEY.Key_Tab)
    _press(KEY.Key_1)
    _check_answers(active)
    with qtbot.waitSignal(active.results_shown):
        _press(KEY.Key_Return)

    results = _results(active)
    _wait_for_focus(qtbot, QTableView)
    _press(KEY.Key_Down)
    _press(KEY.Key_Return)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == results.matches[1].code
    qtbot.waitUntil(lambda: tab.page.verticalScrollBar().maximum() > 0)
    before = tab.page.verticalScrollBar().value()
    _press(KEY.Key_PageDown)
    assert tab.page.verticalScrollBar().value() > before

    _press(KEY.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert results.tabs.currentWidget() is results.ranking
    _press(KEY.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert active.wizard.isVisible()
    _check_answers(active)
    _press(KEY.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert results.isVisible()


def _click(widget: QWidget, pos: QPoint | None = None) -> None:
    assert widget.isVisible(), f"{_name(widget)} is not to be seen"
    assert widget.isEnabled(), f"{_name(widget)} cannot be clicked"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=pos or widget.rect().center())


def _click_row(view: QAbstractItemView, text: str, column: int = 0) -> None:
    model = view.model()
    for row in range(model.rowCount()):
        index = model.index(row, column)
        if text in index.data():
            view.scrollTo(index)
            _click(view.viewport(), view.visualRect(index).center())
            return
    raise AssertionError(f"there is no {text!r} in the list")


def _click_radio(window: MainWindow, text: str, column: int) -> None:
    radio = [each for each in window.findChildren(QRadioButton) if each.text() == text][column]
    _click(radio, QPoint(10, radio.height() // 2))


def _mark(window: MainWindow, name: str) -> None:
    radios = window.wizard.pages[-1].findChildren(QRadioButton)
    _click(next(each for each in radios if each.accessibleName() == name))


def _slide(window: MainWindow, name: str, x_from_left: int) -> None:
    slider = next(
        each for each in window.findChildren(RatingSlider) if each.accessibleName() == name
    )
    x = x_from_left if x_from_left >= 0 else slider.width() + x_from_left
    _click(slider, QPoint(x, slider.height() // 2))


def test_the_whole_way_by_mouse(qtbot: QtBot, active: MainWindow) -> None:
    wizard = active.wizard
    go_on = wizard.button(QWizard.WizardButton.NextButton)
    _click(go_on)
    _click_row(wizard.pages[1].findChildren(QListView)[0], "California")
    _click(go_on)
    _click_radio(active, "High school diploma or equivalent", 0)
    _click_radio(active, "Bachelor's degree", 1)
    _click(go_on)
    _slide(active, "Hands-on work", 1)
    _slide(active, "Finding out why", -1)
    _click(go_on)
    _slide(active, "Using your strengths", -1)
    _click(go_on)
    _mark(active, "Mathematics: Love")
    _mark(active, "Biology: Not for me")
    _check_ratings(active)
    with qtbot.waitSignal(active.results_shown):
        _click(wizard.button(QWizard.WizardButton.FinishButton))

    results = _results(active)
    _click_row(results.ranking.list, results.matches[2].title, column=1)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == results.matches[2].code

    bar = results.tabs.tabBar()
    _click(bar.tabButton(results.tabs.currentIndex(), bar.ButtonPosition.RightSide))
    assert results.tabs.indexOf(tab) < 0
    back = next(each for each in results.findChildren(QAbstractButton) if "answers" in each.text())
    _click(back)
    assert wizard.isVisible()
    assert wizard.profile.location == "CA"
    _check_ratings(active)
