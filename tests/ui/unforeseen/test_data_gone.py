"""The data go, or others take their place, while the window is open: it says which, and goes on."""

import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careerapp import paths
from careerapp.catalog.in_use import own_database
from careerapp.ui.engine import load_engine
from careerapp.ui.program import Program
from careerapp.ui.translations import Translations
from careerapp.ui.unforeseen.error_watch import ErrorWatch
from tests.data_faults import bundled_copy
from tests.ui.kept import Kept
from tests.ui.steps import PERSON, find_results, words
from tests.ui.unforeseen.steps import close, told
from tests.ui.whole_program import whole_program

NURSES = "29-1141.00"


def _taken_in_elsewhere(own: Path) -> None:
    copy = own.with_name("another")
    shutil.copyfile(own, copy)
    os.utime(copy, (0, 0))
    copy.replace(own)


@pytest.fixture
def own(kept: Kept) -> Path:
    path = own_database(kept.folder)
    path.parent.mkdir(parents=True)
    return bundled_copy(paths.DATABASE, path.parent)


@pytest.fixture
def program(
    qapp: QApplication,
    store: QSettings,
    kept: Kept,
    own: Path,
    translations: Translations,
    watch: ErrorWatch,
) -> Iterator[Program]:
    with whole_program(qapp, store, kept.folder, partial(load_engine, kept.folder)) as program:
        watch.follow(program)
        program.window.show()
        yield program


@pytest.mark.parametrize(
    ("become", "problem"),
    [
        (Path.unlink, "the file is missing"),
        (_taken_in_elsewhere, "it was changed since the program read it; close the program"),
    ],
)
def test_the_window_says_it_and_goes_on(
    qtbot: QtBot,
    program: Program,
    own: Path,
    log: Path,
    become: Callable[[Path], None],
    problem: str,
) -> None:
    window = program.window
    results = find_results(qtbot, window, PERSON)
    become(own)
    QTimer.singleShot(0, window, partial(results.tabs.open_job, NURSES))  # as a click would
    dialog = told(qtbot)
    said = words(dialog, visible=True)
    assert f"{own}: the database of jobs cannot be read: {problem}" in said
    assert "Your answers are kept." in said
    assert str(own) not in dialog.details.toPlainText() + log.read_text(encoding="utf-8")
    close(qtbot)
    assert results.isVisible()
    assert window.wizard.profile == PERSON
