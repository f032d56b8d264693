"""Data that cannot be used, seen in the window: what it says, what it goes on with, what helps."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from careerapp import paths
from careerapp.catalog import load_in_use as loading
from careerapp.catalog.gather import Gathered
from careerapp.catalog.in_use import own_database
from careerapp.catalog.installed import Installed
from careerapp.catalog.read_back import read_back
from careerapp.ui.data.data_commands import DataCommands
from careerapp.ui.data.new_use import NewUse
from careerapp.ui.engine import load_engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.program import Program
from careerapp.ui.translations import Translations
from tests import data_faults
from tests.catalog.workbooks import NURSES as NURSES_ROW
from tests.catalog.workbooks import write
from tests.data_faults import bundled_copy
from tests.ui.data.steps import box_of, other_window, said_of_sources
from tests.ui.kept import Kept, asks
from tests.ui.steps import PERSON
from tests.ui.whole_program import whole_program

NURSES, ACTORS = "29-1141.00", "27-2011.00"


@pytest.fixture
def program(
    qapp: QApplication, store: QSettings, kept: Kept, translations: Translations
) -> Iterator[Program]:
    """The program of a person whose folder can be prepared before its window is shown."""
    with whole_program(qapp, store, kept.folder, partial(load_engine, kept.folder)) as program:
        yield program


@pytest.fixture
def own(kept: Kept) -> Path:
    """Data that the person has taken in, the same as the bundled ones."""
    path = own_database(kept.folder)
    path.parent.mkdir(parents=True)
    return bundled_copy(paths.DATABASE, path.parent)


def _said(qtbot: QtBot, window: MainWindow) -> tuple[str, str]:
    """Wait for a box, close it and return what it said."""
    qtbot.waitUntil(lambda: asks(window))
    box = box_of(window)
    said = box.text(), box.informativeText()
    box.close()
    return said


def _begin(program: Program) -> MainWindow:
    program.window.show()
    return program.window


def _pay(window: MainWindow) -> float | None:
    assert window.catalog is not None
    return window.catalog.labor_market(NURSES, "US").wage_median


def test_damaged_data_give_way_and_are_taken_in_again(
    qtbot: QtBot, program: Program, own: Path, tmp_path: Path
) -> None:
    data_faults.one_bit_flipped(own)
    damaged = own.read_bytes()
    window = _begin(program)
    text, detail = _said(qtbot, window)
    assert text == "The data that you took in cannot be used."
    assert detail.startswith("The program uses those that came with it.")
    assert f"{own}: the database of jobs cannot be read: {data_faults.CHANGED}." in detail
    assert "Data → Update from file… takes the files in again" in detail
    assert window.catalog is not None
    assert window.catalog.path == paths.DATABASE
    assert "The data that you took in cannot be used" in said_of_sources(window)
    assert own.read_bytes() == damaged

    window = other_window(qtbot, program, partial(window.language_chosen.emit, "es"))
    assert not window.findChildren(QMessageBox)  # it is said once
    window = other_window(qtbot, program, partial(window.language_chosen.emit, "en"))

    pay = write(tmp_path / "national_M2026_dl.xlsx", [NURSES_ROW], sheet="national_M2026_dl")
    (data,) = window.findChildren(DataCommands)
    dialog = data.update_from([pay])
    assert dialog is not None
    qtbot.waitUntil(dialog.comparison.isVisible)
    window = other_window(qtbot, program, dialog.comparison.use.click)
    assert _said(qtbot, window)[0] == "The program uses other data now."
    assert _pay(window) == NURSES_ROW["A_MEDIAN"]
    assert own.with_name("careers.unusable-1.sqlite").read_bytes() == damaged


def test_without_any_data_it_says_so_before_all_is_answered(
    qtbot: QtBot, program: Program, kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = bundled_copy(paths.DATABASE, tmp_path)
    data_faults.cut_in_the_middle(copy)
    monkeypatch.setattr(loading, "DATABASE", copy)
    window = _begin(program)
    text, detail = _said(qtbot, window)
    assert text == "The program cannot show any jobs."
    assert f"{copy}: the database of jobs cannot be read" in detail
    assert "Get the program again and put it in the place of this one." in detail
    window.wizard.show_profile(PERSON)
    qtbot.waitUntil(lambda: kept.names == [PERSON.name])
    with qtbot.waitSignal(window.failed):
        window.wizard.accept()
    assert "Get the program again" in window.waiting.sentence
    assert kept.names == [PERSON.name]


def _flip(folder: Path, bundled: Gathered) -> None:
    """Take in data that are damaged a moment later."""
    Installed(folder).put(replace(bundled, sources=bundled.sources[1:]))
    data_faults.one_bit_flipped(own_database(folder))


def _actors_alone(folder: Path, bundled: Gathered) -> None:
    """Take in data that nobody foresaw: the matching cannot do with one job."""
    texts = {tag: texts.loc[[ACTORS]] for tag, texts in bundled.texts.items()}
    Installed(folder).put(replace(bundled, codes=(ACTORS,), texts=texts))


@pytest.mark.parametrize(
    ("take_in", "problem"),
    [
        (_flip, data_faults.CHANGED),
        (_actors_alone, "something in them is not as the program expects it"),
    ],
)
def test_new_data_that_cannot_be_loaded_are_taken_back_by_themselves(
    qtbot: QtBot,
    program: Program,
    kept: Kept,
    take_in: Callable[[Path, Gathered], None],
    problem: str,
) -> None:
    window = _begin(program)
    qtbot.waitUntil(lambda: window.catalog is not None)
    window.wizard.show_profile(PERSON)
    before = _pay(window)
    take_in(kept.folder, read_back(paths.DATABASE))
    window = other_window(qtbot, program, partial(window.data_changed.emit, NewUse.DATA))
    text, detail = _said(qtbot, window)
    assert text == "The program uses the data of before again."
    assert problem in detail
    assert "Your answers stay as they are." in detail
    assert window.wizard.profile == PERSON
    assert window.catalog is not None
    assert window.catalog.path == paths.DATABASE
    assert _pay(window) == before
    assert not Installed(kept.folder).has_own
