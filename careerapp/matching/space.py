"""The space that people and occupations are compared in."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from sklearn.impute import KNNImputer

from careerapp.catalog.store import Catalog
from careerapp.domain.profile import FLAT_RANGE, LEVEL_OF_UNANSWERED_SUBJECTS
from careerapp.domain.scales import Block
from careerapp.matching.features import (
    BLOCK_OF_COLUMN,
    COLUMNS,
    RATED_BLOCKS,
    WEIGHTS,
    WIDTH,
    occupation_ratings,
)
from careerapp.matching.response_style import UsualStyle

_NEIGHBORS_TO_FILL_FROM = 5
# How high an occupation's values or subjects are rated on the whole says more about its raters
# than about the work; how high its interests are helps to tell occupations apart.
_CENTERED = (Block.VALUES, Block.SUBJECTS)


class Space:
    """The occupations as points, and where people lie among them.

    A block that O*NET has not rated for an occupation is filled with the mean of the five
    occupations nearest in the other blocks.

    Parameters
    ----------
    catalog : Catalog
        The occupations; all of them take part.

    Attributes
    ----------
    ratings : ndarray, shape (occupations, 46)
        0-1, none missing.
    points : ndarray, shape (occupations, 46)
        The same after taking out the style of rating, weighted.
    weights : ndarray, shape (46,)
        What each column of the points is multiplied by.
    """

    def __init__(self, catalog: Catalog) -> None:
        weights = np.array([WEIGHTS[block] for block in BLOCK_OF_COLUMN])
        self.weights = weights
        imputer = KNNImputer(n_neighbors=_NEIGHBORS_TO_FILL_FROM)
        self.ratings: NDArray[np.float64] = (
            imputer.fit_transform(occupation_ratings(catalog) * weights) / weights
        )
        self._styles = lru_cache(maxsize=64)(self._usual_style)
        self.points = self.place(self.ratings, np.ones(WIDTH, dtype=bool))

    def place(
        self, ratings: NDArray[np.float64], columns: NDArray[np.bool_]
    ) -> NDArray[np.float64]:
        """Return points, shape (people, questions), of people who answered the same questions.

        Parameters
        ----------
        ratings : ndarray, shape (people, 46)
            0-1; not NaN in `columns`.
        columns : ndarray of bool, shape (46,)
            The questions to take.
        """
        points = np.compress(columns, ratings, axis=1)  # row by row in memory, as the search wants
        start = 0
        for block in Block:
            where = COLUMNS[block]
            answered = columns[where]
            end = start + int(answered.sum())
            if end > start and block in RATED_BLOCKS:
                style = self._styles(block, tuple(answered.tolist()))
                points[:, start:end] = style.adjust(points[:, start:end])
            start = end
        points *= self.weights[columns]
        return points

    def _usual_style(self, block: Block, answered: tuple[bool, ...]) -> UsualStyle:
        ratings = self.ratings[:, COLUMNS[block]]
        return UsualStyle(ratings, np.array(answered), block in _CENTERED)


def counted_columns(
    ratings: NDArray[np.float64], importance: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Return which answers take part, shape (people, 46).

    Flat blocks and ignored ones do not. All are False for somebody whose answers tell no
    occupations apart. The rules are those of `careerapp.domain.profile.Profile`.

    Parameters
    ----------
    ratings : ndarray, shape (people, 46)
        0-1; NaN where nothing is answered.
    importance : ndarray, shape (4,)
        How much each block counts, in the order of `Block`.
    """
    counted = ~np.isnan(ratings)
    telling = np.zeros(len(ratings), dtype=bool)
    for block, weight in zip(Block, importance, strict=True):
        where = COLUMNS[block]
        if weight == 0:
            counted[:, where] = False
        elif block in RATED_BLOCKS:
            count = counted[:, where].sum(axis=1)
            flat = is_flat(ratings[:, where], count, block)
            counted[flat, where] = False
            telling |= (count > 1) & ~flat
    counted[~telling] = False
    return counted


def is_flat(
    ratings: NDArray[np.float64], count: NDArray[np.intp], block: Block
) -> NDArray[np.bool_]:
    """Return whose ratings in a block are all alike, or nearly, shape (people,).

    Parameters
    ----------
    ratings : ndarray, shape (people, columns of the block)
        0-1; NaN where nothing is answered.
    count : ndarray, shape (people,)
        How many of them are answered.
    block : Block
        Which one.
    """
    # These two skip NaN, unless there is nothing else; NaN is then never within the range.
    low, high = np.fmin.reduce(ratings, axis=1), np.fmax.reduce(ratings, axis=1)
    if block is Block.SUBJECTS:
        some = count < ratings.shape[1]
        low = np.where(some, np.minimum(low, LEVEL_OF_UNANSWERED_SUBJECTS), low)
        high = np.where(some, np.maximum(high, LEVEL_OF_UNANSWERED_SUBJECTS), high)
        count = count + some
    flat: NDArray[np.bool_] = (count > 1) & (high - low <= FLAT_RANGE)
    return flat
