"""Only the latest of what is wished for in the background."""

import threading
from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from careerapp.ui.background import Background
from careerapp.ui.latest import Latest
from tests.ui.patience import PATIENCE


class Wisher(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[int] = []
        self.errors: list[str] = []

    def take(self, result: int) -> None:
        self.results.append(result)

    def fail(self, error: BaseException) -> None:
        self.errors.append(str(error))


class Work:
    """Counts what was worked out, and waits until it may."""

    def __init__(self) -> None:
        self.done: list[int] = []
        self.may_begin = threading.Event()

    def number(self, number: int) -> int:
        self.may_begin.wait(PATIENCE)
        self.done.append(number)
        return number


def _fail() -> int:
    raise OSError("the disk is gone")


def test_what_came_between_is_never_worked_out(qtbot: QtBot, background: Background) -> None:
    wisher, work = Wisher(), Work()
    latest = Latest(background, wisher)
    for number in range(100):
        latest.run(partial(work.number, number), wisher.take, wisher.fail)
    assert latest.busy
    work.may_begin.set()
    qtbot.waitUntil(lambda: not latest.busy)
    assert work.done == wisher.results == [0, 99]


def test_after_a_failure_the_next_wish_is_fulfilled(qtbot: QtBot, background: Background) -> None:
    wisher, work = Wisher(), Work()
    work.may_begin.set()
    latest = Latest(background, wisher)
    latest.run(_fail, wisher.take, wisher.fail)
    latest.run(partial(work.number, 7), wisher.take, wisher.fail)
    qtbot.waitUntil(lambda: wisher.results == [7])
    assert wisher.errors == ["the disk is gone"]


def test_what_is_forgotten_is_not_handed_over(qtbot: QtBot, background: Background) -> None:
    wisher, work = Wisher(), Work()
    latest = Latest(background, wisher)
    for number in range(2):
        latest.run(partial(work.number, number), wisher.take, wisher.fail)
    latest.forget()
    work.may_begin.set()
    qtbot.waitUntil(lambda: not latest.busy)
    assert wisher.results == []
    latest.run(partial(work.number, 3), wisher.take, wisher.fail)
    qtbot.waitUntil(lambda: wisher.results == [3])


def test_whoever_is_gone_is_not_told(qtbot: QtBot, background: Background) -> None:
    wisher, work = Wisher(), Work()
    latest = Latest(background, wisher)
    latest.run(partial(work.number, 1), wisher.take, wisher.fail)
    with qtbot.waitSignal(wisher.destroyed):
        wisher.deleteLater()
    others = Wisher()
    work.may_begin.set()
    background.run(partial(work.number, 2), others.take, others.fail)
    qtbot.waitUntil(lambda: others.results == [2])
    assert wisher.results == []
