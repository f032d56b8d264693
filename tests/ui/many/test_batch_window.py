"""From a table to matches and files, as a counselor goes through it; and stopping on the way."""

import csv
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from careerapp.domain.scales import Interest
from careerapp.report import batch_check
from careerapp.report.matched_group import MatchedGroup
from careerapp.ui.engine import Engine
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.paper.many_reports_dialog import ManyReportsDialog
from careerapp.ui.results.table_model import NOTE
from careerapp.ui.stall_watch import StallWatch
from tests.ui.fitting import cut_off
from tests.ui.keyboard import KEY, press, type_in
from tests.ui.many.conftest import Opened
from tests.ui.many.thirty_rows import ENGLISH, students, write_csv
from tests.ui.steps import words

MANY = 15_000


@pytest.fixture
def flawed(tmp_path: Path) -> Path:
    """A table of 30 with three errors."""
    rows = students(0, 40)
    rows[4][5] = "forty"
    rows[6][1] = "Bavaria"
    rows[9] = rows[9][:6]
    return write_csv(tmp_path / "class.csv", ENGLISH, rows)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A table that takes a while."""
    rows = students(0, 40, decimals=3)
    more = [[f"{row[0]} {number}", *row[1:]] for number in range(MANY // 30) for row in rows]
    return write_csv(tmp_path / "many.csv", ENGLISH, more)


def _check(qtbot: QtBot, window: BatchWindow) -> None:
    with qtbot.waitSignal(window.checked):
        QTest.mouseClick(window.table_page.check, Qt.MouseButton.LeftButton)


def _match(qtbot: QtBot, window: BatchWindow) -> None:
    with qtbot.waitSignal(window.matched):
        QTest.mouseClick(window.check_page.match, Qt.MouseButton.LeftButton)


def _matched(qtbot: QtBot, window: BatchWindow) -> BatchWindow:
    _check(qtbot, window)
    _match(qtbot, window)
    return window


def _cells(window: BatchWindow, column: int) -> list[str]:
    model = window.results.people.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_errors_are_listed_before_anybody_is_matched(
    qtbot: QtBot, opened: Opened, flawed: Path
) -> None:
    window = opened(flawed)
    _check(qtbot, window)
    page = window.check_page
    assert "27 of 30 people can be matched" in words(page)
    assert "3 rows are left out if you go on:" in words(page)
    assert "Interests: from 1 to 40, on a scale from 0 to 40." in words(page)
    model = page.problems.table.model()
    rows = [tuple(model.index(row, column).data() for column in range(4)) for row in range(3)]
    assert rows == [
        ("6", "Investigative", "forty", "not a number from 0 to 40"),
        ("8", "State", "Bavaria", rows[1][3]),
        ("11", "(the whole row)", "", "the row has 6 cells, but the header has 10"),
    ]
    assert "is not a two-letter postal code" in rows[1][3]
    page.problems.table.setFocus()
    press(KEY.Key_Down)
    assert page.problems.said.startswith("Line 8, State, “Bavaria”: ")


def test_one_goes_back_to_the_table_with_all_that_was_chosen(
    qtbot: QtBot, opened: Opened, flawed: Path
) -> None:
    window = opened(flawed)
    window.table_page.jobs_each.button(10).click()
    _check(qtbot, window)
    QTest.mouseClick(window.check_page.back, Qt.MouseButton.LeftButton)
    assert window.table_page.isVisible()
    assert window.table_page.jobs_each.value == 10


def test_nobody_can_be_matched(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    rows = [["Ada", *["0.5"] * 6], ["Ben", *["0.2"] * 6]]
    window = opened(write_csv(tmp_path / "flat.csv", ["Name", *Interest], rows))
    _check(qtbot, window)
    assert "Nobody in this table can be matched" in words(window.check_page)
    assert not window.check_page.match.isVisible()


def test_people_come_with_their_best_three(
    qtbot: QtBot, engine: Engine, opened: Opened, flawed: Path
) -> None:
    window = _matched(qtbot, opened(flawed))
    assert "27 people matched. 3 rows were left out." in words(window.results)
    assert _cells(window, 0)[:5] == ["2", "3", "4", "5", "7"]
    assert _cells(window, 1)[:2] == ["José Álvarez", "María Núñez"]
    person = window.results.people.table.people
    first = engine.recommender.recommend(_group(window).results.profile(0), 3)
    shown = [_cells(window, column)[0] for column in (2, 3, 4)]
    assert shown == [match.title for match in first]
    note = person.index(0, 2).data(NOTE)
    assert note.startswith(f"{round(first[0].match)} % · {first[0].band.value} fit")


def test_people_are_found_and_sorted(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = _matched(qtbot, opened(flawed))
    view = window.results.people
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(view.shown, check_params_cb=None):
        type_in("alvarez")
    qtbot.waitUntil(lambda: _cells(window, 1) == ["José Álvarez"])
    view.search.clear()
    qtbot.waitUntil(lambda: len(_cells(window, 1)) == 27)
    header = view.table.horizontalHeader()
    with qtbot.waitSignal(view.shown):
        QTest.mouseClick(
            header.viewport(), Qt.MouseButton.LeftButton, pos=_middle_of_heading(window, 1)
        )
    assert _cells(window, 1)[:3] == ["Camila Ortega", "Emma Garcia", "Ethan Brown"]
    with qtbot.waitSignal(view.shown):
        view.backwards.click()
    assert _cells(window, 1)[-1] == "Camila Ortega"


def test_the_group_and_those_left_out_have_tabs(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = _matched(qtbot, opened(flawed))
    tabs = window.results.tabs
    assert [tabs.tabText(place) for place in range(3)] == ["P&eople", "The &group", "Left &out (3)"]
    tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(window.results.group.parts) == 3)
    assert "Rows that could not be read, and are in no figure here: 3." in words(window.results)
    tabs.setCurrentIndex(2)
    assert window.results.problems.table.model().rowCount() == 3


def test_matches_are_saved_for_a_spreadsheet(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = opened(flawed)
    window.table_page.jobs_each.button(5).click()
    _matched(qtbot, window)
    QTest.mouseClick(window.results.save, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(QFileDialog)
    target = flawed.with_name("class-matches.csv")
    assert dialog.selectedFiles() == [str(target)]
    with qtbot.waitSignal(window.saver.saved):
        dialog.fileSelected.emit(str(target))
    dialog.close()
    assert target.read_bytes().startswith(b"\xef\xbb\xbfid,rank,code,title,match,label\n")
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 27 * 5
    assert rows[0]["id"] == "José Álvarez"
    assert rows[0]["title"] == _cells(window, 2)[0]
    assert f"Saved: {target}" in words(window, visible=True)


def test_the_list_of_errors_is_saved(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = opened(flawed)
    _check(qtbot, window)
    QTest.mouseClick(window.check_page.save, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(QFileDialog)
    target = flawed.with_name("errors.csv")
    with qtbot.waitSignal(window.saver.saved):
        dialog.fileSelected.emit(str(target))
    dialog.close()
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert lines[:2] == [
        "line,column,value,problem",
        "6,Investigative,forty,not a number from 0 to 40",
    ]


def test_a_pdf_is_written_for_each_person_shown(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = _matched(qtbot, opened(flawed))
    window.results.people.search.setText("Álvarez")
    qtbot.waitUntil(lambda: _cells(window, 1) == ["José Álvarez"])
    QTest.mouseClick(window.results.reports, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(flawed.parent))
    dialog.close()
    report = flawed.with_name("José Álvarez.pdf")
    qtbot.waitUntil(report.exists, timeout=20_000)
    assert report.read_bytes().startswith(b"%PDF")
    (progress,) = window.findChildren(ManyReportsDialog)
    qtbot.waitUntil(progress.close_button.isVisible)
    progress.close()


def test_more_pdfs_than_somebody_can_want_are_not_offered(
    qtbot: QtBot, opened: Opened, many: Path
) -> None:
    window = _matched(qtbot, opened(many))
    assert not window.results.reports.isEnabled()
    assert "At most 1,000 at a time" in window.results.reports.toolTip()
    window.results.people.search.setText("Sofia Muñoz")
    qtbot.waitUntil(window.results.reports.isEnabled)


def test_the_table_itself_is_never_replaced(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    before = flawed.read_bytes()
    window = _matched(qtbot, opened(flawed))
    with qtbot.waitSignal(window.saver.said, check_params_cb=lambda said: "lost" in said):
        window.saver.save_matches(_group(window), flawed)
    assert flawed.read_bytes() == before
    assert "this is the table of people, which would be lost" in words(window, visible=True)


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, opened: Opened, flawed: Path
) -> None:
    window = _matched(qtbot, opened(flawed))
    target = flawed.with_name("no folder") / "out.csv"
    with qtbot.waitSignal(window.saver.said, check_params_cb=lambda said: "cannot" in said):
        window.saver.save_matches(_group(window), target)
    assert f"{target}: cannot be written (No such file or directory)" in words(window, visible=True)
    assert window.results.save.isEnabled()


def test_the_window_stays_live_with_many(qtbot: QtBot, opened: Opened, many: Path) -> None:
    window = opened(many)
    watch = StallWatch(window)
    _matched(qtbot, window)
    # Far less on a machine with nothing else to do, as docs/performance.md says; the work itself
    # takes a second.
    assert watch.take_longest() < 300
    assert window.results.people.table.model().rowCount() == MANY


def test_canceling_leaves_nothing(
    qtbot: QtBot, opened: Opened, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(many)
    _check(qtbot, window)
    going_on = _hold(monkeypatch)
    QTest.mouseClick(window.check_page.match, Qt.MouseButton.LeftButton)
    assert window.progress.isVisible()
    assert window.progress.said.endswith("of 15,000 people")
    with qtbot.waitSignal(window.stopped):
        QTest.mouseClick(window.progress.cancel, Qt.MouseButton.LeftButton)
        assert "Stopping…" in window.progress.said
        going_on.set()
    assert window.check_page.isVisible()
    assert "Stopped. Nothing was kept." in words(window, visible=True)
    assert [path.name for path in many.parent.iterdir()] == ["many.csv"]
    _match(qtbot, window)  # and can be begun again


def test_closing_while_it_runs_asks_and_stops(
    qtbot: QtBot, opened: Opened, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(many)
    _check(qtbot, window)
    going_on = _hold(monkeypatch)
    QTest.mouseClick(window.check_page.match, Qt.MouseButton.LeftButton)
    window.close()
    assert window.isVisible()
    _answer(window, "Cancel")
    assert window.work.busy
    window.close()
    _answer(window, "Stop and close")
    assert not window.isVisible()
    going_on.set()
    assert QThreadPool.globalInstance().waitForDone(5000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert not isValid(window)
    assert [path.name for path in many.parent.iterdir()] == ["many.csv"]


def test_all_words_fit_in_the_least_window(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = opened(flawed)
    window.resize(window.minimumSize())
    _check(qtbot, window)
    assert cut_off(window.check_page) == []
    _match(qtbot, window)
    assert cut_off(window.results) == []


def _hold(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Let the next block of people wait until it may go on."""
    going_on = threading.Event()
    plain = batch_check.problems_of

    def wait_first(*what: object) -> object:
        assert going_on.wait(10)
        return plain(*what)  # type: ignore[arg-type]

    monkeypatch.setattr("careerapp.report.batch.problems_of", wait_first)
    return going_on


def _answer(window: BatchWindow, text: str) -> None:
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    (button,) = [one for one in box.findChildren(QPushButton) if one.text().strip("&") == text]
    button.click()


def _group(window: BatchWindow) -> MatchedGroup:
    assert window.group is not None
    return window.group


def _middle_of_heading(window: BatchWindow, column: int) -> QPoint:
    header = window.results.people.table.horizontalHeader()
    left = header.sectionViewportPosition(column)
    return QPoint(left + header.sectionSize(column) // 2, header.height() // 2)
