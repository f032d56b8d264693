"""On a computer that others use: nothing is kept, and everything can be removed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from careerapp.domain.person_json import read_person
from careerapp.domain.profile import Profile
from careerapp.ui.main_window import MainWindow
from tests.ui.kept import Kept, answer, choose_known, lines, question
from tests.ui.steps import PERSON

Make = Callable[[], MainWindow]


def _files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_with_the_box_ticked_nothing_is_written(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, store: QSettings
) -> None:
    window.wizard.welcome.keep_nothing.click()
    window.wizard.show_profile(PERSON)
    with qtbot.waitSignal(window.results_shown):
        window.wizard.accept()
    window.close()
    assert "keep nothing" in question(window).informativeText()
    answer(window, "Leave them behind")
    qtbot.waitUntil(lambda: not window.isVisible())
    store.sync()
    assert _files(tmp_path) == []


def test_ticking_it_later_removes_what_was_kept_of_this_person_only(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    other = make_window()
    other.wizard.show_profile(Profile(name="Bo"))
    other.close()
    window = make_window()
    window.wizard.show_profile(PERSON)
    qtbot.waitUntil(lambda: kept.names == ["Ada", "Bo"])
    window.wizard.welcome.keep_nothing.click()
    qtbot.waitUntil(lambda: kept.names == ["Bo"])
    window.wizard.welcome.keep_nothing.click()
    qtbot.waitUntil(lambda: kept.names == ["Ada", "Bo"])


def test_what_the_person_saves_themselves_is_saved_and_not_listed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.wizard.welcome.keep_nothing.click()
    window.wizard.show_profile(PERSON)
    window.close()
    answer(window, "Save to a file…")
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "Ada.career"))
    qtbot.waitUntil(lambda: not window.isVisible())
    assert read_person(tmp_path / "Ada.career").profile == PERSON
    assert _files(tmp_path) == ["Ada.career"]


def test_ticking_it_later_takes_the_file_that_is_open_off_the_list(
    qtbot: QtBot, ada: MainWindow, kept: Kept
) -> None:
    recent = kept.folder / "recent.json"
    qtbot.waitUntil(lambda: recent.exists() and "Ada" in recent.read_text(encoding="utf-8"))
    ada.wizard.welcome.keep_nothing.click()
    qtbot.waitUntil(lambda: "Ada" not in recent.read_text(encoding="utf-8"))


def test_cancel_says_what_becomes_of_answers_that_are_not_kept(window: MainWindow) -> None:
    window.wizard.welcome.keep_nothing.click()
    window.wizard.show_profile(PERSON)
    window.wizard.reject()
    assert "keep nothing" in question(window).informativeText()
    question(window).close()


def test_whoever_looks_at_somebody_with_the_box_ticked_does_not_remove_them(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    other = make_window()
    other.wizard.show_profile(PERSON)
    other.close()
    window = make_window()
    window.wizard.welcome.keep_nothing.click()
    choose_known(qtbot, window, "Ada")
    with qtbot.waitSignal(window.results_shown):
        window.wizard.accept()
    window.wizard.show_profile(Profile(name="Ada", location="TX"))
    window.close()
    answer(window, "Leave them behind")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert kept.only().profile == PERSON


def test_nobody_is_asked_who_has_answered_nothing(window: MainWindow) -> None:
    window.wizard.welcome.keep_nothing.click()
    window.close()
    assert not window.isVisible()


def _remove_everything(window: MainWindow) -> None:
    window.desk.remove_everything()
    answer(window, "Remove everything")


def test_everything_is_removed_from_the_disk_and_nothing_comes_back(
    qtbot: QtBot, make_window: Make, tmp_path: Path, store: QSettings
) -> None:
    for name in ("Ada", "Bo"):
        other = make_window()
        other.wizard.show_profile(Profile(name=name))
        if name == "Bo":
            with qtbot.waitSignal(other.desk.known_changed):
                other.desk.save_as()
                (dialog,) = other.findChildren(QFileDialog)
                (tmp_path / "own").mkdir()
                dialog.fileSelected.emit(str(tmp_path / "own" / "Bo.career"))
        other.close()
    kept = ["kept/people", "kept/recent.json", "own/Bo.career", "settings.ini"]
    assert all(any(file.startswith(name) for file in _files(tmp_path)) for name in kept)
    window = make_window()
    window.wizard.show_profile(PERSON)
    window.desk.remove_everything()
    assert "Files that you have saved yourself stay" in question(window).informativeText()
    answer(window, "Remove everything")
    assert window.wizard.profile == Profile()
    assert window.wizard.welcome.keep_nothing.isChecked()
    qtbot.waitUntil(lambda: lines(window) == [])
    window.wizard.show_profile(PERSON)
    window.close()
    answer(window, "Leave them behind")
    qtbot.waitUntil(lambda: not window.isVisible())
    store.sync()
    assert _files(tmp_path) == ["own/Bo.career"]
    assert not (tmp_path / "kept").exists()


def test_nothing_is_removed_while_another_window_is_open(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    other = make_window()
    other.wizard.show_profile(PERSON)
    qtbot.waitUntil(lambda: kept.names == ["Ada"])
    window = make_window()
    window.wizard.show_profile(Profile(name="Bo"))
    _remove_everything(window)
    assert question(window).text() == "Not everything could be removed."
    assert "Another window" in question(window).informativeText()
    question(window).close()
    assert window.wizard.profile == Profile(name="Bo")
    qtbot.waitUntil(lambda: kept.names == ["Ada", "Bo"])
