"""A person's file: opened, saved and listed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from careerapp.domain.person_json import read_person
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Subject
from careerapp.ui.main_window import MainWindow
from tests.ui.document.files import action, change, choose_file, save
from tests.ui.kept import Kept, answer, lines, question
from tests.ui.steps import PERSON

Make = Callable[[], MainWindow]


def test_a_file_is_opened_changed_and_saved(qtbot: QtBot, ada: MainWindow, file: Path) -> None:
    assert ada.wizard.profile == PERSON
    assert ada.windowTitle() == "Ada.career[*] — Careers that fit"
    assert not ada.isWindowModified()
    assert not action(ada, "Save").isEnabled()
    change(ada)
    assert ada.isWindowModified()
    assert read_person(file).profile == PERSON
    save(qtbot, ada)
    assert read_person(file).profile.subjects[Subject.BIOLOGY] == 1.0
    backup = file.with_name("Ada.career.backup")
    assert read_person(backup).profile == PERSON


def test_what_is_not_saved_yet_is_kept_and_then_no_longer(
    qtbot: QtBot, ada: MainWindow, kept: Kept
) -> None:
    change(ada)
    qtbot.waitUntil(lambda: kept.names == ["Ada"])
    save(qtbot, ada)
    qtbot.waitUntil(lambda: kept.files == [])


def test_saving_somebody_new_asks_for_a_file_and_names_it_after_them(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, kept: Kept
) -> None:
    window.wizard.show_profile(PERSON)
    assert window.windowTitle() == "Ada[*] — Careers that fit"
    action(window, "Save").trigger()
    (dialog,) = window.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Ada.career"
    choose_file(window, tmp_path / "Somebody.career")
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert read_person(tmp_path / "Somebody.career").profile == PERSON
    assert window.windowTitle() == "Somebody.career[*] — Careers that fit"
    qtbot.waitUntil(lambda: kept.files == [])


def test_save_as_goes_on_with_the_other_file(
    qtbot: QtBot, ada: MainWindow, file: Path, tmp_path: Path
) -> None:
    action(ada, "Save as…").trigger()
    choose_file(ada, tmp_path / "Copy.career")
    qtbot.waitUntil(lambda: ada.windowTitle().startswith("Copy.career"))
    change(ada)
    save(qtbot, ada)
    assert read_person(file).profile == PERSON
    assert read_person(tmp_path / "Copy.career").profile != PERSON


@pytest.mark.parametrize(("way", "saved"), [("Save", True), ("Don’t save", False)])
def test_leaving_asks_about_changes(
    qtbot: QtBot, ada: MainWindow, file: Path, kept: Kept, way: str, *, saved: bool
) -> None:
    change(ada)
    ada.close()
    assert ada.isVisible()
    assert "Ada.career" in question(ada).text()
    answer(ada, way)
    qtbot.waitUntil(lambda: not ada.isVisible())
    assert (read_person(file).profile != PERSON) is saved
    assert kept.files == []
    assert sorted(path.name for path in file.parent.iterdir() if path.name.startswith(".")) == []


def test_cancel_stays(ada: MainWindow, file: Path) -> None:
    change(ada)
    ada.close()
    answer(ada, "Cancel")
    assert ada.isVisible()
    assert ada.isWindowModified()
    assert read_person(file).profile == PERSON


def test_a_new_person_comes_after_the_question_too(
    qtbot: QtBot, ada: MainWindow, file: Path
) -> None:
    change(ada)
    action(ada, "New person").trigger()
    assert ada.wizard.profile != Profile()
    with qtbot.waitSignal(ada.desk.shown):
        answer(ada, "Save")
    assert ada.wizard.profile == Profile()
    assert ada.windowTitle() == "Careers that fit"
    assert read_person(file).profile.subjects[Subject.BIOLOGY] == 1.0


def test_recent_files_are_in_the_menu_and_on_the_first_page(
    qtbot: QtBot, make_window: Make, ada: MainWindow, file: Path
) -> None:
    ada.close()
    again = make_window()
    qtbot.waitUntil(lambda: [name for name, _ in lines(again)] == ["Ada"])
    assert lines(again)[0][1].startswith("Ada.career, ")
    menu = action(again, "Open recent").menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    (entry,) = menu.actions()
    assert entry.text() == "&1  Ada (Ada.career)"
    with qtbot.waitSignal(again.desk.shown):
        entry.trigger()
    assert again.wizard.profile == PERSON


def test_a_file_is_opened_by_dropping_it(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, button, key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPoint(300, 300), copy, data, button, key)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    with qtbot.waitSignal(window.desk.shown):
        QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, button, key))
    assert window.wizard.profile == PERSON
