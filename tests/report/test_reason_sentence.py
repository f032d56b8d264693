"""A sentence about one answer says what the figures say, and no more."""

import pytest

from careerapp.domain.explanation import Contribution
from careerapp.domain.language import Language
from careerapp.domain.scales import Interest, Subject, WorkValue
from careerapp.report.reason_sentence import reason_sentence
from tests.report.contributions import STUDENT, contribution, plain_sentence

HELPING, CREATING = Interest.SOCIAL, Interest.ARTISTIC
COMPANY, SECURITY = WorkValue.RELATIONSHIPS, WorkValue.WORKING_CONDITIONS
BIOLOGY = Subject.BIOLOGY


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
    assert plain_sentence(one, STUDENT) == sentence


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
    assert plain_sentence(one, STUDENT) == sentence


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
    assert plain_sentence(one, STUDENT) == sentence


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
    assert plain_sentence(one, STUDENT) == sentence


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
