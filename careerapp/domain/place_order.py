"""Places in the order of one figure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from careerapp.domain.scales import ANYWHERE


@dataclass(frozen=True, slots=True)
class RankedPlace:
    """One place and where it stands among all that have the figure.

    Attributes
    ----------
    place : str
        Postal code.
    figure : float
        What places are ordered by.
    rank : int
        1 for the highest; equal figures share a rank.
    """

    place: str
    figure: float
    rank: int


def rank_places(figures: Mapping[str, float | None]) -> tuple[RankedPlace, ...]:
    """Return the places that have a figure, highest first.

    Parameters
    ----------
    figures : mapping of str to float or None
        By postal code; the whole country, if it is among them, is no place of these.
    """
    known = {
        place: figure
        for place, figure in figures.items()
        if figure is not None and place != ANYWHERE.code
    }
    in_order = sorted(known.values(), reverse=True)
    ranks = {figure: in_order.index(figure) + 1 for figure in known.values()}
    ranked = [RankedPlace(place, figure, ranks[figure]) for place, figure in known.items()]
    return tuple(sorted(ranked, key=lambda one: one.rank))


def first_and_marked(
    order: Sequence[RankedPlace], marked: Collection[str], size: int
) -> tuple[RankedPlace, ...]:
    """Return the first few of an order, and further down those that are looked for.

    Parameters
    ----------
    order : sequence of RankedPlace
        Highest first.
    marked : collection of str
        Postal codes; one that has no figure is left out.
    size : int
        How many come first.
    """
    return tuple(one for number, one in enumerate(order) if number < size or one.place in marked)
