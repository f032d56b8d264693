"""Looking through all jobs, with and without answers."""

import re
from threading import Event

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from careerapp.ui.answers_file import AnswersFile
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import FigureView
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.browse_tab import BrowseTab
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.job_families import family_names, family_of
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Theme
from tests.ui.steps import DEVELOPERS, NURSES, PERSON, browse, find_results, open_job, words


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> ResultsView:
    """All jobs, for somebody who has answered nothing."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return browse(qtbot, window)


def _column(tab: BrowseTab, column: int = 0) -> list[str]:
    model = tab.list.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def _said(tab: BrowseTab) -> str:
    return "\n".join(label.text() for label in tab.findChildren(QLabel) if label.isVisible())


def _action(window: MainWindow, words: str) -> QAction:
    actions = window.findChildren(QAction)
    return next(each for each in actions if words in each.text().replace("&", ""))


def test_all_jobs_are_listed_with_their_kind_of_work(view: ResultsView) -> None:
    titles = _column(view.browse)
    assert len(titles) == 923
    assert titles[:2] == ["Accountants and Auditors", "Actors"]
    assert _column(view.browse, 1)[:2] == ["Business and finance", "Arts, media and sports"]
    assert "923 jobs" in _said(view.browse)


def test_every_job_has_a_family(engine: Engine) -> None:
    families = {family_of(str(code)) for code in engine.catalog.titles.index}
    assert families == set(family_names())
    assert len(families) == 22


def test_without_answers_there_is_no_ranking_to_go_to(
    window: MainWindow, view: ResultsView
) -> None:
    assert not view.ranking.isVisible()
    assert not view.tabs.isTabVisible(view.tabs.indexOf(view.ranking))
    assert any("No answers yet" in each.text() for each in view.findChildren(QLabel))
    assert not _action(window, "Back to my careers").isEnabled()


def test_typing_narrows_the_list_and_enter_opens_the_first_job(
    qtbot: QtBot, view: ResultsView
) -> None:
    qtbot.waitUntil(view.browse.search.hasFocus)
    QTest.keyClicks(view.browse.search, "registered nu")
    titles = _column(view.browse)
    assert titles[0] == "Registered Nurses"  # and others that are also called registered nurse
    assert f"{len(titles)} of 923 jobs" in _said(view.browse)
    QTest.keyClick(view.browse.search, Qt.Key.Key_Return)
    tab = view.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    assert tab.code == NURSES


def test_down_leads_from_the_search_box_into_the_list(qtbot: QtBot, view: ResultsView) -> None:
    qtbot.waitUntil(view.browse.search.hasFocus)
    QTest.keyClick(view.browse.search, Qt.Key.Key_Down)
    assert view.browse.list.hasFocus()
    QTest.keyClick(view.browse.list, Qt.Key.Key_Down)
    QTest.keyClick(view.browse.list, Qt.Key.Key_Return)
    assert view.tabs.tabText(view.tabs.currentIndex()) == "Actors"


def test_a_click_opens_a_job_and_closing_it_leads_back(qtbot: QtBot, view: ResultsView) -> None:
    listing = view.browse.list
    third = listing.visualRect(listing.model().index(2, 0)).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert view.tabs.tabText(view.tabs.currentIndex()) == "Actuaries"
    view.tabs.close_current()
    assert view.tabs.currentWidget() is view.browse
    qtbot.waitUntil(listing.hasFocus)


def test_another_name_is_told_under_the_title(view: ResultsView) -> None:
    view.browse.search.setText("game designer")
    listing = view.browse.list.model()
    assert listing.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Commercial and Industrial Designers, also called Game Designer"
    )


def test_a_kind_of_work_narrows_the_list(view: ResultsView) -> None:
    choice = view.browse.family_choice
    choice.setCurrentIndex(choice.findText("Law"))
    assert len(_column(view.browse)) == 7  # codes 23-... in the catalog
    assert set(_column(view.browse, 1)) == {"Law"}
    view.browse.search.setText("judge")
    assert "Judges, Magistrate Judges, and Magistrates" in _column(view.browse)
    assert len(_column(view.browse)) < 7


def test_where_nothing_is_found_one_button_brings_all_back(view: ResultsView) -> None:
    view.browse.search.setText("zzzz")
    assert "No job is called that" in _said(view.browse)
    assert "0 of 923 jobs" in _said(view.browse)
    QTest.mouseClick(view.browse.empty.button, Qt.MouseButton.LeftButton)
    assert len(_column(view.browse)) == 923
    assert view.browse.search.text() == ""


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
    assert "Half of workers earn more than" in text


def test_charts_without_answers_say_what_the_job_has_most_of(view: ResultsView) -> None:
    charts = open_job(view, NURSES).findChildren(FigureView)
    # Nurses: Social 5.57 and Relationships 6.33 are the highest of their ratings.
    assert charts[0].accessibleName() == "Interests: this job has most of “Helping people”"
    assert charts[1].accessibleName() == "What matters: this job has most of “Good company”"
    assert "Helping people: this job 76 %" in charts[0].accessibleDescription()


def test_answers_bring_the_ranking_beside_the_list(
    qtbot: QtBot, window: MainWindow, view: ResultsView
) -> None:
    open_job(view, NURSES)
    answer = next(each for each in view.findChildren(QPushButton) if "Answer" in each.text())
    answer.click()
    assert window.wizard.isVisible()
    ranked = find_results(qtbot, window, PERSON)
    assert ranked is view
    assert view.tabs.currentWidget() is view.ranking
    assert view.tabs.count() == 2
    assert _action(window, "Browse all jobs").isEnabled()


def test_with_answers_jobs_of_the_list_have_their_match(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    _action(window, "Browse all jobs").trigger()
    assert results.tabs.currentWidget() is results.browse
    assert results.tabs.isTabVisible(results.tabs.indexOf(results.ranking))
    match = next(each for each in results.matches if each.code == NURSES)
    assert f"{round(match.match)} %" in words(open_job(results, NURSES))


def test_the_wizard_can_ask_for_the_list(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.browsing):
        window.wizard.browse_wanted.emit()
    assert window.results is not None
    assert window.results.browse.isVisible()


def test_whoever_browses_before_the_jobs_are_loaded_waits_and_then_sees_them(
    qtbot: QtBot,
    store: QSettings,
    theme: Theme,
    answers: AnswersFile,
    background: Background,
    engine: Engine,
) -> None:
    may_load = Event()

    def load_slowly() -> Engine:
        may_load.wait()
        return engine

    window = MainWindow(
        Settings(store), theme, answers, background, load_slowly, lambda _address: None
    )
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.browse()
    assert window.waiting.isVisible()
    with qtbot.waitSignal(window.browsing):
        may_load.set()
    assert window.results is not None
    assert window.results.browse.isVisible()


def test_jobs_that_cannot_be_loaded_are_said_not_to_be(
    qtbot: QtBot, store: QSettings, theme: Theme, answers: AnswersFile, background: Background
) -> None:
    def fail() -> Engine:
        raise ValueError("careers.sqlite: the file is missing")

    window = MainWindow(Settings(store), theme, answers, background, fail, lambda _address: None)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.failed) as said:
        window.browse()
    assert "careers.sqlite: the file is missing" in said.args[0]
