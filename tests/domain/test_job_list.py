"""Narrowing a ranking without touching its matches."""

from dataclasses import replace

import pytest

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.job_filter import Criterion, InPlace, JobFilter
from careerapp.domain.job_list import (
    Display,
    JobOrder,
    ListView,
    Selection,
    later_ties,
    order_figure,
    select,
)
from careerapp.domain.match import Band, Match
from careerapp.domain.scales import EducationLevel


def _match(rank: int, code: str) -> Match:
    return Match(rank, code, f"Job {code}", 90.0 - rank, Band.GOOD)


LAWYERS, DRIVERS, TEACHERS, COOKS, ACTORS = "23-1", "53-2", "25-3", "35-4", "27-5"
RANKING = [
    _match(1, LAWYERS),
    _match(2, DRIVERS),
    _match(2, TEACHERS),
    _match(4, COOKS),
    _match(5, ACTORS),
]
FACTS = {
    LAWYERS: JobFacts(
        LAWYERS, EducationLevel.DOCTORAL_OR_PROFESSIONAL, 40, 1.3, 150_000, None, 4.0, 31_500
    ),
    DRIVERS: JobFacts(DRIVERS, EducationLevel.HIGH_SCHOOL, 900, 0.49, 57_000, None, 4.0, 237_600),
    TEACHERS: JobFacts(TEACHERS, EducationLevel.BACHELORS, 5_000, 0.9, 64_000, None, -2.0, 66_200),
    COOKS: JobFacts(
        COOKS, EducationLevel.LESS_THAN_HIGH_SCHOOL, 70_000, 0.7, 36_000, None, 14.9, 19_000
    ),
    ACTORS: JobFacts(ACTORS, EducationLevel.SOME_COLLEGE, hourly_pay=24.0, growth=0.1),
}


def _selected(
    job_filter: JobFilter, *, order: JobOrder = JobOrder.MATCH, size: int = 10
) -> Selection:
    return select(RANKING, FACTS, ListView(job_filter, order, size))


def _codes(selection: Selection) -> list[str]:
    return [match.code for match in selection.shown]


def test_no_filter_keeps_all_jobs() -> None:
    families = {"23": 1, "53": 1, "25": 1, "35": 1, "27": 1}
    assert _selected(JobFilter()) == Selection(
        tuple(RANKING), passing=5, total=5, passing_by_family=families
    )


def test_filtering_leaves_ranks_and_matches_as_they_are() -> None:
    shown = _selected(JobFilter(entry_education=EducationLevel.SOME_COLLEGE)).shown
    assert shown == (RANKING[1], RANKING[3], RANKING[4])
    assert [match.rank for match in shown] == [2, 4, 5]


def test_the_size_counts_jobs_that_pass() -> None:
    selection = _selected(JobFilter(entry_education=EducationLevel.SOME_COLLEGE), size=2)
    assert _codes(selection) == [DRIVERS, COOKS]
    assert (selection.passing, selection.total) == (3, 5)


def test_a_map_shows_fifty_whatever_the_size_of_a_list() -> None:
    assert [ListView(size=5, display=each).limit for each in Display] == [5, 50, 5]


def test_a_map_shows_the_best_matches_best_first_whatever_the_order_of_a_list() -> None:
    view = ListView(order=JobOrder.PAY, display=Display.MAP)
    assert _codes(select(RANKING, FACTS, view)) == [match.code for match in RANKING]


def test_a_job_without_the_figure_does_not_pass_and_is_counted() -> None:
    selection = _selected(JobFilter(least_pay=50_000))
    assert _codes(selection) == [LAWYERS, DRIVERS, TEACHERS]
    assert selection.not_published == {Criterion.LEAST_PAY: 1}
    assert selection.paid_by_hour == 1


def test_only_what_one_criterion_alone_leaves_out_is_counted_for_it() -> None:
    selection = _selected(JobFilter(least_pay=50_000, growing=True, in_place=InPlace.EXISTS))
    assert _codes(selection) == [LAWYERS, DRIVERS]
    assert selection.not_published == {}  # pay and number of actors are both unknown
    assert selection.passing_without == {
        Criterion.LEAST_PAY: 3,
        Criterion.IN_PLACE: 2,
        Criterion.GROWING: 3,
    }


def test_where_nothing_passes_each_criterion_says_what_comes_back_without_it() -> None:
    selection = _selected(JobFilter(entry_education=EducationLevel.HIGH_SCHOOL, least_pay=100_000))
    assert selection.passing == 0
    assert selection.passing_without == {Criterion.ENTRY_EDUCATION: 1, Criterion.LEAST_PAY: 2}


def test_what_is_hidden_by_hand_is_counted_like_a_criterion() -> None:
    view = ListView(JobFilter(entry_education=EducationLevel.HIGH_SCHOOL))
    selection = select(RANKING, FACTS, view, frozenset({DRIVERS, LAWYERS}))
    assert _codes(selection) == [COOKS]
    assert [match.code for match in selection.rejected] == [LAWYERS, DRIVERS]
    assert selection.passing_without == {
        Criterion.ENTRY_EDUCATION: 3,
        Criterion.REJECTED: 2,
    }


def test_families_are_counted_as_if_none_were_chosen() -> None:
    view = ListView(JobFilter(family="53", growing=True))
    selection = select(RANKING, FACTS, view, frozenset({COOKS}))
    assert _codes(selection) == [DRIVERS]
    assert selection.passing_by_family == {"23": 1, "53": 1, "27": 1}


def test_about_a_job_without_facts_nothing_is_known() -> None:
    assert select(RANKING, {}, ListView(JobFilter(growing=True))).passing == 0
    assert select(RANKING, {}, ListView(JobFilter(family="53"))).passing == 1


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (JobOrder.MATCH, [LAWYERS, DRIVERS, TEACHERS, COOKS, ACTORS]),
        (JobOrder.PAY, [LAWYERS, TEACHERS, DRIVERS, COOKS, ACTORS]),
        (JobOrder.GROWTH, [COOKS, LAWYERS, DRIVERS, ACTORS, TEACHERS]),
        (JobOrder.OPENINGS, [DRIVERS, TEACHERS, LAWYERS, COOKS, ACTORS]),
        (JobOrder.LOCAL_JOBS, [COOKS, TEACHERS, DRIVERS, LAWYERS, ACTORS]),
    ],
)
def test_highest_first_equal_ones_by_match_and_unknown_ones_last(
    order: JobOrder, expected: list[str]
) -> None:
    assert _codes(_selected(JobFilter(), order=order)) == expected


def test_no_change_comes_before_fewer_jobs() -> None:
    still = {**FACTS, TEACHERS: replace(FACTS[TEACHERS], growth=0.0)}
    selection = select(RANKING, still, ListView(order=JobOrder.GROWTH))
    assert _codes(selection)[-1] == TEACHERS


def test_in_every_order_they_are_the_best_matches() -> None:
    assert _codes(_selected(JobFilter(), order=JobOrder.LOCAL_JOBS, size=3)) == [
        TEACHERS,
        DRIVERS,
        LAWYERS,
    ]


def test_jobs_are_ordered_by_the_figure_that_is_shown() -> None:
    lawyers = FACTS[LAWYERS]
    figures = [order_figure(lawyers, order) for order in JobOrder]
    assert figures == [None, 150_000, 4.0, 31_500, 40]


def test_a_tie_is_marked_from_its_second_job_on() -> None:
    assert later_ties(RANKING) == {TEACHERS}
    assert later_ties([RANKING[2], RANKING[1]]) == {DRIVERS}
    assert later_ties([RANKING[0], RANKING[2]]) == frozenset()
