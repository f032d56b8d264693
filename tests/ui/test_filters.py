"""Narrowing the ranked list, and what is said about jobs in a place and about ties."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.match import Band, Match
from careerapp.domain.scales import EducationLevel
from careerapp.ui.figure_view import Charts
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.ranking_tab import RankingTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.table_model import NOTE
from tests.ui.steps import PERSON, find_results

SAME_RANK = "Jobs with the same rank match you equally well within the accuracy of your answers."


def _match(rank: int, title: str) -> Match:
    return Match(rank, title, title, 90.0 - rank, Band.GOOD)


RANKING = [_match(1, "Judge"), _match(2, "Driver"), _match(2, "Teacher"), _match(4, "Cook")]
FACTS = {
    "Judge": JobFacts("Judge", EducationLevel.DOCTORAL_OR_PROFESSIONAL, 340, 0.3),
    "Driver": JobFacts("Driver", EducationLevel.HIGH_SCHOOL, 5_000, 1.0),
    "Teacher": JobFacts("Teacher", EducationLevel.BACHELORS, 70_000, 0.9),
    "Cook": JobFacts("Cook", EducationLevel.HIGH_SCHOOL),
}


@pytest.fixture
def show(qtbot: QtBot, charts: Charts) -> Callable[..., RankingTab]:
    def make(
        matches: list[Match] = RANKING, facts: dict[str, JobFacts] = FACTS, place: str | None = "CA"
    ) -> RankingTab:
        tab = RankingTab(charts)
        qtbot.addWidget(tab)
        tab.show_matches(matches, facts, place)
        tab.resize(1024, 600)
        tab.show()
        return tab

    return make


def _column(tab: RankingTab, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = tab.list.model()
    return [model.index(row, column).data(role) for row in range(model.rowCount())]


def _jobs(tab: RankingTab) -> list[str]:
    return _column(tab, 1)


def _said(tab: RankingTab) -> str:
    return "\n".join(label.text() for label in tab.findChildren(QLabel) if label.isVisible())


def _choose(choice: QComboBox, text: str) -> None:
    index = choice.findText(text)
    assert index >= 0, f"{text!r} is no choice"
    choice.setCurrentIndex(index)


def test_jobs_that_ask_for_more_education_are_left_out(show: Callable[..., RankingTab]) -> None:
    tab = show()
    _choose(tab.filters.education_choice, "High school diploma or equivalent")
    assert _jobs(tab) == ["Driver", "Cook"]
    assert _column(tab, 0) == ["2", "4"]
    assert "2 of 4 jobs" in _said(tab)
    said = tab.chart.accessibleDescription()
    assert "Driver" in said
    assert "Judge" not in said


def test_uncommon_jobs_are_noted_and_can_be_left_out(show: Callable[..., RankingTab]) -> None:
    tab = show()
    assert _column(tab, 1, NOTE) == ["uncommon in California: about 340 jobs", "", "", ""]
    assert "Uncommon: less than half as common in California as in the whole US." in _said(tab)
    _choose(tab.filters.place_choice, "leave out uncommon ones")
    assert _jobs(tab) == ["Driver", "Teacher", "Cook"]


def test_jobs_without_a_figure_stay_and_are_said_to(show: Callable[..., RankingTab]) -> None:
    tab = show()
    _choose(tab.filters.place_choice, "leave out uncommon ones")
    assert _column(tab, 1, NOTE)[-1] == "number of jobs in California not published"
    assert "their number in California is not published: 1." in _said(tab)


def test_sorted_by_number_of_jobs_every_number_is_shown(show: Callable[..., RankingTab]) -> None:
    tab = show()
    _choose(tab.filters.order_choice, "number of jobs in California")
    assert _jobs(tab) == ["Teacher", "Driver", "Judge", "Cook"]
    assert _column(tab, 1, NOTE) == [
        "about 70,000 jobs in California",
        "about 5,000 jobs in California",
        "uncommon in California: about 340 jobs",
        "number of jobs in California not published",
    ]
    assert "Similar jobs can share one published number." in _said(tab)


@pytest.mark.parametrize("place", [None, "US"])
def test_without_a_state_nothing_is_asked_or_said_about_one(
    show: Callable[..., RankingTab], place: str | None
) -> None:
    tab = show(place=place)
    assert not tab.filters.place_choice.isVisible()
    assert not tab.filters.order_choice.isVisible()
    assert tab.filters.education_choice.isVisible()
    assert _column(tab, 1, NOTE) == [""] * 4
    assert "ncommon" not in _said(tab)


def test_choices_about_one_state_do_not_carry_over_to_another(
    show: Callable[..., RankingTab],
) -> None:
    tab = show()
    _choose(tab.filters.place_choice, "leave out uncommon ones")
    _choose(tab.filters.education_choice, "Bachelor's degree")
    tab.show_matches(RANKING, FACTS, "CA")
    assert _jobs(tab) == ["Driver", "Teacher", "Cook"]
    tab.show_matches(RANKING, FACTS, "NY")
    assert tab.filters.place_choice.currentText() == "all jobs"
    assert tab.filters.education_choice.currentText() == "Bachelor's degree"
    assert "In New York" in _said(tab).replace("&", "")


def test_where_no_job_passes_one_button_brings_all_back(show: Callable[..., RankingTab]) -> None:
    tab = show([RANKING[0]])
    _choose(tab.filters.education_choice, "Associate's degree")
    assert "No job passes these filters." in _said(tab)
    assert "0 of 1 jobs" in _said(tab)
    assert not tab.list.isVisible()
    QTest.mouseClick(tab.empty.button, Qt.MouseButton.LeftButton)
    assert tab.list.isVisible()
    assert _jobs(tab) == ["Judge"]


def test_ties_are_seen_as_ties(show: Callable[..., RankingTab]) -> None:
    tab = show()
    assert _column(tab, 0) == ["1", "2", "= 2", "4"]
    assert SAME_RANK in _said(tab)


def test_where_no_tie_is_to_be_seen_none_is_spoken_of(show: Callable[..., RankingTab]) -> None:
    tab = show()
    tab.set_tie_hint("Rate your subjects to tell them apart.")
    _choose(tab.filters.education_choice, "High school diploma or equivalent")
    assert _column(tab, 0) == ["2", "4"]
    assert SAME_RANK not in _said(tab)
    assert "to tell them apart" not in _said(tab)


def test_a_hint_follows_the_sentence_about_ties(show: Callable[..., RankingTab]) -> None:
    tab = show()
    tab.set_tie_hint("Rate your values to tell them apart.")
    tab.set_tie_hint("Rate your subjects to tell them apart.")
    assert f"{SAME_RANK} Rate your subjects to tell them apart." in _said(tab)
    assert "Rate your values" not in _said(tab)
    tab.show_matches(RANKING, FACTS, "CA")
    assert "Rate your subjects" not in _said(tab)


def test_a_shared_rank_is_told_to_a_screen_reader(show: Callable[..., RankingTab]) -> None:
    ranks = _column(show(), 0, Qt.ItemDataRole.AccessibleTextRole)
    assert ranks[2] == "2, shared"


def test_counts_of_the_real_jobs_by_entry_education(results: ResultsView) -> None:
    tab = results.ranking
    assert "923 jobs" in _said(tab)
    _choose(tab.filters.education_choice, "High school diploma or equivalent")
    assert "431 of 923 jobs" in _said(tab)
    assert len(_jobs(tab)) == 5
    _choose(tab.filters.education_choice, "any education")
    _choose(tab.filters.place_choice, "leave out uncommon ones")
    assert "828 of 923 jobs" in _said(tab)  # 95 have a quotient below 0.5 in California
    assert "is not published: 40." in _said(tab)


def test_the_ranking_is_the_same_wherever_the_person_lives(
    qtbot: QtBot, window: MainWindow
) -> None:
    california = find_results(qtbot, window, PERSON).matches
    assert find_results(qtbot, window, replace(PERSON, location="WY")).matches == california
