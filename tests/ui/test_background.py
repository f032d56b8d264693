"""Work off the GUI thread: outcomes come to those who are still there, on their thread."""

import gc
import threading
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from careerapp.ui.background import Background
from careerapp.ui.garbage_collector import GarbageCollector
from careerapp.ui.main_window import MainWindow
from careerapp.ui.quick_imports import quick_imports


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[str] = []
        self.threads: set[int] = set()

    def take(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    def fail(self, error: BaseException) -> None:
        self.errors.append(str(error))


def _double(number: int) -> int:
    return 2 * number


def _fail() -> None:
    raise OSError("the disk is gone")


def test_many_outcomes_all_arrive_on_the_gui_thread(qtbot: QtBot, background: Background) -> None:
    receiver = Receiver()
    for number in range(500):
        background.run(partial(_double, number), receiver.take, receiver.fail)
    qtbot.waitUntil(lambda: len(receiver.results) == 500)
    assert set(receiver.results) == {2 * number for number in range(500)}
    assert receiver.threads == {threading.get_ident()}


def test_an_error_is_handed_over(qtbot: QtBot, background: Background) -> None:
    receiver = Receiver()
    background.run(_fail, receiver.take, receiver.fail)
    qtbot.waitUntil(lambda: receiver.errors == ["the disk is gone"])


def test_whoever_is_gone_is_not_told(qtbot: QtBot, background: Background) -> None:
    gone, stays = Receiver(), Receiver()
    may_end = threading.Event()
    background.run(may_end.wait, gone.take, gone.fail)
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    may_end.set()
    background.run(partial(_double, 1), stays.take, stays.fail)
    qtbot.waitUntil(lambda: stays.results == [2])
    assert gone.results == []


def test_a_receiver_that_nobody_knows_the_window_of_is_refused(background: Background) -> None:
    receiver = Receiver()
    heard: list[object] = []
    unbound: tuple[Callable[[object], None], ...] = (partial(receiver.take), heard.append)
    for each in unbound:
        with pytest.raises(TypeError, match="is not a method of a QObject"):
            background.run(partial(_double, 1), each, receiver.fail)
        with pytest.raises(TypeError, match="is not a method of a QObject"):
            background.run(partial(_double, 1), receiver.take, each)


class Knot:
    """Refers to itself."""

    def __init__(self) -> None:
        self.other = self


def _make_knots() -> None:
    for _ in range(2 * gc.get_threshold()[0]):
        Knot()


def _knots() -> int:
    return sum(isinstance(each, Knot) for each in gc.get_objects())


def test_garbage_is_collected_by_the_window_and_by_no_thread(window: MainWindow) -> None:
    assert not gc.isenabled()
    (collector,) = window.findChildren(GarbageCollector)
    _make_knots()
    assert _knots() > 0
    collector.collect()
    assert _knots() == 0


def test_garbage_waits_while_a_lot_is_imported(window: MainWindow) -> None:
    (collector,) = window.findChildren(GarbageCollector)
    _make_knots()
    with quick_imports():
        before = _knots()
        collector.collect()
        assert _knots() == before > 0
    gc.unfreeze()
    collector.collect()
    gc.collect()
    assert _knots() == 0
