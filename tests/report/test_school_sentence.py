"""A sentence about school compares it with what people in the job have, and with what it takes."""

import pytest

from careerapp.domain.explanation import Contribution
from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel
from careerapp.report.reason_sentence import entry_sentence, reason_sentence
from careerapp.report.schooling import Schooling
from tests.report.contributions import STUDENT, contribution, plain_sentence

GRADUATE = Profile(current_education=EducationLevel.HIGH_SCHOOL)
BACHELORS, SCHOOL = (
    level.length for level in (EducationLevel.BACHELORS, EducationLevel.HIGH_SCHOOL)
)


@pytest.mark.parametrize(
    ("profile", "one", "sentence"),
    [
        (
            STUDENT,
            contribution(None, BACHELORS, 0.56, 6),
            "You plan a bachelor's degree, about the average of people in this job.",
        ),
        (
            GRADUATE,
            contribution(None, SCHOOL, 0.17, 6),
            "You have a high school diploma, about the average of people in this job.",
        ),
        (
            STUDENT,
            contribution(None, BACHELORS, EducationLevel.ASSOCIATE.length, 3),
            (
                "You plan a bachelor's degree, which is close to the average in this job: "
                "an associate's degree."
            ),
        ),
        (
            STUDENT,
            contribution(None, BACHELORS, EducationLevel.SOME_COLLEGE.length, 1),
            (
                "You plan a bachelor's degree. The average in this job, some college "
                "courses, is nearer to that than in jobs as a whole."
            ),
        ),
        (
            STUDENT,
            contribution(None, BACHELORS, 0.98, -5),
            (
                "People in this job have more education than you plan (a bachelor's degree): "
                "a doctoral or professional degree on average."
            ),
        ),
        (
            STUDENT,
            contribution(None, BACHELORS, SCHOOL, -7),
            (
                "People in this job have less education than you plan (a bachelor's degree): "
                "a high school diploma on average."
            ),
        ),
        (
            GRADUATE,
            contribution(None, SCHOOL, EducationLevel.MASTERS.length, -9),
            (
                "People in this job have more education than you have (a high school diploma): "
                "a master's degree on average."
            ),
        ),
        (
            STUDENT,
            contribution(None, BACHELORS, 0.6, -1),
            (
                "On average, people in this job have a little more education than you plan "
                "(a bachelor's degree)."
            ),
        ),
    ],
)
def test_school_is_compared_with_the_average_of_people_in_the_job(
    profile: Profile, one: Contribution, sentence: str
) -> None:
    assert plain_sentence(one, profile) == sentence


@pytest.mark.parametrize(
    ("commonest", "ending"),
    [
        (EducationLevel.HIGH_SCHOOL, " The most common level is a high school diploma."),
        (EducationLevel.BACHELORS, ""),  # which is the average, too
        (None, ""),
    ],
)
def test_a_most_common_level_beside_the_average_is_named(
    commonest: EducationLevel | None, ending: str
) -> None:
    one = contribution(None, BACHELORS, 0.56, 6)
    sentence = reason_sentence(one, STUDENT, schooling=Schooling(commonest=commonest))
    about = "You plan a bachelor's degree, about the average of people in this job."
    assert sentence == about + ending


@pytest.mark.parametrize(
    ("profile", "entry", "sentence"),
    [
        (
            STUDENT,
            EducationLevel.MASTERS,
            "People typically get in with a master's degree; you plan a bachelor's degree.",
        ),
        (
            GRADUATE,
            EducationLevel.CERTIFICATE,
            (
                "People typically get in with a certificate after high school; "
                "you have a high school diploma."
            ),
        ),
        (STUDENT, EducationLevel.BACHELORS, ""),
        (STUDENT, None, ""),
        (Profile(), EducationLevel.MASTERS, ""),
    ],
)
def test_school_beyond_the_plan_is_a_hurdle(
    profile: Profile, entry: EducationLevel | None, sentence: str
) -> None:
    assert entry_sentence(profile, Schooling(entry=entry)) == sentence
