"""What lies in the program's own folder: of earlier versions, damaged, cut off."""

import json
import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from careerapp.domain.person_json import read_person
from careerapp.domain.profile import Profile
from careerapp.ui.main_window import MainWindow
from tests.ui.kept import Kept, answer, choose_known, lines, question
from tests.ui.steps import PERSON
from tests.ui.wizard_steps import mark

Make = Callable[[], MainWindow]


def _leave(make_window: Make, profile: Profile) -> None:
    window = make_window()
    window.wizard.show_profile(profile)
    window.close()


def test_what_earlier_versions_kept_is_taken_over_and_its_original_stays(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    kept.folder.mkdir()
    text = json.dumps({"version": 1, "name": "Ada", "interests": {"social": 0.9}})
    (kept.folder / "answers.json").write_text(text, encoding="utf-8")
    (kept.folder / "answers-before.json").write_text('{"version": 1, "name": "Bo"}', "utf-8")
    window = make_window()
    choose_known(qtbot, window, "Ada")
    (file,) = [path for path in kept.files if read_person(path).profile.name == "Ada"]
    mark(window.wizard, "Biology: Love").click()
    window.close()
    assert json.loads(file.read_text(encoding="utf-8"))["version"] == 2
    original = file.with_name(f"{file.name}.version-1")
    assert original.read_text(encoding="utf-8") == text
    assert kept.names == ["Ada", "Bo"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('{"version": 2, "location": "XX"}', ["location", "XX"]),
        ('{"version": 2, "name": "Ad', ["line 1"]),
    ],
)
def test_somebody_who_cannot_be_read_is_said_to_be_and_stays(
    qtbot: QtBot, make_window: Make, kept: Kept, text: str, named: list[str]
) -> None:
    people = kept.folder / "people"
    people.mkdir(parents=True)
    file = people / "a.career"
    file.write_text(text, encoding="utf-8")
    window = make_window()
    qtbot.waitUntil(lambda: lines(window) == [("Somebody without a name", "cannot be read")])
    window.desk.open(file)
    qtbot.waitUntil(lambda: window.findChildren(QObject, "qt_msgbox_label") != [])
    said = question(window).informativeText()
    assert all(part in said for part in (str(file), *named))
    answer(window, "Close")
    window.wizard.show_profile(PERSON)
    window.close()
    assert file.read_text(encoding="utf-8") == text


def test_halves_of_writings_that_were_cut_off_are_swept_away(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    _leave(make_window, Profile(name="Ada"))
    (file,) = kept.files
    old, young = (file.with_name(f"{file.name}.careerapp-{end}") for end in ("aBcDeF", "gHiJkL"))
    for half in (old, young):
        half.write_text("{", encoding="utf-8")
    os.utime(old, (0, 0))
    window = make_window()
    choose_known(qtbot, window, "Ada")
    window.wizard.show_profile(PERSON)
    kept.wait_for(qtbot, PERSON)
    assert not old.exists()
    assert young.exists()  # another program may be at it


def test_opening_somebody_and_leaving_writes_nothing(
    qtbot: QtBot, make_window: Make, kept: Kept
) -> None:
    _leave(make_window, PERSON)
    (file,) = kept.files
    os.utime(file, (1e9, 1e9))
    window = make_window()
    choose_known(qtbot, window, "Ada")
    window.close()
    assert file.stat().st_mtime == 1e9
    assert [path.name for path in file.parent.iterdir()] == [file.name]  # no lock is left
