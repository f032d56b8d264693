"""A questionnaire about interests: activities that one would like to do, or not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careerapp.domain.responses import InterestWay
from careerapp.domain.scales import Interest

LIKINGS = 5
"""How many steps an answer has, from 0, strongly dislike, to 4, strongly like."""


@dataclass(frozen=True, slots=True)
class InterestItem:
    """One activity to say something about.

    Attributes
    ----------
    id : str
        The letter of the interest and a number.
    interest : Interest
        What liking it speaks for.
    activity : str
        What one would do.
    in_short_form : bool
        Whether it is one of the five of each interest in the short form.
    """

    id: str
    interest: Interest
    activity: str
    in_short_form: bool


def short_form(items: Sequence[InterestItem]) -> list[InterestItem]:
    """Return the items of the short form, in their order."""
    return [item for item in items if item.in_short_form]


def in_form(items: Sequence[InterestItem], way: InterestWay | None) -> list[InterestItem]:
    """Return what is asked in a way of asking about interests, in its order: all, some or none."""
    match way:
        case InterestWay.SHORT:
            return short_form(items)
        case InterestWay.FULL:
            return list(items)
        case _:
            return []


def interest_scores(
    items: Sequence[InterestItem], answers: Mapping[str, int]
) -> dict[Interest, float]:
    """Return how much a person likes each interest, from the answers to its items.

    It is the mean of the answers that were given; an interest without an answer is left out.

    Parameters
    ----------
    items : sequence of InterestItem
        The questionnaire.
    answers : mapping of str to int
        0 to 4, by the id of an item.

    Returns
    -------
    dict of Interest to float
        0-1, in the order of `Interest`.

    Raises
    ------
    ValueError
        When an answer is not a step, or belongs to no item.
    """
    for item, answer in answers.items():
        if answer not in range(LIKINGS):
            raise ValueError(f"item {item}: {answer} is not a whole number from 0 to {LIKINGS - 1}")
    unknown = answers.keys() - {item.id for item in items}
    if unknown:
        raise ValueError(f"no item is called {', '.join(sorted(unknown))}")
    of_interest = {
        interest: [answers[item.id] for item in items if _counts(item, interest, answers)]
        for interest in Interest
    }
    return {
        interest: sum(given) / len(given) / (LIKINGS - 1)
        for interest, given in of_interest.items()
        if given
    }


def _counts(item: InterestItem, interest: Interest, answers: Mapping[str, int]) -> bool:
    return item.interest is interest and item.id in answers
