"""A crosswalk, taken in from the window: what came in the place of a job, and the way back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from careerapp.catalog.own_crosswalk import OwnCrosswalk
from careerapp.domain.shortlist import LONGEST_NOTE, Favorite, Shortlist
from careerapp.report.absent_words import absent_advice
from careerapp.report.glossary import Term, entry_of
from careerapp.ui.data.absent_dialog import AbsentJobsDialog
from careerapp.ui.main_window import MainWindow
from careerapp.ui.program import Program
from tests.catalog.crosswalks import HEADER, write_csv, write_xlsx
from tests.ui.data.steps import box_of, data_entry, other_window, update_dialog_of
from tests.ui.kept import Kept
from tests.ui.keyboard import focused, press, spoken_name
from tests.ui.steps import ACTORS, DEVELOPERS, NURSES, PERSON, find_results, words

SURVEYORS, CHIEFS = "17-1022.99", "11-1011.99"  # which no data have
ROWS = (
    (SURVEYORS, "Old Surveyors", "17-1022.00", "Surveyors"),
    (CHIEFS, "Old Chiefs", NURSES, "Registered Nurses"),
    (CHIEFS, "Old Chiefs", DEVELOPERS, "Software Developers"),
    (ACTORS, "Actors", ACTORS, "Actors"),
)
SHORTLIST = Shortlist(
    (Favorite(NURSES, 1, "Kind."), Favorite(SURVEYORS, 3, "Maps!")), frozenset({CHIEFS})
)


@pytest.fixture
def crosswalk(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "2010_to_2019_Crosswalk.csv", ROWS)


def _drop(window: MainWindow, *files: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dropEvent(drop)
    return drop


def _buttons(dialog: AbsentJobsDialog) -> dict[str, QPushButton]:
    found = dialog.findChildren(QPushButton)
    return {each.text().replace("&", ""): each for each in found if each.isVisible()}


@pytest.fixture
def use(qtbot: QtBot, program: Program, crosswalk: Path) -> Callable[[], MainWindow]:
    """Use the crosswalk, and list what it is about."""

    def use() -> MainWindow:
        _drop(program.window, crosswalk)
        dialog = update_dialog_of(program.window)
        qtbot.waitUntil(dialog.comparison.isVisible)
        window = other_window(qtbot, program, dialog.comparison.use.click)
        qtbot.waitUntil(lambda: window.results is not None and window.results.has_ranking)
        box_of(window).close()
        return window

    return use


def _list(window: MainWindow) -> AbsentJobsDialog:
    data_entry(window, "Jobs that are not in the data…").trigger()
    (dialog,) = [each for each in window.findChildren(AbsentJobsDialog) if each.isVisible()]
    return dialog


def test_it_is_said_what_leads_where_before_anything_is_changed(
    qtbot: QtBot, program: Program, kept: Kept, crosswalk: Path
) -> None:
    window = program.window
    assert not data_entry(window, "Forget the crosswalk…").isEnabled()
    entry = "Use a table of changed job codes (crosswalk)…"
    assert f"“{entry}”" in " ".join(absent_advice())  # which leads here
    data_entry(window, entry).trigger()
    (chooser,) = [each for each in window.findChildren(QFileDialog) if each.isVisible()]
    assert chooser.windowTitle() == "Table of changed job codes (crosswalk)"
    chooser.fileSelected.emit(str(crosswalk))
    chooser.close()
    dialog = update_dialog_of(window)
    qtbot.waitUntil(dialog.comparison.isVisible)
    said = words(dialog.comparison)
    (heading,) = [
        each
        for each in dialog.comparison.findChildren(QLabel)
        if each.text() == "What this crosswalk says"
    ]
    assert heading.accessibleDescription() == entry_of(Term.CROSSWALK).sentence
    table = "This table gives new codes for 2 old job codes; 1 of them was split into several jobs."
    assert table in said
    assert "Jobs with one job in their place: 1\n" in said
    assert f"Old Surveyors ({SURVEYORS}) → Surveyors (17-1022.00)" in said
    assert "Jobs with several in their place, from which you choose: 1\n" in said
    assert (
        f"Old Chiefs ({CHIEFS}) → Registered Nurses ({NURSES}); Software Developers ({DEVELOPERS})"
    ) in said
    assert "Nothing is replaced in anybody’s file unless you choose so there." in said
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not OwnCrosswalk(kept.folder).exists


def test_what_came_in_the_place_of_a_job_can_be_put_there(
    qtbot: QtBot, program: Program, use: Callable[[], MainWindow]
) -> None:
    find_results(qtbot, program.window, PERSON)
    program.window.state.shortlist = SHORTLIST
    window = use()
    assert window.state.shortlist == SHORTLIST  # unless somebody chooses so
    assert window.results is not None
    row = window.results.shortlist.favorites.row(SURVEYORS)
    assert row.link.text() == "Old Surveyors"
    assert "By your crosswalk it is Surveyors (17-1022.00) now." in words(row)
    dialog = _list(window)
    several = "it is several jobs now: Registered Nurses (29-1141.00) and Software Developers ("
    assert several in words(dialog, visible=True)
    _buttons(dialog)["Put Surveyors in its place"].click()
    assert "Old Surveyors" not in words(dialog, visible=True)
    _buttons(dialog)["Hide Software Developers in its place"].click()
    assert "All of your jobs are in the data now." in words(dialog, visible=True)
    dialog.close_button.click()
    assert window.state.shortlist == Shortlist(
        (Favorite(NURSES, 1, "Kind."), Favorite("17-1022.00", 3, "Maps!")), frozenset({DEVELOPERS})
    )
    window.here.document.undo()
    window.here.document.undo()
    assert window.state.shortlist == SHORTLIST


def test_the_keyboard_goes_on_from_job_to_job(
    qtbot: QtBot, program: Program, use: Callable[[], MainWindow]
) -> None:
    find_results(qtbot, program.window, PERSON)
    program.window.state.shortlist = SHORTLIST
    window = use()
    dialog = _list(window)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    _buttons(dialog)["Put Surveyors in its place"].setFocus()
    press(Qt.Key.Key_Space)
    assert spoken_name(focused()).startswith("Take Old Chiefs off the hidden jobs")
    press(Qt.Key.Key_Tab)
    assert spoken_name(focused()) == "Hide Software Developers in its place"
    press(Qt.Key.Key_Space)
    assert focused() is dialog.close_button  # as there is nothing left
    dialog.close()


def test_what_is_on_the_shortlist_is_not_hidden(
    qtbot: QtBot, program: Program, use: Callable[[], MainWindow]
) -> None:
    find_results(qtbot, program.window, PERSON)
    program.window.state.shortlist = SHORTLIST
    window = use()
    dialog = _list(window)
    offer = "Take Old Chiefs off the hidden jobs: Registered Nurses is on your shortlist"
    _buttons(dialog)[offer].click()
    assert "Old Chiefs" not in words(dialog, visible=True)
    assert window.state.shortlist == replace(SHORTLIST, rejected=frozenset())
    dialog.close()


def test_notes_that_are_too_long_together_are_left_where_they_are(
    qtbot: QtBot, program: Program, use: Callable[[], MainWindow]
) -> None:
    find_results(qtbot, program.window, PERSON)
    both = Shortlist((Favorite("17-1022.00", 2, "a" * LONGEST_NOTE), Favorite(SURVEYORS, 3, "b")))
    program.window.state.shortlist = both
    window = use()
    dialog = _list(window)
    _buttons(dialog)["Put Surveyors in its place"].click()
    assert "2,002 characters are more than 2,000" in dialog.problem.text()
    assert window.state.shortlist == both
    dialog.close()


def test_it_is_forgotten(
    qtbot: QtBot, program: Program, kept: Kept, use: Callable[[], MainWindow]
) -> None:
    find_results(qtbot, program.window, PERSON)
    program.window.state.shortlist = SHORTLIST
    window = use()
    data_entry(window, "Forget the crosswalk…").trigger()
    (yes,) = [each for each in box_of(window).buttons() if each.text() == "Forget it"]
    window = other_window(qtbot, program, yes.click)
    qtbot.waitUntil(lambda: window.results is not None and window.results.has_ranking)
    assert box_of(window).text() == "The crosswalk is forgotten."
    box_of(window).close()
    assert not OwnCrosswalk(kept.folder).exists
    dialog = _list(window)
    said = words(dialog, visible=True)
    assert f"Job {SURVEYORS}" in said
    assert "By your crosswalk" not in said
    dialog.close()


def test_the_window_says_what_it_reads_and_keeps(
    qtbot: QtBot, program: Program, crosswalk: Path
) -> None:
    _drop(program.window, crosswalk)
    dialog = update_dialog_of(program.window)
    title = "Use a table of changed job codes (crosswalk)"
    assert dialog.windowTitle() == title  # also while it is read
    qtbot.waitUntil(dialog.comparison.isVisible)
    said = []

    def use() -> None:
        dialog.comparison.use.click()
        said.append(words(dialog.progress))

    window = other_window(qtbot, program, use)
    assert "Keeping this crosswalk" in said[0]
    box_of(window).close()


def test_a_workbook_that_is_nearly_one_is_told_what_it_lacks(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    rows = [("2000", "2010", "2019"), (SURVEYORS, CHIEFS, NURSES), (CHIEFS, NURSES, SURVEYORS)]
    path = write_xlsx(tmp_path / "a.xlsx", rows)
    _drop(program.window, path)
    dialog = update_dialog_of(program.window)
    qtbot.waitUntil(dialog.end.isVisible)
    assert (
        f"{path}: the columns '2000', '2010', '2019' all have codes; keep the one with codes of "
        "before and the one with codes since, and save the file again"
    ) in words(dialog.end)
    dialog.close()


@pytest.mark.parametrize("broken", [False, True], ids=["a crosswalk", "neither"])
def test_a_workbook_that_is_no_official_one_may_be_a_crosswalk(
    qtbot: QtBot, program: Program, tmp_path: Path, *, broken: bool
) -> None:
    rows = [HEADER, *ROWS] if not broken else [["name"], ["Ada"]]
    assert _drop(program.window, write_xlsx(tmp_path / "a.xlsx", rows)).isAccepted()
    dialog = update_dialog_of(program.window)
    if broken:
        qtbot.waitUntil(dialog.end.isVisible)
        assert "this is not a file that can be taken in" in words(dialog.end)
    else:
        qtbot.waitUntil(dialog.comparison.isVisible)
        assert "Old Chiefs" in words(dialog.comparison)
    dialog.close()


def test_a_table_that_is_none_changes_nothing(
    qtbot: QtBot, program: Program, kept: Kept, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name,social\nAda,1\n", encoding="utf-8")
    _drop(program.window, path)
    dialog = update_dialog_of(program.window)
    qtbot.waitUntil(dialog.end.isVisible)
    assert f"{path}: no column has codes like 29-1141.00; a crosswalk has two" in words(dialog.end)
    assert "Nothing was changed." in words(dialog.end)
    dialog.end.button.click()
    assert not OwnCrosswalk(kept.folder).exists
