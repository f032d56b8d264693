"""What stands at the top of a job's page, and what a person can do with the job there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import ListView
from careerapp.domain.scales import EducationLevel
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.job.job_head import JobHead
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import NURSES, browse, open_job, words


@pytest.fixture
def head(results: ResultsView) -> JobHead:
    (head,) = open_job(results, NURSES).findChildren(JobHead)
    return head


@pytest.fixture
def state(window: MainWindow) -> PersonState:
    return window.state


def _button(head: JobHead, words: str) -> QAbstractButton:
    buttons = head.findChildren(QAbstractButton)
    return next(each for each in buttons if words in (each.text(), each.accessibleName()))


def _said(head: JobHead) -> str:
    return "\n".join(label.text() for label in head.findChildren(QLabel) if label.isVisible())


def test_title_match_summary_and_activities_are_there(head: JobHead, results: ResultsView) -> None:
    match = next(each for each in results.matches if each.code == NURSES)
    lines = words(head, visible=True).splitlines()
    assert lines[0] == "Registered Nurses"
    assert lines[1].startswith(f"{round(match.match)} % · ")
    assert sum(line.startswith("•") for line in lines) == 3


def test_what_the_figure_and_the_word_mean_is_a_key_away(head: JobHead) -> None:
    assert "50 % is the average job" not in _said(head)
    explain = _button(head, "What the percentage and the word mean")
    QTest.keyClick(explain, Qt.Key.Key_Space)
    assert "50 % is the average job" in _said(head)
    assert "95 of 100" in _said(head)
    QTest.keyClick(explain, Qt.Key.Key_Space)
    assert "50 % is the average job" not in _said(head)


def test_without_answers_no_match_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    (head,) = open_job(browse(qtbot, window), NURSES).findChildren(JobHead)
    assert "fit" not in _said(head)
    assert "%" not in _said(head)
    assert _button(head, "Add to shortlist").isVisible()


def test_a_few_other_names_and_all_on_demand(head: JobHead, engine: Engine) -> None:
    names = engine.catalog.occupation(NURSES).alternate_titles
    assert "Also called Field Nurse, Nurse, Scrub Nurse, Staff Nurse, Ward Nurse" in _said(head)
    assert "Travel Nurse" not in _said(head)
    more = _button(head, f"and {len(names) - 5} more")
    assert more.accessibleName() == f"Other names: and {len(names) - 5} more"
    more.click()
    assert all(name in _said(head) for name in names)
    assert more.text() == "Show fewer"
    more.click()
    assert "Travel Nurse" not in _said(head)


def test_a_job_is_put_on_the_shortlist_and_taken_off_again(
    head: JobHead, state: PersonState
) -> None:
    _button(head, "Add to shortlist").click()
    assert state.shortlist.favorite(NURSES) is not None
    state.shortlist = state.shortlist.changed(NURSES, stars=3, note="Ask Maria")
    kept = _button(head, "On your shortlist")
    assert kept.isChecked()
    kept.click()
    assert state.shortlist == Shortlist()
    assert "It is no longer on your shortlist." in _said(head)
    undo = _button(head, "Undo")
    undo.click()
    assert state.shortlist.favorites == (Favorite(NURSES, 3, "Ask Maria"),)
    assert "no longer" not in _said(head)
    assert not undo.isVisible()


def test_the_button_follows_the_shortlist(head: JobHead, state: PersonState) -> None:
    state.shortlist = state.shortlist.with_favorite(NURSES)
    assert _button(head, "On your shortlist").isChecked()
    state.shortlist = Shortlist()
    assert not _button(head, "Add to shortlist").isChecked()
    assert "no longer" not in _said(head)  # it was not taken off here


def test_a_job_that_is_not_for_somebody_is_hidden_and_comes_back(
    qtbot: QtBot, head: JobHead, state: PersonState
) -> None:
    state.shortlist = state.shortlist.with_favorite(NURSES).changed(NURSES, stars=2)
    reject = _button(head, "Not for me")
    reject.setFocus()
    QTest.keyClick(reject, Qt.Key.Key_Space)
    assert state.shortlist.rejected == {NURSES}
    assert "Your lists will not show this job any more." in _said(head)
    assert not reject.isEnabled()
    undo = _button(head, "Undo")
    qtbot.waitUntil(undo.hasFocus)
    QTest.keyClick(undo, Qt.Key.Key_Space)
    assert state.shortlist.favorites == (Favorite(NURSES, 2),)
    assert state.shortlist.rejected == frozenset()
    assert reject.isEnabled()


def test_a_job_hidden_before_says_so_and_can_be_shown_again(
    results: ResultsView, state: PersonState
) -> None:
    state.shortlist = state.shortlist.with_rejected(NURSES)
    (head,) = open_job(results, NURSES).findChildren(JobHead)
    assert "You have hidden this job from your lists." in _said(head)
    _button(head, "Show it again").click()
    assert state.shortlist == Shortlist()
    assert "hidden" not in _said(head)


def test_a_job_outside_of_the_filters_says_what_leaves_it_out(
    head: JobHead, state: PersonState
) -> None:
    assert "filters" not in _said(head)
    # Nurses are typically entered with a bachelor's degree and earn $140,270 in California.
    wanted = JobFilter(
        entry_education=EducationLevel.HIGH_SCHOOL, least_pay=150_000, many_openings=True
    )
    state.view = ListView(wanted)
    assert (
        "Your filters leave this job out: High school diploma or equivalent or less · "
        "Pays $150,000 or more"
    ) in _said(head)
    state.view = ListView(replace(wanted, entry_education=None, least_pay=None))
    assert "filters" not in _said(head)


def test_comparing_asks_for_the_job(qtbot: QtBot, head: JobHead, results: ResultsView) -> None:
    with qtbot.waitSignal(results.tabs.compare_wanted) as wanted:
        _button(head, "Compare").click()
    assert wanted.args == [NURSES]
