"""The filters beside the list of careers: every control, with the real jobs."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.job_filter import InPlace, JobFilter
from careerapp.domain.job_list import ListView
from careerapp.domain.scales import EducationLevel
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.ui.main_window import MainWindow
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.overview.filter_form import FilterForm
from careerapp.ui.results.overview.overview_tab import OverviewTab
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from tests.ui.overview.steps import (
    button,
    choose,
    click,
    jobs_where,
    listed,
    open_filters,
    said,
    texts,
)
from tests.ui.steps import ACTORS, DEVELOPERS, NURSES, PERSON, find_results

KEY = Qt.Key
BACHELORS_OR_LESS = "entry_education NOT IN ('Master''s degree', 'Doctoral or professional degree')"

Act = Callable[[FilterForm], None]
CRITERIA: dict[str, tuple[Act, str]] = {
    "school": (lambda panel: choose(panel.education, "Bachelor's degree"), BACHELORS_OR_LESS),
    "pay": (lambda panel: choose(panel.pay, "$90,000 a year"), "pay >= 90000"),
    "found": (lambda panel: choose(panel.in_place, "jobs that exist there"), "jobs > 0"),
    "common": (
        lambda panel: choose(panel.in_place, "jobs more common than in the US"),
        "quotient > 1",
    ),
    "growing": (lambda panel: click(panel.growing), "growth > 0"),
    "openings": (lambda panel: click(panel.many_openings), "openings >= 20000"),
    "group": (
        lambda panel: choose(
            panel.family, next(text for text in texts(panel.family) if text.startswith("Science ("))
        ),
        "code LIKE '19-%'",
    ),
}


@pytest.mark.parametrize("criterion", CRITERIA)
def test_each_criterion_keeps_the_best_matches_that_it_holds_for(
    criterion: str, panel: FilterForm, overview: OverviewTab, results: ResultsView
) -> None:
    act, condition = CRITERIA[criterion]
    act(panel)
    passing = jobs_where(condition)
    best = [match.code for match in results.matches if match.code in passing]
    assert listed(overview) == best[:10]
    assert 10 < len(passing) < 923
    count = f"{len(passing)} of 923 jobs"
    assert panel.count.text() == count
    assert overview.toolbar.count.text() == count


def test_criteria_narrow_each_other(
    panel: FilterForm, overview: OverviewTab, results: ResultsView
) -> None:
    together = ("school", "pay", "found", "growing", "openings")
    for criterion in together:
        CRITERIA[criterion][0](panel)
    passing = jobs_where(" AND ".join(CRITERIA[criterion][1] for criterion in together))
    assert passing
    assert panel.count.text() == f"{len(passing)} of 923 jobs"
    assert listed(overview) == [each.code for each in results.matches if each.code in passing][:10]


def test_jobs_left_out_for_want_of_a_figure_are_counted(panel: FilterForm) -> None:
    choose(panel.pay, "$30,000 a year")
    without, by_hour = jobs_where("pay IS NULL"), jobs_where("pay IS NULL AND hourly IS NOT NULL")
    assert (
        f"Also left out, because yearly pay in California is not published: {len(without)}. "
        f"Of these, paid by the hour only: {len(by_hour)}."
    ) in said(panel)
    choose(panel.pay, "any")
    assert "Also left out" not in said(panel)
    choose(panel.in_place, "jobs that exist there")
    without = jobs_where("jobs IS NULL")
    assert f"number in California is not published: {len(without)}." in said(panel)


def test_groups_say_how_many_of_their_jobs_pass_the_other_filters(panel: FilterForm) -> None:
    def count_of(name: str) -> str:
        return next(text for text in texts(panel.family) if text.startswith(name))

    assert len(texts(panel.family)) == 1 + 22
    assert count_of("all") == "all (923)"
    click(panel.growing)
    choose(panel.education, "High school diploma or equivalent")
    high_school = (
        "entry_education IN ('No formal educational credential', 'High school diploma or"
        " equivalent') AND growth > 0"
    )
    expected = len(jobs_where(f"{high_school} AND code LIKE '47-%'"))
    assert count_of("Building and mining") == f"Building and mining ({expected})"
    choose(panel.family, f"Building and mining ({expected})")
    assert panel.count.text() == f"{expected} of 923 jobs"
    law = len(jobs_where(f"{high_school} AND code LIKE '23-%'"))
    assert count_of("Law") == f"Law ({law})"


@pytest.mark.parametrize("place", [None, "US"])
def test_without_a_place_one_sentence_says_how_to_choose_one(
    place: str | None, qtbot: QtBot, window: MainWindow, state: PersonState
) -> None:
    state.view = ListView(JobFilter(in_place=InPlace.EXISTS, least_pay=90_000))
    results = find_results(qtbot, window, replace(PERSON, location=place))
    panel = open_filters(results)
    assert not panel.in_place.isVisible()
    assert "Choose one with “Change my answers”" in said(panel)
    assert state.view.job_filter == JobFilter(least_pay=90_000)
    expected = len(jobs_where("pay >= 90000", "US"))
    assert panel.count.text() == f"{expected} of 923 jobs"
    assert "Pay in the US, at least" in said(panel).replace("&", "")


def test_another_place_is_asked_about_by_its_name(
    qtbot: QtBot, window: MainWindow, panel: FilterForm
) -> None:
    choose(panel.in_place, "jobs that exist there")
    find_results(qtbot, window, replace(PERSON, location="WY"))
    assert panel.count.text() == f"{len(jobs_where('jobs > 0', 'WY'))} of 923 jobs"
    words = said(panel).replace("&", "")
    assert "In Wyoming" in words
    assert "California" not in words


def test_all_filters_are_cleared_at_once(panel: FilterForm, overview: OverviewTab) -> None:
    assert not panel.clear.isEnabled()
    before = listed(overview)
    for criterion in ("school", "common", "growing", "group"):
        CRITERIA[criterion][0](panel)
    click(panel.clear)
    assert panel.count.text() == "923 jobs"
    assert listed(overview) == before
    assert not panel.growing.isChecked()
    assert panel.education.currentText() == "any"
    assert panel.in_place.currentText() == "all jobs"
    assert panel.family.currentText() == "all (923)"
    assert not panel.clear.isEnabled()


def test_what_was_kept_from_another_time_is_shown(
    qtbot: QtBot, window: MainWindow, state: PersonState
) -> None:
    kept = ListView(JobFilter(EducationLevel.ASSOCIATE, 47_500, growing=True, family="47"))
    state.view = kept
    panel = open_filters(find_results(qtbot, window, PERSON))
    assert panel.education.currentText() == "Associate's degree"
    assert panel.pay.currentText() == "$47,500 a year"  # from a file; none of those on offer
    assert panel.growing.isChecked()
    assert panel.family.currentText().startswith("Building and mining (")
    choose(panel.pay, "any")
    assert "$47,500 a year" not in texts(panel.pay)


def test_hidden_jobs_are_named_and_shown_again_one_by_one_or_all(
    panel: FilterForm, state: PersonState, overview: OverviewTab
) -> None:
    assert "None. To hide a job" in said(panel)
    kept = Favorite("29-1292.00", 2, "My aunt does this.")
    state.shortlist = Shortlist((kept,), frozenset({NURSES, DEVELOPERS, ACTORS}))
    assert panel.count.text() == "920 of 923 jobs"
    assert "Hidden jobs: 3." in said(overview)
    for title in ("Registered Nurses", "Software Developers", "Actors"):
        assert title in said(panel)
    click(button(panel, "Show Actors again"))
    assert state.shortlist.rejected == {NURSES, DEVELOPERS}
    assert panel.count.text() == "921 of 923 jobs"
    click(button(panel, "Show them all again"))
    assert state.shortlist == Shortlist((kept,))
    assert panel.count.text() == "923 jobs"


def test_the_panel_opens_by_its_button_and_escape_leads_back_to_it(
    qtbot: QtBot, active: MainWindow, results: ResultsView, overview: OverviewTab
) -> None:
    filters = results.header.button(Panel.FILTERS)
    click(filters)
    qtbot.waitUntil(results.filters.form.education.hasFocus)
    QTest.keyClick(results.filters.form.education, KEY.Key_Escape)
    qtbot.waitUntil(filters.hasFocus)
    assert not results.filters.isVisible()
    click(filters)
    qtbot.waitUntil(results.filters.isVisible)
    results.tabs.setCurrentWidget(results.browse)
    assert not results.filters.isVisible()
    assert not filters.isEnabled()
    results.tabs.setCurrentWidget(overview)
    assert results.filters.isVisible()


def test_all_filters_are_set_by_keyboard_alone(
    qtbot: QtBot, active: MainWindow, panel: FilterForm, state: PersonState
) -> None:
    qtbot.waitUntil(panel.education.hasFocus)
    _press(KEY.Key_Down)
    _tab_to(panel.pay)
    _press(KEY.Key_Down)
    _tab_to(panel.in_place)
    _press(KEY.Key_Down)
    _tab_to(panel.growing)
    _press(KEY.Key_Space)
    _tab_to(panel.many_openings)
    _press(KEY.Key_Space)
    _tab_to(panel.family)
    QTest.keyClicks(panel.family, "Sal")
    assert state.view.job_filter == JobFilter(
        EducationLevel.LESS_THAN_HIGH_SCHOOL, 30_000, InPlace.EXISTS, True, True, "41"
    )
    for _ in range(5):
        _press(KEY.Key_Backtab)
    _press(KEY.Key_Backtab)
    qtbot.waitUntil(panel.clear.hasFocus)
    _press(KEY.Key_Space)
    assert state.view.job_filter == JobFilter()


def test_every_control_has_a_name_and_says_what_it_means(panel: FilterForm) -> None:
    for control in (panel.education, panel.pay, panel.growing, panel.many_openings, panel.family):
        assert control.accessibleDescription()
    words = said(panel)
    assert "20,000 or more a year in the US; one job in four has as many." in words
    assert len(jobs_where("openings >= 20000")) == pytest.approx(923 / 4, rel=0.05)
    assert "Bureau of Labor Statistics, May 2025" in words


def test_the_panel_is_as_wide_as_its_place(panel: FilterForm) -> None:
    assert panel.width() <= 300
    assert panel.visibleRegion().boundingRect().width() == panel.width()
    for control in (panel.education, panel.pay, panel.in_place, panel.family):
        assert control.geometry().right() < panel.width()


def _press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def _tab_to(widget: QWidget) -> None:
    _press(KEY.Key_Tab)
    assert QApplication.focusWidget() is widget
