"""What six ratings of interests say together: the code, and how clear it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from careerapp.domain.rounding import whole
from careerapp.domain.scales import Interest

CODE_LENGTH = 3

FLAT_UP_TO = 0.30
"""Somebody who likes all six alike comes out with no more in 19 of 20 cases (short form)."""

CLEAR_FROM = 0.70
"""With as much, the code comes out the same again for four of five; see docs/instruments.md."""


class Clarity(Enum):
    """How far apart the strongest and the weakest interest are."""

    FLAT = "flat"
    SOME = "some"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class HollandCode:
    """The strongest interests, as counselors write them down.

    Attributes
    ----------
    interests : tuple of Interest
        The three strongest, strongest first; of equals, the first of RIASEC.
    level : tuple of tuple of Interest
        Interests that are equally strong, of which at least one is in the code: their order says
        nothing, and those that are left out could stand there as well.
    """

    interests: tuple[Interest, ...]
    level: tuple[tuple[Interest, ...], ...] = ()

    @property
    def letters(self) -> str:
        """The code as it is written."""
        return "".join(interest.value[0].upper() for interest in self.interests)


def strongest_first(ratings: Mapping[Interest, float]) -> list[Interest]:
    """Return the rated interests, strongest first; of equals, the first of RIASEC.

    Parameters
    ----------
    ratings : mapping of Interest to float
        0-1; those that are the same in whole percent, which is what people see, are equal.
    """
    rated = [interest for interest in Interest if interest in ratings]
    return sorted(rated, key=lambda interest: -_percent(ratings[interest]))


def unrated(ratings: Mapping[Interest, float]) -> list[Interest]:
    """Return the interests without a rating."""
    return [interest for interest in Interest if interest not in ratings]


def holland_code(ratings: Mapping[Interest, float]) -> HollandCode | None:
    """Return the code of what is rated; none for fewer than three, or where all are equal."""
    order = strongest_first(ratings)
    groups: dict[int, list[Interest]] = {}
    for interest in order:
        groups.setdefault(_percent(ratings[interest]), []).append(interest)
    if len(order) < CODE_LENGTH or len(groups) == 1:
        return None
    code = tuple(order[:CODE_LENGTH])
    level = (tuple(equals) for equals in groups.values() if len(equals) > 1 and equals[0] in code)
    return HollandCode(code, tuple(level))


def differentiation(ratings: Mapping[Interest, float]) -> float | None:
    """Return Holland's simple index: the highest minus the lowest rating, all six being rated."""
    if unrated(ratings):
        return None
    percents = [_percent(rating) for rating in ratings.values()]
    return (max(percents) - min(percents)) / 100


def clarity(ratings: Mapping[Interest, float]) -> Clarity | None:
    """Return how clear a profile is; None where an interest is not rated."""
    spread = differentiation(ratings)
    if spread is None:
        return None
    if spread <= FLAT_UP_TO:
        return Clarity.FLAT
    return Clarity.CLEAR if spread >= CLEAR_FROM else Clarity.SOME


def _percent(rating: float) -> int:
    return whole(rating * 100)
