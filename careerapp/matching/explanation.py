"""What each answer adds to a match, and what would have to change."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.explanation import BlockShare, Change, Contribution, Explanation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel
from careerapp.matching import score
from careerapp.matching.features import (
    BLOCK_OF_COLUMN,
    answer_of_column,
    person_importance,
    person_ratings,
)
from careerapp.matching.neighbors import Neighbors
from careerapp.matching.space import Space, counted_columns

FIRST = 5
"""The places that a change should bring an occupation among."""

_SLIDER_STEPS = np.arange(21) / 20
_SUBJECT_STEPS = np.linspace(0, 1, 4)


class Explainer:
    """Take one person's matches apart.

    The curve from distance to match is one for all columns together, so that the points above or
    below the average occupation are shared in proportion to differences of squared distance.

    Parameters
    ----------
    space : Space
        The occupations.
    neighbors : Neighbors
        The search over them.
    profile : Profile
        Answers that tell occupations apart.
    """

    def __init__(self, space: Space, neighbors: Neighbors, profile: Profile) -> None:
        self._space = space
        self._neighbors = neighbors
        self._profile = profile
        self._ratings = person_ratings(profile)
        importance = person_importance(profile)
        self._columns = counted_columns(self._ratings[None, :], importance)[0]
        self._taken = np.flatnonzero(self._columns)
        self._importance = importance
        self._questions = neighbors.questions(self._columns, importance)
        (self._point,) = neighbors.place(self._ratings[None, :], self._columns, importance)
        self._squares = (self._questions.points - self._point) ** 2
        self._average = self._squares.mean(axis=0)
        self._totals = self._squares.sum(axis=1)
        self._among_first = self._find_among_first()
        self._changes = self._find_changes()

    def explain(self, code: str, row: int) -> Explanation:
        """Return why the occupation in a row of the catalog matches as it does."""
        squares, average = self._squares[row], self._average
        ratio = float(self._totals[row] / average.sum())
        match = float(score.match_of(np.array(ratio)))
        points = score.slope(ratio, match) * (average - squares) / average.sum()
        strongest = np.argsort(-np.abs(points), kind="stable")
        return Explanation(
            code=code,
            base=score.BASE,
            match=match,
            blocks=self._blocks(squares, match),
            contributions=tuple(
                self._contribution(place, row, float(points[place])) for place in strongest
            ),
            among_first=bool(self._among_first[row]),
            change=None if self._among_first[row] else self._smallest_change(row),
        )

    def _contribution(self, place: int, row: int, points: float) -> Contribution:
        column = int(self._taken[place])
        block = BLOCK_OF_COLUMN[column]
        scale = float(self._questions.factors[place]) * self._space.weights[column]
        return Contribution(
            block=block,
            answer=answer_of_column(column),
            person=float(self._ratings[column]),
            job=float(self._space.ratings[row, column]),
            gap=float((self._questions.points[row, place] - self._point[place]) / scale),
            points=points,
        )

    def _blocks(self, squares: NDArray[np.float64], match: float) -> tuple[BlockShare, ...]:
        weights, agreements = {}, {}
        for block in Block:
            inside = [BLOCK_OF_COLUMN[column] is block for column in self._taken]
            if any(inside):
                average = self._average[inside].sum()
                weights[block] = float(average / self._average.sum())
                agreements[block] = float(score.match_of(squares[inside].sum() / average))
        total = sum(weights[block] * agreements[block] for block in weights)
        return tuple(
            BlockShare(
                block=block,
                weight=weight,
                agreement=agreements[block],
                points=match * weight * agreements[block] / total,
            )
            for block, weight in weights.items()
        )

    def _find_among_first(self) -> NDArray[np.bool_]:
        """Return which occupations have one of the first ranks; those that share one count."""
        matches = score.match_of(self._totals / self._average.sum())
        best = np.sort(matches)[::-1]
        tie = self._neighbors.calibration(self._columns, self._importance).tie
        near = int(np.searchsorted(-best, tie - best[FIRST - 1], side="right"))
        ranks = score.shared_ranks_of_one(best[:near], tie)
        among: NDArray[np.bool_] = matches >= best[:near][ranks <= FIRST].min()
        return among

    def _smallest_change(self, row: int) -> Change | None:
        columns, values, reaches = self._changes
        enough = np.flatnonzero(reaches[:, row])
        if not enough.size:
            return None
        sizes = np.abs(values[enough] - self._ratings[columns[enough]])
        best = enough[np.argmin(sizes)]
        column, value = int(columns[best]), float(values[best])
        block = BLOCK_OF_COLUMN[column]
        level = None
        if block is Block.EDUCATION:
            level = EducationLevel.nearest(value)
        return Change(block, answer_of_column(column), float(self._ratings[column]), value, level)

    def _find_changes(
        self,
    ) -> tuple[NDArray[np.intp], NDArray[np.float64], NDArray[np.bool_]]:
        """Return every single change of an answer, and which occupations it brings to the first.

        Returns
        -------
        columns, values : ndarray, shape (changes,)
            Which answer becomes what.
        reaches : ndarray of bool, shape (changes, occupations)
            Whether the occupation is among the first then.
        """
        found = [(column, value) for column in self._taken for value in self._steps(int(column))]
        columns = np.array([column for column, _ in found], dtype=np.intp)
        values = np.array([value for _, value in found])
        people = np.tile(self._ratings, (len(found), 1))
        people[np.arange(len(found)), columns] = values
        # A change that makes a block flat takes all of it out; that would be another story.
        same = (counted_columns(people, self._importance) == self._columns).all(axis=1)
        columns, values, people = columns[same], values[same], people[same]
        points = self._neighbors.place(people, self._columns, self._importance)
        others = self._questions.points
        distances = (others**2).sum(axis=1) - 2 * points @ others.T  # without what all share
        limit = np.partition(distances, FIRST - 1, axis=1)[:, FIRST - 1]
        return columns, values, distances <= limit[:, None]

    def _steps(self, column: int) -> Iterator[float]:
        """Yield what an answer could be instead."""
        block = BLOCK_OF_COLUMN[column]
        steps = _SUBJECT_STEPS if block is Block.SUBJECTS else _SLIDER_STEPS
        if block is Block.EDUCATION:
            current = self._profile.current_education or EducationLevel.LESS_THAN_HIGH_SCHOOL
            levels = list(EducationLevel)[current.rank :]
            steps = np.array([level.length for level in levels])
        for value in steps:
            if value != self._ratings[column]:
                yield float(value)
