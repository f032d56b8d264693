"""What is chosen while the data are about to be others."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from careerapp import paths
from careerapp.catalog.installed import Installed
from careerapp.catalog.own_crosswalk import OwnCrosswalk
from careerapp.catalog.read_back import read_back
from careerapp.domain.former_jobs import Crosswalk
from careerapp.ui.data.new_use import NewUse
from careerapp.ui.main_window import MainWindow
from careerapp.ui.program import Program
from tests.ui.data.steps import box_of, data_entry, other_window
from tests.ui.kept import Kept
from tests.ui.patience import PATIENCE

LANGUAGE_STAYS = "The language stays as it is for now."


class Gate:
    """Holds up what a thread does with the data, until it may go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.reached, self.open = Event(), Event()

    def hold_up(self, owner: type, name: str) -> None:
        """Let nobody through to the method of a class."""
        done = getattr(owner, name)

        def held_up(this: object) -> object:
            self.reached.set()
            self.open.wait(PATIENCE)
            return done(this)

        self._monkeypatch.setattr(owner, name, held_up)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch, program: Program) -> Iterator[Gate]:
    gate = Gate(monkeypatch)
    yield gate
    gate.open.set()


def take_in(kept: Kept) -> None:
    """Take in data that have one source less."""
    bundled = read_back(paths.DATABASE)
    Installed(kept.folder).put(replace(bundled, sources=bundled.sources[1:]))


def _choose(window: MainWindow, entry: str, yes: str) -> None:
    data_entry(window, entry).trigger()
    (button,) = [each for each in box_of(window).buttons() if each.text() == yes]
    button.click()


def _try_to_switch(window: MainWindow) -> str:
    window.language_chosen.emit("es")
    return _said(window)


def _said(window: MainWindow) -> str:
    """Close the box over a window, and return what it said."""
    box = box_of(window)
    box.close()
    return box.text()


def test_the_language_stays_while_one_goes_back(
    qtbot: QtBot, program: Program, kept: Kept, gate: Gate
) -> None:
    take_in(kept)
    window = other_window(qtbot, program, partial(program.window.data_changed.emit, NewUse.DATA))
    box_of(window).close()
    gate.hold_up(Installed, "go_back")
    _choose(window, "Go back to the data of before…", "Go back")
    qtbot.waitUntil(gate.reached.is_set)
    assert _try_to_switch(window) == LANGUAGE_STAYS
    window = other_window(qtbot, program, gate.open.set)
    assert _said(window) == "The program uses other data now."
    assert window.catalog is not None
    assert window.catalog.path == paths.DATABASE


def test_the_language_stays_while_a_crosswalk_is_forgotten(
    qtbot: QtBot, program: Program, kept: Kept, gate: Gate
) -> None:
    OwnCrosswalk(kept.folder).keep(Crosswalk({"17-1022.99": ("17-1022.00",)}))
    gate.hold_up(OwnCrosswalk, "forget")
    window = program.window
    _choose(window, "Forget the crosswalk…", "Forget it")
    qtbot.waitUntil(gate.reached.is_set)
    assert _try_to_switch(window) == LANGUAGE_STAYS
    window = other_window(qtbot, program, gate.open.set)
    assert _said(window) == "The crosswalk is forgotten."
