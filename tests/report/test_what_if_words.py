"""What is tried out, in words."""

import pytest

from careerapp.domain.match import Band, Match
from careerapp.domain.profile import Obstacle
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.domain.what_if import AnswerChange, ListChange, SchoolPlan, Weight
from careerapp.report.what_if_words import (
    change_text,
    list_change_sentence,
    nearest_importance,
    obstacle_sentence,
    trying_sentence,
)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (AnswerChange(Interest.SOCIAL, 0.8, 0.4), "Helping people: 80 % to 40 %"),
        (AnswerChange(WorkValue.SUPPORT, None, 1.0), "Fair bosses: not answered to 100 %"),
        (AnswerChange(Subject.BIOLOGY, 1.0, 0.0), "Biology: Love to Not for me"),
        (AnswerChange(Subject.BIOLOGY, 1.0, None), "Biology: Love to not answered"),
        (
            AnswerChange(SchoolPlan(), None, EducationLevel.MASTERS),
            "Education: no plan to Master's degree",
        ),
        (
            AnswerChange(Weight(Block.VALUES), 1.0, 0.0),
            "How much counts: Values: matters to ignore",
        ),
    ],
)
def test_changes_are_named(change: AnswerChange, text: str) -> None:
    assert change_text(change).replace("\N{NO-BREAK SPACE}", " ") == text


def test_numbers_between_two_steps_are_the_nearer_one() -> None:
    assert [nearest_importance(weight) for weight in (0.0, 0.7, 1.2, 1.3, 2.0)] == [0, 1, 2, 3, 4]


def test_one_change_and_several_are_counted() -> None:
    assert trying_sentence(1) == "You are trying out 1 change."
    assert trying_sentence(3) == "You are trying out 3 changes."


def _jobs(*titles: str) -> tuple[Match, ...]:
    return tuple(Match(1, title, title, 50.0, Band.FAIR) for title in titles)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (ListChange(), "The list stays as it is."),
        (ListChange(reordered=True), "The same jobs are on the list, in another order."),
        (
            ListChange(_jobs("Actors"), _jobs("Nurses", "Bakers")),
            "In: Actors.\nOut: Nurses; Bakers.",
        ),
        (ListChange(went_out=_jobs("Nurses")), "Out: Nurses."),
        (ListChange(_jobs("A", "B", "C", "D", "E")), "In: A; B; C and 2 more."),
    ],
)
def test_what_becomes_of_the_list_is_said(change: ListChange, sentence: str) -> None:
    assert list_change_sentence(change) == sentence


def test_every_obstacle_has_a_sentence_that_says_that_the_list_stays() -> None:
    sentences = {obstacle_sentence(obstacle) for obstacle in Obstacle}
    assert len(sentences) == len(Obstacle)
    assert all("the list stays as it was" in sentence for sentence in sentences)
