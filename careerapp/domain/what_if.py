"""Trying other answers: what differs, and what it does to a list of jobs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from careerapp.domain.match import Match
from careerapp.domain.profile import IMPORTANCE_DEFAULT, Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue


@dataclass(frozen=True, slots=True)
class Weight:
    """The question how much a page of answers counts."""

    block: Block


@dataclass(frozen=True, slots=True)
class SchoolPlan:
    """The question how far somebody would go in school."""


Rated = Interest | WorkValue | Subject
Question = Rated | SchoolPlan | Weight
"""What can be answered otherwise."""

Answer = float | EducationLevel | None
"""A rating 0-1, a weight 0-2 or a level; None where nothing is answered."""

QUESTIONS: tuple[Question, ...] = (
    *Interest,
    *WorkValue,
    *Subject,
    SchoolPlan(),
    *(Weight(block) for block in Block),
)


def answer_of(profile: Profile, question: Question) -> Answer:
    """Return what somebody has answered to a question."""
    match question:
        case Interest():
            return profile.interests.get(question)
        case WorkValue():
            return profile.values.get(question)
        case Subject():
            return profile.subjects.get(question)
        case SchoolPlan():
            return profile.planned_education
        case Weight(block):
            return profile.weight(block)


def with_answer(profile: Profile, question: Question, answer: Answer) -> Profile:
    """Return a profile with another answer, or with none, to one question.

    Raises
    ------
    ProfileError
        When the answer is outside its range.
    """
    match question, answer:
        case SchoolPlan(), EducationLevel() | None:
            return replace(profile, planned_education=answer)
        case Weight(block), float():
            others = {key: weight for key, weight in profile.importance.items() if key != block}
            if answer != IMPORTANCE_DEFAULT:
                others[block] = answer
            return replace(profile, importance=others)
        case Interest(), float() | None:
            return replace(profile, interests=_with(profile.interests, question, answer))
        case WorkValue(), float() | None:
            return replace(profile, values=_with(profile.values, question, answer))
        case Subject(), float() | None:
            return replace(profile, subjects=_with(profile.subjects, question, answer))
    raise TypeError(f"{answer!r} is no answer to {question!r}")


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One answer that differs.

    Attributes
    ----------
    question : Question
        To what.
    before, after : Answer
        The answer that is kept, and the one that is tried.
    """

    question: Question
    before: Answer
    after: Answer


def changed_answers(kept: Profile, tried: Profile) -> tuple[AnswerChange, ...]:
    """Return what differs between two profiles of a person, in the order of `QUESTIONS`."""
    both = ((each, answer_of(kept, each), answer_of(tried, each)) for each in QUESTIONS)
    return tuple(AnswerChange(*each) for each in both if each[1] != each[2])


@dataclass(frozen=True, slots=True)
class ListChange:
    """How a list of jobs differs from another.

    Attributes
    ----------
    came_in, went_out : tuple of Match
        Jobs that only one of them has, each in the order of its list.
    reordered : bool
        Whether those on both lists are in another order.
    """

    came_in: tuple[Match, ...] = ()
    went_out: tuple[Match, ...] = ()
    reordered: bool = False


def list_change(before: Sequence[Match], after: Sequence[Match]) -> ListChange:
    """Return what came into a list and what went out of it."""
    old, new = ([match.code for match in matches] for matches in (before, after))
    return ListChange(
        came_in=tuple(match for match in after if match.code not in old),
        went_out=tuple(match for match in before if match.code not in new),
        reordered=[code for code in old if code in new] != [code for code in new if code in old],
    )


_Key = TypeVar("_Key", Interest, WorkValue, Subject)


def _with(ratings: Mapping[_Key, float], key: _Key, rating: float | None) -> dict[_Key, float]:
    others = {each: given for each, given in ratings.items() if each != key}
    return others if rating is None else {**others, key: rating}
