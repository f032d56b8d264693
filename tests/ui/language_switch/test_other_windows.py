"""Windows for many people are open while another language is chosen."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.person import EarlierAnswers, Person
from careerapp.domain.scales import Interest
from careerapp.report.results_order import ResultsOrder
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.paper.report_saver import ReportSaver
from careerapp.ui.people.compare_people import ComparePeople
from careerapp.ui.people.compare_then_and_now import CompareThenAndNow
from careerapp.ui.people.folder_view import FolderView
from careerapp.ui.program import Program
from tests.ui.language_switch.speaking import choose, speak
from tests.ui.many.steps import check, matched
from tests.ui.many.thirty_rows import ENGLISH, students, write_csv
from tests.ui.people.thirty import complete, six, write
from tests.ui.steps import words

_Window = TypeVar("_Window", bound=QWidget)


def _seen(kind: type[_Window]) -> list[_Window]:
    """Return the windows of a kind that are on the screen."""
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
    return [each for each in windows if each.isVisible()]


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Iterator[None]:
    yield
    for kind in (BatchWindow, ComparePeople, CompareThenAndNow, FolderView):
        for window in _seen(kind):
            window.close()


def _choose(qtbot: QtBot, window: MainWindow, words: str) -> None:
    entry = next(
        each for each in window.findChildren(QAction) if words in each.text().replace("&", "")
    )
    qtbot.waitUntil(entry.isEnabled)
    entry.trigger()


def _pick(qtbot: QtBot, over: QWidget, path: Path) -> None:
    def asked() -> list[QFileDialog]:
        return [each for each in over.findChildren(QFileDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(asked()))
    dialog = asked()[0]
    dialog.fileSelected.emit(str(path))
    dialog.close()


def _one(qtbot: QtBot, kind: type[_Window]) -> _Window:
    """Wait until there is one window of a kind, and return it."""
    qtbot.waitUntil(lambda: len(_seen(kind)) == 1)
    return _seen(kind)[0]


def _open_folder(qtbot: QtBot, program: Program, folder: Path) -> FolderView:
    _choose(qtbot, program.window, "People in a folder…")
    view = _one(qtbot, FolderView)
    _pick(qtbot, view, folder)
    qtbot.waitUntil(lambda: not view.reader.reading and bool(view.reader.people))
    return view


def _with_earlier_answers() -> Person:
    now = complete(0, "Ana")
    then = replace(now.profile, interests=six(0.4, 0.2, 0.65, 0.4, 0.1, 0.5))
    return replace(now, earlier=(EarlierAnswers("2025-11-03", then),))


def test_a_folder_is_shown_anew_with_all_that_was_chosen(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    for name, number in (("ana", 0), ("ben", 3), ("cleo", 6)):
        write(tmp_path, f"{name}.career", complete(number, name.title()))
    view = _open_folder(qtbot, program, tmp_path)
    view.resize(1000, 620)
    # Hands-on work is among the letters of Ana and Cleo, who have the same interests.
    view.choices.interest.setCurrentIndex(view.choices.interest.findData(Interest.REALISTIC.value))
    view.choices.backwards.setChecked(True)
    shown = [Path(tmp_path / f"{name}.career") for name in ("cleo", "ana")]
    view.table.selectAll()
    assert view.table.selected == shown
    speak(qtbot, program, "Español")
    spanish = _one(qtbot, FolderView)
    assert spanish is not view
    qtbot.waitUntil(lambda: spanish.table.selected == shown)
    assert spanish.windowTitle() == f"Personas de {tmp_path.name}"
    assert spanish.size().width() == 1000
    assert spanish.choices.interest.currentData() == Interest.REALISTIC.value
    said = words(spanish)
    assert "Search" not in said
    assert "Registered" not in said
    spanish.table.selectRow(0)
    assert "Los tres mejores: " in words(spanish)


def test_a_folder_that_was_closed_is_not_opened_but_in_the_language(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    write(tmp_path, "ana.career", complete(0, "Ana"))
    _open_folder(qtbot, program, tmp_path).close()
    window = speak(qtbot, program, "Español")
    assert not _seen(FolderView)
    _choose(qtbot, window, "Personas de una carpeta…")
    assert _one(qtbot, FolderView).windowTitle() == f"Personas de {tmp_path.name}"


def test_two_people_stay_compared_on_the_job_that_was_looked_for(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    program.window.wizard.show_profile(complete(0, "Ana").profile)
    _choose(qtbot, program.window, "Compare with another person…")
    _pick(qtbot, program.window, write(tmp_path, "ben.career", complete(3, "Ben")))
    view = _one(qtbot, ComparePeople)
    qtbot.waitUntil(view.table.isVisible)
    view.show_job("29-1141.00")
    qtbot.waitUntil(lambda: "“Registered Nurses” is" in words(view, visible=True))
    window = speak(qtbot, program, "Español")
    spanish = _one(qtbot, ComparePeople)
    qtbot.waitUntil(spanish.table.isVisible)
    assert "Enfermeros registrados" in words(spanish, visible=True)
    assert spanish.windowTitle() == "Ana y Ben en un trabajo"
    assert spanish.parentWidget() is window  # and goes with it
    assert window.isActiveWindow()


def test_then_and_now_keep_the_files_that_were_added(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    folder = tmp_path / "class"
    folder.mkdir()
    write(folder, "ana.career", _with_earlier_answers())
    view = _open_folder(qtbot, program, folder)
    view.table.selectRow(0)
    view.actions_row.then_and_now.trigger()
    times = _one(qtbot, CompareThenAndNow)
    times.other_file.click()
    _pick(qtbot, times, write(tmp_path, "more.career", complete(3, "Ana")))
    qtbot.waitUntil(lambda: times.then.count() == 2)
    speak(qtbot, program, "Español")
    spanish = _one(qtbot, CompareThenAndNow)
    assert spanish.windowTitle() == "Ana, antes y ahora"
    assert [spanish.then.itemText(place) for place in range(2)] == [
        "3 nov 2025",
        "4 abr 2026 (more.career)",  # `complete(3, ...)` was changed on that day
    ]
    assert spanish.then.currentIndex() == 1
    assert spanish.parentWidget() is _one(qtbot, FolderView)


def _open_table(qtbot: QtBot, program: Program, path: Path) -> BatchWindow:
    _choose(qtbot, program.window, "Many people from a table…")
    view = _one(qtbot, BatchWindow)
    with qtbot.waitSignal(view.table_shown):
        view.open_table(path)
    return view


def test_a_table_keeps_what_was_said_of_it(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    view = _open_table(qtbot, program, write_csv(tmp_path / "a.csv", ENGLISH, students(0, 40)))
    page = view.pages.table
    page.jobs_each.button(20).setChecked(True)
    page.scales.interests.setCurrentIndex(2)
    page.scales.interests.activated.emit(2)
    wanted = page.task
    speak(qtbot, program, "Español")
    spanish = _one(qtbot, BatchWindow)
    assert spanish.windowTitle() == "a.csv – muchas personas"
    assert spanish.pages.currentWidget() is spanish.pages.table
    assert spanish.pages.table.task == wanted
    assert spanish.pages.table.jobs_each.value == 20
    assert "is read as" not in words(spanish)
    check(qtbot, spanish)  # and one can go on


def test_a_checked_table_stays_checked(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    rows = students(0, 40)
    rows[4][5] = "forty"
    view = _open_table(qtbot, program, write_csv(tmp_path / "a.csv", ENGLISH, rows))
    check(qtbot, view)
    speak(qtbot, program, "Español")
    spanish = _one(qtbot, BatchWindow)
    assert spanish.pages.currentWidget() is spanish.pages.check
    problem = spanish.pages.check.problems.said
    assert "“forty”" in problem
    assert problem.startswith("Línea 6, ")
    with qtbot.waitSignal(spanish.matched):
        spanish.pages.check.match.click()


def test_matched_people_stay_with_search_and_order(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    view = _open_table(qtbot, program, write_csv(tmp_path / "a.csv", ENGLISH, students(0, 40)))
    matched(qtbot, view)
    people = view.pages.results.people
    with qtbot.waitSignal(people.shown):
        people.sort_by(ResultsOrder.FIRST)
    with qtbot.waitSignal(people.shown):
        people.search.setText("garcía")
    places = people.places.tolist()
    assert places == [8]  # Emma Garcia; no job is called so
    first = people.table.model().index(0, 2).data()
    view.pages.results.tabs.setCurrentIndex(1)
    view.pages.results.group.switch.button(True).setChecked(True)
    speak(qtbot, program, "Español")
    spanish = _one(qtbot, BatchWindow)
    results = spanish.pages.results
    assert spanish.pages.currentWidget() is results
    qtbot.waitUntil(lambda: results.people.places.tolist() == places)
    assert results.people.search.text() == "garcía"
    assert results.people.table.model().index(0, 2).data() != first  # its title
    assert results.tabs.currentIndex() == 1
    assert results.group.switch.value is True
    title = str(results.people.table.model().index(0, 2).data())
    with qtbot.waitSignal(results.people.shown):
        results.people.search.setText(title.split()[0])
    assert places[0] in results.people.places.tolist()


def test_what_is_under_way_keeps_the_language(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    rows = students(0, 40, decimals=3)
    many = [[f"{row[0]} {number}", *row[1:]] for number in range(500) for row in rows]
    view = _open_table(qtbot, program, write_csv(tmp_path / "a.csv", ENGLISH, many))
    view.pages.table.check.click()
    assert view.work.busy
    window = program.window
    choose(window, "Español")
    box = next(each for each in window.findChildren(QMessageBox) if each.isVisible())
    assert box.text() == "The language stays as it is for now."
    box.close()
    assert program.window is window
    assert window.isEnabled()
    qtbot.waitUntil(lambda: not view.work.busy, timeout=20_000)
    speak(qtbot, program, "Español")


def test_windows_can_be_opened_after_the_switch(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    view = _open_table(qtbot, program, write_csv(tmp_path / "a.csv", ENGLISH, students(0, 40)))
    matched(qtbot, view)
    speak(qtbot, program, "Español")
    window = speak(qtbot, program, "English")
    again = _one(qtbot, BatchWindow)
    results = again.pages.results
    results.tabs.setCurrentIndex(1)
    # Charts are drawn by what belonged to the first window.
    qtbot.waitUntil(lambda: bool(results.group.parts) and results.group.parts[0].isVisible())
    assert again.windowTitle() == "a.csv – many people"
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Escape)


def test_a_report_that_is_being_written_is_written(
    qtbot: QtBot, program: Program, engine: Engine, background: Background, tmp_path: Path
) -> None:
    saver = ReportSaver(engine, background, program.window)
    with qtbot.waitSignal(saver.saved, timeout=20_000):
        saver.save(complete(0, "Ana"), tmp_path / "ana.pdf")
        choose(program.window, "Español")
        (box,) = [one for one in program.window.findChildren(QMessageBox) if one.isVisible()]
        box.close()
    assert (tmp_path / "ana.pdf").stat().st_size > 10_000
    speak(qtbot, program, "Español")
