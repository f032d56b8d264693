"""A disk that takes its time: what is saved belongs to the person who was there."""

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from careerapp.domain.person_json import read_person
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Subject
from careerapp.ui.document.saving import Saved, save
from careerapp.ui.main_window import MainWindow
from tests.ui.document.files import action, change
from tests.ui.kept import asks


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Event:
    """A disk that writes a person's file only when it is set."""
    ready = Event()

    def save_slowly(*arguments: Any) -> Saved:
        ready.wait(5)
        return save(*arguments)

    monkeypatch.setattr("careerapp.ui.document.desk.save", save_slowly)
    return ready


def test_the_next_person_does_not_get_the_file_that_is_being_saved(
    qtbot: QtBot, ada: MainWindow, file: Path, disk: Event
) -> None:
    change(ada)
    action(ada, "Save").trigger()
    action(ada, "New person").trigger()
    assert not asks(ada)
    assert ada.windowTitle().startswith("Ada.career")
    with qtbot.waitSignal(ada.desk.shown):
        disk.set()
    assert ada.wizard.profile == Profile()
    assert ada.windowTitle() == "Careers that fit"
    assert ada.here.document.file is None
    assert read_person(file).profile.subjects[Subject.BIOLOGY] == 1.0


def test_the_window_closes_when_what_is_being_saved_has_been_saved(
    qtbot: QtBot, ada: MainWindow, file: Path, disk: Event
) -> None:
    change(ada)
    action(ada, "Save").trigger()
    ada.close()
    assert ada.isVisible()
    assert not asks(ada)
    disk.set()
    qtbot.waitUntil(lambda: not ada.isVisible())
    assert read_person(file).profile.subjects[Subject.BIOLOGY] == 1.0
