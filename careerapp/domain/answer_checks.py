"""What is worth a second look among the answers to the questionnaire about interests."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careerapp.domain.interest_items import InterestItem

FEWEST_ALIKE = 12
"""Of fewer answers it says little that they are alike."""

_ALIKE_PERCENT = 90
OPPOSED = 3
"""How many of the four steps lie between two answers that contradict each other: one activity is
liked then, and the other disliked."""

Twins = tuple[str, str]
"""The ids of two activities that are almost the same thing."""


@dataclass(frozen=True, slots=True)
class StraightLine:
    """How many of the answers given are the same step."""

    alike: int
    answered: int


@dataclass(frozen=True, slots=True)
class Contradiction:
    """An activity that is liked, while one that is almost the same is disliked."""

    liked: InterestItem
    disliked: InterestItem


def straight_line(items: Sequence[InterestItem], likings: Mapping[str, int]) -> StraightLine | None:
    """Return how many answers are alike, if nearly all are.

    Parameters
    ----------
    items : sequence of InterestItem
        The questionnaire; answers to anything else count for nothing.
    likings : mapping of str to int
        0 to 4 by the id of an item.
    """
    given = [likings[item.id] for item in items if item.id in likings]
    if len(given) < FEWEST_ALIKE:
        return None
    _, alike = Counter(given).most_common(1)[0]
    if alike * 100 < len(given) * _ALIKE_PERCENT:
        return None
    return StraightLine(alike, len(given))


def contradictions(
    items: Sequence[InterestItem], twins: Sequence[Twins], likings: Mapping[str, int]
) -> list[Contradiction]:
    """Return the twins of which one is liked and the other is not, in the order of the twins.

    Parameters
    ----------
    items : sequence of InterestItem
        The questionnaire.
    twins : sequence of pair of str
        Which of its items are almost the same.
    likings : mapping of str to int
        0 to 4 by the id of an item.
    """
    by_id = {item.id: item for item in items}
    found = []
    for pair in twins:
        answered = [(likings[each], by_id[each]) for each in pair if each in likings]
        if len(answered) < len(pair):
            continue
        (low, disliked), (high, liked) = sorted(answered, key=lambda each: each[0])
        if high - low >= OPPOSED:
            found.append(Contradiction(liked, disliked))
    return found
