"""What a job passes, what it fails, and what nobody can say."""

from dataclasses import replace

import pytest

from careerapp.domain.job_facts import JobFacts, Presence
from careerapp.domain.job_filter import Criterion, InPlace, JobFilter
from careerapp.domain.scales import EducationLevel

NURSES = JobFacts(
    "29-1141.00",
    entry_education=EducationLevel.BACHELORS,
    employment=5_330,
    location_quotient=0.87,
    pay=88_000,
    growth=4.9,
    openings=189_100,
)
UNKNOWN = JobFacts("27-2011.00")

EVERYTHING = JobFilter(
    entry_education=EducationLevel.BACHELORS,
    least_pay=80_000,
    in_place=InPlace.EXISTS,
    growing=True,
    many_openings=True,
    family="29",
)


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


@pytest.mark.parametrize(
    ("level", "passes"),
    [
        (EducationLevel.LESS_THAN_HIGH_SCHOOL, False),
        (EducationLevel.ASSOCIATE, False),
        (EducationLevel.BACHELORS, True),
        (EducationLevel.DOCTORAL_OR_PROFESSIONAL, True),
    ],
)
def test_a_job_that_needs_more_education_fails(level: EducationLevel, passes: bool) -> None:
    wanted = JobFilter(entry_education=level)
    assert wanted.verdict(NURSES, Criterion.ENTRY_EDUCATION) is passes


def test_some_college_courses_also_open_the_jobs_that_need_a_certificate() -> None:
    certificate = JobFacts("a", EducationLevel.CERTIFICATE)
    courses = JobFacts("b", EducationLevel.SOME_COLLEGE)
    some_college = JobFilter(entry_education=EducationLevel.SOME_COLLEGE)
    assert some_college.verdict(certificate, Criterion.ENTRY_EDUCATION)
    only_certificate = JobFilter(entry_education=EducationLevel.CERTIFICATE)
    assert not only_certificate.verdict(courses, Criterion.ENTRY_EDUCATION)


@pytest.mark.parametrize(("least", "passes"), [(87_999, True), (88_000, True), (88_001, False)])
def test_the_least_pay_itself_is_enough(least: int, passes: bool) -> None:
    assert JobFilter(least_pay=least).verdict(NURSES, Criterion.LEAST_PAY) is passes


def test_an_hourly_figure_is_no_yearly_pay() -> None:
    actors = replace(UNKNOWN, hourly_pay=30.0)
    assert JobFilter(least_pay=30_000).verdict(actors, Criterion.LEAST_PAY) is None


@pytest.mark.parametrize(
    ("quotient", "above"), [(0.99, False), (1.0, False), (1.01, True), (None, None)]
)
def test_only_more_than_the_national_share_is_above_average(
    quotient: float | None, above: bool | None
) -> None:
    facts = replace(NURSES, location_quotient=quotient)
    wanted = JobFilter(in_place=InPlace.ABOVE_AVERAGE)
    assert wanted.verdict(facts, Criterion.IN_PLACE) is above


@pytest.mark.parametrize(("jobs", "exists"), [(0, False), (30, True), (None, None)])
def test_a_job_exists_where_anybody_has_it(jobs: int | None, exists: bool | None) -> None:
    wanted = JobFilter(in_place=InPlace.EXISTS)
    assert wanted.verdict(replace(NURSES, employment=jobs), Criterion.IN_PLACE) is exists


@pytest.mark.parametrize(("growth", "grows"), [(-0.1, False), (0.0, False), (0.1, True)])
def test_a_job_that_stays_as_it_is_does_not_grow(growth: float, grows: bool) -> None:
    wanted = JobFilter(growing=True)
    assert wanted.verdict(replace(NURSES, growth=growth), Criterion.GROWING) is grows


@pytest.mark.parametrize(("openings", "many"), [(19_900, False), (20_000, True)])
def test_many_openings_are_twenty_thousand_a_year(openings: int, many: bool) -> None:
    wanted = JobFilter(many_openings=True)
    assert wanted.verdict(replace(NURSES, openings=openings), Criterion.MANY_OPENINGS) is many


def test_a_family_is_the_beginning_of_the_code() -> None:
    assert JobFilter(family="29").verdict(NURSES, Criterion.FAMILY)
    assert not JobFilter(family="31").verdict(NURSES, Criterion.FAMILY)


def test_nobody_can_say_whether_a_job_without_figures_passes() -> None:
    needing_figures = [each for each in EVERYTHING.criteria if each is not Criterion.FAMILY]
    assert {EVERYTHING.verdict(UNKNOWN, each) for each in needing_figures} == {None}


def test_criteria_are_what_is_asked_for() -> None:
    assert JobFilter().criteria == ()
    assert JobFilter(growing=True, least_pay=0).criteria == (
        Criterion.LEAST_PAY,
        Criterion.GROWING,
    )
    assert EVERYTHING.criteria == tuple(each for each in Criterion if each != Criterion.REJECTED)


@pytest.mark.parametrize("criterion", EVERYTHING.criteria)
def test_a_criterion_is_taken_back_alone(criterion: Criterion) -> None:
    left = EVERYTHING.without(criterion)
    assert set(left.criteria) == set(EVERYTHING.criteria) - {criterion}


def test_what_is_hidden_by_hand_is_no_part_of_the_filter() -> None:
    assert EVERYTHING.without(Criterion.REJECTED) == EVERYTHING
