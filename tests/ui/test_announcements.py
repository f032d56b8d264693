"""What a screen reader is told of what changes away from the keyboard's place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWizard
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.scales import Interest
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.main_window import MainWindow
from careerapp.ui.many.progress_page import ProgressPage
from careerapp.ui.pages import Pages
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.ui.steps import NURSES, PERSON, find_results


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is announced."""
    said: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_each_page_of_questions_says_which_one_it_is(
    qtbot: QtBot, wizard: ProfileWizard, heard: list[str]
) -> None:
    wizard.button(QWizard.WizardButton.NextButton).click()
    qtbot.waitUntil(lambda: heard[-1:] == ["Step 2 of 6: Where do you want to work?"])


def test_of_several_pages_passed_at_once_only_the_last_is_named(
    qtbot: QtBot, wizard: ProfileWizard, heard: list[str]
) -> None:
    wizard.setCurrentId(5)
    qtbot.waitUntil(lambda: len(heard) == 1)
    heard.clear()
    wizard.setCurrentId(1)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["Step 2 of 6: Where do you want to work?"]


def test_how_many_jobs_pass_is_said_wherever_the_filters_are(
    window: MainWindow, results: ResultsView, heard: list[str]
) -> None:
    window.state.view = replace(window.state.view, job_filter=JobFilter(growing=True))
    count = results.ranking.toolbar.count.text()
    assert "of 923 jobs" in count
    assert _but_the_page(heard) == [count]
    heard.clear()
    results.ranking.chips.findChildren(QPushButton)[0].click()
    assert _but_the_page(heard) == ["923 jobs"]


def test_jobs_that_are_not_in_the_data_are_told_of_once(
    qtbot: QtBot, window: MainWindow, heard: list[str]
) -> None:
    window.state.shortlist = Shortlist((Favorite("99-9999.98", 2), Favorite("99-9999.99", 1)))
    results = find_results(qtbot, window, PERSON)
    kept = "What you noted is kept."
    two = f"2 of your jobs are not in the data that are used now. {kept}"
    qtbot.waitUntil(lambda: heard.count(two) == 1)
    results.trial.answer(Interest.SOCIAL, 0.1)  # for which it makes room
    results.trial.reset()
    assert results.absent_notice.isVisible()
    assert heard.count(two) == 1
    window.state.shortlist = window.state.shortlist.without_favorite("99-9999.98")
    assert heard[-1] == f"1 of your jobs is not in the data that are used now. {kept}"
    button = results.absent_notice.put_away
    assert button.accessibleName().startswith(f"{button.text()}: ")  # as one would say to press it


def _but_the_page(heard: list[str]) -> list[str]:
    """Leave out that the page was come to, which is said when the window has time for it."""
    return [each for each in heard if not each.startswith("Your careers. ")]


def test_a_page_of_the_results_says_its_name_when_it_is_shown(
    qtbot: QtBot, results: ResultsView, heard: list[str]
) -> None:
    results.tabs.open_job(NURSES)
    qtbot.waitUntil(lambda: "Registered Nurses" in heard)
    results.tabs.close_current()
    qtbot.waitUntil(lambda: any(each.startswith("Your careers. 923 jobs") for each in heard))


def test_a_tab_that_has_the_keyboard_is_not_said_twice(
    qtbot: QtBot, results: ResultsView, heard: list[str]
) -> None:
    bar = results.tabs.tabBar()
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert results.tabs.currentWidget() is results.browse
    QApplication.processEvents()
    assert not [each for each in heard if each.startswith("All jobs")]


def test_long_work_is_told_of_at_each_quarter(qtbot: QtBot, heard: list[str]) -> None:
    page = ProgressPage()
    qtbot.addWidget(page)
    page.begin("Matching the people", total=1000)
    for done in range(0, 1001, 50):
        page.show_progress(done / 1000, seconds=done / 100)
    assert heard[0] == "Matching the people"
    assert [said.split()[0] for said in heard[1:]] == ["250", "500", "750"]


def test_waiting_and_what_went_wrong_are_told(window: MainWindow, heard: list[str]) -> None:
    pages = window.centralWidget()
    assert isinstance(pages, Pages)
    pages.wait(comparing=True, soon=False)
    pages.say("The jobs could not be loaded.")
    assert heard[-2:] == [
        "Comparing your answers with 923 jobs…",
        "The jobs could not be loaded.",
    ]
