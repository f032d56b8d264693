"""What is told of one job before it is opened."""

from dataclasses import replace

import pytest

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.job_list import JobOrder
from careerapp.domain.match import Band, Match
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, WorkValue
from careerapp.report.job_line import JobWords, whole_points

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
    assert JobWords(PERSON).caption(FACTS) == (
        "Master's degree · $61,210 a year · 16.8 % more jobs"
    )


@pytest.mark.parametrize(
    ("order", "end"),
    [
        (JobOrder.OPENINGS, " · about 48,000 openings a year"),
        (JobOrder.LOCAL_JOBS, " · about 1,520 jobs in Vermont"),
        (JobOrder.PAY, "16.8 % more jobs"),
    ],
)
def test_a_caption_ends_with_what_the_list_is_ordered_by(order: JobOrder, end: str) -> None:
    assert JobWords(PERSON).caption(FACTS, order).endswith(end)


def test_what_is_not_published_is_said_not_to_be() -> None:
    unknown = JobFacts("21-1014.00")
    assert JobWords(PERSON).caption(unknown, JobOrder.LOCAL_JOBS) == (
        "entry education not published · pay in Vermont not published · growth not published"
        " · number of jobs in Vermont not published"
    )


def test_pay_by_the_hour_is_told_where_there_is_no_other() -> None:
    by_hour = replace(FACTS, pay=None, hourly_pay=29.05)
    assert "$29.05 an hour" in JobWords(PERSON).caption(by_hour)


def test_few_jobs_more_school_and_estimated_pages_are_remarked_on() -> None:
    few = replace(FACTS, employment=40, location_quotient=0.2)
    estimated = replace(COUNSELORS, estimated=(Block.INTERESTS, Block.VALUES))
    words = JobWords(PERSON)
    assert words.remarks(estimated, few) == [
        "uncommon in Vermont: about 40 jobs",
        "needs more school than you plan: Master's degree",
        "partly estimated: Interests",  # the person has not rated values
    ]
    rated = replace(PERSON, values={WorkValue.SUPPORT: 1.0, WorkValue.RECOGNITION: 0.0})
    assert "partly estimated: Interests, Values" in JobWords(rated).remarks(estimated, few)


@pytest.mark.parametrize("plan", [EducationLevel.MASTERS, None])
def test_who_plans_enough_school_or_says_nothing_is_not_warned(
    plan: EducationLevel | None,
) -> None:
    assert JobWords(replace(PERSON, planned_education=plan)).remarks(COUNSELORS, FACTS) == []


def test_details_tell_all_figures_and_where_they_are_from() -> None:
    in_group = replace(FACTS, is_wider=True, group_title="Counselors, all other")
    known = (
        "Master's degree",
        "half earn more than $61,210 a year in Vermont",
        "about 1,520 jobs in Vermont, a little more common here than in the US",
        "16.8 % more jobs in the US by 2034",
        "about 48,000 openings a year",
    )
    group = "Pay, jobs and outlook are those of a wider group: Counselors, all other."
    school = "Needs more school than you plan: Master's degree."
    assert JobWords(PERSON).details(COUNSELORS, in_group, POINTS) == [
        "84 % · strong fit: Interests 50, School 34",
        " · ".join(known),
        f"{group} {school}",
    ]


def test_without_a_place_figures_are_those_of_the_us() -> None:
    nowhere = replace(PERSON, location=None)
    details = JobWords(nowhere).details(COUNSELORS, replace(FACTS, location_quotient=1.0), POINTS)
    assert "$61,210 a year in the US · about 1,520 jobs in the US · " in details[1]


@pytest.mark.parametrize(
    ("points", "whole"),
    [
        ((33.4, 33.4, 17.4), (33, 34, 17)),  # 84.2
        ((50.5, 33.5, 0.4), (50, 34, 0)),  # 84.4
        ((50.0, 34.0, 0.0), (50, 34, 0)),
    ],
)
def test_whole_points_add_up_to_the_match(
    points: tuple[float, ...], whole: tuple[int, ...]
) -> None:
    blocks = (Block.INTERESTS, Block.VALUES, Block.SUBJECTS)
    found = whole_points(dict(zip(blocks, points, strict=True)))
    assert sum(found.values()) == sum(whole)
    assert all(abs(found[block] - part) < 1 for block, part in zip(blocks, points, strict=True))
