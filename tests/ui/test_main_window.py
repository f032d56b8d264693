"""The window around the pages: loading, leaving, starting over, help and sources."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest
from careerapp.ui.about_dialog import AboutDialog
from careerapp.ui.engine import Engine
from careerapp.ui.help_dialog import HelpDialog
from careerapp.ui.main_window import MainWindow
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.ui.kept import Kept
from tests.ui.patience import PATIENCE

PERSON = Profile(name="Ada", interests={Interest.SOCIAL: 0.9, Interest.ARTISTIC: 0.1})


def _answer(window: MainWindow, text: str) -> None:
    (box,) = window.findChildren(QMessageBox)
    button = next(each for each in box.buttons() if each.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _sentences(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.waiting.findChildren(QLabel))


def test_whoever_is_faster_than_the_program_is_told_to_wait(
    qtbot: QtBot, open_window: Callable[[Callable[[], Engine]], MainWindow], engine: Engine
) -> None:
    may_load = Event()

    def load_slowly() -> Engine:
        may_load.wait(PATIENCE)
        return engine

    window = open_window(load_slowly)
    window.wizard.show_profile(PERSON)
    window.wizard.accept()
    assert window.waiting.isVisible()
    assert "Comparing your answers" in _sentences(window)
    with qtbot.waitSignal(window.results_shown):
        may_load.set()
    assert window.results is not None
    assert window.results.isVisible()


def test_going_back_while_waiting_keeps_the_answers_on_the_screen(
    qtbot: QtBot, open_window: Callable[[Callable[[], Engine]], MainWindow], engine: Engine
) -> None:
    may_load = Event()
    loaded = Event()

    def load_slowly() -> Engine:
        may_load.wait(PATIENCE)
        loaded.set()
        return engine

    window = open_window(load_slowly)
    window.wizard.show_profile(PERSON)
    window.wizard.accept()
    back = window.waiting.findChildren(QAbstractButton)[0]
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(window.results_shown, wait=300):
        may_load.set()
        qtbot.waitUntil(loaded.is_set)
    assert window.wizard.isVisible()
    with qtbot.waitSignal(window.results_shown):
        window.wizard.accept()


def test_a_failure_while_loading_is_said_in_a_sentence(
    qtbot: QtBot, open_window: Callable[[Callable[[], Engine]], MainWindow]
) -> None:
    def fail() -> Engine:
        raise ValueError("careers.sqlite: the file is missing")

    window = open_window(fail)
    window.wizard.show_profile(PERSON)
    window.wizard.accept()
    qtbot.waitUntil(lambda: "careers.sqlite: the file is missing" in _sentences(window))
    assert window.waiting.isVisible()


def test_after_a_failure_the_next_try_loads_again(
    qtbot: QtBot, open_window: Callable[[Callable[[], Engine]], MainWindow], engine: Engine
) -> None:
    may_fail = Event()
    failures = [ValueError("the disk is away")]

    def load_at_the_second_try() -> Engine:
        may_fail.wait(PATIENCE)
        if failures:
            raise failures.pop()
        return engine

    window = open_window(load_at_the_second_try)
    window.wizard.show_profile(PERSON)
    with qtbot.waitSignal(window.failed):
        window.wizard.accept()
        may_fail.set()
    assert "the disk is away" in _sentences(window)
    with qtbot.waitSignal(window.results_shown):
        window.wizard.accept()
        assert "the disk is away" not in _sentences(window)


def test_leaving_asks_first(window: MainWindow) -> None:
    QTest.keyClick(window.wizard, Qt.Key.Key_Escape)
    _answer(window, "Cancel")
    assert window.isVisible()


def test_leaving_leaves(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window.wizard, Qt.Key.Key_Escape)
    _answer(window, "Leave")
    qtbot.waitUntil(lambda: not window.isVisible())


def test_cancel_goes_back_to_the_results_that_are_there(qtbot: QtBot, window: MainWindow) -> None:
    window.wizard.show_profile(PERSON)
    with qtbot.waitSignal(window.results_shown):
        window.wizard.accept()
    window.flow.show_answers()
    QTest.keyClick(window.wizard, Qt.Key.Key_Escape)
    assert window.results is not None
    assert window.results.isVisible()


def test_a_new_person_begins_without_answers_and_results_and_the_one_before_is_kept(
    qtbot: QtBot, window: MainWindow, kept: Kept
) -> None:
    window.wizard.show_profile(PERSON)
    with qtbot.waitSignal(window.results_shown):
        window.wizard.accept()
    window.desk.new()
    assert window.wizard.profile == Profile()
    assert kept.only().profile == PERSON
    assert window.wizard.currentId() == 0
    window.flow.show_results()
    assert window.wizard.isVisible()
    assert window.results is None


def test_about_names_every_source_with_its_license(window: MainWindow, engine: Engine) -> None:
    text = AboutDialog(engine.catalog.sources, window).text.toPlainText()
    for words in (
        "O*NET Database 29.3",
        "O*NET Database 30.2",
        "CC BY 4.0",
        "Bureau of Labor Statistics",
        "US public domain",
        "has modified",
        "Version",
    ):
        assert words in text
    for source in engine.catalog.sources:
        assert f"{source.file}: {source.rows:,} rows, SHA-256 {source.sha256}" in text


def test_help_explains_the_figures_and_the_keys(window: MainWindow) -> None:
    text = HelpDialog(window).text.toPlainText()
    assert "50 % is the average job" in text
    assert "F1" in text


def test_the_wizard_is_a_part_of_the_window_and_never_closes_alone(window: MainWindow) -> None:
    window.wizard.close()
    assert isinstance(window.wizard, ProfileWizard)
    assert window.wizard.isVisible()


def test_size_and_position_return(
    window: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    window.resize(1100, 700)
    window.move(60, 80)
    window.close()
    again = make_window()
    assert again.size() == window.size()
    assert again.pos() == window.pos()


def test_a_closed_job_can_be_reopened_from_the_menu(qtbot: QtBot, window: MainWindow) -> None:
    def can_reopen() -> bool:
        actions = window.findChildren(QAction)
        return next(each for each in actions if "Reopen" in each.text()).isEnabled()

    window.wizard.show_profile(PERSON)
    with qtbot.waitSignal(window.results_shown):
        window.wizard.accept()
    assert window.results is not None
    window.results.tabs.open_job("29-1141.00")
    window.results.tabs.setCurrentIndex(0)
    assert not can_reopen()
    last = window.results.tabs.count() - 1
    window.results.tabs.close_tab(last)  # by its own button, while another tab is shown
    assert can_reopen()
