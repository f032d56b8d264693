"""A sentence about one answer says what the figures say, and no more."""

import pytest

from careerapp.domain.explanation import Contribution
from careerapp.domain.language import Language
from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel, Interest, Subject, WorkValue
from careerapp.report.reason_sentence import entry_sentence, reason_sentence
from careerapp.report.schooling import Schooling
from tests.report.contributions import contribution

GRADUATE = Profile(current_education=EducationLevel.HIGH_SCHOOL)
STUDENT = Profile(
    current_education=EducationLevel.HIGH_SCHOOL, planned_education=EducationLevel.BACHELORS
)
HELPING, CREATING = Interest.SOCIAL, Interest.ARTISTIC
COMPANY, SECURITY = WorkValue.RELATIONSHIPS, WorkValue.WORKING_CONDITIONS
BIOLOGY = Subject.BIOLOGY

BACHELORS, SCHOOL = (
    level.length for level in (EducationLevel.BACHELORS, EducationLevel.HIGH_SCHOOL)
)


def _plain(one: Contribution, profile: Profile) -> str:
    return reason_sentence(one, profile).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("one", "sentence"),
    [
        (
            contribution(HELPING, 0.95, 0.9, 8),
            "You rated “Helping people” high (95 %), and it is a large part of this job (90 %).",
        ),
        (
            contribution(CREATING, 0.1, 0.15, 5),
            "You rated “Creating” low (10 %), and it is a small part of this job (15 %).",
        ),
        (
            contribution(COMPANY, 0.8, 0.7, 5),
            "You rated “Good company” high (80 %), and this job offers a lot of that (70 %).",
        ),
        (
            contribution(SECURITY, 0.2, 0.3, 5),
            "You rated “Pay and security” low (20 %), and this job offers little of that (30 %).",
        ),
        (
            contribution(CREATING, 0.45, 0.55, 3),
            "You rated “Creating” 45 %, and this job is close to that (55 %).",
        ),
        (
            contribution(CREATING, 0.7, 0.6, 3),
            "You rated “Creating” high (70 %), and this job is close to that (60 %).",
        ),
    ],
)
def test_ratings_that_agree_are_named_with_their_figures(one: Contribution, sentence: str) -> None:
    assert _plain(one, STUDENT) == sentence


@pytest.mark.parametrize(
    ("one", "sentence"),
    [
        (
            contribution(CREATING, 0.9, 0.15, -6),
            "You rated “Creating” high (90 %), but it is a small part of this job (15 %).",
        ),
        (
            contribution(CREATING, 0.1, 0.85, -6),
            "You rated “Creating” low (10 %), but it is a large part of this job (85 %).",
        ),
        (
            contribution(SECURITY, 0.9, 0.2, -6),
            "You rated “Pay and security” high (90 %), but this job offers little of that (20 %).",
        ),
        (
            contribution(COMPANY, 0.2, 0.9, -6),
            "You rated “Good company” low (20 %), but this job offers a lot of that (90 %).",
        ),
        (
            contribution(CREATING, 0.6, 0.4, -2),
            "You rated “Creating” 60 %, but this job has less of that (40 %).",
        ),
        (
            contribution(HELPING, 0.4, 0.75, -2),
            "You rated “Helping people” 40 %, but this job has more of that (75 %).",
        ),
        (
            contribution(HELPING, 1.0, 0.8, -2),
            "You rated “Helping people” high (100 %), but this job has less of that (80 %).",
        ),
    ],
)
def test_ratings_that_differ_are_named_with_their_figures(one: Contribution, sentence: str) -> None:
    assert _plain(one, STUDENT) == sentence


@pytest.mark.parametrize(
    ("one", "sentence"),
    [
        (
            contribution(CREATING, 0.95, 0.9, -3, gap=0.3),
            "“Creating” stands out more in this job than among your answers.",
        ),
        (
            contribution(BIOLOGY, 1.0, 0.7, -3, gap=0.4),
            "“Biology” stands out more in this job than among your answers.",
        ),
        (
            contribution(CREATING, 0.3, 0.5, -3, gap=-0.3),
            "“Creating” stands out less in this job than among your answers.",
        ),
        (
            contribution(CREATING, 0.9, 0.45, 4, gap=0.05),
            "“Creating” stands out in this job about as much as among your answers.",
        ),
        (
            contribution(CREATING, 0.9, 0.5, 2, gap=-0.3),
            (
                "You rated “Creating” high (90 %). Set against your other answers, this job is "
                "nearer to that than the average job."
            ),
        ),
    ],
)
def test_where_the_bare_ratings_would_mislead_they_are_set_against_the_other_answers(
    one: Contribution, sentence: str
) -> None:
    assert _plain(one, STUDENT) == sentence


@pytest.mark.parametrize(
    ("one", "sentence"),
    [
        (
            contribution(BIOLOGY, 1.0, 0.85, 6),
            "You love “Biology”, and this job uses a lot of it.",
        ),
        (
            contribution(BIOLOGY, 2 / 3, 0.5, 4),
            "You enjoy “Biology”, and this job uses some of it.",
        ),
        (
            contribution(BIOLOGY, 1 / 3, 0.4, 1),
            "“Biology” is fine with you, and this job uses some of it.",
        ),
        (
            contribution(BIOLOGY, 0.0, 0.1, 3),
            "“Biology” is not for you, and this job uses little of it.",
        ),
        (
            contribution(BIOLOGY, 1.0, 0.1, -6),
            "You love “Biology”, but this job uses little of it.",
        ),
        (
            contribution(BIOLOGY, 2 / 3, 0.4, -1),
            "You enjoy “Biology”, but this job uses only some of it.",
        ),
        (
            contribution(BIOLOGY, 0.0, 0.5, -4),
            "“Biology” is not for you, but this job uses some of it.",
        ),
        (
            contribution(BIOLOGY, 0.0, 0.9, -8),
            "“Biology” is not for you, but this job uses a lot of it.",
        ),
    ],
)
def test_subjects_are_told_in_the_words_of_their_answers(one: Contribution, sentence: str) -> None:
    assert _plain(one, STUDENT) == sentence


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
    assert _plain(one, profile) == sentence


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


def test_no_line_breaks_between_a_figure_and_its_sign() -> None:
    sentence = reason_sentence(contribution(CREATING, 0.6, 0.4, -2), STUDENT)
    assert "40\N{NO-BREAK SPACE}%" in sentence


def test_every_word_is_translated() -> None:
    class Spanish(Language):
        def __call__(self, text: str) -> str:
            return spanish.get(text, text)

    spanish = {
        "Creating": "Crear",
        "You rated “{name}” {rating}": "Puntuaste “{name}” con {rating}",
        "this job has less of that ({rating})": "este trabajo tiene menos ({rating})",
        "{opinion}, but {amount}.": "{opinion}, pero {amount}.",
    }
    sentence = reason_sentence(contribution(CREATING, 0.6, 0.4, -2), STUDENT, Spanish())
    assert sentence == "Puntuaste “Crear” con 60\xa0%, pero este trabajo tiene menos (40\xa0%)."
