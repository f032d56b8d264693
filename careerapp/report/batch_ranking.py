"""Matching a block of people, as arrays."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.scales import Block
from careerapp.matching import score
from careerapp.matching.recommender import Recommender

EQUAL = np.ones(len(Block))
"""All blocks of answers count alike."""


@dataclass(frozen=True, eq=False)
class RankedBlock:
    """Some people's best occupations.

    Attributes
    ----------
    rows : ndarray, shape (people, occupations)
        Rows of the catalog, best first.
    matches, ranks, labels : ndarray, shape (people, occupations)
        0-100; from 1; places in `Band`.
    told : ndarray of bool, shape (people,)
        Whose answers tell occupations apart; the rest of the arrays holds nothing for others.
    """

    rows: NDArray[np.intp]
    matches: NDArray[np.float64]
    ranks: NDArray[np.intp]
    labels: NDArray[np.intp]
    told: NDArray[np.bool_]


def rank_block(recommender: Recommender, ratings: NDArray[np.float64], top: int) -> RankedBlock:
    """Match people, all blocks of answers counting equally.

    Parameters
    ----------
    recommender : Recommender
        Has the occupations.
    ratings : ndarray, shape (people, 46)
        0-1; NaN where nothing is answered.
    top : int
        How many occupations each.
    """
    top = min(top, len(recommender.codes))
    shape = (len(ratings), top)
    block = RankedBlock(
        rows=np.zeros(shape, dtype=np.intp),
        matches=np.zeros(shape),
        ranks=np.zeros(shape, dtype=np.intp),
        labels=np.zeros(shape, dtype=np.intp),
        told=np.zeros(len(ratings), dtype=np.bool_),
    )
    for ranked in recommender.neighbors.rank(ratings, EQUAL, top):
        if ranked.columns.any():
            people = ranked.people
            block.told[people] = True
            block.rows[people] = ranked.rows
            block.matches[people] = ranked.matches
            calibration = recommender.neighbors.calibration(ranked.columns, EQUAL)
            block.ranks[people] = score.shared_ranks(ranked.matches, calibration.tie)
            block.labels[people] = score.labels(ranked.matches, calibration.floors)
    return block
