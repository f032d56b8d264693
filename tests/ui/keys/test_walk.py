"""All that can be seen is reached with the Tab key: in reading order, in sight, and visibly."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.job_list import Display, ListView
from careerapp.domain.responses import InterestWay, ValueWay
from careerapp.domain.scales import Interest
from careerapp.ui.about_dialog import AboutDialog
from careerapp.ui.engine import Engine
from careerapp.ui.help_dialog import HelpDialog
from careerapp.ui.main_window import MainWindow
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.question_box import ask
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.unforeseen.error_dialog import Answers, ErrorDialog
from careerapp.ui.wizard.ways.ways_page import WaysPage
from tests.ui.data.example import absent_dialog
from tests.ui.keyboard import activate
from tests.ui.keys.tab_walk import faults
from tests.ui.many.steps import check, match
from tests.ui.steps import ACTORS, DEVELOPERS, NURSES, open_complete_job
from tests.ui.wizard_steps import INTERESTS, VALUES

Faults = dict[str, dict[str, list[str]]]


def _rest(qtbot: QtBot, window: QWidget) -> None:
    """Wait until something has the keyboard and the wizard has stopped moving it."""
    for _ in range(3):
        QApplication.processEvents()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def _assert_none(found: Faults) -> None:
    lines = [
        f"{view}: {what}: {one}"
        for view, kinds in found.items()
        for what, which in kinds.items()
        for one in which
    ]
    assert not lines, "\n".join(lines)


def test_through_the_questions(qtbot: QtBot, active: MainWindow) -> None:
    found: Faults = {}
    wizard = active.wizard
    for index in range(len(wizard.steps)):
        wizard.setCurrentId(index)
        _rest(qtbot, active)
        found[f"page {index}"] = faults(active)
    for index, ways in ((INTERESTS, InterestWay), (VALUES, ValueWay)):
        page = wizard.pages[index]
        assert isinstance(page, WaysPage)
        wizard.setCurrentId(index)
        for way in ways:
            page.choose(way)
            _rest(qtbot, active)
            found[f"{way} on page {index}"] = faults(active)
    _assert_none(found)


def test_through_the_careers(qtbot: QtBot, active: MainWindow, results: ResultsView) -> None:
    found: Faults = {}
    for display in Display:
        active.state.view = ListView(display=display)
        results.tabs.go_to(results.ranking)
        qtbot.waitUntil(lambda: not results.charts.turns.waiting)
        found[display] = faults(active)
    for panel in Panel:
        results.header.button(panel).click()
        _rest(qtbot, active)
        found[panel.name] = faults(active)
    results.trial.answer(Interest.SOCIAL, 0.0)
    _rest(qtbot, active)
    found["trying out"] = faults(active)
    results.header.button(Panel.WHAT_IF).click()
    found["a line about what is tried"] = faults(active)
    _assert_none(found)


def test_through_jobs(qtbot: QtBot, active: MainWindow, results: ResultsView) -> None:
    found: Faults = {}
    results.header.button(Panel.WHAT_IF).click()  # made before the pages, and read after them
    results.tabs.go_to(results.browse)
    qtbot.waitUntil(lambda: results.browse.list.model().rowCount() > 0)
    found["all jobs"] = faults(active)
    found["empty shortlist"] = _faults_of(qtbot, active, results, results.shortlist)
    for code in (NURSES, DEVELOPERS):
        active.state.shortlist = active.state.shortlist.with_favorite(code)
    active.state.shortlist = active.state.shortlist.with_rejected(ACTORS)
    found["shortlist"] = faults(active)
    active.state.shortlist = active.state.shortlist.with_rejected("99-9999.99")
    found["a line about jobs that are not in the data"] = faults(active)
    found["job"] = _faults_of(qtbot, active, results, open_complete_job(qtbot, results, NURSES))
    results.tabs.compare([NURSES, DEVELOPERS])
    assert results.tabs.comparison is not None
    found["comparison"] = _faults_of(qtbot, active, results, results.tabs.comparison)
    _assert_none(found)


def _faults_of(
    qtbot: QtBot, window: MainWindow, results: ResultsView, page: QWidget
) -> dict[str, list[str]]:
    results.tabs.go_to(page)
    qtbot.waitUntil(lambda: not results.charts.turns.waiting)
    return faults(window)


@pytest.mark.parametrize("name", ["folder", "report", "two_people", "then_and_now"])
def test_through_other_windows(
    active: MainWindow, name: str, request: pytest.FixtureRequest
) -> None:
    window = request.getfixturevalue(name)
    assert window is not active
    _assert_none({name: faults(window)})


def test_through_a_table_of_people(
    qtbot: QtBot, active: MainWindow, batch: BatchWindow, table: Path
) -> None:
    found: Faults = {"start": faults(batch)}
    with qtbot.waitSignal(batch.table_shown):
        batch.open_table(table)
    found["table"] = faults(batch)
    check(qtbot, batch)
    found["check"] = faults(batch)
    match(qtbot, batch)
    for place in range(batch.pages.results.tabs.count()):
        batch.pages.results.tabs.setCurrentIndex(place)
        _rest(qtbot, batch)
        found[f"results {place}"] = faults(batch)
    _assert_none(found)


def test_through_dialogs(
    qtbot: QtBot, active: MainWindow, results: ResultsView, engine: Engine
) -> None:
    found: Faults = {}
    dialogs: tuple[Callable[[], object], ...] = (
        lambda: HelpDialog(active).open(),
        lambda: AboutDialog((), active).open(),
        lambda: ask(active, "Leave?", "Nothing is lost.", "Leave", active.close),
        results.ranking.meaning.click,
        lambda: ErrorDialog(active, Answers.KEPT, "ValueError").open(),
        lambda: absent_dialog(active, engine).open(),
    )
    for open_one in dialogs:
        open_one()
        qtbot.waitUntil(lambda: QApplication.activeWindow() not in (active, None))
        dialog = QApplication.activeWindow()
        assert dialog is not None
        found[type(dialog).__name__] = faults(dialog)
        dialog.close()
        activate(qtbot, active)
    _assert_none(found)
