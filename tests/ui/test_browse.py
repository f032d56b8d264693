"""Looking through all jobs, with and without answers."""

import re
from threading import Event

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from careerapp.domain.browsing import Browsing, Facet
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import FigureView
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.browse_tab import BrowseTab
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.table_model import NOTE
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Theme
from careerapp.ui.translations import Translations
from careerapp.ui.words import band_name
from tests.ui.kept import Kept
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


def _notes(tab: BrowseTab, column: int = 0) -> list[str]:
    model = tab.list.model()
    return [model.index(row, column).data(NOTE) for row in range(model.rowCount())]


def _said(tab: BrowseTab) -> str:
    return "\n".join(label.text() for label in tab.findChildren(QLabel) if label.isVisible())


def _look_through(qtbot: QtBot, results: ResultsView) -> BrowseTab:
    """Go to the list of all jobs beside a ranking, and wait until it is filled."""
    results.tabs.go_to(results.browse)
    qtbot.waitUntil(lambda: results.browse.list.model().rowCount() > 0)
    return results.browse


def _action(window: MainWindow, words: str) -> QAction:
    actions = window.findChildren(QAction)
    return next(each for each in actions if words in each.text().replace("&", ""))


def _choose(tab: BrowseTab, facet: Facet, name: str) -> None:
    choice = tab.choices.choices[facet]
    place = choice.findText(name)
    assert place >= 0, f"{name!r} is no choice"
    choice.setCurrentIndex(place)


def _orders(tab: BrowseTab) -> list[str]:
    return [tab.choices.order.itemText(place) for place in range(tab.choices.order.count())]


def test_all_jobs_are_listed_with_their_kind_of_work(view: ResultsView) -> None:
    titles = _column(view.browse)
    assert len(titles) == 923
    assert titles[:2] == ["Accountants and Auditors", "Actors"]
    assert _notes(view.browse)[:2] == ["Business and finance", "Arts, media and sports"]
    assert "923 jobs" in _said(view.browse)


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


def test_escape_leads_back_to_the_search_box_and_empties_it(
    qtbot: QtBot, view: ResultsView
) -> None:
    search = view.browse.search
    qtbot.waitUntil(search.hasFocus)
    QTest.keyClicks(search, "nurse")
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(view.browse.list, Qt.Key.Key_Escape)
    assert search.hasFocus()
    assert search.selectedText() == "nurse"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert len(_column(view.browse)) == 923


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
        "Commercial and Industrial Designers, also called Game Designer · Arts, media and sports"
    )


def test_typing_errors_are_forgiven_while_typing(view: ResultsView) -> None:
    QTest.keyClicks(view.browse.search, "sofware dev")
    assert _column(view.browse)[0] == "Software Developers"
    assert view.browse.list.currentIndex().row() == 0


def test_a_kind_of_work_narrows_the_list(view: ResultsView) -> None:
    _choose(view.browse, Facet.FAMILY, "Law")
    assert len(_column(view.browse)) == 7  # codes 23-... in the catalog
    assert set(_notes(view.browse)) == {"Law"}
    view.browse.search.setText("judge")
    assert "Judges, Magistrate Judges, and Magistrates" in _column(view.browse)
    assert len(_column(view.browse)) < 7


def test_an_activity_lists_the_jobs_that_have_most_of_it(view: ResultsView) -> None:
    _choose(view.browse, Facet.INTEREST, "Creating")
    notes = _notes(view.browse)
    assert len(notes) == 52  # 4 or more in onet/30.2/Interests.txt
    assert notes[0] == "Creating 100\N{NO-BREAK SPACE}% · Arts, media and sports"
    assert "Only jobs with 50\N{NO-BREAK SPACE}% or more of “Creating”." in _said(view.browse)
    assert "O*NET 30.2, February 2026" in _said(view.browse)
    assert view.browse.choices.order.currentText() == "most “Creating”"


def test_a_subject_says_which_jobs_are_not_rated_in_it(view: ResultsView) -> None:
    _choose(view.browse, Facet.SUBJECT, "Biology")
    assert len(_column(view.browse)) == 129  # 3 or more in onet/29.3/Knowledge.txt
    assert "Biology 100" in _notes(view.browse)[0]
    assert "has not rated “Biology” in them: 44." in _said(view.browse)


