"""A page opens where its heading is, however large text is, and leads to what is typed into."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.responses import InterestWay, ValueWay
from careerapp.ui.main_window import MainWindow
from careerapp.ui.scrolled_page import ScrolledPage
from careerapp.ui.wizard.ways.ways_page import WaysPage
from tests.ui.steps import PERSON
from tests.ui.walk import settle
from tests.ui.wizard_steps import INTERESTS, PLACE, SUBJECTS, VALUES

pytestmark = pytest.mark.usefixtures("large_text")


@pytest.fixture
def window(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window of somebody with a name, as small as it can be, at another page."""
    window.resize(1024, 640)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.wizard.show_profile(PERSON)
    _open(qtbot, window, PLACE)
    return window


def _open(qtbot: QtBot, window: MainWindow, index: int) -> QWidget:
    window.wizard.setCurrentId(index)
    page = window.wizard.pages[index]
    qtbot.waitUntil(page.first_control.hasFocus)
    settle()
    return page


def _seen(widget: QWidget) -> bool:
    return bool(widget.visibleRegion().boundingRect().size() == widget.size())


def _heading(page: QWidget) -> QLabel:
    return next(
        label for label in page.findChildren(QLabel) if label.text() == page.accessibleName()
    )


def test_the_first_page_opens_at_its_heading(qtbot: QtBot, window: MainWindow) -> None:
    page = _open(qtbot, window, 0)
    qtbot.waitUntil(lambda: _seen(_heading(page)))
    assert not _seen(window.wizard.welcome.first_control)


def test_what_is_typed_on_it_is_seen(qtbot: QtBot, window: MainWindow) -> None:
    _open(qtbot, window, 0)
    name = QApplication.focusWidget()
    assert name is window.wizard.welcome.first_control
    QTest.keyClicks(name, "x")
    settle()
    assert _seen(name)
    assert window.wizard.profile.name.endswith("x")


def test_a_page_whose_answer_is_too_far_down_opens_at_the_answer(
    qtbot: QtBot, window: MainWindow
) -> None:
    _open(qtbot, window, SUBJECTS)
    qtbot.waitUntil(lambda: _seen(window.wizard.pages[SUBJECTS].first_control))


def test_ways_of_answering_open_at_the_heading_if_the_answer_is_seen_too(
    qtbot: QtBot, window: MainWindow
) -> None:
    for index, ways in ((INTERESTS, InterestWay), (VALUES, ValueWay)):
        page = _open(qtbot, window, index)
        assert isinstance(page, WaysPage)
        for way in ways:
            page.choose(way)
            settle()
            answer, (scroll,) = page.first_control, page.findChildren(ScrolledPage)
            assert _seen(answer), way
            end = scroll.top_of(answer) + scroll.verticalScrollBar().value() + answer.height()
            assert _seen(_heading(page)) or end > scroll.viewport().height(), way
