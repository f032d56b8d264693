"""Counting careers that are open with some education."""

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.openings import Openings, openings
from careerapp.domain.scales import EducationLevel

LEVEL = EducationLevel


def test_a_career_is_open_with_what_it_asks_for_and_with_more() -> None:
    asked = [LEVEL.HIGH_SCHOOL, LEVEL.HIGH_SCHOOL, LEVEL.BACHELORS, LEVEL.LESS_THAN_HIGH_SCHOOL]
    found = openings(JobFacts(str(number), level) for number, level in enumerate(asked))
    assert found == Openings(
        {
            LEVEL.LESS_THAN_HIGH_SCHOOL: 1,
            LEVEL.HIGH_SCHOOL: 3,
            LEVEL.CERTIFICATE: 3,
            LEVEL.SOME_COLLEGE: 3,
            LEVEL.ASSOCIATE: 3,
            LEVEL.BACHELORS: 4,
            LEVEL.MASTERS: 4,
            LEVEL.DOCTORAL_OR_PROFESSIONAL: 4,
        },
        not_published=0,
        total=4,
    )


def test_a_career_that_nothing_is_published_about_is_open_with_nothing() -> None:
    found = openings([JobFacts("1", None), JobFacts("2", LEVEL.MASTERS)])
    assert found.with_level[LEVEL.DOCTORAL_OR_PROFESSIONAL] == 1
    assert (found.not_published, found.total) == (1, 2)
