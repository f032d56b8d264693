"""The page “Your careers”: the ranking, how it is sorted, and what is said of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.job_list import Display, JobOrder, ListView
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest, Subject
from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.overview.fit_dialog import FitDialog
from careerapp.ui.results.overview.overview_tab import OverviewTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.results.table_model import NOTE
from tests.ui.overview.steps import (
    button,
    choose,
    click,
    column,
    jobs_where,
    listed,
    notes,
    open_filters,
    said,
    show_as,
)
from tests.ui.steps import PERSON, find_results

KEY = Qt.Key


PAINTER = Profile(interests={Interest.ARTISTIC: 1.0, Interest.INVESTIGATIVE: 0.0})


def test_one_sentence_says_what_this_is_and_the_jobs_are_counted(overview: OverviewTab) -> None:
    assert "Jobs like these tend to suit people with your answers." in said(overview)
    assert overview.toolbar.count.text() == "923 jobs"


@pytest.mark.parametrize(("person", "warned"), [(PAINTER, True), (PERSON, False)])
def test_a_list_that_rests_on_two_answers_is_said_to_say_little(
    person: Profile, *, warned: bool, qtbot: QtBot, window: MainWindow
) -> None:
    overview = find_results(qtbot, window, person).ranking
    assert ("This list rests on only 2 answers, and says little" in said(overview)) is warned


def test_what_the_match_means_is_one_click_away(
    overview: OverviewTab, results: ResultsView, engine: Engine
) -> None:
    click(button(overview, "What the match means"))
    (dialog,) = overview.findChildren(FitDialog)
    text = dialog.text.toPlainText().replace("\N{NO-BREAK SPACE}", " ")
    strong, good, _ = engine.recommender.calibration(PERSON).floors
    assert f"{round(strong)} % or more: you and the job are closer than 95 of 100" in text
    assert f"{round(good)} % or more: closer than 80 of 100" in text
    assert "weak fit" in text
    dialog.close()
    assert results.ranking.isVisible()


@pytest.mark.parametrize("size", [5, 10, 20, 50])
def test_as_many_jobs_are_shown_as_are_asked_for(
    size: int, overview: OverviewTab, state: PersonState, engine: Engine
) -> None:
    choose(overview.toolbar.size_choice, f"{size} jobs")
    expected = engine.recommender.recommend(PERSON, limit=size)
    assert listed(overview) == [match.code for match in expected]
    assert state.view.size == size


ORDERS = {
    JobOrder.PAY: ("pay in California", "pay"),
    JobOrder.GROWTH: ("growth", "growth"),
    JobOrder.OPENINGS: ("openings", "openings"),
    JobOrder.LOCAL_JOBS: ("jobs in California", "jobs"),
}


@pytest.mark.parametrize("order", ORDERS)
def test_the_best_matches_are_sorted_by_a_figure(
    order: JobOrder, overview: OverviewTab, state: PersonState, results: ResultsView
) -> None:
    name, column_name = ORDERS[order]
    choose(overview.toolbar.order_choice, name)
    assert state.view.order is order
    best = [match.code for match in results.matches[:10]]
    assert sorted(listed(overview)) == sorted(best)
    above: set[str] = set()
    for code in listed(overview):
        # nobody further up has less, or no figure where this one has one
        lower = jobs_where(
            f"{column_name} < (SELECT {column_name} FROM (SELECT code AS this, growth, openings,"
            " jobs, pay) WHERE this = code)"
        )
        assert not above & lower
        above.add(code)


def test_jobs_without_the_figure_stand_last_and_are_said_to(
    qtbot: QtBot, window: MainWindow, state: PersonState
) -> None:
    state.view = ListView(order=JobOrder.PAY, size=20, display=Display.LIST)
    overview = find_results(qtbot, window, replace(PERSON, location="WY")).ranking
    unknown = jobs_where("pay IS NULL", "WY").intersection(listed(overview))
    assert unknown
    assert set(listed(overview)[-len(unknown) :]) == unknown
    assert f"{len(unknown)} jobs at the end: yearly pay in Wyoming is not published." in said(
        overview
    )
    assert column(overview, 3)[-len(unknown) :] == ["not published"] * len(unknown)


def test_where_no_job_has_the_figure_the_order_is_said_to_be_none(
    qtbot: QtBot, window: MainWindow, state: PersonState
) -> None:
    engineering = JobFilter(family="17")
    state.view = ListView(engineering, order=JobOrder.PAY, size=5, display=Display.LIST)
    results = find_results(qtbot, window, replace(PERSON, location="VI"))
    listing = listed(results.ranking)
    assert not jobs_where("pay IS NOT NULL", "VI").intersection(listing)
    assert "for all of these jobs, yearly pay in the Virgin Islands is not published" in said(
        results.ranking
    )
    by_match = [match.code for match in results.matches if match.code.startswith("17-")]
    assert listing == by_match[:5]


def test_ties_share_a_rank_and_something_to_answer_is_proposed(
    qtbot: QtBot, window: MainWindow, state: PersonState
) -> None:
    state.view = ListView(size=50, display=Display.LIST)
    results = find_results(qtbot, window, PERSON)
    overview = results.ranking
    ranks, labels = column(overview, 0), column(overview, 2, NOTE)
    ties = [place for place, rank in enumerate(ranks) if rank.startswith("=")]
    assert ties
    for place in ties:
        assert ranks[place].removeprefix("= ") == ranks[place - 1].removeprefix("= ")
    figures = set(column(overview, 2))
    assert len(set(zip(column(overview, 2), labels, strict=True))) == len(figures)
    assert "Jobs with the same rank are level within the accuracy of your answers." in said(
        overview
    )
    assert "to tell them apart." in said(overview)
    spoken = column(overview, 0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken[ties[0]] == f"{ranks[ties[0]].removeprefix('= ')}, shared"
    choose(overview.toolbar.order_choice, "growth")
    assert not any(rank.startswith("=") for rank in column(overview, 0))
    assert "to tell them apart" not in said(overview)


def test_school_beyond_the_plan_and_uncommon_jobs_are_noted(
    qtbot: QtBot, window: MainWindow, state: PersonState
) -> None:
    state.view = ListView(size=50, display=Display.LIST)
    overview = find_results(qtbot, window, replace(PERSON, location="NV")).ranking
    beyond = jobs_where(
        "entry_education IN ('Master''s degree', 'Doctoral or professional degree')"
    )
    uncommon = jobs_where("quotient < 0.5", "NV")
    assert beyond.intersection(listed(overview))
    assert uncommon.intersection(listed(overview))
    for code, note in zip(listed(overview), notes(overview), strict=True):
        assert ("needs more education than you plan: " in note) == (code in beyond)
        assert ("uncommon in Nevada: about " in note) == (code in uncommon)
    show_as(overview, Display.BARS)
    said_of_bars = overview.chart.accessibleDescription()
    assert "uncommon in Nevada: about " in said_of_bars
    assert "needs more education than you plan: Master's degree" in said_of_bars


def test_only_estimated_pages_that_count_are_marked(qtbot: QtBot, window: MainWindow) -> None:
    developer = Profile(
        interests=dict(zip(Interest, (0.43, 0.83, 0.2, 0.13, 0.13, 0.75), strict=True))
    )
    overview = find_results(qtbot, window, developer).ranking
    show_as(overview, Display.LIST)
    choose(overview.toolbar.size_choice, "20 jobs")
    assert "Software Developers" in column(overview, 1)
    assert not any("estimated" in note for note in notes(overview))
    knows = replace(developer, subjects={Subject.COMPUTERS_AND_ELECTRONICS: 1.0})
    find_results(qtbot, window, knows)
    titles = column(overview, 1)
    note = notes(overview)[titles.index("Software Developers")]
    assert note == "Bachelor's degree · partly estimated: Subjects"


def test_pay_by_the_hour_and_of_a_wider_group_are_named_as_such(
    qtbot: QtBot, window: MainWindow, state: PersonState
) -> None:
    state.view = ListView(JobFilter(family="27"), size=50, display=Display.LIST)
    overview = find_results(qtbot, window, replace(PAINTER, location="US")).ranking
    by_code = dict(zip(listed(overview), column(overview, 3), strict=True))
    assert by_code["27-2011.00"] == "$29.05"  # oews_2025_national.csv, 27-2011, H_MEDIAN
    pay_notes = dict(zip(listed(overview), column(overview, 3, NOTE), strict=True))
    assert pay_notes["27-2011.00"] == "an hour"
    assert pay_notes["27-3043.05"] == "of a wider group"  # 27-3043, writers and authors


def test_the_strip_tells_of_the_job_that_the_keyboard_is_at(
    overview: OverviewTab, results: ResultsView
) -> None:
    overview.list.setFocus()
    assert overview.list_page.details.code == results.matches[0].code
    QTest.keyClick(overview.list, KEY.Key_Down)
    second = results.matches[1]
    assert overview.list_page.details.code == second.code
    words = said(overview.list_page.details)
    assert words.startswith(second.title)
    assert f"{round(second.match)} % · " in words
    assert "Interests " in words
    assert " in California" in words
    assert "openings a year" in words


def test_the_strip_tells_of_the_job_under_the_pointer_and_then_of_the_current_one(
    overview: OverviewTab, results: ResultsView
) -> None:
    model = overview.list.model()
    third = overview.list.visualRect(model.index(2, 1)).center()
    QTest.mouseMove(overview.list.viewport(), third)
    assert overview.list_page.details.code == results.matches[2].code
    QApplication.sendEvent(overview.list, QEvent(QEvent.Type.Leave))
    assert overview.list_page.details.code == results.matches[0].code


def test_the_display_is_chosen_by_mouse_and_by_arrow_keys(
    qtbot: QtBot, active: MainWindow, results: ResultsView, state: PersonState
) -> None:
    overview = results.ranking
    assert overview.chart.isVisible()
    show_as(overview, Display.LIST)
    assert overview.list.isVisible()
    assert not overview.chart.isVisible()
    overview.toolbar.display.setFocus()
    qtbot.waitUntil(overview.toolbar.display.button(Display.LIST).hasFocus)
    QTest.keyClick(overview.toolbar.display.button(Display.LIST), KEY.Key_Left)
    assert state.view.display == "map"
    assert overview.toolbar.display.button(Display.MAP).hasFocus()
    assert not overview.toolbar.size_choice.isVisible()
    assert "The map shows the 50 closest jobs." in said(overview)
    QTest.keyClick(overview.toolbar.display.button(Display.MAP), KEY.Key_Left)
    assert state.view.display == "bars"
    assert overview.toolbar.size_choice.isVisible()


def test_nothing_jumps_when_other_answers_change_the_ranking(
    overview: OverviewTab, engine: Engine
) -> None:
    choose(overview.toolbar.size_choice, "50 jobs")
    listing = overview.list
    listing.setCurrentIndex(listing.model().index(30, 0))
    code, scrolled = listing.current_code, listing.verticalScrollBar().value()
    assert scrolled > 0
    tried = replace(PERSON, interests={**PERSON.interests, Interest.SOCIAL: 0.5})
    overview.show_ranking(engine.rank(tried))
    assert listed(overview).index(code) != 30
    assert listing.current_code == code
    assert overview.list_page.details.code == code
    assert listing.verticalScrollBar().value() == scrolled


@pytest.mark.parametrize(
    ("display", "widest"), [(Display.BARS, 960), (Display.LIST, 960), (Display.MAP, 1280)]
)
def test_on_a_wide_window_the_page_stays_narrow_and_in_the_middle(
    display: Display, widest: int, qtbot: QtBot, results: ResultsView, window: MainWindow
) -> None:
    overview = results.ranking
    show_as(overview, display)
    window.resize(1900, 1000)
    seen = {Display.BARS: overview.bars, Display.LIST: overview.list, Display.MAP: overview.map}
    for part, width in ((seen[display], widest), (overview.toolbar, 960)):
        _wait_for_width(qtbot, part, width)
        left = part.mapTo(overview, QPoint(0, 0)).x()
        assert abs(left - (overview.width() - width) // 2) <= 1


def _wait_for_width(qtbot: QtBot, part: QWidget, width: int) -> None:
    qtbot.waitUntil(lambda: part.width() == width)


def test_rows_are_no_higher_than_their_words_after_a_panel_was_closed(
    qtbot: QtBot, results: ResultsView, state: PersonState
) -> None:
    open_filters(results)
    click(results.header.button(Panel.FILTERS))
    state.view = ListView(size=50, display=Display.LIST)
    table = results.ranking.list
    rows = range(table.model().rowCount())
    qtbot.waitUntil(lambda: table.columnWidth(1) > 400)
    heights = [table.rowHeight(row) for row in rows]
    assert heights == [table.sizeHintForRow(row) for row in rows]
