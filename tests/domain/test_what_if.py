"""What differs between answers, and between lists."""

from dataclasses import replace

import pytest

from careerapp.domain.match import Band, Match
from careerapp.domain.profile import Profile, ProfileError
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.domain.what_if import (
    QUESTIONS,
    Answer,
    AnswerChange,
    ListChange,
    Question,
    SchoolPlan,
    Weight,
    answer_of,
    changed_answers,
    list_change,
    with_answer,
)

PERSON = Profile(
    name="Ada",
    location="CA",
    current_education=EducationLevel.HIGH_SCHOOL,
    interests={Interest.SOCIAL: 0.8, Interest.ARTISTIC: 0.1},
    values={WorkValue.SUPPORT: 0.5},
    subjects={Subject.BIOLOGY: 1.0},
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (Interest.SOCIAL, 0.4),
        (Interest.SOCIAL, None),
        (Interest.REALISTIC, 0.0),
        (WorkValue.SUPPORT, None),
        (Subject.CHEMISTRY, 2 / 3),
        (SchoolPlan(), EducationLevel.MASTERS),
        (Weight(Block.VALUES), 0.0),
    ],
)
def test_another_answer_changes_nothing_else(question: Question, answer: Answer) -> None:
    tried = with_answer(PERSON, question, answer)
    assert answer_of(tried, question) == answer
    for other in QUESTIONS:
        if other != question:
            assert answer_of(tried, other) == answer_of(PERSON, other)
    assert (tried.name, tried.location) == ("Ada", "CA")
    assert changed_answers(PERSON, tried) == (
        AnswerChange(question, answer_of(PERSON, question), answer),
    )
    assert with_answer(tried, question, answer_of(PERSON, question)) == PERSON


def test_there_is_a_question_for_every_answer_that_matches_depend_on() -> None:
    assert len(QUESTIONS) == 6 + 6 + 33 + 1 + 4
    everything = Profile(
        planned_education=EducationLevel.BACHELORS,
        interests=dict.fromkeys(Interest, 0.5),
        values=dict.fromkeys(WorkValue, 0.5),
        subjects=dict.fromkeys(Subject, 1.0),
        importance=dict.fromkeys(Block, 2.0),
    )
    assert len(changed_answers(Profile(), everything)) == len(QUESTIONS)


def test_a_weight_that_simply_matters_is_left_out() -> None:
    ignored = replace(PERSON, importance={Block.VALUES: 0.0})
    assert with_answer(ignored, Weight(Block.VALUES), 1.0) == PERSON


def test_answers_of_the_wrong_kind_or_out_of_range_are_refused() -> None:
    with pytest.raises(TypeError):
        with_answer(PERSON, Interest.SOCIAL, EducationLevel.MASTERS)
    with pytest.raises(TypeError):
        with_answer(PERSON, SchoolPlan(), 0.5)
    with pytest.raises(ProfileError):
        with_answer(PERSON, Interest.SOCIAL, 1.5)
    with pytest.raises(ProfileError):
        with_answer(PERSON, SchoolPlan(), EducationLevel.LESS_THAN_HIGH_SCHOOL)


def _list(codes: str) -> list[Match]:
    return [Match(rank, code, code, 50.0, Band.FAIR) for rank, code in enumerate(codes, start=1)]


@pytest.mark.parametrize(
    ("before", "after", "came_in", "went_out", "reordered"),
    [
        ("abc", "abc", "", "", False),
        ("abc", "acb", "", "", True),
        ("abc", "dab", "d", "c", False),
        ("abc", "edb", "ed", "ac", False),
        ("abc", "bda", "d", "c", True),
        ("abc", "", "", "abc", False),
    ],
)
def test_lists_are_compared(
    before: str, after: str, came_in: str, went_out: str, reordered: bool
) -> None:
    change = list_change(_list(before), _list(after))
    assert "".join(match.code for match in change.came_in) == came_in
    assert "".join(match.code for match in change.went_out) == went_out
    assert change.reordered is reordered


def test_two_empty_lists_are_the_same() -> None:
    assert list_change([], []) == ListChange()
