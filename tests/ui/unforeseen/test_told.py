"""An error that nobody foresaw: the program goes on, the answers are kept, one window says so."""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.ui.background import Background
from careerapp.ui.main_window import MainWindow
from careerapp.ui.program import Program
from careerapp.ui.unforeseen.error_dialog import ErrorDialog
from careerapp.ui.unforeseen.error_watch import ErrorWatch
from tests.ui.kept import Kept
from tests.ui.steps import words
from tests.ui.unforeseen.steps import close, error_dialogs, told

_SECRET = "Zebulon"  # a name, that of their file, and what they answered
_MESSAGE = f"{_SECRET} at /home/{_SECRET}/{_SECRET}.career rated 0.7315"


class _Faulty(QObject):
    """Raises wherever Qt calls it."""

    happened = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert application is not None
        self.application = application
        self.happened.connect(self.fail)

    def fail(self, _outcome: object = None) -> None:
        raise ValueError(_MESSAGE)

    def fail_again(self) -> None:
        raise LookupError(_MESSAGE)

    def hand_on(self, error: BaseException) -> None:
        raise error


class _FaultyPicture(QWidget):
    painted = 0

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's
        self.painted += 1
        raise ValueError(_MESSAGE)


def _raise() -> None:
    raise ValueError(_MESSAGE)


def _in_slot(faulty: _Faulty) -> None:
    faulty.happened.emit()


def _in_timer(faulty: _Faulty) -> None:
    QTimer.singleShot(0, faulty, faulty.fail)


def _in_thread(_faulty: _Faulty) -> None:
    threading.Thread(target=_raise).start()


def _in_pool(_faulty: _Faulty) -> None:
    QThreadPool.globalInstance().start(_raise)


def _in_background(faulty: _Faulty) -> None:
    Background(faulty.application).run(_raise, faulty.fail, faulty.hand_on)


@pytest.mark.parametrize("go_wrong", [_in_slot, _in_timer, _in_thread, _in_pool, _in_background])
def test_the_answers_are_kept_and_the_window_says_so(
    qtbot: QtBot,
    program: Program,
    kept: Kept,
    log: Path,
    go_wrong: Callable[[_Faulty], None],
) -> None:
    window = program.window
    window.wizard.show_profile(Profile(name=_SECRET))
    go_wrong(_Faulty(window))
    said = words(told(qtbot), visible=True)
    assert kept.names == [_SECRET]  # at once, whenever the next time to write would be
    assert "Your answers are kept." in said
    assert "You can go on." in said
    written = log.read_text(encoding="utf-8")
    assert "ValueError\n" in written
    assert "test_told.py:" in written
    assert _SECRET not in written
    assert "0.7315" not in written
    assert str(Path.home()) not in written
    close(qtbot)
    window.wizard.show_profile(Profile(name="Ada"))  # it goes on
    qtbot.waitUntil(lambda: kept.names == ["Ada"])


def test_the_details_that_are_copied_are_those_of_the_log(
    qtbot: QtBot, program: Program, log: Path
) -> None:
    window = program.window
    _in_slot(_Faulty(window))
    dialog = told(qtbot)
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    assert dialog.windowTitle() == "Something went wrong"
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "Copied." in words(dialog, visible=True))
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert copied in log.read_text(encoding="utf-8")
    close(qtbot)


def test_what_happens_meanwhile_is_counted_and_not_stacked(qtbot: QtBot, program: Program) -> None:
    window = program.window
    faulty = _Faulty(window)
    _in_slot(faulty)
    dialog = told(qtbot)
    assert "Since then" not in words(dialog, visible=True)
    QTimer.singleShot(0, faulty, faulty.fail_again)
    qtbot.waitUntil(lambda: "went wrong once more" in words(dialog, visible=True))
    _in_thread(faulty)
    qtbot.waitUntil(lambda: "went wrong 2 more times" in words(dialog, visible=True))
    assert error_dialogs() == [dialog]
    assert "LookupError" in dialog.details.toPlainText()
    close(qtbot)


def test_a_picture_that_fails_each_time_it_is_painted_is_told_of_once(
    qtbot: QtBot, program: Program, log: Path
) -> None:
    window = program.window
    picture = _FaultyPicture(window)
    picture.resize(50, 50)
    picture.show()
    qtbot.waitUntil(lambda: picture.painted > 0)
    close(qtbot)
    before = picture.painted
    for _ in range(30):
        picture.update()
        QApplication.processEvents()
    assert picture.painted >= before + 30
    _settle(qtbot, window)
    assert error_dialogs() == []
    written = log.read_text(encoding="utf-8")
    assert "(for the 10th time)" in written
    assert written.count("ValueError") <= 4


def test_at_most_three_windows_a_minute(qtbot: QtBot, program: Program, log: Path) -> None:
    window = program.window
    for error in (KeyError(), TypeError(), IndexError()):
        QTimer.singleShot(0, window, partial(_Faulty(window).hand_on, error))
        close(qtbot)
    QTimer.singleShot(0, window, partial(_Faulty(window).hand_on, OverflowError()))
    qtbot.waitUntil(lambda: "OverflowError" in log.read_text(encoding="utf-8"))
    _settle(qtbot, window)
    assert error_dialogs() == []


def test_an_error_of_the_window_that_tells_is_only_written_down(
    qtbot: QtBot, program: Program, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[object] = []

    def fail(dialog: ErrorDialog) -> None:
        tried.append(dialog)
        raise RecursionError(_MESSAGE)

    monkeypatch.setattr(ErrorDialog, "open", fail)
    window = program.window
    _in_slot(_Faulty(window))
    qtbot.waitUntil(lambda: log.exists() and "RecursionError" in log.read_text(encoding="utf-8"))
    _settle(qtbot, window)
    assert log.read_text(encoding="utf-8").count("RecursionError") == 1
    assert len(tried) == 1
    assert window.findChildren(ErrorDialog) == []


def test_answers_that_cannot_be_kept_are_said_to_be_in_danger(
    qtbot: QtBot, program: Program, kept: Kept
) -> None:
    window = program.window
    people = kept.folder / "people"
    people.parent.mkdir(exist_ok=True)
    people.write_text("a file where a folder should be", encoding="utf-8")
    window.wizard.show_profile(Profile(name=_SECRET))
    _in_slot(_Faulty(window))
    said = words(told(qtbot), visible=True)
    assert "Your answers could not be kept" in said
    assert "Save them to a file." in said
    close(qtbot)


def test_with_nothing_kept_nothing_is_written(
    qtbot: QtBot, program: Program, kept: Kept, log: Path, watch: ErrorWatch
) -> None:
    window = program.window
    window.wizard.welcome.keep_nothing.click()
    window.wizard.show_profile(Profile(name=_SECRET))
    _in_slot(_Faulty(window))
    dialog = told(qtbot)
    assert "You chose to keep nothing on this computer" in words(dialog, visible=True)
    assert "ValueError" in dialog.details.toPlainText()
    assert [path for path in kept.folder.rglob("*") if path.is_file()] == []
    close(qtbot)
    window.wizard.welcome.keep_nothing.click()
    watch.log.write("something else")
    assert log.exists()


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until all that is queued has been heard."""
    for _ in range(3):
        with qtbot.waitCallback() as called:
            QTimer.singleShot(0, window, called)
