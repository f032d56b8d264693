"""The program ends in the midst of something; the next start has everything and no leftovers."""

import os
from collections.abc import Callable
from pathlib import Path
from threading import Event, Timer

import pytest
from PySide6.QtCore import QObject, QThreadPool
from pytestqt.qtbot import QtBot

from careerapp.domain.person_json import read_person
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Subject
from careerapp.ui.autosave import Autosave, Writing
from careerapp.ui.background import Background
from careerapp.ui.document.file_lock import FileLock
from careerapp.ui.document.saving import save as save_in_thread
from careerapp.ui.main_window import MainWindow
from tests.ui.document.files import action, change, open_file, save
from tests.ui.kept import Kept, answer, asks, lines, question
from tests.ui.patience import let_threads_end
from tests.ui.steps import PERSON
from tests.ui.wizard_steps import mark

Make = Callable[[], MainWindow]


def _end(window: MainWindow) -> None:
    """Do nothing more and let everything go, as a process does that has been killed."""
    document = window.here.document
    document.keeping._autosave._timer.stop()
    let_threads_end()
    document.let_go()


def _save_without_noting_it(window: MainWindow) -> None:
    """Save, and be cut off before the window knows that it is done."""
    document = window.here.document
    link = document.link
    assert link is not None
    save_in_thread(document.person, link, document.keeping.while_saving(document.person))


def test_saving_that_was_done_when_the_program_ended_is_no_change_of_somebody_else(
    qtbot: QtBot, make_window: Make, ada: MainWindow, file: Path, kept: Kept
) -> None:
    change(ada)
    changed = ada.wizard.profile
    _save_without_noting_it(ada)
    _end(ada)
    window = make_window()
    open_file(qtbot, window, file)
    assert not asks(window)
    assert not window.isWindowModified()
    assert window.wizard.profile == changed
    change(window)
    save(qtbot, window)
    assert read_person(file).profile == PERSON
    qtbot.waitUntil(lambda: kept.files == [])


def test_what_was_changed_while_saving_is_offered_and_can_be_saved(
    qtbot: QtBot, make_window: Make, ada: MainWindow, file: Path, kept: Kept
) -> None:
    change(ada)
    _save_without_noting_it(ada)
    mark(ada.wizard, "Chemistry: Love").click()
    changed = ada.wizard.profile
    kept.wait_for(qtbot, changed)
    _end(ada)
    assert read_person(file).profile.subjects == {Subject.BIOLOGY: 1.0}
    window = make_window()
    open_file(qtbot, window, file)
    assert question(window).text() == "Changes to Ada.career had not been saved."
    answer(window, "Save them")
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert read_person(file).profile == changed


def test_saving_twice_in_a_hurry_saves_what_came_last(
    qtbot: QtBot, ada: MainWindow, file: Path
) -> None:
    done: list[str] = []
    change(ada)
    ada.desk.save(lambda: done.append("first"))
    change(ada)
    ada.desk.save(lambda: done.append("second"))
    qtbot.waitUntil(lambda: done == ["first", "second"])
    assert read_person(file).profile == PERSON


def test_what_still_waits_for_a_thread_is_written_at_the_end(
    qtbot: QtBot, background: Background
) -> None:
    written: list[str] = []
    states: list[Writing] = [lambda: written.append("all")]
    owner = QObject()
    saving = Autosave(background, lambda: states.pop() if states else None, owner)
    end, threads = Event(), QThreadPool.globalInstance()
    for _ in range(threads.maxThreadCount()):
        threads.start(end.wait)
    saving.note()
    qtbot.waitUntil(lambda: states == [])  # it has begun, and waits
    saving.write_now()
    end.set()
    assert written == ["all"]
    let_threads_end()
    assert written == ["all"]


@pytest.mark.parametrize("contents", [b"", b"4711"])
def test_half_of_a_lock_keeps_nobody_out(
    qtbot: QtBot, window: MainWindow, file: Path, contents: bytes
) -> None:
    file.with_name(".Ada.career.lock").write_bytes(contents)
    open_file(qtbot, window, file)
    assert not asks(window)
    change(window)
    save(qtbot, window)


def test_who_only_looks_whether_a_file_is_free_keeps_nobody_out(file: Path) -> None:
    looking, opening = FileLock(file), FileLock(file)
    assert looking.take()
    soon = Timer(0.01, looking.release)
    soon.start()
    assert opening.take()
    opening.release()
    soon.join()


def test_nothing_stays_of_people_who_are_no_longer_kept(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    first = make_window()
    first.wizard.show_profile(Profile(name="Ada"))
    first.close()
    (ada,) = kept.files
    people = kept.folder / "people"
    halves = [
        f"{name}.careerapp-aBcDeF" for name in (ada.name, f"{ada.stem}.link", "0a1b.career.backup")
    ]
    parts = ["0a1b.link", "0a1b.career.backup", "0a1b.career.version-1"]
    for name in (*halves, *parts, "somebody else’s.txt"):
        (people / name).write_text("{", encoding="utf-8")
    for name in halves:
        os.utime(people / name, (0, 0))
    window = make_window()
    qtbot.waitUntil(lambda: [name for name, _ in lines(window)] == ["Ada"])
    assert sorted(path.name for path in people.iterdir()) == [ada.name, "somebody else’s.txt"]


def test_halves_of_the_list_of_recent_files_are_swept_away(
    qtbot: QtBot, ada: MainWindow, kept: Kept
) -> None:
    half = kept.folder / "recent.json.careerapp-aBcDeF"
    qtbot.waitUntil((kept.folder / "recent.json").exists)
    half.write_text("[", encoding="utf-8")
    os.utime(half, (0, 0))
    change(ada)
    action(ada, "Save").trigger()
    qtbot.waitUntil(lambda: not half.exists())


def test_what_waits_for_a_thread_when_the_window_is_closed_is_kept(
    qtbot: QtBot, window: MainWindow, kept: Kept
) -> None:
    end, threads = Event(), QThreadPool.globalInstance()
    let_threads_end()
    for _ in range(threads.maxThreadCount()):
        threads.start(end.wait)
    try:
        window.wizard.show_profile(Profile(name="Bo"))
        autosave = window.here.document.keeping._autosave
        qtbot.waitUntil(lambda: not autosave._timer.isActive())  # begun, and waits for a thread
        window.close()
        assert not window.isVisible()
        assert kept.names == ["Bo"]
    finally:
        end.set()
    let_threads_end()
    assert kept.names == ["Bo"]