def test_education_narrows_the_list_to_jobs_entered_with_it(view: ResultsView) -> None:
    _choose(view.browse, Facet.EDUCATION, "Associate's degree")
    assert len(_column(view.browse)) == 53
    assert "Dental Hygienists" in _column(view.browse)
    assert "projections for 2024 to 2034" in _said(view.browse)


def test_the_order_follows_what_is_asked_for_and_can_be_chosen(view: ResultsView) -> None:
    browse, order = view.browse, view.browse.choices.order
    assert _orders(browse) == ["name"]
    _choose(browse, Facet.SUBJECT, "Biology")
    _choose(browse, Facet.INTEREST, "Helping people")
    assert _orders(browse) == ["most “Helping people”", "most “Biology”", "name"]
    assert order.currentText() == "most “Helping people”"
    order.setCurrentIndex(order.findText("name"))
    assert _column(browse) == sorted(_column(browse), key=str.casefold)
    browse.search.setText("nurse")
    assert order.currentText() == "how well the name fits"
    assert _column(browse)[0] == "Registered Nurses"


def test_where_nothing_is_found_one_button_brings_all_back(view: ResultsView) -> None:
    view.browse.search.setText("zzzz")
    assert "No job is called that" in _said(view.browse)
    assert "0 of 923 jobs" in _said(view.browse)
    QTest.mouseClick(view.browse.empty.button, Qt.MouseButton.LeftButton)
    assert len(_column(view.browse)) == 923
    assert view.browse.search.text() == ""


def test_where_too_much_is_asked_the_button_takes_back_what_leaves_most(view: ResultsView) -> None:
    browse = view.browse
    browse.search.setText("nurse")
    found = len(_column(browse))
    _choose(browse, Facet.FAMILY, "Law")
    assert "No job is all of this: “nurse”, “Law”." in _said(browse)
    assert browse.empty.button.text() == f"Without “Law”: {found} jobs"
    QTest.mouseClick(browse.empty.button, Qt.MouseButton.LeftButton)
    assert len(_column(browse)) == found
    assert browse.search.text() == "nurse"
    assert browse.choices.choices[Facet.FAMILY].currentText() == "all career groups"


def test_all_wishes_can_be_taken_back_at_once(view: ResultsView) -> None:
    browse = view.browse
    assert not browse.show_all.isVisible()
    _choose(browse, Facet.SUBJECT, "Biology")
    browse.search.setText("teacher")
    QTest.mouseClick(browse.show_all, Qt.MouseButton.LeftButton)
    assert len(_column(browse)) == 923
    assert browse.choices.wanted == Browsing()
    assert not browse.show_all.isVisible()


def test_headings_stand_over_their_cells(view: ResultsView) -> None:
    listing = view.browse.list
    listing.clearSelection()
    picture = listing.grab().toImage()
    top = listing.horizontalHeader().height()
    frame = listing.frameWidth() + 1

    def first_ink(above: int, below: int) -> int:
        return next(
            x
            for x in range(frame, picture.width())
            if any(picture.pixelColor(x, y).lightness() < 150 for y in range(above, below))
        )

    heading = first_ink(frame, top - 1)
    row = listing.rowHeight(1)
    cell = first_ink(top + row + 2, top + 2 * row - 2)  # "Job", "Actors" and its note
    assert abs(heading - cell) <= 1


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
    assert _action(window, "Browse all jobs").isEnabled()


