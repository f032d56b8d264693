"""The way to the lower sections of a job's page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.job.jump_bar import CURRENT, JumpBar
from careerapp.ui.results.job.next_steps_section import NextStepsSection
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.section import Section
from tests.ui.steps import NURSES, browse, open_job


def _buttons(tab: JobTab) -> list[QPushButton]:
    (bar,) = tab.findChildren(JumpBar)
    return bar.findChildren(QPushButton)


def _section(tab: JobTab, title: str) -> Section:
    return next(each for each in tab.findChildren(Section) if each.accessibleName() == title)


def test_every_section_has_a_button_in_the_order_of_the_page(results: ResultsView) -> None:
    tab = open_job(results, NURSES)
    names = [button.text() for button in _buttons(tab)]
    assert names[:2] == ["Why", "You and the job"]
    assert names[-2:] == ["Next steps", "Related jobs"]
    assert len(names) == len(tab.findChildren(Section))


def test_a_click_brings_a_section_to_the_top_and_the_keyboard_into_it(
    qtbot: QtBot, results: ResultsView
) -> None:
    tab = open_job(results, NURSES)
    section = _section(tab, "Getting in")
    button = next(each for each in _buttons(tab) if each.text() == "Getting in")
    button.click()
    qtbot.waitUntil(section.hasFocus)
    assert tab.page.top_of(section) == 0
    assert [each.text() for each in _buttons(tab) if each.property(CURRENT)] == ["Getting in"]


def test_the_bar_follows_the_page(qtbot: QtBot, results: ResultsView) -> None:
    tab = open_job(results, NURSES)
    bar = tab.page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    assert not any(each.property(CURRENT) for each in _buttons(tab))
    tab.setFocus()
    QTest.keyClick(tab.page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert _buttons(tab)[-1].property(CURRENT)
    QTest.keyClick(tab.page, Qt.Key.Key_Home)
    assert bar.value() == 0
    assert not any(each.property(CURRENT) for each in _buttons(tab))


def test_a_section_that_is_not_there_yet_is_made_first(qtbot: QtBot, results: ResultsView) -> None:
    results.tabs.open_job(NURSES)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    _buttons(tab)[-1].click()
    qtbot.waitUntil(lambda: _section(tab, "Related jobs").hasFocus())
    bar = tab.page.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_the_keyboard_reaches_the_lower_sections(qtbot: QtBot, results: ResultsView) -> None:
    tab = open_job(results, NURSES)
    qtbot.waitUntil(tab.page.hasFocus)
    QTest.keyClick(_focus(), Qt.Key.Key_Backtab)  # back to the bar, which is one stop
    QTest.keyClick(_focus(), Qt.Key.Key_End)
    QTest.keyClick(_focus(), Qt.Key.Key_Left)
    button = _focus()
    assert isinstance(button, QPushButton)
    assert button.text() == "Next steps"
    QTest.keyClick(button, Qt.Key.Key_Space)
    (section,) = tab.findChildren(NextStepsSection)
    qtbot.waitUntil(section.hasFocus)
    QTest.keyClick(section, Qt.Key.Key_Tab)
    assert section.isAncestorOf(_focus())


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_without_answers_there_is_no_way_to_the_reasons(qtbot: QtBot, window: MainWindow) -> None:
    tab = open_job(browse(qtbot, window), NURSES)
    assert "Why" not in [button.text() for button in _buttons(tab)]


@pytest.mark.parametrize("width", [320, 640])
def test_the_bar_takes_as_many_lines_as_it_needs(qtbot: QtBot, width: int) -> None:
    names = [f"The name of part {number}" for number in range(8)]
    bar = JumpBar(names)
    qtbot.addWidget(bar)
    bar.resize(width, bar.heightForWidth(width))
    bar.show()
    boxes = [button.geometry() for button in bar.findChildren(QPushButton)]
    assert all(bar.rect().contains(box) for box in boxes)
    assert not any(
        one.intersects(other) for place, one in enumerate(boxes) for other in boxes[:place]
    )
