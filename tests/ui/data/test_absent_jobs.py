"""Jobs of a person that new data do not have: kept, listed, and back with the data of before."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp import paths
from careerapp.catalog.changes import Changes
from careerapp.catalog.installed import Installed
from careerapp.catalog.read_back import read_back
from careerapp.domain.person import Person
from careerapp.domain.person_json import person_to_json
from careerapp.domain.scales import Interest
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.background import Background
from careerapp.ui.data.absent_dialog import AbsentJobsDialog
from careerapp.ui.data.new_use import NewUse
from careerapp.ui.main_window import MainWindow
from careerapp.ui.program import Program
from careerapp.ui.results.results_view import ResultsView
from tests.ui.data.example import update_dialog
from tests.ui.data.steps import box_of, data_entry, other_window
from tests.ui.document.files import open_file, save
from tests.ui.kept import Kept
from tests.ui.steps import ACTORS, NURSES, PERSON, find_results, words

SURVEYORS = "17-1022.00"
NOTE = "Ask Aunt Rosa.\nMaps!"
SHORTLIST = Shortlist((Favorite(NURSES, 2), Favorite(SURVEYORS, 3, NOTE)), frozenset({ACTORS}))
RELEASE = "O*NET 30.2"
NOTICE = "2 of your jobs are not in the data that are used now. What you noted is kept."
MISSING = f"{SURVEYORS}: the data that are used now have no job with this code."


def take_in_without(kept: Kept, *gone: str) -> None:
    bundled = read_back(paths.DATABASE)
    codes = tuple(code for code in bundled.codes if code not in gone)
    Installed(kept.folder).put(replace(bundled, codes=codes))


def shown(window: MainWindow) -> ResultsView:
    assert window.results is not None
    return window.results


def dialog_of(window: QWidget) -> AbsentJobsDialog:
    (dialog,) = [each for each in window.findChildren(AbsentJobsDialog) if each.isVisible()]
    return dialog


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Ada.career"
    person = Person(PERSON, shortlist=SHORTLIST, matched_with=RELEASE)
    path.write_text(person_to_json(person), encoding="utf-8")
    return path


@pytest.fixture
def change(qtbot: QtBot, program: Program) -> Callable[[Callable[[], object]], MainWindow]:
    """Have all windows made anew, and close the box that says so."""

    def change(do: Callable[[], object]) -> MainWindow:
        window = other_window(qtbot, program, do)
        qtbot.waitUntil(lambda: shown(window).has_ranking)
        box_of(window).close()
        return window

    return change


def _use_data(program: Program) -> Callable[[], object]:
    return lambda: program.window.data_changed.emit(NewUse.DATA)


def test_they_are_listed_saved_and_whole_again(
    qtbot: QtBot,
    program: Program,
    kept: Kept,
    file: Path,
    change: Callable[[Callable[[], object]], MainWindow],
) -> None:
    window = program.window
    with qtbot.waitSignal(window.results_shown):
        open_file(qtbot, window, file)
    results = shown(window)
    assert not results.absent_notice.isVisible()
    assert not data_entry(window, "Jobs that are not in the data…").isEnabled()
    results.tabs.open_job(SURVEYORS)

    take_in_without(kept, SURVEYORS, ACTORS)
    window = other_window(qtbot, program, _use_data(program))
    qtbot.waitUntil(lambda: shown(window).has_ranking)
    box = box_of(window)
    assert f"{NOTICE} Data → “Jobs that are not in the data…” lists them." in box.informativeText()
    box.close()
    results = shown(window)
    assert NOTICE in words(results.absent_notice, visible=True)
    results.absent_notice.show_list.click()
    said = words(dialog_of(window), visible=True)
    for each in (
        *("Surveyors", SURVEYORS, "On your shortlist: favorite, 3 of 3 stars."),
        *(f"Your note: {NOTE}", "Its page was open."),
        *("Actors", ACTORS, "Hidden, because it was not for you."),
    ):
        assert each in said
    assert "Registered Nurses" not in said
    dialog_of(window).close_button.click()
    results.tabs.go_to(results.shortlist)
    row = results.shortlist.favorites.row(SURVEYORS)
    assert row.link.text() == "Surveyors"
    assert MISSING in words(row, visible=True)
    assert "Actors" in words(results.shortlist.hidden)

    window.state.shortlist = window.state.shortlist.changed(NURSES, stars=3)
    save(qtbot, window)
    saved = json.loads(file.read_text(encoding="utf-8"))["shortlist"]
    assert saved["favorites"][1] == {"code": SURVEYORS, "stars": 3, "note": NOTE}
    assert saved["rejected"] == [ACTORS]

    data_entry(window, "Go back to the data of before…").trigger()
    (yes,) = [each for each in box_of(window).buttons() if each.text() == "Go back"]
    window = change(yes.click)
    results = shown(window)
    assert not results.absent_notice.isVisible()
    assert not window.isWindowModified()
    assert [tab.code for tab in results.tabs.jobs] == [SURVEYORS]
    row = results.shortlist.favorites.row(SURVEYORS)
    assert row.known
    assert (row.link.text(), row.note.toPlainText()) == ("Surveyors", NOTE)
    assert MISSING not in words(row)


def test_one_of_which_only_the_page_was_open_is_listed_by_the_menu_too(
    qtbot: QtBot,
    program: Program,
    kept: Kept,
    change: Callable[[Callable[[], object]], MainWindow],
) -> None:
    find_results(qtbot, program.window, PERSON).tabs.open_job(SURVEYORS)
    take_in_without(kept, SURVEYORS)
    window = change(_use_data(program))
    entry = data_entry(window, "Jobs that are not in the data…")
    assert entry.isEnabled()
    entry.trigger()
    dialog = dialog_of(window)
    said = words(dialog, visible=True)
    assert "Surveyors" in said
    assert "Its page was open." in said
    dialog.close()


def test_before_anything_is_changed_it_is_said_which_of_ones_own_go(
    program: Program, background: Background
) -> None:
    state = program.window.state
    state.shortlist = SHORTLIST
    dialog = update_dialog(program.window, background)
    sources = read_back(paths.DATABASE).sources
    gone = {ACTORS: "Actors", SURVEYORS: "Surveyors", "11-1011.00": "Chief Executives"}
    names = {"es": {SURVEYORS: "Topógrafos"}}
    dialog.comparison.show_changes(
        Changes({}, gone, {}, sources[:1], sources[1:2], (), names), state.shortlist.codes
    )
    assert (
        "Among the jobs that are gone are some of yours: Actors and Surveyors. What you noted "
        "stays in your file."
    ) in words(dialog.comparison)
    dialog.close()


def test_a_file_that_is_opened_later_is_told_of_too(
    qtbot: QtBot,
    program: Program,
    kept: Kept,
    file: Path,
    change: Callable[[Callable[[], object]], MainWindow],
) -> None:
    take_in_without(kept, SURVEYORS, ACTORS)
    window = other_window(qtbot, program, _use_data(program))
    box = box_of(window)
    assert "not in the data" not in box.informativeText()
    box.close()
    text = file.read_text(encoding="utf-8").replace(ACTORS, "99-9999.99")  # of data to come
    file.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(window.results_shown):
        open_file(qtbot, window, file)
    assert NOTICE in words(shown(window), visible=True)
    assert not window.isWindowModified()
    data_entry(window, "Jobs that are not in the data…").trigger()
    assert "Job 99-9999.99" in words(dialog_of(window), visible=True)
    dialog_of(window).close_button.click()
    # It makes room for what is said of answers that are tried out.
    trial = shown(window).trial
    trial.answer(Interest.ARTISTIC, 0.3)
    assert "trying out 1 change" in words(shown(window), visible=True)
    assert NOTICE not in words(shown(window), visible=True)
    shown(window).trial_notice.reset.click()
    assert NOTICE in words(shown(window), visible=True)
    shown(window).absent_notice.put_away.click()
    assert NOTICE not in words(shown(window), visible=True)
    shown(window).tabs.go_to(shown(window).shortlist)
    shown(window).shortlist.favorites.row(SURVEYORS).off.click()
    assert "1 of your jobs is not in the data" in words(shown(window), visible=True)
