"""Looking through all jobs without answers, and before they are loaded."""

import re
from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import FigureView
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.results_view import ResultsView
from tests.ui.browse.steps import action
from tests.ui.patience import PATIENCE
from tests.ui.steps import DEVELOPERS, NURSES, open_job, words


def test_without_answers_there_is_no_ranking_to_go_to(
    window: MainWindow, view: ResultsView
) -> None:
    assert not view.ranking.isVisible()
    assert not view.tabs.isTabVisible(view.tabs.indexOf(view.ranking))
    assert any("No answers yet" in each.text() for each in view.findChildren(QLabel))
    assert not action(window, "Back to my careers").isEnabled()


@pytest.mark.parametrize("code", [NURSES, DEVELOPERS])
def test_a_job_without_answers_says_nothing_about_the_person(view: ResultsView, code: str) -> None:
    tab = open_job(view, code)
    text = words(tab)
    assert "What this job is like" in text
    assert "You and this job" not in text
    assert "your answers" not in text
    assert " fit" not in text
    for chart in tab.findChildren(FigureView):
        said = chart.accessibleName() + chart.accessibleDescription()
        assert not re.search(r"\byou\b|your plan", said, re.IGNORECASE)
    assert "Half earn more than" in text


def test_charts_without_answers_say_what_the_job_has_most_of(view: ResultsView) -> None:
    charts = open_job(view, NURSES).findChildren(FigureView)
    # Nurses: Social 5.57 and Relationships 6.33 are the highest of their ratings.
    assert charts[0].accessibleName() == "Interests: this job has most of “Helping people”"
    assert charts[1].accessibleName() == "Values: this job has most of “Good company”"
    assert "Helping people: this job 76\N{NO-BREAK SPACE}%" in charts[0].accessibleDescription()


def test_without_results_the_shortcut_brings_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.browsing):
        action(window, "Find a job").trigger()
    assert window.results is not None
    qtbot.waitUntil(window.results.browse.search.hasFocus)


def test_the_wizard_can_ask_for_the_list(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.browsing):
        window.wizard.browse_wanted.emit()
    assert window.results is not None
    assert window.results.browse.isVisible()


def test_whoever_browses_before_the_jobs_are_loaded_waits_and_then_sees_them(
    qtbot: QtBot, open_window: Callable[[Callable[[], Engine]], MainWindow], engine: Engine
) -> None:
    may_load = Event()

    def load_slowly() -> Engine:
        may_load.wait(PATIENCE)
        return engine

    window = open_window(load_slowly)
    window.flow.browse()
    assert window.waiting.isVisible()
    with qtbot.waitSignal(window.browsing):
        may_load.set()
    assert window.results is not None
    assert window.results.browse.isVisible()


def test_jobs_that_cannot_be_loaded_are_said_not_to_be(
    qtbot: QtBot, open_window: Callable[[Callable[[], Engine]], MainWindow]
) -> None:
    def fail() -> Engine:
        raise ValueError("careers.sqlite: the file is missing")

    window = open_window(fail)
    with qtbot.waitSignal(window.failed) as said:
        window.flow.browse()
    assert "careers.sqlite: the file is missing" in said.args[0]
