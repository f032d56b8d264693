"""An error while the disk is slow: nothing waits, and it is told what became of the answers."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.ui.document.career_file import FileError
from careerapp.ui.document.kept_people import KeptPeople
from careerapp.ui.main_window import MainWindow
from careerapp.ui.program import Program
from careerapp.ui.unforeseen.error_dialog import ErrorDialog
from tests.ui.kept import Kept
from tests.ui.patience import PATIENCE
from tests.ui.steps import words
from tests.ui.unforeseen.steps import close, told


class _Disk:
    """Writes when it is told to, or says what is wrong with it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go_on = threading.Event()
        self.begun = 0
        self.problem: Exception | None = None
        write = KeptPeople.write

        def slowly(people: KeptPeople, *arguments: object, **options: object) -> None:
            self.begun += 1
            self.go_on.wait(PATIENCE)
            if self.problem is not None:
                raise self.problem
            write(people, *arguments, **options)  # type: ignore[arg-type]

        monkeypatch.setattr(KeptPeople, "write", slowly)


@pytest.fixture
def disk(program: Program, monkeypatch: pytest.MonkeyPatch) -> Iterator[_Disk]:
    disk = _Disk(monkeypatch)
    yield disk
    disk.problem = None
    disk.go_on.set()


class _Faulty(QObject):
    def fail(self) -> None:
        raise ValueError

    def fail_otherwise(self) -> None:
        raise TypeError


def _fail(window: MainWindow) -> None:
    QTimer.singleShot(0, window, _Faulty(window).fail)


def _told_of_an_error(qtbot: QtBot, window: MainWindow) -> ErrorDialog:
    """Let something go wrong while answers are being kept, and wait for the window about it."""
    window.wizard.show_profile(Profile(name="Ada"))
    _fail(window)
    return told(qtbot)


def test_the_window_says_that_it_takes_long_and_then_that_they_are_kept(
    qtbot: QtBot, program: Program, kept: Kept, disk: _Disk
) -> None:
    window = program.window
    dialog = _told_of_an_error(qtbot, window)
    assert "Your answers are being kept, which takes longer" in words(dialog, visible=True)
    assert kept.names == []
    _fail(window)  # the window still hears of what happens
    qtbot.waitUntil(lambda: "went wrong once more" in words(dialog, visible=True))
    disk.go_on.set()
    qtbot.waitUntil(lambda: "Your answers are kept." in words(dialog, visible=True))
    assert "being kept" not in words(dialog, visible=True)
    assert kept.names == ["Ada"]
    close(qtbot)


def test_the_window_says_that_they_could_not_be_kept_and_they_are_later(
    qtbot: QtBot, program: Program, kept: Kept, disk: _Disk
) -> None:
    window = program.window
    dialog = _told_of_an_error(qtbot, window)
    disk.problem = FileError("the disk is full", at=kept.folder)
    disk.go_on.set()
    qtbot.waitUntil(lambda: "could not be kept" in words(dialog, visible=True))
    assert "the disk is full" in words(dialog, visible=True)
    close(qtbot)
    disk.problem = None
    window.wizard.show_profile(Profile(name="Ada L."))
    qtbot.waitUntil(lambda: kept.names == ["Ada L."])


def test_what_happens_before_the_window_opens_is_counted_in_it(
    qtbot: QtBot, program: Program, disk: _Disk
) -> None:
    window = program.window
    window.wizard.show_profile(Profile(name="Ada"))
    for _ in range(3):
        _fail(window)
    dialog = told(qtbot)
    assert "went wrong 2 more times" in words(dialog, visible=True)
    disk.go_on.set()
    qtbot.waitUntil(lambda: "Your answers are kept." in words(dialog, visible=True))
    close(qtbot)


def test_each_window_tells_what_became_of_the_answers_of_its_own_moment(
    qtbot: QtBot, program: Program, kept: Kept, disk: _Disk
) -> None:
    window = program.window
    window.wizard.show_profile(Profile(name="Ada"))
    _fail(window)
    assert "being kept" in words(told(qtbot), visible=True)
    close(qtbot)
    qtbot.waitUntil(lambda: disk.begun == 1)
    first, disk.go_on = disk.go_on, threading.Event()
    window.wizard.show_profile(Profile(name="Ada L."))
    QTimer.singleShot(0, window, _Faulty(window).fail_otherwise)
    dialog = told(qtbot)
    assert "being kept" in words(dialog, visible=True)
    disk.problem = FileError("the disk is full", at=kept.folder)
    with qtbot.waitSignal(window.here.document.keeping.not_kept):
        first.set()
    assert "the disk is full" not in words(dialog, visible=True)  # which was before
    assert "being kept" in words(dialog, visible=True)
    qtbot.waitUntil(lambda: disk.begun == 2)
    disk.problem = None
    disk.go_on.set()
    qtbot.waitUntil(lambda: "Your answers are kept." in words(dialog, visible=True))
    assert kept.names == ["Ada L."]
    close(qtbot)
