"""What is told of one job before it is opened."""

from dataclasses import replace

import pytest

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.job_list import JobOrder
from careerapp.domain.match import Band, Match
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, WorkValue
from careerapp.report.job_line import JobWords
from tests.report.editions import EDITIONS

PERSON = Profile(
    location="VT",
    planned_education=EducationLevel.BACHELORS,
    interests={Interest.SOCIAL: 1.0, Interest.ARTISTIC: 0.1},
)
COUNSELORS = Match(1, "21-1014.00", "Mental Health Counselors", 84.4, Band.STRONG)
FACTS = JobFacts(
    "21-1014.00",
    entry_education=EducationLevel.MASTERS,
    employment=1_520,
    location_quotient=1.14,
    pay=61_210,
    growth=16.8,
    openings=48_300,
)
POINTS = {Block.INTERESTS: 50.2, Block.EDUCATION: 34.2}


def test_a_caption_is_school_pay_and_growth() -> None:
    nurses = replace(FACTS, entry_education=EducationLevel.BACHELORS)
    assert (
        JobWords(PERSON, EDITIONS).caption(nurses)
        == "Bachelor's degree · $61,210 a year · 16.8 % more jobs by 2034"
    )


@pytest.mark.parametrize(
    ("order", "end"),
    [
        (JobOrder.OPENINGS, " · about 48,300 openings a year"),
        (JobOrder.LOCAL_JOBS, " · about 1,520 jobs in Vermont"),
        (JobOrder.PAY, "16.8 % more jobs by 2034"),
    ],
)
def test_a_caption_ends_with_what_the_list_is_ordered_by(order: JobOrder, end: str) -> None:
    assert JobWords(PERSON, EDITIONS).caption(FACTS, order).endswith(end)


def test_what_is_not_published_is_said_not_to_be() -> None:
    unknown = JobFacts("21-1014.00")
    assert JobWords(PERSON, EDITIONS).caption(unknown, JobOrder.LOCAL_JOBS) == (
        "education to get in not published · pay in Vermont not published · growth not published"
        " · number of jobs in Vermont not published"
    )


def test_pay_by_the_hour_is_told_where_there_is_no_other() -> None:
    by_hour = replace(FACTS, pay=None, hourly_pay=29.05)
    assert "$29.05 an hour" in JobWords(PERSON, EDITIONS).caption(by_hour)


def test_few_jobs_in_the_place_are_told_in_every_order() -> None:
    few = replace(FACTS, employment=40, location_quotient=0.2)
    assert (
        JobWords(PERSON, EDITIONS)
        .note(COUNSELORS, few)
        .endswith(" · uncommon in Vermont: about 40 jobs")
    )
    for order in JobOrder:
        caption = JobWords(PERSON, EDITIONS).caption(few, order)
        assert caption.count("about 40 jobs") == 1
        assert "uncommon in Vermont" in caption


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (EducationLevel.BACHELORS, "needs more education than you plan: Master's degree"),
        (EducationLevel.MASTERS, "Master's degree"),
        (None, "Master's degree"),
    ],
)
def test_school_beyond_the_plan_is_said_to_be(plan: EducationLevel | None, words: str) -> None:
    person = replace(PERSON, planned_education=plan)
    assert JobWords(person, EDITIONS).school(FACTS) == words
    assert JobWords(person, EDITIONS).note(COUNSELORS, FACTS) == words
    assert JobWords(person, EDITIONS).caption(FACTS).startswith(words)


def test_only_estimated_pages_that_count_are_told() -> None:
    estimated = replace(COUNSELORS, estimated=(Block.SUBJECTS, Block.VALUES))
    assert not JobWords(PERSON, EDITIONS).is_estimated(estimated)
    rated = JobWords(
        replace(PERSON, values={WorkValue.SUPPORT: 1.0, WorkValue.RECOGNITION: 0.0}), EDITIONS
    )
    assert rated.is_estimated(estimated)
    assert rated.note(estimated, FACTS).endswith(" · partly estimated: Values")
    assert rated.details(estimated, FACTS, POINTS).remarks == (
        "Not rated by O*NET, so estimated from similar jobs: Values.",
    )


def test_details_tell_all_figures_and_where_they_are_from() -> None:
    in_group = replace(FACTS, is_wider=True, group_title="Counselors, all other")
    known = (
        "needs more education than you plan: Master's degree",
        "half earn more than $61,210 a year in Vermont",
        "about 1,520 jobs in Vermont, a little more common here than in the US",
        "16.8 % more jobs by 2034 in the US",
        "about 48,300 openings a year",
    )
    group = "Pay, jobs and outlook are those of a wider group: Counselors, all other."
    match = "84 % · strong fit: Interests 50, Education 34"
    details = JobWords(PERSON, EDITIONS).details(COUNSELORS, in_group, POINTS)
    assert details.lines == [
        "Mental Health Counselors",
        match,
        "Needs more education than you plan: Master's degree",
        "Half earn more than $61,210 a year in Vermont",
        f"A{known[2][1:]}",
        known[3],
        "About 48,300 openings a year",
        group,
    ]
    assert details.paragraph == f"{match}\n{' · '.join(known)}\n{group}"


def test_without_a_place_figures_are_those_of_the_us() -> None:
    nowhere = replace(PERSON, location=None)
    details = JobWords(nowhere, EDITIONS).details(
        COUNSELORS, replace(FACTS, location_quotient=1.0), POINTS
    )
    assert details.figures[1:3] == (
        "half earn more than $61,210 a year in the US",
        "about 1,520 jobs in the US",
    )
