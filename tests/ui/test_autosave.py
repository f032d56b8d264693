"""Answers are on the disk as soon as they are given."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from careerapp.domain.person_json import read_person
from careerapp.domain.profile import Profile
from careerapp.domain.profile_json import read_profile
from careerapp.domain.scales import Interest, Subject
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.autosave import Autosave
from careerapp.ui.background import Background
from careerapp.ui.main_window import MainWindow
from tests.ui.keyboard import KEY, focused, press, spoken_name, type_in, wait_for_focus
from tests.ui.steps import NURSES, PERSON
from tests.ui.wizard_steps import INTERESTS, PLACE, SUBJECTS, mark, slider

Make = Callable[[], MainWindow]


def _file(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "answers.json"


def _before(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "answers-before.json"


def _wait_for(qtbot: QtBot, file: Path, profile: Profile) -> None:
    qtbot.waitUntil(lambda: file.exists() and read_profile(file) == profile)


def _press(window: MainWindow, text: str) -> None:
    buttons = window.wizard.welcome.findChildren(QPushButton)
    button = next(each for each in buttons if each.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _leave_answers(make_window: Make) -> None:
    window = make_window()
    window.wizard.show_profile(PERSON)
    window.close()


def _says(window: MainWindow, sentence: str) -> bool:
    labels = window.wizard.sideWidget().findChildren(QLabel)
    return any(label.text() == sentence and label.isVisible() for label in labels)


def test_each_answer_is_on_the_disk_while_the_window_is_open(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.wizard.welcome.first_control.hasFocus)
    type_in("Ada")
    _wait_for(qtbot, _file(tmp_path), Profile(name="Ada"))
    mark(window.wizard, "Biology: Love").click()
    _wait_for(qtbot, _file(tmp_path), Profile(name="Ada", subjects={Subject.BIOLOGY: 1.0}))
    assert _says(window, "Your answers are saved.")


def test_the_last_place_of_a_slider_that_was_dragged_is_kept(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    creating = slider(window.wizard, "Creating")
    for place in range(0, 100, 3):
        creating.setValue(place)
    qtbot.waitUntil(lambda: _file(tmp_path).exists())
    qtbot.waitUntil(lambda: read_profile(_file(tmp_path)).interests.get(Interest.ARTISTIC) == 0.99)


def test_a_job_that_is_kept_is_on_the_disk(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    shortlist = Shortlist((Favorite(NURSES),))
    window.state.shortlist = shortlist
    qtbot.waitUntil(lambda: _file(tmp_path).exists())
    qtbot.waitUntil(lambda: read_person(_file(tmp_path)).shortlist == shortlist)


def test_it_is_said_when_answers_cannot_be_saved_and_when_they_can_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = _file(tmp_path).parent
    folder.write_text("a file where the folder should be", encoding="utf-8")
    window.wizard.show_profile(PERSON)
    qtbot.waitUntil(lambda: _says(window, "Your answers cannot be saved."))
    (said,) = [
        label
        for label in window.wizard.sideWidget().findChildren(QLabel)
        if "cannot be saved" in label.text()
    ]
    assert "answers.json" in said.toolTip()
    folder.unlink()
    mark(window.wizard, "Biology: Love").click()
    qtbot.waitUntil(lambda: _says(window, "Your answers are saved."))
    assert read_profile(_file(tmp_path)).subjects == {Subject.BIOLOGY: 1.0}


def test_whoever_takes_their_answers_back_leaves_those_of_another_person_as_they_were(
    qtbot: QtBot, make_window: Make, tmp_path: Path
) -> None:
    _leave_answers(make_window)
    other = make_window()
    other.wizard.show_profile(Profile(name="Bo"))
    _wait_for(qtbot, _file(tmp_path), Profile(name="Bo"))
    assert read_profile(_before(tmp_path)) == PERSON
    other.wizard.show_profile(Profile())
    _wait_for(qtbot, _file(tmp_path), PERSON)
    assert not _before(tmp_path).exists()
    other.close()
    assert read_profile(_file(tmp_path)) == PERSON


def test_the_answers_of_last_time_can_still_be_taken_when_others_have_been_saved(
    qtbot: QtBot, make_window: Make, tmp_path: Path
) -> None:
    _leave_answers(make_window)
    again = make_window()
    again.wizard.show_profile(Profile(name="Bo"))
    _wait_for(qtbot, _file(tmp_path), Profile(name="Bo"))
    again.wizard.show_profile(Profile())
    _press(again, "Go on with them")
    assert again.wizard.profile == PERSON
    again.close()
    assert read_profile(_file(tmp_path)) == PERSON
    assert not _before(tmp_path).exists()


def test_nobodys_answers_go_because_they_were_not_asked_for(
    qtbot: QtBot, make_window: Make, tmp_path: Path
) -> None:
    _leave_answers(make_window)
    for name in ("Bo", "Cy", "Di"):
        window = make_window()
        window.wizard.show_profile(Profile(name=name))
        window.close()
    kept = [read_profile(file).name for file in sorted((tmp_path / "kept").iterdir())]
    assert sorted(kept) == ["Ada", "Bo", "Cy", "Di"]
    assert read_profile(_before(tmp_path)) == PERSON


def test_what_becomes_of_the_earlier_answers_is_asked_first(
    qtbot: QtBot, make_window: Make
) -> None:
    _leave_answers(make_window)
    again = make_window()
    again.activateWindow()
    wait_for_focus(qtbot, QPushButton, "Go on with them")
    press(KEY.Key_Tab)
    assert spoken_name(focused()) == "Start fresh"
    press(KEY.Key_Tab)
    assert spoken_name(focused()) == "Your name, optional"


def test_starting_fresh_takes_the_earlier_answers_away_at_once(
    qtbot: QtBot, make_window: Make, tmp_path: Path
) -> None:
    _leave_answers(make_window)
    again = make_window()
    _press(again, "Start fresh")
    qtbot.waitUntil(lambda: not _file(tmp_path).exists())
    again.wizard.show_profile(Profile(name="Bo"))
    _wait_for(qtbot, _file(tmp_path), Profile(name="Bo"))
    assert not _before(tmp_path).exists()


def test_going_on_leads_to_the_last_page_with_an_answer(make_window: Make) -> None:
    window = make_window()
    window.wizard.show_profile(Profile(name="Ada", location="CA", interests={Interest.SOCIAL: 1}))
    window.close()
    again = make_window()
    _press(again, "Go on with them")
    assert again.wizard.currentId() == INTERESTS
    again.wizard.show_profile(Profile(location="CA"))
    again.wizard.resume()
    assert again.wizard.currentId() == PLACE
    again.wizard.show_profile(Profile(subjects={Subject.BIOLOGY: 1.0}))
    again.wizard.resume()
    assert again.wizard.currentId() == SUBJECTS


def test_halves_of_writings_that_were_cut_off_are_swept_away(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = _file(tmp_path).parent
    folder.mkdir()
    old, young = folder / "answers.json.aBcDeF", folder / "answers.json.gHiJkL"
    for half in (old, young):
        half.write_text("{", encoding="utf-8")
    os.utime(old, (0, 0))
    window.wizard.show_profile(PERSON)
    _wait_for(qtbot, _file(tmp_path), PERSON)
    assert not old.exists()
    assert young.exists()  # another program may be at it


def test_what_is_written_at_the_end_is_not_overtaken_by_what_waited(
    qtbot: QtBot, background: Background
) -> None:
    written: list[int] = []
    state = [0]
    owner = QObject()
    saving = Autosave(background, lambda: partial(written.append, state[0]), owner)
    for moment in range(1, 4):
        state[0] = moment
        saving.note()
    with qtbot.waitSignal(saving.written):
        pass
    state[0] = 4
    saving.note()
    saving.write_now()
    assert written[-1] == 4
    assert written == sorted(written)
