"""The methods that are measured side by side."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.scales import Block, EducationLevel
from careerapp.matching.calibration import Calibration
from careerapp.matching.evaluation.people import with_only
from careerapp.matching.features import COLUMNS, WIDTH
from careerapp.matching.neighbors import Neighbors


class Method(Protocol):
    """Something that ranks occupations for people.

    Attributes
    ----------
    name : str
        What it is called in the table.
    blocks : tuple of Block
        What it asks for.
    takes_missing : bool
        Whether single answers may be missing.
    """

    name: str
    blocks: tuple[Block, ...]
    takes_missing: bool

    def rank(
        self, people: NDArray[np.float64], count: int
    ) -> tuple[NDArray[np.intp], NDArray[np.float64] | None]:
        """Return the rows of the best occupations and their matches, shape (people, count).

        Parameters
        ----------
        people : ndarray, shape (people, 46)
            Answers 0-1.
        count : int
            How many occupations.
        """


class Ours:
    """The recommender itself, all blocks counting equally.

    Parameters
    ----------
    neighbors : Neighbors
        What the recommender searches with.
    name : str
        What it is called in the table.
    blocks : tuple of Block
        The pages that are answered.
    """

    takes_missing = True

    def __init__(self, neighbors: Neighbors, name: str, blocks: tuple[Block, ...]) -> None:
        self.name = name
        self.blocks = blocks
        self._neighbors = neighbors

    def rank(
        self, people: NDArray[np.float64], count: int
    ) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        rows = np.zeros((len(people), count), dtype=np.intp)
        matches = np.zeros((len(people), count))
        answers = with_only(people, self.blocks)
        for ranked in self._neighbors.rank(answers, np.ones(len(Block)), count):
            if ranked.columns.any():
                rows[ranked.people] = ranked.rows
                matches[ranked.people] = ranked.matches
            else:
                # Told nothing, the program ranks nobody; -1 is no occupation.
                rows[ranked.people] = -1
        return rows, matches

    @property
    def calibration(self) -> Calibration:
        """How the matches of people who answer these pages are read."""
        columns = np.zeros(WIDTH, dtype=bool)
        for block in self.blocks:
            columns[COLUMNS[block]] = True
        return self._neighbors.calibration(columns, np.ones(len(Block)))


class FirstVersion:
    """The first version of the idea: plain Euclid over ratings that are scaled by a slip.

    Four education one-hots, values and interests on O*NET's scale 1-7 divided by 7, so that no
    rating is below a seventh and one step of education outweighs everything else.

    Parameters
    ----------
    ratings : ndarray, shape (occupations, 46)
        0-1, none missing.
    """

    name = "first version"
    blocks: tuple[Block, ...] = (Block.INTERESTS, Block.VALUES, Block.EDUCATION)
    takes_missing = False

    # High school or less; some college or an associate's; bachelor's; beyond.
    _UPPER = (EducationLevel.HIGH_SCHOOL, EducationLevel.ASSOCIATE, EducationLevel.BACHELORS)

    def __init__(self, ratings: NDArray[np.float64]) -> None:
        self._points = self._place(ratings)

    def rank(self, people: NDArray[np.float64], count: int) -> tuple[NDArray[np.intp], None]:
        return _nearest(_squared_distances(self._place(people), self._points), count), None

    def _place(self, ratings: NDArray[np.float64]) -> NDArray[np.float64]:
        lengths = ratings[:, COLUMNS[Block.EDUCATION].start].tolist()
        ranks = [EducationLevel.nearest(length).rank for length in lengths]
        group = np.searchsorted([level.rank for level in self._UPPER], ranks)
        rated = [(1 + 6 * ratings[:, COLUMNS[block]]) / 7 for block in self.blocks[:2]]
        return np.hstack([np.eye(len(self._UPPER) + 1)[group], *rated])


class Pearson:
    """O*NET's own method: correlation over the six interests.

    Parameters
    ----------
    ratings : ndarray, shape (occupations, 46)
        0-1, none missing.
    """

    name = "Pearson (O*NET)"
    blocks: tuple[Block, ...] = (Block.INTERESTS,)
    takes_missing = False

    def __init__(self, ratings: NDArray[np.float64]) -> None:
        self._points = self._place(ratings)

    def rank(self, people: NDArray[np.float64], count: int) -> tuple[NDArray[np.intp], None]:
        return _nearest(-self._place(people) @ self._points.T, count), None

    @staticmethod
    def _place(ratings: NDArray[np.float64]) -> NDArray[np.float64]:
        interests = ratings[:, COLUMNS[Block.INTERESTS]]
        centered = interests - interests.mean(axis=1, keepdims=True)
        lengths = np.linalg.norm(centered, axis=1, keepdims=True)
        # Somebody who rates all alike correlates with nothing.
        standardized: NDArray[np.float64] = np.divide(
            centered, lengths, out=np.zeros_like(centered), where=lengths > 0
        )
        return standardized


def all_methods(neighbors: Neighbors, ratings: NDArray[np.float64]) -> tuple[Method, ...]:
    """Return the methods in the order of the table.

    Parameters
    ----------
    neighbors : Neighbors
        What the recommender searches with.
    ratings : ndarray, shape (occupations, 46)
        0-1, none missing.
    """
    interests, values, subjects, education = Block
    four = (interests, values, education)
    five = tuple(Block)
    ours = (
        ("interests only", (interests,)),
        ("values only", (values,)),
        ("subjects only", (subjects,)),
        ("interests and subjects", (interests, subjects)),
        ("four pages", four),
        ("four without interests", (values, education)),
        ("four without values", (interests, education)),
        ("four without education", (interests, values)),
        ("five pages", five),
        ("five without interests", (values, subjects, education)),
        ("five without values", (interests, subjects, education)),
        ("five without education", (interests, values, subjects)),
    )
    return (
        FirstVersion(ratings),
        Pearson(ratings),
        *(Ours(neighbors, f"ours, {name}", blocks) for name, blocks in ours),
    )


def _squared_distances(
    people: NDArray[np.float64], occupations: NDArray[np.float64]
) -> NDArray[np.float64]:
    distances: NDArray[np.float64] = (
        (people**2).sum(axis=1)[:, None] - 2 * people @ occupations.T + (occupations**2).sum(axis=1)
    )
    return distances


def _nearest(distances: NDArray[np.float64], count: int) -> NDArray[np.intp]:
    return np.argsort(distances, axis=1, kind="stable")[:, :count]
