"""Looking through all jobs beside a ranking."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.words import band_name
from tests.ui.browse.steps import action, column_of, look_through, said
from tests.ui.steps import NURSES, PERSON, find_results, open_job, words


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
    (job,) = view.tabs.jobs  # stays open, and says how it fits now
    match = next(each for each in view.matches if each.code == NURSES)
    view.tabs.setCurrentWidget(job)
    job.finish()
    assert f"{round(match.match)} %" in words(job)
    assert action(window, "Browse all jobs").isEnabled()


def test_with_answers_jobs_of_the_list_have_their_match(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    action(window, "Browse all jobs").trigger()
    assert results.tabs.currentWidget() is results.browse
    assert results.tabs.isTabVisible(results.tabs.indexOf(results.ranking))
    match = next(each for each in results.matches if each.code == NURSES)
    assert f"{round(match.match)} %" in words(open_job(results, NURSES))


def test_with_answers_all_jobs_have_rank_and_match(qtbot: QtBot, results: ResultsView) -> None:
    browse = look_through(qtbot, results)
    assert browse.choices.order.currentText() == "match"
    assert len(column_of(browse, 1)) == 923
    for row, match in enumerate(results.matches[:20]):
        cells = [browse.list.model().index(row, column).data() for column in range(4)]
        assert cells[0].removeprefix("= ") == str(match.rank)
        assert cells[1].removesuffix(" *") == match.title
        assert cells[2] == f"{round(match.match)} %"
        assert cells[3] == band_name(match.band)


def test_a_job_that_was_searched_for_has_rank_and_match(qtbot: QtBot, results: ResultsView) -> None:
    look_through(qtbot, results)
    results.browse.search.setText("rn")
    match = next(each for each in results.matches if each.code == NURSES)
    assert column_of(results.browse, 0)[0].removeprefix("= ") == str(match.rank)
    QTest.keyClick(results.browse.search, Qt.Key.Key_Return)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    tab.finish()
    assert f"{round(match.match)} %" in words(tab)


def test_estimated_matches_are_said_to_be(qtbot: QtBot, results: ResultsView) -> None:
    look_through(qtbot, results)
    counted = {Block.INTERESTS, Block.VALUES, Block.EDUCATION}  # this person's
    estimated = {each.title for each in results.matches if counted & set(each.estimated)}
    starred = {title for title in column_of(results.browse, 1) if title.endswith(" *")}
    assert starred == {f"{title} *" for title in estimated}
    assert "* match partly estimated" in said(results.browse)


def test_pages_without_answers_make_no_match_an_estimated_one(
    qtbot: QtBot, window: MainWindow
) -> None:
    painter = Profile(interests={Interest.ARTISTIC: 1.0, Interest.INVESTIGATIVE: 0.0})
    browse = look_through(qtbot, find_results(qtbot, window, painter))
    assert not any(title.endswith("*") for title in column_of(browse, 1))
    assert "estimated" not in said(browse)


def test_another_ranking_reaches_the_list(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    look_through(qtbot, results)
    before = column_of(results.browse, 1)
    painter = Profile(interests={Interest.ARTISTIC: 1.0, Interest.INVESTIGATIVE: 0.0})
    find_results(qtbot, window, painter)
    results.tabs.go_to(results.browse)
    after = column_of(results.browse, 1)
    assert after != before
    assert after[0].removesuffix(" *") == results.matches[0].title


def test_a_shortcut_leads_to_the_search_box_from_anywhere(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    results.tabs.go_to(results.browse)
    results.browse.search.setText("nurse")
    open_job(results, NURSES)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert results.tabs.currentWidget() is results.browse
    qtbot.waitUntil(results.browse.search.hasFocus)
    QTest.keyClicks(results.browse.search, "actor")
    assert results.browse.search.text() == "actor"
    window.flow.show_answers()
    action(window, "Find a job").trigger()
    assert results.isVisible()
    qtbot.waitUntil(results.browse.search.hasFocus)
