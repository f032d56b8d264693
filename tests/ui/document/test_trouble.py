"""A file that is open elsewhere, of another version, damaged, changed or removed."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from careerapp.domain.person import Person
from careerapp.domain.person_json import person_to_json, read_person
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Subject
from careerapp.ui.main_window import MainWindow
from tests.ui.document.files import action, change, choose_file, open_file, save
from tests.ui.kept import Kept, answer, asks, lines, question
from tests.ui.steps import PERSON

Make = Callable[[], MainWindow]


def test_the_second_window_is_told_and_does_not_save_to_the_file(
    qtbot: QtBot, make_window: Make, ada: MainWindow, file: Path, tmp_path: Path
) -> None:
    second = make_window()
    open_file(qtbot, second, file)
    assert "reading only" in question(second).text()
    assert "open in another window" in question(second).informativeText()
    answer(second, "Close")
    assert second.windowTitle() == "Ada.career[*] (read only) — Careers that fit"
    change(second)
    action(second, "Save").trigger()
    choose_file(second, tmp_path / "Mine.career")
    qtbot.waitUntil(lambda: second.windowTitle().startswith("Mine.career[*] —"))
    assert read_person(file).profile == PERSON
    change(ada)
    save(qtbot, ada)
    third = make_window()
    ada.close()
    open_file(qtbot, third, file)
    assert not asks(third)


def test_the_second_window_cannot_save_over_the_file_either(
    qtbot: QtBot, make_window: Make, ada: MainWindow, file: Path
) -> None:
    second = make_window()
    open_file(qtbot, second, file)
    answer(second, "Close")
    change(second)
    action(second, "Save").trigger()
    choose_file(second, file)
    qtbot.waitUntil(lambda: asks(second))
    assert "open in another window" in question(second).informativeText()
    question(second).close()
    assert read_person(file).profile == PERSON


def test_what_another_computer_has_left_open_can_be_gone_on_with(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    lock = file.with_name(".Ada.career.lock")
    lock.write_text("4711\ncareerapp\nschool-7\n\n\n", encoding="utf-8")
    open_file(qtbot, window, file)
    assert "school-7" in question(window).informativeText()
    assert "(read only)" in window.windowTitle()
    with qtbot.waitSignal(window.desk.shown):
        answer(window, "Go on here")
    assert not asks(window)
    change(window)
    save(qtbot, window)
    assert read_person(file).profile.subjects[Subject.BIOLOGY] == 1.0
    window.close()
    assert not lock.exists()


def test_a_file_of_a_later_version_is_for_reading_only(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "Later.career"
    text = '{"version": 7, "name": "Ada", "dreams": ["pilot"]}'
    file.write_text(text, encoding="utf-8")
    open_file(qtbot, window, file)
    assert window.wizard.profile == Profile(name="Ada")
    assert "newer version" in question(window).informativeText()
    answer(window, "Close")
    change(window)
    action(window, "Save").trigger()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.close()
    assert file.read_text(encoding="utf-8") == text


def test_a_file_of_an_earlier_version_is_saved_anew_and_the_original_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "Old.json"
    text = '{"version": 1, "name": "Ada"}'
    file.write_text(text, encoding="utf-8")
    open_file(qtbot, window, file)
    for _ in range(2):
        change(window)
        save(qtbot, window)
    assert json.loads(file.read_text(encoding="utf-8"))["version"] == 2
    assert (tmp_path / "Old.json.version-1").read_text(encoding="utf-8") == text


def test_a_damaged_file_says_where_and_offers_the_backup(
    qtbot: QtBot, make_window: Make, ada: MainWindow, file: Path
) -> None:
    change(ada)
    save(qtbot, ada)
    ada.close()
    whole = file.read_text(encoding="utf-8")
    damaged = whole[: len(whole) // 2]
    file.write_text(damaged, encoding="utf-8")
    window = make_window()
    window.desk.open(file)
    qtbot.waitUntil(lambda: asks(window))
    assert question(window).text() == "Ada.career is damaged."
    assert "line" in question(window).informativeText()
    with qtbot.waitSignal(window.desk.shown):
        answer(window, "Open the backup")
    assert window.wizard.profile == PERSON
    assert window.isWindowModified()
    assert file.read_text(encoding="utf-8") == damaged
    save(qtbot, window)
    assert read_person(file).profile == PERSON
    assert file.with_name("Ada.career.damaged").read_text(encoding="utf-8") == damaged
    assert read_person(file.with_name("Ada.career.backup")).profile == PERSON


@pytest.mark.parametrize(
    ("contents", "named"),
    [
        (b"\xff\xfe\x00", "byte 1"),
        (b"", "line 1"),
        (b"[1, 2]", "not an object"),
        (b'{"version": 2, "interests": {"social": 7}}', "interests.social: 7"),
        (b" " * 10_000_001, "10 MB"),
    ],
)
def test_what_holds_no_person_is_said_not_to(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, contents: bytes, named: str
) -> None:
    file = tmp_path / "no.career"
    file.write_bytes(contents)
    window.wizard.show_profile(PERSON)
    window.desk.open(file)
    qtbot.waitUntil(lambda: asks(window))
    assert named in question(window).informativeText()
    assert str(file) in question(window).informativeText()
    question(window).close()
    assert window.wizard.profile == PERSON


def test_a_file_that_was_changed_by_somebody_else_is_not_overwritten_without_a_question(
    qtbot: QtBot, ada: MainWindow, file: Path
) -> None:
    other = person_to_json(Person(Profile(name="Ada", location="TX")))
    file.write_text(other, encoding="utf-8")
    change(ada)
    action(ada, "Save").trigger()
    qtbot.waitUntil(lambda: asks(ada))
    assert question(ada).text() == "Ada.career was changed by somebody else."
    assert file.read_text(encoding="utf-8") == other
    answer(ada, "Replace it")
    qtbot.waitUntil(lambda: not ada.isWindowModified())
    assert read_person(file).profile.subjects[Subject.BIOLOGY] == 1.0
    assert file.with_name("Ada.career.backup").read_text(encoding="utf-8") == other


def test_a_file_that_was_removed_is_said_to_be_and_can_be_saved_again(
    qtbot: QtBot, ada: MainWindow, file: Path
) -> None:
    file.unlink()
    change(ada)
    action(ada, "Save").trigger()
    qtbot.waitUntil(lambda: asks(ada))
    assert question(ada).text() == "Ada.career is no longer there."
    answer(ada, "Save it there again")
    qtbot.waitUntil(lambda: not ada.isWindowModified())
    assert read_person(file).profile.subjects[Subject.BIOLOGY] == 1.0


def test_what_an_earlier_run_left_unsaved_is_there_and_said_to_be(
    qtbot: QtBot, make_window: Make, ada: MainWindow, file: Path, kept: Kept
) -> None:
    change(ada)
    changed = ada.wizard.profile
    qtbot.waitUntil(lambda: kept.names == ["Ada"])
    ada.here.document.let_go()  # as if the program had been killed
    window = make_window()
    qtbot.waitUntil(lambda: len(lines(window)) == 1)
    assert "that are not saved" in lines(window)[0][1]
    open_file(qtbot, window, file)
    assert window.wizard.profile == changed
    assert window.isWindowModified()
    assert "had not been saved" in question(window).text()
    with qtbot.waitSignal(window.desk.shown):
        answer(window, "Go back to the file")
    assert window.wizard.profile == PERSON
    assert not window.isWindowModified()
    assert kept.files == []


def test_a_file_that_cannot_be_written_is_said_to_be_and_nothing_is_lost(
    qtbot: QtBot, ada: MainWindow, tmp_path: Path
) -> None:
    change(ada)
    in_the_way = tmp_path / "a folder.career"
    in_the_way.mkdir()
    action(ada, "Save as…").trigger()
    choose_file(ada, in_the_way)
    qtbot.waitUntil(lambda: asks(ada))
    assert question(ada).text() == "The file could not be saved."
    assert "a folder.career" in question(ada).informativeText()
    assert "Your answers are still here" in question(ada).informativeText()
    answer(ada, "Cancel")
    assert ada.isWindowModified()
    assert ada.windowTitle().startswith("Ada.career[*]")
