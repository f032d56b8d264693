"""The words for questions and answers, as they are in English."""

import pytest

from careerapp.domain.language import Language
from careerapp.domain.scales import (
    Block,
    EducationLevel,
    Interest,
    Subject,
    SubjectFamily,
    WorkValue,
)
from careerapp.report.answer_names import listing
from careerapp.report.words import (
    LIKINGS,
    RatingWords,
    block_name,
    education_name,
    interest_words,
    liking_names,
    nearest_liking,
    subject_family_name,
    subject_words,
    value_words,
)


class Loud(Language):
    def __call__(self, text: str) -> str:
        return text.upper()

    def term(self, name: str) -> str:
        return name.upper()


ALL_WORDS = [
    *(interest_words(interest) for interest in Interest),
    *(value_words(value) for value in WorkValue),
    *(subject_words(subject) for subject in Subject),
]
NAMES = [
    *(education_name(level) for level in EducationLevel),
    *(block_name(block) for block in Block),
    *(subject_family_name(family) for family in SubjectFamily),
    *liking_names(),
]


def _texts(words: RatingWords) -> list[str]:
    return [words.title, words.term, words.sentence, words.examples]


@pytest.mark.parametrize("words", ALL_WORDS, ids=lambda words: words.title)
def test_all_that_is_rated_has_words(words: RatingWords) -> None:
    assert all(_texts(words))
    assert words.sentence.endswith(".")
    assert 2 <= len(words.examples.split(", ")) <= 3
    assert len(words.title) <= len("Managing people and projects")


def test_no_two_things_share_a_title() -> None:
    titles = [words.title.casefold() for words in ALL_WORDS]
    assert len(set(titles)) == len(titles)
    assert len(set(NAMES)) == len(NAMES)


def test_nobody_is_shouted_at() -> None:
    said = [text for words in ALL_WORDS for text in _texts(words)] + NAMES
    assert not [text for text in said if "!" in text]


def test_the_term_of_a_subject_is_the_name_that_files_use() -> None:
    assert subject_words(Subject.ADMINISTRATIVE).term == "Administrative"
    assert subject_words(Subject.ADMINISTRATIVE).title == "Office work"


def test_words_are_translated_one_by_one() -> None:
    words = subject_words(Subject.BIOLOGY, Loud())
    assert _texts(words) == [text.upper() for text in _texts(subject_words(Subject.BIOLOGY))]
    assert liking_names(Loud()) == ("NOT FOR ME", "FINE", "ENJOY", "LOVE")


@pytest.mark.parametrize(
    ("rating", "name"),
    [(0.0, "Not for me"), (0.33, "Fine"), (0.67, "Enjoy"), (0.5, "Enjoy"), (1.0, "Love")],
)
def test_any_rating_is_near_one_of_the_four_answers(rating: float, name: str) -> None:
    assert liking_names()[nearest_liking(rating)] == name


def test_each_of_the_four_answers_is_nearest_to_itself() -> None:
    assert [nearest_liking(rating) for rating in LIKINGS] == [0, 1, 2, 3]


def test_names_are_listed_as_a_sentence_lists_them() -> None:
    assert listing(["Values"]) == "Values"
    assert listing(["Values", "Education"]) == "Values and Education"
    assert listing(["Values", "Subjects", "Education"]) == "Values, Subjects and Education"


@pytest.mark.parametrize(
    ("names", "listed"),
    [
        (["Biología", "Historia", "Física"], "Biología, Historia y Física"),
        (["Historia", "Inglés"], "Historia e Inglés"),
        (["“Física”", "“Historia”"], "“Física” e “Historia”"),
        (["R", "A", "I"], "R, A e I"),
        (["Ana", "Íñigo"], "Ana e Íñigo"),
        (["Ana", "Ian"], "Ana y Ian"),
        (["agua", "hielo"], "agua y hielo"),
        (["Inés", "Yolanda"], "Inés y Yolanda"),
        (["Ivo y Eva", "Iris"], "Ivo y Eva e Iris"),
    ],
)
def test_in_spanish_and_sounds_unlike_what_follows(names: list[str], listed: str) -> None:
    assert listing(names, _Spanish()) == listed


class _Spanish(Language):
    @property
    def tag(self) -> str:
        return "es-US"

    def __call__(self, text: str) -> str:
        return text.replace(" and ", " y ")
