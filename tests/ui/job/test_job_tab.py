"""What a job's tab tells, and where it leads."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from careerapp.domain.explanation import Explanation
from careerapp.domain.match import Band, Match
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.job.pay_choices import PayChoices
from careerapp.ui.results.job.ways import ShownWay
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import (
    DEVELOPERS,
    LEGISLATORS,
    NURSES,
    PERSON,
    open_complete_job,
    open_job,
    words,
)


def _charts(tab: JobTab) -> dict[str, str]:
    return {
        chart.accessibleName(): chart.accessibleDescription()
        for chart in tab.findChildren(FigureView)
    }


def test_a_job_tells_pay_and_outlook_of_place_and_country(results: ResultsView) -> None:
    text = words(open_job(results, DEVELOPERS))
    assert "$135,980 a year" in text  # the national median of May 2025
    assert "Pay in California and the US" in text
    assert "Outlook in the US" in text


def test_what_is_not_published_is_said_to_be(results: ResultsView) -> None:
    text = words(open_job(results, LEGISLATORS))
    assert "publishes neither pay nor the number of jobs" in text
    assert "$0" not in text


def test_estimated_pages_are_said_to_be_where_they_count(
    qtbot: QtBot, results: ResultsView
) -> None:
    # O*NET has rated developers neither for values nor for education; subjects do not count here.
    said = words(open_complete_job(qtbot, results, DEVELOPERS))
    assert "O*NET has not rated this job for “Values” and “Education”" in said
    assert "estimated" not in words(open_complete_job(qtbot, results, NURSES))


def test_reasons_come_first_and_say_the_match(qtbot: QtBot, results: ResultsView) -> None:
    tab = open_complete_job(qtbot, results, NURSES)
    match = next(each for each in results.matches if each.code == NURSES)
    text = words(tab)
    assert f"Your answers put this one at {round(match.match)} %." in text
    assert text.index("Why it fits") < text.index("You and the job")
    assert "What speaks for it" in text
    assert "top five" in text


def test_reasons_that_cannot_be_worked_out_are_an_error_in_their_place(
    qtbot: QtBot, engine: Engine, charts: Charts, background: Background
) -> None:
    def fail() -> Explanation:
        raise OSError("the disk is gone")

    match = Match(1, NURSES, "Registered Nurses", 80.0, Band.STRONG)
    tab = JobTab(
        engine.catalog,
        NURSES,
        PERSON,
        charts,
        background,
        lambda _url: None,
        state=PersonState(),
        way=ShownWay(),
        pay_choices=PayChoices(),
        match=match,
        explain=fail,
    )
    qtbot.addWidget(tab)
    with qtbot.waitSignal(tab.complete):
        pass  # what it waits for has begun
    assert "The reasons could not be worked out: the disk is gone" in words(tab)
    assert "Registered Nurses" in words(tab)


def test_a_section_that_fails_does_not_keep_the_others_away(
    qtbot: QtBot, results: ResultsView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr("careerapp.ui.results.job.job_tab.PaySection", fail)
    with capture_exceptions() as raised:
        results.tabs.open_job(NURSES)
        tab = results.tabs.currentWidget()
        assert isinstance(tab, JobTab)
        qtbot.waitUntil(lambda: "Next steps on the web" in words(tab))
    assert "the disk is gone" in str(raised[0][1])
    assert "Getting in" in words(tab)


def test_the_charts_of_a_job_say_their_figures(qtbot: QtBot, results: ResultsView) -> None:
    charts = _charts(open_complete_job(qtbot, results, NURSES))
    why = next(name for name in charts if "adds most" in name)
    assert "Average job: 50" in charts[why]
    pay = next(text for text in charts.values() if "lowest tenth" in text)
    assert "California: lowest tenth $" in pay
    assert "The whole US: lowest tenth $" in pay
    education = next(text for text in charts.values() if "your plan" in text)
    assert "your plan: Bachelor's degree" in education
    assert "you now: High school diploma or equivalent" in education


def test_charts_are_drawn_when_their_tab_is_first_shown(qtbot: QtBot, results: ResultsView) -> None:
    tab = open_job(results, NURSES)
    charts = tab.findChildren(FigureView)
    qtbot.waitUntil(lambda: all(chart.current for chart in charts))
    assert all(chart.isVisible() for chart in charts)


def test_links_open_the_browser_and_only_by_a_click(
    results: ResultsView, opened: list[str]
) -> None:
    tab = open_job(results, NURSES)
    assert opened == []
    for button in tab.findChildren(QPushButton):
        if button.accessibleDescription() == "Opens your browser":
            button.click()
    assert "https://www.mynextmove.org/profile/summary/29-1141.00" in opened
    assert len(opened) == 6
    assert all(address.startswith("https://") for address in opened)
    assert any("Registered%20Nurses" in address and "California" in address for address in opened)
