"""The occupations nearest to people, for one person or a million."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray
from sklearn.neighbors import NearestNeighbors

from careerapp.domain.scales import Block
from careerapp.matching import score
from careerapp.matching.calibration import Calibration, floors, nearest_ten, tie_between, wavering
from careerapp.matching.features import BLOCK_OF_COLUMN, COLUMNS, WIDTH
from careerapp.matching.space import Space, counted_columns

# Beyond those asked for, so that equal ones at the end are cut off in order.
_SPARE = 2
# Every fourth occupation is enough to calibrate with.
_EACH = 4
_PLACE_OF_BLOCK = {block: place for place, block in enumerate(Block)}


@dataclass(frozen=True, eq=False)
class Ranked:
    """People who have answered the same questions, and their best occupations.

    Attributes
    ----------
    people : ndarray, shape (people,)
        Their rows in what was asked.
    columns : ndarray of bool, shape (46,)
        The questions that took part; none when the answers tell no occupations apart.
    rows : ndarray, shape (people, occupations)
        Rows of the catalog, best first.
    matches : ndarray, shape (people, occupations)
        0-100.
    """

    people: NDArray[np.intp]
    columns: NDArray[np.bool_]
    rows: NDArray[np.intp]
    matches: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Questions:
    """Some of the questions, and how much they count: the space as people see it who answered them.

    Attributes
    ----------
    columns : ndarray of bool, shape (46,)
        The questions.
    factors : ndarray, shape (questions,)
        What coordinates are multiplied by.
    points : ndarray, shape (occupations, questions)
        The occupations.
    center : ndarray, shape (questions,)
        Their mean.
    square : float
        The mean of their squared lengths.
    """

    columns: NDArray[np.bool_]
    factors: NDArray[np.float64]
    points: NDArray[np.float64]
    center: NDArray[np.float64]
    square: float

    def average_square(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the average squared distance of all occupations from people's points."""
        own = np.einsum("ij,ij->i", points, points)
        average: NDArray[np.float64] = own - 2 * points @ self.center + self.square
        return average

    def ratios(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return squared distances over their average, shape (people, occupations)."""
        squares = np.einsum("ij,ij->i", self.points, self.points)
        lengths = np.einsum("ij,ij->i", points, points)
        distances: NDArray[np.float64] = points @ (-2 * self.points.T)
        distances += lengths[:, None]
        distances += squares
        distances /= self.average_square(points)[:, None]
        return distances

    def ratios_of(self, points: NDArray[np.float64], rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """Return the same for some occupations of each person, shape (people, occupations)."""
        differences = self.points[rows] - points[:, None, :]
        ratios: NDArray[np.float64] = (differences**2).sum(axis=2)
        ratios /= self.average_square(points)[:, None]
        return ratios


class Neighbors:
    """Nearest-neighbor search over a space.

    Parameters
    ----------
    space : Space
        The occupations.
    """

    def __init__(self, space: Space) -> None:
        self._space = space
        self._questions = lru_cache(maxsize=32)(self._make_questions)
        # For one person a tree, because the list's search starts a process to count the machine's
        # cores first; for many the list, which is seven times as fast.
        self._tree = lru_cache(maxsize=8)(partial(self._make_search, "kd_tree"))
        self._list = lru_cache(maxsize=8)(partial(self._make_search, "brute"))
        self._calibration = lru_cache(maxsize=64)(self._calibrate)

    def rank(
        self, ratings: NDArray[np.float64], importance: NDArray[np.float64], count: int
    ) -> Iterator[Ranked]:
        """Find the best occupations of each person; people with the same questions together.

        Parameters
        ----------
        ratings : ndarray, shape (people, 46)
            0-1; NaN where nothing is answered.
        importance : ndarray, shape (4,)
            How much each block counts, 0-2, in the order of `Block`.
        count : int
            How many occupations, at most all.
        """
        counted = counted_columns(ratings, importance)
        _, first, group = np.unique(_packed(counted), return_index=True, return_inverse=True)
        for number, example in enumerate(first):
            people = np.flatnonzero(group == number)
            columns = counted[example]
            if not columns.any():
                nothing = np.empty((len(people), 0))
                yield Ranked(people, columns, nothing.astype(np.intp), nothing)
                continue
            same = ratings if len(people) == len(ratings) else ratings[people]
            rows, matches = self._nearest(same, importance, columns, count)
            yield Ranked(people, columns, rows, matches)

    def questions(self, columns: NDArray[np.bool_], importance: NDArray[np.float64]) -> Questions:
        """Return the space in some questions."""
        return self._questions(*_key(columns, importance))

    def place(
        self,
        ratings: NDArray[np.float64],
        columns: NDArray[np.bool_],
        importance: NDArray[np.float64],
    ) -> NDArray[np.float64]:
        """Return people's points, shape (people, questions)."""
        points = self._space.place(ratings, columns)
        points *= self.questions(columns, importance).factors
        return points

    def calibration(
        self, columns: NDArray[np.bool_], importance: NDArray[np.float64]
    ) -> Calibration:
        """Return how to read the matches of people who have answered these pages."""
        whole = np.zeros(WIDTH, dtype=bool)
        for where in COLUMNS.values():
            whole[where] = columns[where].any()
        return self._calibration(*_key(whole, importance))

    def _nearest(
        self,
        ratings: NDArray[np.float64],
        importance: NDArray[np.float64],
        columns: NDArray[np.bool_],
        count: int,
    ) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        questions = self.questions(columns, importance)
        points = self.place(ratings, columns, importance)
        wanted = min(count + _SPARE, len(questions.points))
        if len(points) > 1:
            distances, rows = self._list(*_key(columns, importance)).kneighbors(points, wanted)
        elif wanted < len(questions.points):
            distances, rows = self._tree(*_key(columns, importance)).kneighbors(points, wanted)
        else:  # all of them, so there is nothing to search
            distances = np.linalg.norm(questions.points - points, axis=1)[None, :]
            rows = np.argsort(distances, axis=1, kind="stable")
            distances = np.take_along_axis(distances, rows, axis=1)
        average = questions.average_square(points)[:, None]
        matches = score.match_of(distances**2 / average)
        if (matches[:, 1:] == matches[:, :-1]).any():
            order = score.order(matches, rows)
            rows = np.take_along_axis(rows, order, axis=1)
            matches = np.take_along_axis(matches, order, axis=1)
        return rows[:, :count], matches[:, :count]

    def _make_questions(
        self, columns: tuple[bool, ...], importance: tuple[float, ...]
    ) -> Questions:
        taken = np.array(columns)
        factors = np.sqrt(
            [
                importance[_PLACE_OF_BLOCK[block]]
                for block, is_taken in zip(BLOCK_OF_COLUMN, columns, strict=True)
                if is_taken
            ]
        )
        points = self._space.points[:, taken] * factors
        square = float(np.mean(np.einsum("ij,ij->i", points, points)))
        return Questions(taken, factors, points, points.mean(axis=0), square)

    def _make_search(
        self, algorithm: str, columns: tuple[bool, ...], importance: tuple[float, ...]
    ) -> NearestNeighbors:
        return NearestNeighbors(algorithm=algorithm).fit(
            self._questions(columns, importance).points
        )

    def _calibrate(self, columns: tuple[bool, ...], importance: tuple[float, ...]) -> Calibration:
        taken, weights = np.array(columns), np.array(importance)
        people = np.arange(0, len(self._space.ratings), _EACH)
        ratings = self._space.ratings[people]
        moved = ratings.copy()
        rated = slice(0, COLUMNS[Block.EDUCATION].start)
        moved[:, rated] = wavering(ratings[:, rated])
        questions = self.questions(taken, weights)
        ratios = questions.ratios(self.place(ratings, taken, weights))
        ratios[np.arange(len(people)), people] = np.inf  # itself
        nearest = nearest_ten(ratios)
        before = score.match_of(np.take_along_axis(ratios, nearest, axis=1))
        again = score.match_of(questions.ratios_of(self.place(moved, taken, weights), nearest))
        strong, good = floors(ratios)
        return Calibration(tie_between(before, again), strong, good, score.BASE)


def _key(
    columns: NDArray[np.bool_], importance: NDArray[np.float64]
) -> tuple[tuple[bool, ...], tuple[float, ...]]:
    return tuple(columns.tolist()), tuple(importance.tolist())


def _packed(columns: NDArray[np.bool_]) -> NDArray[np.uint64]:
    """Return a number for each row of up to 64 truth values."""
    padded = np.zeros((len(columns), 8), dtype=np.uint8)
    packed = np.packbits(columns, axis=1)
    padded[:, : packed.shape[1]] = packed
    return padded.view(np.uint64)[:, 0]