def test_with_answers_jobs_of_the_list_have_their_match(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    _action(window, "Browse all jobs").trigger()
    assert results.tabs.currentWidget() is results.browse
    assert results.tabs.isTabVisible(results.tabs.indexOf(results.ranking))
    match = next(each for each in results.matches if each.code == NURSES)
    assert f"{round(match.match)} %" in words(open_job(results, NURSES))


def test_with_answers_all_jobs_have_rank_and_match(qtbot: QtBot, results: ResultsView) -> None:
    browse = _look_through(qtbot, results)
    assert browse.choices.order.currentText() == "match"
    assert len(_column(browse, 1)) == 923
    for row, match in enumerate(results.matches[:20]):
        cells = [browse.list.model().index(row, column).data() for column in range(4)]
        assert cells[0].removeprefix("= ") == str(match.rank)
        assert cells[1].removesuffix(" *") == match.title
        assert cells[2] == f"{round(match.match)} %"
        assert cells[3] == band_name(match.band)


def test_a_job_that_was_searched_for_has_rank_and_match(qtbot: QtBot, results: ResultsView) -> None:
    _look_through(qtbot, results)
    results.browse.search.setText("rn")
    match = next(each for each in results.matches if each.code == NURSES)
    assert _column(results.browse, 0)[0].removeprefix("= ") == str(match.rank)
    QTest.keyClick(results.browse.search, Qt.Key.Key_Return)
    tab = results.tabs.currentWidget()
    assert isinstance(tab, JobTab)
    tab.finish()
    assert f"{round(match.match)} %" in words(tab)


def test_estimated_matches_are_said_to_be(qtbot: QtBot, results: ResultsView) -> None:
    _look_through(qtbot, results)
    counted = {Block.INTERESTS, Block.VALUES, Block.EDUCATION}  # this person's
    estimated = {each.title for each in results.matches if counted & set(each.estimated)}
    starred = {title for title in _column(results.browse, 1) if title.endswith(" *")}
    assert starred == {f"{title} *" for title in estimated}
    assert "* match partly estimated" in _said(results.browse)


def test_pages_without_answers_make_no_match_an_estimated_one(
    qtbot: QtBot, window: MainWindow
) -> None:
    painter = Profile(interests={Interest.ARTISTIC: 1.0, Interest.INVESTIGATIVE: 0.0})
    browse = _look_through(qtbot, find_results(qtbot, window, painter))
    assert not any(title.endswith("*") for title in _column(browse, 1))
    assert "estimated" not in _said(browse)


def test_another_ranking_reaches_the_list(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    _look_through(qtbot, results)
    before = _column(results.browse, 1)
    painter = Profile(interests={Interest.ARTISTIC: 1.0, Interest.INVESTIGATIVE: 0.0})
    find_results(qtbot, window, painter)
    results.tabs.go_to(results.browse)
    after = _column(results.browse, 1)
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
    _action(window, "Find a job").trigger()
    assert results.isVisible()
    qtbot.waitUntil(results.browse.search.hasFocus)


def test_without_results_the_shortcut_brings_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.browsing):
        _action(window, "Find a job").trigger()
    assert window.results is not None
    qtbot.waitUntil(window.results.browse.search.hasFocus)


@pytest.mark.parametrize("facet", [None, *list(Facet)[1:]])
def test_every_choice_has_a_label_and_a_key(view: ResultsView, facet: Facet | None) -> None:
    choices = view.browse.choices
    control = choices.order if facet is None else choices.choices[facet]
    labels = [each for each in choices.findChildren(QLabel) if each.buddy() is control]
    assert len(labels) == 1
    assert "&" in labels[0].text()


def test_the_wizard_can_ask_for_the_list(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.browsing):
        window.wizard.browse_wanted.emit()
    assert window.results is not None
    assert window.results.browse.isVisible()


def test_whoever_browses_before_the_jobs_are_loaded_waits_and_then_sees_them(
    qtbot: QtBot,
    store: QSettings,
    theme: Theme,
    translations: Translations,
    kept: Kept,
    background: Background,
    engine: Engine,
) -> None:
    may_load = Event()

    def load_slowly() -> Engine:
        may_load.wait()
        return engine

    window = MainWindow(
        Settings(store),
        theme,
        translations,
        kept.folder,
        background,
        load_slowly,
        lambda _address: None,
    )
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.flow.browse()
    assert window.waiting.isVisible()
    with qtbot.waitSignal(window.browsing):
        may_load.set()
    assert window.results is not None
    assert window.results.browse.isVisible()


def test_jobs_that_cannot_be_loaded_are_said_not_to_be(
    qtbot: QtBot,
    store: QSettings,
    theme: Theme,
    translations: Translations,
    kept: Kept,
    background: Background,
) -> None:
    def fail() -> Engine:
        raise ValueError("careers.sqlite: the file is missing")

    window = MainWindow(
        Settings(store), theme, translations, kept.folder, background, fail, lambda _address: None
    )
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.failed) as said:
        window.flow.browse()
    assert "careers.sqlite: the file is missing" in said.args[0]
