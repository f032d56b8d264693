"""Many people at once: the window answers, and whoever stops leaves nothing behind."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from careerapp.report import batch_check
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.stall_watch import StallWatch
from tests.ui.many.conftest import MANY, Opened
from tests.ui.many.steps import check, match, matched
from tests.ui.steps import words


def test_the_window_stays_live_with_many(qtbot: QtBot, opened: Opened, many: Path) -> None:
    window = opened(many)
    watch = StallWatch(window)
    matched(qtbot, window)
    # Far less on a machine with nothing else to do, as docs/performance.md says; the work itself
    # takes a second.
    assert watch.take_longest() < 300
    assert window.pages.results.people.table.model().rowCount() == MANY


@pytest.fixture
def under_way(
    qtbot: QtBot, opened: Opened, many: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[BatchWindow, threading.Event]:
    """A window that matches people, and what it waits for."""
    window = opened(many)
    check(qtbot, window)
    going_on = _hold(monkeypatch)
    QTest.mouseClick(window.pages.check.match, Qt.MouseButton.LeftButton)
    return window, going_on


def test_canceling_leaves_nothing(
    qtbot: QtBot, under_way: tuple[BatchWindow, threading.Event], many: Path
) -> None:
    window, going_on = under_way
    assert window.pages.progress.isVisible()
    assert window.pages.progress.said.endswith("of 15,000 people")
    with qtbot.waitSignal(window.stopped):
        QTest.mouseClick(window.pages.progress.cancel, Qt.MouseButton.LeftButton)
        assert "Stopping…" in window.pages.progress.said
        going_on.set()
    assert window.pages.check.isVisible()
    assert "Stopped. Nothing was kept." in words(window, visible=True)
    assert [path.name for path in many.parent.iterdir()] == ["many.csv"]
    match(qtbot, window)  # and can be begun again


def test_closing_while_it_runs_asks_and_stops(
    under_way: tuple[BatchWindow, threading.Event], many: Path
) -> None:
    window, going_on = under_way
    window.close()
    assert window.isVisible()
    _answer(window, "Cancel")
    assert window.work.busy
    window.close()
    _answer(window, "Stop and close")
    assert not window.isVisible()
    going_on.set()
    assert QThreadPool.globalInstance().waitForDone(5000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert not isValid(window)
    assert [path.name for path in many.parent.iterdir()] == ["many.csv"]


def _hold(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Let the next block of people wait until it may go on."""
    going_on = threading.Event()
    plain = batch_check.problems_of

    def wait_first(*what: object) -> object:
        assert going_on.wait(10)
        return plain(*what)  # type: ignore[arg-type]

    monkeypatch.setattr("careerapp.report.batch.problems_of", wait_first)
    return going_on


def _answer(window: BatchWindow, text: str) -> None:
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    (button,) = [one for one in box.findChildren(QPushButton) if one.text().strip("&") == text]
    button.click()
