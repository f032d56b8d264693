"""Work that takes a while: told how far it is, stopped, replaced."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from careerapp.domain.progress import Canceled
from careerapp.ui.background import Background
from careerapp.ui.many.long_work import LongWork


class Patient:
    """Work that goes on when it is told to."""

    def __init__(self) -> None:
        self.going_on = threading.Event()

    def __call__(self, progress: Callable[[float], None], canceled: Callable[[], bool]) -> str:
        progress(0.5)
        assert self.going_on.wait(10)
        if canceled():
            raise Canceled
        return "done"


@pytest.fixture
def work(background: Background, qapp: QObject) -> LongWork:
    return LongWork(background, qapp)


def test_it_is_told_how_far_it_is(qtbot: QtBot, work: LongWork) -> None:
    found: list[object] = []
    patient = Patient()
    with qtbot.waitSignal(work.progressed, check_params_cb=lambda done, _time: done == 0.5):
        work.run(patient, found.append, found.append)
    assert work.busy
    patient.going_on.set()
    qtbot.waitUntil(lambda: found == ["done"])
    assert not work.busy


def test_what_is_stopped_is_not_handed_over(qtbot: QtBot, work: LongWork) -> None:
    found: list[object] = []
    patient = Patient()
    work.run(patient, found.append, found.append)
    with qtbot.waitSignal(work.stopped):
        work.cancel()
        patient.going_on.set()
    assert found == []
    assert not work.busy


def test_another_work_takes_the_place_of_the_first(qtbot: QtBot, work: LongWork) -> None:
    found: list[object] = []
    first, second = Patient(), Patient()
    work.run(first, found.append, found.append)
    work.run(second, found.append, found.append)
    second.going_on.set()
    qtbot.waitUntil(lambda: found == ["done"])
    first.going_on.set()


def test_a_failure_is_handed_over(qtbot: QtBot, work: LongWork) -> None:
    failures: list[BaseException] = []

    def fail(_progress: object, _canceled: object) -> str:
        raise ValueError("no")

    def take(_result: str) -> None:
        raise AssertionError

    work.run(fail, take, failures.append)
    qtbot.waitUntil(lambda: [str(error) for error in failures] == ["no"])
