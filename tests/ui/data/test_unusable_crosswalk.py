"""A crosswalk that was taken in and cannot be read any more, seen in the window."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from careerapp import paths
from careerapp.catalog.in_use import own_crosswalk, own_database
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.data.absent_dialog import AbsentJobsDialog
from careerapp.ui.program import Program
from tests import data_faults
from tests.data_faults import bundled_copy
from tests.ui.data.steps import box_of, data_entry, other_window
from tests.ui.kept import Kept
from tests.ui.steps import words

WHAT_HELPS = (
    "Data → “Use a table of changed job codes (crosswalk)…” takes it in again, and Data → “Forget "
    "the crosswalk…” removes it."
)


@pytest.fixture
def crosswalk(kept: Kept) -> Path:
    path = own_crosswalk(kept.folder)
    path.parent.mkdir(parents=True)
    path.write_text("name,social\nAda,1\n", encoding="utf-8")
    return path


@pytest.fixture
def damaged(kept: Kept, crosswalk: Path) -> None:
    data_faults.one_bit_flipped(bundled_copy(paths.DATABASE, own_database(kept.folder).parent))


def _problem(crosswalk: Path) -> str:
    return (
        f"What is wrong: {crosswalk}: no column has codes like 29-1141.00; a crosswalk has two, "
        "codes of before and codes since."
    )


def test_it_is_said_once_and_over_the_list_of_missing_jobs(
    qtbot: QtBot, crosswalk: Path, program: Program
) -> None:
    box = box_of(program.window)
    assert box.text() == "The crosswalk that you took in cannot be used."
    assert box.informativeText() == (
        "Without it, nothing is known of what came in the place of a job. "
        f"{WHAT_HELPS}\n\n{_problem(crosswalk)}"
    )
    box.close()
    window = program.window
    for tag in ("es", "en"):
        window = other_window(qtbot, program, partial(window.language_chosen.emit, tag))
        assert not window.findChildren(QMessageBox)

    window.state.shortlist = Shortlist((Favorite("17-1022.99", 3),))
    data_entry(window, "Jobs that are not in the data…").trigger()
    (dialog,) = window.findChildren(AbsentJobsDialog)
    assert (
        "The crosswalk that you took in cannot be used, so nothing is known of what came in the "
        f"place of a job. {WHAT_HELPS} {_problem(crosswalk)}"
    ) in words(dialog, visible=True)
    dialog.close()

    data_entry(window, "Forget the crosswalk…").trigger()
    (yes,) = [each for each in box_of(window).buttons() if each.text() == "Forget it"]
    window = other_window(qtbot, program, yes.click)
    box = box_of(window)
    assert box.text() == "The crosswalk is forgotten."
    box.close()


def test_it_is_said_after_what_is_said_of_damaged_data(
    qtbot: QtBot, crosswalk: Path, damaged: None, program: Program
) -> None:
    window = program.window
    assert box_of(window).text() == "The data that you took in cannot be used."
    box_of(window).close()
    box = box_of(window)
    assert box.text() == "The crosswalk that you took in cannot be used."
    box.close()
