"""From distances to match percentages, shared ranks and labels."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

FULL = 100.0
BASE = 50.0
"""The match of an occupation at the average squared distance."""

# The second decides how far the first ten are apart; chosen on noisy copies of occupations.
_EXPONENT = 1.25 / 2
# Ten-millionths of a point are rounding, which must not decide an order.
_DECIMALS = 6


def match_of(ratio: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return matches 0-100 from squared distances over their average for the same person.

    Parameters
    ----------
    ratio : ndarray
        0 for an identical profile, which matches by 100; 1 for the average occupation, 50.
    """
    matches: NDArray[np.float64] = FULL * np.exp2(-(np.maximum(ratio, 0) ** _EXPONENT))
    return np.round(matches, _DECIMALS)


def slope(ratio: float, match: float) -> float:
    """Return the points that a match is above 50, for each unit that its ratio is below 1."""
    below = 1 - ratio
    if abs(below) < 1e-6:  # the limit, where the quotient is all rounding
        return BASE * float(np.log(2)) * _EXPONENT
    return (match - BASE) / below


def order(matches: NDArray[np.float64], rows: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return, person by person, the places of matches from best to worst, equal ones by row."""
    return np.lexsort((rows, -matches), axis=-1)


def shared_ranks(matches: NDArray[np.float64], tie: float) -> NDArray[np.intp]:
    """Return ranks from 1; what lies within a tie of a group's first shares its rank.

    Parameters
    ----------
    matches : ndarray, shape (people, occupations)
        Best first.
    tie : float
        Points.
    """
    ranks = np.ones(matches.shape, dtype=np.intp)
    first = matches[:, 0]
    for place in range(1, matches.shape[1]):
        apart = first - matches[:, place] > tie
        first = np.where(apart, matches[:, place], first)
        ranks[:, place] = np.where(apart, place + 1, ranks[:, place - 1])
    return ranks


def shared_ranks_of_one(matches: NDArray[np.float64], tie: float) -> NDArray[np.intp]:
    """Return the `shared_ranks` of one person, group by group, which is quicker for a long list.

    Parameters
    ----------
    matches : ndarray, shape (occupations,)
        Best first.
    tie : float
        Points.
    """
    ranks = np.empty(len(matches), dtype=np.intp)
    start = 0
    while start < len(matches):
        end = start + int(np.count_nonzero(matches[start] - matches[start:] <= tie))
        ranks[start:end] = start + 1
        start = end
    return ranks


def labels(matches: NDArray[np.float64], floors: Sequence[float]) -> NDArray[np.intp]:
    """Return the labels of matches, as places in `Band`.

    They follow the rounded figures that stand beside them, and the rounded limits.

    Parameters
    ----------
    matches : ndarray
        0-100.
    floors : sequence of float
        The least matches of a strong, a good and a fair fit.
    """
    missed = [np.round(matches) < round(floor) for floor in floors]
    places: NDArray[np.intp] = np.sum(missed, axis=0, dtype=np.intp)
    return places
