"""From the welcome page to a job's tab and back, by keyboard alone and by mouse alone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot

from careerapp.domain.job_list import Display
from careerapp.domain.scales import EducationLevel, Interest, Subject, WorkValue
from careerapp.ui.main_window import MainWindow
from careerapp.ui.picking_view import PickingView
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.wizard.rating_slider import RatingSlider
from tests.ui.keyboard import (
    CONTROL,
    KEY,
    choose_way,
    press,
    spoken_name,
    tab_to,
    type_in,
    wait_for_focus,
)


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


def _go_on_from_result(qtbot: QtBot) -> None:
    wait_for_focus(qtbot, QPushButton, "Next")
    press(KEY.Key_Return)  # which is Next, wherever the focus is


def test_the_whole_way_by_keyboard(qtbot: QtBot, active: MainWindow) -> None:
    wait_for_focus(qtbot, QLineEdit)
    type_in("Ada")
    press(KEY.Key_Return)

    wait_for_focus(qtbot, QLineEdit)
    type_in("calif")
    press(KEY.Key_Return)

    wait_for_focus(qtbot, QRadioButton)
    press(KEY.Key_Down)  # from less than high school to a diploma
    press(KEY.Key_Space)
    press(KEY.Key_Tab)  # to the same level in the other column
    for _ in range(4):
        press(KEY.Key_Down)
    press(KEY.Key_Space)
    press(KEY.Key_Return)

    choose_way(qtbot, "Six sliders")
    wait_for_focus(qtbot, RatingSlider, "Hands-on work")
    press(KEY.Key_Home)
    tab_to(RatingSlider, "Finding out why")
    press(KEY.Key_End)
    press(KEY.Key_Return)
    _go_on_from_result(qtbot)

    choose_way(qtbot, "Six sliders")
    wait_for_focus(qtbot, RatingSlider, "Using your strengths")
    press(KEY.Key_End)
    press(KEY.Key_Return)
    _go_on_from_result(qtbot)

    wait_for_focus(qtbot, QRadioButton, "Mathematics: Not for me")
    press(KEY.Key_4)
    press(KEY.Key_Tab)
    press(KEY.Key_1)
    _check_answers(active)
    with qtbot.waitSignal(active.results_shown):
        press(KEY.Key_Return)

    results = _results(active)
    wait_for_focus(qtbot, PickingView)
    qtbot.waitUntil(lambda: results.ranking.chart.current)
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == results.matches[1].code
    qtbot.waitUntil(lambda: tab.page.verticalScrollBar().maximum() > 0)
    before = tab.page.verticalScrollBar().value()
    press(KEY.Key_PageDown)
    assert tab.page.verticalScrollBar().value() > before

    press(KEY.Key_W, CONTROL)
    assert results.tabs.currentWidget() is results.ranking
    press(KEY.Key_E, CONTROL)
    assert active.wizard.isVisible()
    _check_answers(active)
    press(KEY.Key_R, CONTROL)
    assert results.isVisible()


def _click(widget: QWidget, pos: QPoint | None = None) -> None:
    assert widget.isVisible(), f"{spoken_name(widget)} is not to be seen"
    assert widget.isEnabled(), f"{spoken_name(widget)} cannot be clicked"
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
    _click_radio(active, "Six sliders", 0)
    _click(go_on)
    _slide(active, "Hands-on work", 1)
    _slide(active, "Finding out why", -1)
    for _ in range(2):  # over the result
        _click(go_on)
    _click_radio(active, "Six sliders", 1)  # the first is on the page before
    _click(go_on)
    _slide(active, "Using your strengths", -1)
    for _ in range(2):
        _click(go_on)
    _mark(active, "Mathematics: Love")
    _mark(active, "Biology: Not for me")
    _check_ratings(active)
    with qtbot.waitSignal(active.results_shown):
        _click(wizard.button(QWizard.WizardButton.FinishButton))

    results = _results(active)
    _click(results.ranking.toolbar.display.button(Display.LIST))
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
