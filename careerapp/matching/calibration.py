"""What a difference between two matches is worth, and what deserves which label.

Both depend on which pages are answered: the fewer, the more occupations look alike. They are
read off the occupations themselves, as people who ask for others, never off one person's list.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerapp.matching import score

STRONG_SHARE, GOOD_SHARE = 0.95, 0.80
"""Shares of all pairs of occupations that are less alike than a strong or a good fit."""

WAVERING = 0.05
"""By how much a rating may differ when the same person rates again."""

_TOP = 10


@dataclass(frozen=True, slots=True)
class Calibration:
    """How to read the matches of people who have answered the same pages.

    Attributes
    ----------
    tie : float
        Points; two of the best matches that are closer are level. It is how far they move apart
        or together, in the median, when every rating moves by 5 %.
    strong, good, fair : float
        The least matches of these labels.
    """

    tie: float
    strong: float
    good: float
    fair: float

    @property
    def floors(self) -> tuple[float, float, float]:
        """The least matches of a strong, a good and a fair fit."""
        return self.strong, self.good, self.fair


def wavering(ratings: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return ratings each of which has moved up or down by 5 %, within 0-1, always the same."""
    signs = np.random.default_rng(0).choice((-WAVERING, WAVERING), ratings.shape)
    moved: NDArray[np.float64] = np.clip(ratings + signs, 0, 1)
    return moved


def nearest_ten(ratios: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return the columns of each row's ten smallest squared distances, in any order."""
    nearest: NDArray[np.intp] = np.argpartition(ratios, _TOP, axis=1)[:, :_TOP]
    return nearest


def floors(ratios: NDArray[np.float64]) -> tuple[float, float]:
    """Return the least matches of a strong and of a good fit.

    Parameters
    ----------
    ratios : ndarray, shape (people, occupations)
        Squared distances over their average; infinite where an occupation meets itself.
    """
    pairs = ratios[np.isfinite(ratios)]  # a copy, which may be put in another order
    limits = np.quantile(pairs, (1 - STRONG_SHARE, 1 - GOOD_SHARE), overwrite_input=True)
    strong, good = score.match_of(limits).tolist()
    return strong, good


def tie_between(before: NDArray[np.float64], again: NDArray[np.float64]) -> float:
    """Return how close two of the best matches are that are level.

    Parameters
    ----------
    before, again : ndarray, shape (people, 10)
        Matches of the `nearest_ten`, and the same after wavering.
    """
    drifts = again - before
    one, other = np.triu_indices(_TOP, 1)
    return float(np.median(np.abs(drifts[:, one] - drifts[:, other])))
