"""Narrowing a ranking without touching its matches."""

from dataclasses import replace

import pytest

from careerapp.domain.job_facts import JobFacts, Presence
from careerapp.domain.job_filter import Criterion, InPlace, JobFilter
from careerapp.domain.job_list import JobOrder, ListView, Selection, later_ties, select
from careerapp.domain.match import Band, Match
from careerapp.domain.scales import EducationLevel


def _match(rank: int, code: str) -> Match:
    return Match(rank, code, f"Job {code}", 90.0 - rank, Band.GOOD)


RANKING = [_match(1, "a"), _match(2, "b"), _match(2, "c"), _match(4, "d"), _match(5, "e")]
FACTS = {
    "a": JobFacts("a", EducationLevel.DOCTORAL_OR_PROFESSIONAL, 40, 1.3),
    "b": JobFacts("b", EducationLevel.HIGH_SCHOOL, 900, 0.49),
    "c": JobFacts("c", EducationLevel.BACHELORS, 5_000, 0.9),
    "d": JobFacts("d", EducationLevel.HIGH_SCHOOL, 70_000, 0.7),
    "e": JobFacts("e", EducationLevel.LESS_THAN_HIGH_SCHOOL),
}


def _selected(
    job_filter: JobFilter, *, order: JobOrder = JobOrder.MATCH, limit: int = 10
) -> Selection:
    return select(RANKING, FACTS, ListView(job_filter, order, limit))


def _codes(selection: Selection) -> str:
    return "".join(match.code for match in selection.shown)


@pytest.mark.parametrize(
    ("quotient", "presence"),
    [
        (0.04, Presence.FEW),
        (0.49, Presence.FEW),
        (0.5, Presence.LESS_COMMON),
        (0.79, Presence.LESS_COMMON),
        (0.8, Presence.COMMON),
        (4.06, Presence.COMMON),
        (None, Presence.NOT_PUBLISHED),
    ],
)
def test_how_common_a_job_is(quotient: float | None, presence: Presence) -> None:
    assert JobFacts("a", location_quotient=quotient).presence is presence


def test_no_filter_keeps_all_jobs() -> None:
    assert _selected(JobFilter()) == Selection(tuple(RANKING), 5, 5)


@pytest.mark.parametrize(
    ("level", "kept"),
    [
        (EducationLevel.LESS_THAN_HIGH_SCHOOL, "e"),
        (EducationLevel.HIGH_SCHOOL, "bde"),
        (EducationLevel.ASSOCIATE, "bde"),
        (EducationLevel.BACHELORS, "bcde"),
        (EducationLevel.DOCTORAL_OR_PROFESSIONAL, "abcde"),
    ],
)
def test_jobs_that_need_more_education_are_left_out(level: EducationLevel, kept: str) -> None:
    assert _codes(_selected(JobFilter(entry_education=level))) == kept


def test_some_college_courses_also_open_the_jobs_that_need_a_certificate() -> None:
    certificate = JobFacts("a", EducationLevel.CERTIFICATE)
    courses = JobFacts("b", EducationLevel.SOME_COLLEGE)
    asked = Criterion.ENTRY_EDUCATION
    assert JobFilter(entry_education=EducationLevel.SOME_COLLEGE).verdict(certificate, asked)
    assert not JobFilter(entry_education=EducationLevel.CERTIFICATE).verdict(courses, asked)


def test_what_is_not_published_does_not_pass_and_is_counted() -> None:
    selection = _selected(JobFilter(in_place=InPlace.EXISTS))
    assert _codes(selection) == "abcd"
    assert selection.not_published == {Criterion.IN_PLACE: 1}
    assert selection.passing_without == {Criterion.IN_PLACE: 5}


def test_a_job_hidden_by_hand_is_left_out() -> None:
    selection = select(RANKING, FACTS, ListView(), {"b"})
    assert _codes(selection) == "acde"
    assert selection.passing_without == {Criterion.REJECTED: 5}


def test_filtering_leaves_ranks_and_matches_as_they_are() -> None:
    shown = _selected(JobFilter(entry_education=EducationLevel.HIGH_SCHOOL)).shown
    assert shown == (RANKING[1], RANKING[3], RANKING[4])
    assert [match.rank for match in shown] == [2, 4, 5]


def test_the_limit_counts_jobs_that_pass() -> None:
    selection = _selected(JobFilter(entry_education=EducationLevel.HIGH_SCHOOL), limit=2)
    assert _codes(selection) == "bd"
    assert (selection.passing, selection.total) == (3, 5)


def test_by_number_of_jobs_the_best_matches_are_put_in_another_order() -> None:
    assert _codes(_selected(JobFilter(), order=JobOrder.LOCAL_JOBS)) == "dcbae"
    assert _codes(_selected(JobFilter(), order=JobOrder.LOCAL_JOBS, limit=3)) == "cba"


def test_equal_numbers_of_jobs_stay_in_the_order_of_the_ranking() -> None:
    same = {code: replace(facts, employment=100) for code, facts in FACTS.items()}
    selection = select(RANKING, same, ListView(order=JobOrder.LOCAL_JOBS))
    assert _codes(selection) == "abcde"


def test_a_tie_is_marked_from_its_second_job_on() -> None:
    assert later_ties(RANKING) == {"c"}
    assert later_ties([RANKING[2], RANKING[1]]) == {"b"}
    assert later_ties([RANKING[0], RANKING[2]]) == frozenset()
