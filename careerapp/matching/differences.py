"""How far one person is from every occupation, question by question."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.matching import score
from careerapp.matching.features import BLOCK_OF_COLUMN, person_importance, person_ratings
from careerapp.matching.neighbors import Neighbors
from careerapp.matching.space import counted_columns


class Differences:
    """Squared differences of the answers that take part, and what becomes of them.

    Parameters
    ----------
    neighbors : Neighbors
        The search over the occupations.
    profile : Profile
        Answers that tell occupations apart.

    Attributes
    ----------
    ratings : ndarray, shape (46,)
        The answers.
    importance : ndarray, shape (4,)
        How much each block counts.
    columns : ndarray of bool, shape (46,)
        The questions that take part.
    taken : ndarray, shape (questions,)
        Their places.
    questions : Questions
        The space in these questions.
    point : ndarray, shape (questions,)
        The person in it.
    squares : ndarray, shape (occupations, questions)
        Squared differences.
    average : ndarray, shape (questions,)
        Their means.
    """

    def __init__(self, neighbors: Neighbors, profile: Profile) -> None:
        self.ratings = person_ratings(profile)
        self.importance = person_importance(profile)
        (self.columns,) = counted_columns(self.ratings[None, :], self.importance)
        self.taken = np.flatnonzero(self.columns)
        self.questions = neighbors.questions(self.columns, self.importance)
        (self.point,) = neighbors.place(self.ratings[None, :], self.columns, self.importance)
        self.squares: NDArray[np.float64] = (self.questions.points - self.point) ** 2
        self.average: NDArray[np.float64] = self.squares.mean(axis=0)

    @property
    def ratios(self) -> NDArray[np.float64]:
        """Squared distances over their average, shape (occupations,)."""
        ratios: NDArray[np.float64] = self.squares.sum(axis=1) / self.average.sum()
        return ratios

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks that take part."""
        return tuple(dict.fromkeys(BLOCK_OF_COLUMN[column] for column in self.taken))

    def inside(self, block: Block) -> Sequence[bool]:
        """Return which of the questions belong to a block."""
        return [BLOCK_OF_COLUMN[column] is block for column in self.taken]


class BlockShares:
    """What each block does for every match.

    A block's part of a match is in proportion to its weight and to how well it agrees by itself.

    Parameters
    ----------
    differences : Differences
        Between a person and the occupations.

    Attributes
    ----------
    blocks : tuple of Block
        Those that take part.
    weights : ndarray, shape (blocks,)
        Shares of all that counts for the person; they add up to 1.
    agreements : ndarray, shape (occupations, blocks)
        0-100 within the block alone.
    points : ndarray, shape (occupations, blocks)
        Parts of the match, which they add up to.
    """

    def __init__(self, differences: Differences) -> None:
        self.blocks = differences.blocks
        inside = [differences.inside(block) for block in self.blocks]
        averages = np.array([differences.average[each].sum() for each in inside])
        squares = np.column_stack([differences.squares[:, each].sum(axis=1) for each in inside])
        self.weights: NDArray[np.float64] = averages / averages.sum()
        self.agreements = score.match_of(squares / averages)
        weighed = self.weights * self.agreements
        matches = score.match_of(differences.ratios)
        self.points: NDArray[np.float64] = (
            matches[:, None] * weighed / weighed.sum(axis=1, keepdims=True)
        )
