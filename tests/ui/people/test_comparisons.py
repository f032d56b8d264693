"""Comparing people in windows of their own: two on one job, and one then and now."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.former_jobs import FormerJobs
from careerapp.domain.person import EarlierAnswers, Person
from careerapp.domain.profile import Profile
from careerapp.report.sittings import SomeonesFile
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.people.compare_people import ComparePeople
from careerapp.ui.people.compare_then_and_now import CompareThenAndNow
from careerapp.ui.people.comparison_window import ComparisonWindow
from careerapp.ui.people.line_table import LineTable
from careerapp.ui.people.people_windows import PeopleWindows
from careerapp.ui.theme import Theme
from tests.ui.fitting import cut_off
from tests.ui.people.thirty import complete, six, write, write_thirty
from tests.ui.steps import words

GONE = "99-9999.99"  # which no data have

_Window = TypeVar("_Window", bound=QWidget)


@pytest.fixture
def main(qtbot: QtBot) -> Iterator[QWidget]:
    """Stand in for the main window, of which only its place on the screen matters here."""
    main = QWidget()
    qtbot.addWidget(main)
    main.show()
    qtbot.waitExposed(main)
    yield main
    for comparison in main.findChildren(ComparisonWindow):
        comparison.close()


@pytest.fixture
def windows(main: QWidget, engine: Engine, charts: Charts, background: Background) -> PeopleWindows:
    return PeopleWindows(main, engine, charts, background)


def _find(qtbot: QtBot, over: QWidget, kind: type[_Window]) -> _Window:
    """Wait for a window of a kind over another one, and return it."""

    def visible() -> list[_Window]:
        return [each for each in over.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def _table(table: LineTable) -> dict[str, list[str]]:
    model = table.model()
    return {
        model.headerData(row, Qt.Orientation.Vertical): [
            model.index(row, column).data() for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    }


def _choose_file(qtbot: QtBot, over: QWidget, path: Path) -> None:
    dialog = _find(qtbot, over, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


@pytest.fixture
def ana_and_ben(
    qtbot: QtBot, windows: PeopleWindows, main: QWidget, tmp_path: Path
) -> ComparePeople:
    """Two people on one job, the second one read from a file."""
    windows.compare_with_another(complete(0, "Ana"))
    _choose_file(qtbot, main, write(tmp_path, "ben.career", complete(3, "Ben")))
    view = _find(qtbot, main, ComparePeople)
    qtbot.waitUntil(view.table.isVisible)
    return view


def test_two_people_are_compared_on_a_job_that_is_good_for_both(
    qtbot: QtBot, ana_and_ben: ComparePeople
) -> None:
    assert ana_and_ben.windowTitle() == "Ana and Ben on one job"
    figures = _table(ana_and_ben.table)
    assert figures[""] == ["Ana", "Ben"]
    assert all(text.endswith("%") for text in figures["Match"])
    assert figures["Code"] == ["RAC", "SCA"]
    assert ana_and_ben.best.currentText().split(" (Ana ")[0] in words(ana_and_ben, visible=True)
    assert "A match says how close a job is to one person’s own answers." in words(ana_and_ben)
    qtbot.waitUntil(lambda: all(one.chart.current for one in ana_and_ben.charts.views))
    assert "Ana and Ben differ most in" in ana_and_ben.charts.views[0].chart.accessibleName()


def test_a_chart_that_lacks_the_letters_of_a_name_says_it(
    qtbot: QtBot, windows: PeopleWindows, main: QWidget, theme: Theme, tmp_path: Path
) -> None:
    with qtbot.waitSignal(theme.letters_missing) as missing:
        windows.compare_with_another(complete(0, "李明"))
        _choose_file(qtbot, main, write(tmp_path, "ben.career", complete(3, "Ben")))
    assert missing.args == [frozenset("李明")]
    view = _find(qtbot, main, ComparePeople)
    qtbot.waitUntil(lambda: all(one.chart.current for one in view.charts.views))
    for one in view.charts.views:
        assert "李明" in one.chart.accessibleName()
        assert "李明" in one.chart.accessibleDescription()


def test_a_job_is_found_by_its_name(qtbot: QtBot, ana_and_ben: ComparePeople) -> None:
    ana_and_ben.activateWindow()
    ana_and_ben.search.setFocus()
    qtbot.waitUntil(lambda: ana_and_ben.search.is_ready)
    QTest.keyClicks(ana_and_ben.search, "registered nurses")
    QTest.keyClick(ana_and_ben.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "“Registered Nurses” is" in words(ana_and_ben, visible=True))
    assert ana_and_ben.best.currentIndex() == -1  # none of their best
    ana_and_ben.best.setCurrentIndex(0)
    qtbot.waitUntil(lambda: "“Registered Nurses” is" not in words(ana_and_ben, visible=True))


def test_figures_can_be_read_as_a_table(ana_and_ben: ComparePeople) -> None:
    ana_and_ben.charts.way.button("table").setChecked(True)
    interests = _table(ana_and_ben.charts.views[0].table)
    assert interests["Hands-on work"][1:] == ["95\u00a0%", "40\u00a0%"]
    assert not ana_and_ben.charts.views[0].chart.isVisible()


def test_people_without_answers_are_told_so(
    qtbot: QtBot,
    windows: PeopleWindows,
    main: QWidget,
    tmp_path: Path,
) -> None:
    windows.compare_with_another(Person(Profile("Ana")))
    _choose_file(qtbot, main, write(tmp_path, "ben.career", Person(Profile("Ben"))))
    view = _find(qtbot, main, ComparePeople)
    qtbot.waitUntil(lambda: "Neither of the two has answered enough" in words(view))
    assert not view.best.isEnabled()


def test_a_file_that_holds_nobody_is_named(
    qtbot: QtBot, windows: PeopleWindows, main: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "torn.career"
    path.write_text('{"version": 2, "na', encoding="utf-8")
    windows.compare_with_another(complete(0, "Ana"))
    _choose_file(qtbot, main, path)
    box = _find(qtbot, main, QMessageBox)
    assert f"{path}: not JSON" in box.informativeText()
    box.close()


def test_then_and_now_takes_the_answers_in_the_persons_own_file(
    qtbot: QtBot, windows: PeopleWindows, main: QWidget, tmp_path: Path
) -> None:
    now = complete(0, "Ana")
    then = replace(now.profile, interests=six(0.4, 0.2, 0.65, 0.4, 0.1, 0.5))
    windows.compare_with_earlier(replace(now, earlier=(EarlierAnswers("2025-11-03", then),)))
    view = _find(qtbot, main, CompareThenAndNow)
    assert view.windowTitle() == "Ana then and now"
    qtbot.waitUntil(view.jobs.isVisible)
    assert view.then.currentText() == "Nov 3, 2025"
    answers = _table(view.answers)
    assert answers["Hands-on work"] == ["40\u00a0%", "95\u00a0%", "+55"]
    assert answers[""] == ["Then: Nov 3, 2025", "Now: Jan 1, 2026", "Change"]
    jobs = _table(view.jobs)
    assert len(jobs) > 10
    assert {"came in", "left"} & {figures[2] for figures in jobs.values()}
    assert "1 answer is different." in words(view)
    # Another file, of somebody else: it is offered besides, and the doubt is said.
    QTest.mouseClick(view.other_file, Qt.MouseButton.LeftButton)
    _choose_file(qtbot, main, write(tmp_path, "ben.career", complete(3, "Ben")))
    qtbot.waitUntil(lambda: "Is that the same person?" in words(view, visible=True))
    assert view.then.count() == 2


def test_without_earlier_answers_a_file_is_asked_for(
    qtbot: QtBot, windows: PeopleWindows, main: QWidget, tmp_path: Path
) -> None:
    windows.compare_with_earlier(complete(0, "Ana"))
    _choose_file(qtbot, main, write(tmp_path, "last year.career", complete(0, "Ana")))
    view = _find(qtbot, main, CompareThenAndNow)
    qtbot.waitUntil(lambda: "All answers are the same as then." in words(view, visible=True))
    assert "last year.career" in view.then.currentText()


def test_a_folder_compares_those_who_are_selected(
    qtbot: QtBot, windows: PeopleWindows, tmp_path: Path
) -> None:
    write_thirty(tmp_path)
    folder = windows.folder
    qtbot.addWidget(folder)
    with qtbot.waitSignal(folder.reader.finished):
        folder.show_folder(tmp_path)
    windows.open_folder()
    folder.comparison_wanted.emit([tmp_path / "09.career", tmp_path / "10.career"])
    view = _find(qtbot, folder, ComparePeople)
    # Both are called Jordan Smith.
    assert view.windowTitle() == (
        "Jordan Smith (09.career) and Jordan Smith (10.career) on one job"
    )
    view.close()
    folder.then_and_now_wanted.emit([tmp_path / "01.career"])
    then_and_now = _find(qtbot, folder, CompareThenAndNow)
    assert then_and_now.then.currentText() == "Nov 3, 2025"
    then_and_now.close()


def test_nothing_is_cut_off_in_the_least_room(
    qtbot: QtBot, windows: PeopleWindows, main: QWidget, tmp_path: Path
) -> None:
    windows.compare_with_another(complete(0, "Maximiliana Papadopoulou-Featherstonehaugh"))
    _choose_file(qtbot, main, write(tmp_path, "ben.career", Person(Profile("Ben"))))
    view = _find(qtbot, main, ComparePeople)
    view.resize(view.minimumSize())
    qtbot.waitUntil(view.table.isVisible)
    qtbot.waitUntil(lambda: cut_off(view.page) == [])


@pytest.mark.parametrize(
    ("title", "job"), [("Old Surveyors", "Old Surveyors"), ("", f"Job {GONE}")]
)
def test_a_job_that_other_data_do_not_have_gives_way_to_the_best_for_both(
    qtbot: QtBot,
    main: QWidget,
    engine: Engine,
    charts: Charts,
    background: Background,
    title: str,
    job: str,
) -> None:
    former = FormerJobs({"en": {GONE: title}})
    engine = Engine(engine.catalog, engine.recommender, former=former)
    files = SomeonesFile(complete(0, "Ana")), SomeonesFile(complete(3, "Ben"))
    view = ComparePeople(main, engine, charts, background, *files, GONE)
    view.show()
    qtbot.waitUntil(view.table.isVisible)
    gone = f"The data that are used now do not have the job that was shown here: {job}."
    assert gone in words(view, visible=True)
    assert "could not be compared" not in words(view, visible=True)
    assert view.best.currentIndex() == 0
    view.best.setCurrentIndex(1)  # what is shown from now on has been chosen
    assert gone not in words(view, visible=True)
    view.close()
