"""From a table to matches and files, as a counselor goes through it; and stopping on the way."""

import csv
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Interest
from careerapp.report.matched_group import MatchedGroup
from careerapp.ui.engine import Engine
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.paper.many_reports_dialog import ManyReportsDialog
from careerapp.ui.results.table_model import NOTE
from tests.ui.fitting import cut_off
from tests.ui.keyboard import KEY, press, type_in
from tests.ui.many.conftest import Opened
from tests.ui.many.steps import cells, check, match, matched
from tests.ui.many.thirty_rows import write_csv
from tests.ui.steps import words


def test_errors_are_listed_before_anybody_is_matched(
    qtbot: QtBot, opened: Opened, flawed: Path
) -> None:
    window = opened(flawed)
    check(qtbot, window)
    page = window.pages.check
    assert window.steps.accessibleName() == "Step 2 of 3: The check"
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
    window.pages.table.jobs_each.button(10).click()
    check(qtbot, window)
    QTest.mouseClick(window.pages.check.back, Qt.MouseButton.LeftButton)
    assert window.pages.table.isVisible()
    assert window.pages.table.jobs_each.value == 10


def test_nobody_can_be_matched(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    rows = [["Ada", *["0.5"] * 6], ["Ben", *["0.2"] * 6]]
    window = opened(write_csv(tmp_path / "flat.csv", ["Name", *Interest], rows))
    check(qtbot, window)
    assert "Nobody in this table can be matched" in words(window.pages.check)
    assert not window.pages.check.match.isVisible()


def test_people_come_with_their_best_three(
    qtbot: QtBot, engine: Engine, opened: Opened, flawed: Path
) -> None:
    window = matched(qtbot, opened(flawed))
    assert "27 people matched. 3 rows were left out." in words(window.pages.results)
    assert cells(window, 0)[:5] == ["2", "3", "4", "5", "7"]
    assert cells(window, 1)[:2] == ["José Álvarez", "María Núñez"]
    person = window.pages.results.people.table.people
    first = engine.recommender.recommend(_group(window).results.profile(0), 3)
    shown = [cells(window, column)[0] for column in (2, 3, 4)]
    assert shown == [match.title for match in first]
    note = person.index(0, 2).data(NOTE)
    assert note.startswith(f"{round(first[0].match)} % · {first[0].band.value} fit")


def test_people_are_found_and_sorted(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = matched(qtbot, opened(flawed))
    view = window.pages.results.people
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(view.shown, check_params_cb=None):
        type_in("alvarez")
    qtbot.waitUntil(lambda: cells(window, 1) == ["José Álvarez"])
    view.search.clear()
    qtbot.waitUntil(lambda: len(cells(window, 1)) == 27)
    header = view.table.horizontalHeader()
    with qtbot.waitSignal(view.shown):
        QTest.mouseClick(
            header.viewport(), Qt.MouseButton.LeftButton, pos=_middle_of_heading(window, 1)
        )
    assert cells(window, 1)[:3] == ["Camila Ortega", "Emma Garcia", "Ethan Brown"]
    with qtbot.waitSignal(view.shown):
        view.backwards.click()
    assert cells(window, 1)[-1] == "Camila Ortega"


def test_the_group_and_those_left_out_have_tabs(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = matched(qtbot, opened(flawed))
    tabs = window.pages.results.tabs
    assert [tabs.tabText(place) for place in range(3)] == ["P&eople", "The &group", "Left &out (3)"]
    tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(window.pages.results.group.parts) == 3)
    assert "Rows that could not be read, and are in no figure here: 3." in words(
        window.pages.results
    )
    tabs.setCurrentIndex(2)
    assert window.pages.results.problems.table.model().rowCount() == 3


def test_matches_are_saved_for_a_spreadsheet(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = opened(flawed)
    window.pages.table.jobs_each.button(5).click()
    matched(qtbot, window)
    QTest.mouseClick(window.pages.results.save, Qt.MouseButton.LeftButton)
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
    assert rows[0]["title"] == cells(window, 2)[0]
    assert f"Saved: {target}" in words(window, visible=True)


def test_the_list_of_errors_is_saved(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = opened(flawed)
    check(qtbot, window)
    QTest.mouseClick(window.pages.check.save, Qt.MouseButton.LeftButton)
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
    window = matched(qtbot, opened(flawed))
    window.pages.results.people.search.setText("Álvarez")
    qtbot.waitUntil(lambda: cells(window, 1) == ["José Álvarez"])
    QTest.mouseClick(window.pages.results.reports, Qt.MouseButton.LeftButton)
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
    window = matched(qtbot, opened(many))
    assert not window.pages.results.reports.isEnabled()
    assert "At most 1,000 at a time" in window.pages.results.reports.toolTip()
    window.pages.results.people.search.setText("Sofia Muñoz")
    qtbot.waitUntil(window.pages.results.reports.isEnabled)


def test_the_table_itself_is_never_replaced(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    before = flawed.read_bytes()
    window = matched(qtbot, opened(flawed))
    with qtbot.waitSignal(window.saver.said, check_params_cb=lambda said: "lost" in said):
        window.saver.save_matches(_group(window), flawed)
    assert flawed.read_bytes() == before
    assert "this is the table of people, which would be lost" in words(window, visible=True)


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, opened: Opened, flawed: Path
) -> None:
    window = matched(qtbot, opened(flawed))
    target = flawed.with_name("no folder") / "out.csv"
    with qtbot.waitSignal(window.saver.said, check_params_cb=lambda said: "cannot" in said):
        window.saver.save_matches(_group(window), target)
    assert f"{target}: cannot be written (there is no such file or folder)" in words(
        window, visible=True
    )
    assert window.pages.results.save.isEnabled()


def test_all_words_fit_in_the_least_window(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = opened(flawed)
    window.resize(window.minimumSize())
    check(qtbot, window)
    assert cut_off(window.pages.check) == []
    match(qtbot, window)
    assert cut_off(window.pages.results) == []


def test_no_letter_leads_to_two_things(qtbot: QtBot, opened: Opened, flawed: Path) -> None:
    window = opened(flawed)
    found = [_letters(window)]
    check(qtbot, window)
    found.append(_letters(window))
    match(qtbot, window)
    for tab in range(3):
        window.pages.results.tabs.setCurrentIndex(tab)
        found.append(_letters(window))
    for letters in found:
        assert len(letters) == len(set(letters)) > 0


def _letters(window: BatchWindow) -> list[str]:
    """Return the letters that lead somewhere with Alt, on the page that is seen."""
    texts = [
        *(each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()),
        *(each.text() for each in window.findChildren(QLabel) if each.isVisible() and each.buddy()),
    ]
    if window.pages.results.isVisible():
        texts += [window.pages.results.tabs.tabText(tab) for tab in range(3)]
    return [letter for text in texts if (letter := QKeySequence.mnemonic(text).toString())]


def _group(window: BatchWindow) -> MatchedGroup:
    assert window.state.matched is not None
    return window.state.matched.group


def _middle_of_heading(window: BatchWindow, column: int) -> QPoint:
    header = window.pages.results.people.table.horizontalHeader()
    left = header.sectionViewportPosition(column)
    return QPoint(left + header.sectionSize(column) // 2, header.height() // 2)
