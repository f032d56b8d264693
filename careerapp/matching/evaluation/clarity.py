"""People whose interests are clearer or flatter, and what becomes of their codes."""

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.interest_profile import CODE_LENGTH


def flattened(interests: NDArray[np.float64], width: float) -> NDArray[np.float64]:
    """Return interests of the same shape, so far apart, around the middle of the scale.

    Parameters
    ----------
    interests : ndarray, shape (people, 6)
        Not all alike.
    width : float
        The highest minus the lowest, 0-1.
    """
    highest, lowest = interests.max(axis=1), interests.min(axis=1)
    middle = (highest + lowest) / 2
    flatter: NDArray[np.float64] = (
        0.5 + (interests - middle[:, None]) / spread(interests)[:, None] * width
    )
    return flatter


def spread(interests: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the highest minus the lowest interest of each person."""
    apart: NDArray[np.float64] = interests.max(axis=1) - interests.min(axis=1)
    return apart


def same_code(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Return the share of people whose three strongest interests are the same, in any order."""
    codes = [
        np.sort(np.argsort(-each, axis=1, kind="stable")[:, :CODE_LENGTH], axis=1)
        for each in (one, other)
    ]
    return float((codes[0] == codes[1]).all(axis=1).mean())
