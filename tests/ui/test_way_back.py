"""From the results to any page of the answers and on again, with all else as it was."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QScrollBar
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import Display
from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay, Responses
from careerapp.domain.scales import EducationLevel, Interest
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.wizard.answers_menu import AnswersMenu
from careerapp.ui.wizard.interests.interests_result import InterestsResult
from careerapp.ui.wizard.interests.questionnaire_view import QuestionnaireView
from tests.ui.steps import ACTORS, DEVELOPERS, NURSES, PERSON, find_results, open_job, words
from tests.ui.wizard_steps import INTERESTS, PLACE, SCHOOL, SUBJECTS, VALUES, finish_button

FIRST_ITEM = "R1"


def _menu(results: ResultsView) -> QMenu:
    buttons = results.header.findChildren(QPushButton)
    (button,) = (each for each in buttons if each.menu() is not None)
    assert button.accessibleName() == "Change one page of my answers"
    return button.menu()


def _entries(menu: QMenu) -> dict[str, QAction]:
    menu.aboutToShow.emit()
    return {action.text().replace("&", ""): action for action in menu.actions()}


def _choose(menu: QMenu, page: str) -> None:
    entries = _entries(menu)
    next(action for text, action in entries.items() if page in text).trigger()


def _cancel(window: MainWindow) -> None:
    QTest.keyClick(window.wizard, Qt.Key.Key_Escape)


def test_the_menu_names_every_page_and_what_has_become_of_it(results: ResultsView) -> None:
    assert list(_entries(_menu(results))) == [
        "2  Place: done",
        "3  Education: done",
        "4  Interests: done",
        "5  Values: done",
        "6  Subjects: open",
    ]


def test_a_questionnaire_that_is_half_done_is_begun(qtbot: QtBot, window: MainWindow) -> None:
    responses = Responses(interest_way=InterestWay.SHORT, likings={FIRST_ITEM: 4})
    results = find_results(qtbot, window, replace(PERSON, responses=responses))
    assert "4  Interests: begun" in _entries(_menu(results))


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("Place", PLACE),
        ("Education", SCHOOL),
        ("Interests", INTERESTS),
        ("Values", VALUES),
        ("Subjects", SUBJECTS),
    ],
)
def test_each_page_is_one_choice_away_and_leads_back(
    qtbot: QtBot, window: MainWindow, results: ResultsView, name: str, page: int
) -> None:
    job = open_job(results, NURSES)
    _choose(_menu(results), name)
    assert window.wizard.isVisible()
    assert window.wizard.currentId() == page
    with qtbot.waitSignal(window.results_shown):
        finish_button(window.wizard).click()
    assert results.isVisible()
    assert results.tabs.currentWidget() is job  # the answers are the same


def test_keys_open_the_menu_and_choose_a_page(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    menu = _menu(results)
    menu.popup(results.mapToGlobal(results.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_5)
    assert window.wizard.currentId() == VALUES
    assert window.wizard.isVisible()


def test_the_program_menu_leads_to_each_page_too(window: MainWindow, results: ResultsView) -> None:
    (menu,) = (
        each for each in window.findChildren(AnswersMenu) if each.title() == "Change o&ne page"
    )
    _choose(menu, "Education")
    assert window.wizard.isVisible()
    assert window.wizard.currentId() == SCHOOL
    _choose(menu, "Subjects")  # from one page to another
    assert window.wizard.currentId() == SUBJECTS
    assert results is window.results


def test_a_page_with_several_ways_opens_at_what_has_come_out(
    window: MainWindow, results: ResultsView
) -> None:
    _choose(_menu(results), "Interests")
    (shown,) = window.wizard.pages[INTERESTS].findChildren(InterestsResult)
    assert shown.isVisible()


def test_a_page_with_several_ways_opens_at_its_open_question(
    qtbot: QtBot, window: MainWindow
) -> None:
    responses = Responses(interest_way=InterestWay.SHORT, likings={FIRST_ITEM: 4})
    results = find_results(qtbot, window, replace(PERSON, responses=responses))
    _choose(_menu(results), "Interests")
    (shown,) = window.wizard.pages[INTERESTS].findChildren(QuestionnaireView)
    assert shown.isVisible()


def _list_bar(results: ResultsView) -> QScrollBar:
    return results.ranking.list.verticalScrollBar()


def _arrange(window: MainWindow, results: ResultsView) -> None:
    """Filter, keep a job, open two, and scroll the list."""
    state = window.state
    wanted = JobFilter(entry_education=EducationLevel.BACHELORS)
    state.view = replace(state.view, job_filter=wanted, display=Display.LIST, size=50)
    state.shortlist = state.shortlist.with_favorite(ACTORS)
    open_job(results, NURSES)
    open_job(results, DEVELOPERS)
    results.tabs.setCurrentWidget(results.ranking)
    _list_bar(results).setValue(7)


def _open_codes(results: ResultsView) -> list[str]:
    pages = [results.tabs.widget(index) for index in range(results.tabs.count())]
    return [page.code for page in pages if isinstance(page, JobTab)]


def _check_arranged(window: MainWindow, results: ResultsView) -> None:
    assert results.isVisible()
    assert _open_codes(results) == [NURSES, DEVELOPERS]
    assert results.tabs.currentWidget() is results.ranking
    assert window.state.view.job_filter == JobFilter(entry_education=EducationLevel.BACHELORS)
    assert [each.code for each in window.state.shortlist.favorites] == [ACTORS]
    assert _list_bar(results).value() == 7


def test_the_same_answers_lead_back_to_the_results_as_they_were(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    _arrange(window, results)
    _choose(_menu(results), "Values")
    with qtbot.waitSignal(window.results_shown):
        finish_button(window.wizard).click()
    _check_arranged(window, results)


def test_other_answers_change_the_ranking_and_nothing_else(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    _arrange(window, results)
    before = [match.code for match in results.ranking.shown]
    _answer_otherwise(window, results)
    with qtbot.waitSignal(window.results_shown):
        finish_button(window.wizard).click()
    assert [match.code for match in results.ranking.shown] != before
    _check_arranged(window, results)


def _answer_otherwise(window: MainWindow, results: ResultsView) -> Profile:
    _choose(_menu(results), "Interests")
    other = replace(PERSON, interests={Interest.ARTISTIC: 1.0, Interest.INVESTIGATIVE: 0.0})
    window.wizard.take_over(other)
    return other


def test_an_open_job_tells_of_another_place(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    open_job(results, NURSES)
    open_job(results, DEVELOPERS)
    results.tabs.setCurrentWidget(results.tabs.jobs[0])
    window.flow.show_page(PLACE)
    window.wizard.take_over(replace(PERSON, location="TX"))
    with qtbot.waitSignal(window.results_shown):
        finish_button(window.wizard).click()
    assert _open_codes(results) == [NURSES, DEVELOPERS]
    job = next(each for each in results.tabs.jobs if each.code == NURSES)
    results.tabs.setCurrentWidget(job)
    job.finish()
    assert "Texas" in words(job)
    assert "California" not in words(job)


@pytest.mark.parametrize("way", ["cancel", "menu"])
def test_leaving_the_questions_keeps_other_answers_and_ranks_by_them(
    qtbot: QtBot, window: MainWindow, results: ResultsView, way: str
) -> None:
    open_job(results, NURSES)
    other = _answer_otherwise(window, results)
    with qtbot.waitSignal(window.results_shown):
        if way == "cancel":
            _cancel(window)
        else:
            window.flow.show_results()
    assert window.wizard.profile == results.trial.kept == other
    assert _open_codes(results) == [NURSES]
    assert results.isVisible()


def test_cancel_leads_back_although_the_answers_give_no_ranking_any_more(
    window: MainWindow, results: ResultsView
) -> None:
    _choose(_menu(results), "Interests")
    window.wizard.take_over(Profile(name="Ada"))
    _cancel(window)
    assert results.isVisible()
    assert window.wizard.profile == Profile(name="Ada")
