"""New data taken in from the window, and taken back."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from careerapp import paths
from careerapp.catalog.installed import Installed
from careerapp.catalog.read_back import read_back
from careerapp.ui.data.new_use import NewUse
from careerapp.ui.data.update_dialog import UpdateDialog
from careerapp.ui.main_window import MainWindow
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.program import Program
from tests.catalog.workbooks import NURSES as NURSES_ROW
from tests.catalog.workbooks import write
from tests.ui.data.steps import box_of, data_entry, other_window, update_dialog_of
from tests.ui.kept import Kept
from tests.ui.many.steps import matched
from tests.ui.many.thirty_rows import ENGLISH, students, write_csv
from tests.ui.steps import PERSON, find_results, words

NURSES, ACTORS = "29-1141.00", "27-2011.00"


@pytest.fixture
def pay_of_2026(tmp_path: Path) -> Path:
    return write(tmp_path / "national_M2026_dl.xlsx", [NURSES_ROW], sheet="national_M2026_dl")


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Iterator[None]:
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, BatchWindow):
            window.close()


def _choose(window: MainWindow, *files: Path) -> None:
    """Choose files in the menu."""
    data_entry(window, "Update from file…").trigger()
    (chooser,) = [each for each in window.findChildren(QFileDialog) if each.isVisible()]
    chooser.filesSelected.emit([str(path) for path in files])
    chooser.close()


def _ask(window: MainWindow, *files: Path) -> UpdateDialog:
    _choose(window, *files)
    return update_dialog_of(window)


def _open_table(qtbot: QtBot, program: Program, folder: Path, classes: int = 1) -> BatchWindow:
    """Open a table of so many classes of thirty."""
    entry = next(each for each in program.window.findChildren(QAction) if "ta&ble" in each.text())
    qtbot.waitUntil(entry.isEnabled)
    entry.trigger()
    (view,) = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, BatchWindow) and each.isVisible()
    ]
    with qtbot.waitSignal(view.table_shown):
        view.open_table(write_csv(folder / "a.csv", ENGLISH, classes * students(0, 40)))
    return view


def _pay(window: MainWindow) -> float | None:
    assert window.catalog is not None
    return window.catalog.labor_market(NURSES, "US").wage_median


def test_pay_is_taken_in_from_a_file_and_taken_back(
    qtbot: QtBot, program: Program, pay_of_2026: Path
) -> None:
    window = program.window
    assert not data_entry(window, "Go back to the data of before…").isEnabled()
    before = _pay(window)
    dialog = _ask(window, pay_of_2026)
    qtbot.waitUntil(dialog.comparison.isVisible)
    said = words(dialog.comparison)
    assert "Pay and jobs in the whole US: May 2026, in place of May 2025." in said
    assert "The jobs and their names stay as they are." in said
    assert _pay(window) == before
    window = other_window(qtbot, program, dialog.comparison.use.click)
    box = box_of(window)
    assert box.text() == "The program uses other data now."
    box.close()
    assert _pay(window) == NURSES_ROW["A_MEDIAN"]
    back = data_entry(window, "Go back to the data of before…")
    assert back.isEnabled()
    back.trigger()
    question = box_of(window)
    (yes,) = [each for each in question.buttons() if each.text() == "Go back"]
    window = other_window(qtbot, program, yes.click)
    box_of(window).close()
    assert _pay(window) == before
    assert not data_entry(window, "Go back to the data of before…").isEnabled()


def test_what_is_there_already_is_said_to_be(
    qtbot: QtBot, program: Program, kept: Kept, pay_of_2026: Path
) -> None:
    dialog = _ask(program.window, pay_of_2026)
    qtbot.waitUntil(dialog.comparison.isVisible)
    window = other_window(qtbot, program, dialog.comparison.use.click)
    box_of(window).close()
    dialog = _ask(window, pay_of_2026)
    qtbot.waitUntil(dialog.end.isVisible)
    assert "The program uses all that is in these files already." in words(dialog.end)
    dialog.end.button.click()
    assert not dialog.isVisible()


def test_a_damaged_file_changes_nothing(
    qtbot: QtBot, program: Program, kept: Kept, pay_of_2026: Path
) -> None:
    pay_of_2026.write_bytes(pay_of_2026.read_bytes()[:2000])
    dialog = _ask(program.window, pay_of_2026)
    qtbot.waitUntil(dialog.end.isVisible)
    said = words(dialog.end)
    assert pay_of_2026.name in said
    assert "this is not a whole ZIP archive; it may be cut off or damaged" in said
    assert "Nothing was changed. The official files are read just as they were" in said
    assert not Installed(kept.folder).has_own
    assert dialog.end.button.hasFocus()
    dialog.end.button.click()


def test_closing_the_window_before_changes_nothing(
    qtbot: QtBot, program: Program, kept: Kept, pay_of_2026: Path
) -> None:
    window = program.window
    dialog = _ask(window, pay_of_2026)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(UpdateDialog))
    dialog = _ask(window, pay_of_2026)
    qtbot.waitUntil(dialog.comparison.isVisible)
    dialog.comparison.leave.click()
    qtbot.waitUntil(lambda: not window.findChildren(UpdateDialog))
    assert not Installed(kept.folder).has_own
    assert program.window is window


def test_files_that_are_dropped_are_read(
    qtbot: QtBot, program: Program, pay_of_2026: Path, tmp_path: Path
) -> None:
    window = program.window
    more = write(tmp_path / "national_M2024_dl.xlsx", [NURSES_ROW], sheet="national_M2024_dl")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (pay_of_2026, more)])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dropEvent(drop)
    assert drop.isAccepted()
    dialog = update_dialog_of(window)
    qtbot.waitUntil(dialog.comparison.isVisible)
    assert "May 2026, in place of May 2025." in words(dialog)
    dialog.comparison.leave.click()


def test_open_pages_stay_but_for_those_of_jobs_that_are_gone(
    qtbot: QtBot, program: Program, kept: Kept
) -> None:
    results = find_results(qtbot, program.window, PERSON)
    for code in (ACTORS, NURSES):
        results.tabs.open_job(code)
    data = read_back(paths.DATABASE)
    codes = tuple(code for code in data.codes if code != ACTORS)
    texts = {tag: texts.drop(ACTORS) for tag, texts in data.texts.items()}
    Installed(kept.folder).put(replace(data, codes=codes, texts=texts))
    window = other_window(qtbot, program, partial(program.window.data_changed.emit, NewUse.DATA))
    box_of(window).close()
    results = window.results  # type: ignore[assignment]
    assert results.isVisible()
    assert [tab.code for tab in results.tabs.jobs] == [NURSES]
    assert len(results.tabs.matches) == 922


def test_a_table_that_was_matched_is_to_be_matched_again(
    qtbot: QtBot, program: Program, kept: Kept, tmp_path: Path
) -> None:
    view = matched(qtbot, _open_table(qtbot, program, tmp_path))
    data = read_back(paths.DATABASE)
    Installed(kept.folder).put(replace(data, sources=data.sources[1:]))
    window = other_window(qtbot, program, partial(program.window.data_changed.emit, NewUse.DATA))
    box_of(window).close()

    def again() -> list[BatchWindow]:
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, BatchWindow)]
        return [each for each in windows if each.isVisible()]

    qtbot.waitUntil(lambda: again() not in ([], [view]))
    (view,) = again()
    assert view.pages.currentWidget() is view.pages.check
    with qtbot.waitSignal(view.matched):
        view.pages.check.match.click()


def test_what_is_under_way_keeps_the_data(
    qtbot: QtBot, program: Program, pay_of_2026: Path, tmp_path: Path
) -> None:
    window = program.window
    view = _open_table(qtbot, program, tmp_path, 500)
    view.pages.table.check.click()
    assert view.work.busy
    _choose(window, pay_of_2026)
    assert box_of(window).text() == "The data stay as they are for now."
    box_of(window).close()
    assert not window.findChildren(UpdateDialog)
    qtbot.waitUntil(lambda: not view.work.busy, timeout=20_000)
    qtbot.waitUntil(_ask(window, pay_of_2026).comparison.isVisible)
    update_dialog_of(window).comparison.leave.click()
