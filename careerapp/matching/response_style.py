"""Taking out of ratings how somebody uses the scale, and leaving in what they say.

One person rates everything from 80 to 100, another from 0 to 20, and both may mean the same. What
is usual is read off the occupations' own ratings, and people and occupations go through the same
steps, so that an identical profile stays identical.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

# In standard deviations among occupations: up to the first, a level or a spread is kept as it is;
# from the second on it is taken for a habit and replaced by the usual one; between, it fades.
_KEPT, _DROPPED = 2.0, 3.0
# Ratings within a fifth of the scale are stretched to all of it, and none are stretched more, so
# that a flat block stays flat.
_MOST_STRETCH = 5.0
_LEAST_SPREAD = 0.01


def plausible(deviation: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return standardized deviations up to 2 unchanged, falling to 0 from there to 3.

    Notes
    -----
    Hampel's redescending function with its flat part left out.
    """
    size = np.abs(deviation)
    fading = _KEPT * (_DROPPED - size) / (_DROPPED - _KEPT)
    kept = np.where(size <= _KEPT, size, np.clip(fading, 0, None))
    return np.sign(deviation) * kept


@dataclass(frozen=True, eq=False)
class UsualStyle:
    """How the occupations' ratings in some columns of a block are spread.

    Parameters
    ----------
    ratings : ndarray, shape (occupations, columns of the block)
        0-1, none missing.
    answered : ndarray of bool, shape (columns of the block,)
        The columns that ratings are given in.
    centered : bool
        Whether the level of the ratings says nothing, so that only their shape counts. The level
        is then taken over the whole block, with the average occupation's for what is not
        answered: who marks only what they love means that it stands out from the rest.
    """

    ratings: NDArray[np.float64]
    answered: NDArray[np.bool_]
    centered: bool

    def adjust(self, given: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return ratings, shape (people, answered columns), without the style they were given in.

        Parameters
        ----------
        given : ndarray, shape (people, answered columns)
            0-1, none missing.
        """
        level = self._level(given)
        shape: NDArray[np.float64] = given - level[:, None]
        if given.shape[1] > 1:
            shape = shape * _stretch(_spread(shape), *self._usual_spread)[:, None]
        if self.centered:
            return shape
        middle, deviation = self._usual_level
        shape += (middle + deviation * plausible((level - middle) / deviation))[:, None]
        return shape

    def _level(self, given: NDArray[np.float64]) -> NDArray[np.float64]:
        width = self.answered.size if self.centered else given.shape[1]
        rest = (width - given.shape[1]) * self._mean if width > given.shape[1] else 0.0
        level: NDArray[np.float64] = (given.sum(axis=1) + rest) / width
        return level

    # Each of these is read off all occupations, and asked for at every change of an answer.

    @cached_property
    def _mean(self) -> float:
        return float(self.ratings.mean())

    @cached_property
    def _usual_level(self) -> tuple[float, float]:
        """Mean and standard deviation among the occupations."""
        level = self._level(self.ratings[:, self.answered])
        return float(level.mean()), float(level.std())

    @cached_property
    def _usual_spread(self) -> tuple[float, float]:
        """The same of the logarithm of their spreads."""
        usual = self.ratings[:, self.answered]
        spread = np.log(_spread(usual - self._level(usual)[:, None]))
        return float(spread.mean()), float(spread.std())


def _spread(shape: NDArray[np.float64]) -> NDArray[np.float64]:
    spread: NDArray[np.float64] = np.sqrt(np.mean(shape**2, axis=1))
    return np.maximum(spread, _LEAST_SPREAD)


def _stretch(spread: NDArray[np.float64], middle: float, deviation: float) -> NDArray[np.float64]:
    """Return the factor, 1-5, that brings unusually narrow spreads to the usual one.

    Wide spreads are left alone: nothing is gained by narrowing them.

    Parameters
    ----------
    spread : ndarray
        Of people's ratings.
    middle, deviation : float
        Of the logarithms of the usual ones.
    """
    narrowness = np.minimum((np.log(spread) - middle) / deviation, 0)
    target = np.exp(middle + deviation * plausible(narrowness))
    return np.clip(np.where(narrowness < -_KEPT, target / spread, 1.0), 1.0, _MOST_STRETCH)
