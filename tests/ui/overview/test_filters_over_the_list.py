"""Filters over the ranking, taken back one by one or where nothing passes."""

from dataclasses import replace

from careerapp.domain.job_filter import JobFilter
from careerapp.domain.scales import EducationLevel
from careerapp.domain.shortlist import Shortlist
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.overview.overview_tab import OverviewTab
from tests.ui.overview.steps import button, click, jobs_where, listed, said


def test_chips_over_the_list_take_filters_back_one_by_one(
    overview: OverviewTab, state: PersonState
) -> None:
    assert not overview.chips.isVisible()
    state.view = replace(
        state.view, job_filter=JobFilter(EducationLevel.BACHELORS, 50_000, growing=True)
    )
    click(button(overview.chips, "Take back: Pays $50,000 or more"))
    assert state.view.job_filter == JobFilter(EducationLevel.BACHELORS, growing=True)
    click(button(overview.chips, "Take back: Bachelor's degree or less"))
    assert state.view.job_filter == JobFilter(growing=True)
    assert overview.toolbar.count.text() == f"{len(jobs_where('growth > 0'))} of 923 jobs"
    click(button(overview.chips, "Clear filters"))
    assert state.view.job_filter == JobFilter()
    assert not overview.chips.isVisible()


def test_where_no_job_passes_each_way_out_says_where_it_leads(
    overview: OverviewTab, state: PersonState
) -> None:
    no_school = "entry_education = 'No formal educational credential'"
    state.view = replace(
        state.view, job_filter=JobFilter(EducationLevel.LESS_THAN_HIGH_SCHOOL, 150_000)
    )
    assert not jobs_where(f"{no_school} AND pay >= 150000")
    assert not overview.list.isVisible()
    assert not overview.list_page.details.isVisible()
    assert "No job passes all of your filters." in said(overview.nothing)
    paid, unschooled = len(jobs_where("pay >= 150000")), len(jobs_where(no_school))
    assert [each.text() for each in overview.nothing.buttons] == [
        f"Without “Less than a high school diploma”: {paid} jobs",
        f"Without “Pays $150,000 or more”: {unschooled} jobs",
        "Clear all filters",
    ]
    click(overview.nothing.buttons[1])
    assert state.view.job_filter == JobFilter(EducationLevel.LESS_THAN_HIGH_SCHOOL)
    assert overview.toolbar.count.text() == f"{unschooled} of 923 jobs"
    assert overview.list.isVisible()


def test_where_one_filter_less_is_not_enough_all_are_cleared(
    overview: OverviewTab, state: PersonState
) -> None:
    wanted = JobFilter(EducationLevel.LESS_THAN_HIGH_SCHOOL, 150_000, family="21")
    state.view = replace(state.view, job_filter=wanted)
    assert "nor would taking back one of them be enough" in said(overview.nothing)
    (clear,) = overview.nothing.buttons
    click(clear)
    assert state.view.job_filter == JobFilter()
    assert overview.list.isVisible()


def test_jobs_hidden_by_hand_are_a_way_out_too(overview: OverviewTab, state: PersonState) -> None:
    law = frozenset(jobs_where("code LIKE '23-%'"))
    state.shortlist = Shortlist(rejected=law)
    state.view = replace(state.view, job_filter=JobFilter(family="23"))
    ways = [each.text() for each in overview.nothing.buttons]
    assert ways[1] == f"With the hidden jobs: {len(law)} jobs"
    click(overview.nothing.buttons[1])
    assert state.shortlist == Shortlist()
    assert set(listed(overview)) == law
