"""What each answer adds to a match, and what would have to change."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.explanation import BlockShare, Change, Contribution, Explanation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel
from careerapp.matching import score
from careerapp.matching.differences import BlockShares, Differences
from careerapp.matching.features import BLOCK_OF_COLUMN, answer_of_column
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
        self._differences = Differences(neighbors, profile)
        self._shares = BlockShares(self._differences)
        self._ratios = self._differences.ratios
        self._among_first = self._find_among_first()
        self._changes = self._find_changes()

    def explain(self, code: str, row: int) -> Explanation:
        """Return why the occupation in a row of the catalog matches as it does."""
        squares, average = self._differences.squares[row], self._differences.average
        ratio = float(self._ratios[row])
        match = float(score.match_of(np.array(ratio)))
        points = score.slope(ratio, match) * (average - squares) / average.sum()
        strongest = np.argsort(-np.abs(points), kind="stable")
        return Explanation(
            code=code,
            base=score.BASE,
            match=match,
            blocks=self._blocks(row),
            contributions=tuple(
                self._contribution(place, row, float(points[place])) for place in strongest
            ),
            among_first=bool(self._among_first[row]),
            change=None if self._among_first[row] else self._smallest_change(row),
        )

    def _contribution(self, place: int, row: int, points: float) -> Contribution:
        there = self._differences
        column = int(there.taken[place])
        block = BLOCK_OF_COLUMN[column]
        scale = float(there.questions.factors[place]) * self._space.weights[column]
        return Contribution(
            block=block,
            answer=answer_of_column(column),
            person=float(there.ratings[column]),
            job=float(self._space.ratings[row, column]),
            gap=float((there.questions.points[row, place] - there.point[place]) / scale),
            points=points,
        )

    def _blocks(self, row: int) -> tuple[BlockShare, ...]:
        shares = self._shares
        return tuple(
            BlockShare(
                block=block,
                weight=float(shares.weights[place]),
                agreement=float(shares.agreements[row, place]),
                points=float(shares.points[row, place]),
            )
            for place, block in enumerate(shares.blocks)
        )

    def _find_among_first(self) -> NDArray[np.bool_]:
        """Return which occupations have one of the first ranks; those that share one count."""
        matches = score.match_of(self._ratios)
        there = self._differences
        best = np.sort(matches)[::-1]
        tie = self._neighbors.calibration(there.columns, there.importance).tie
        near = int(np.searchsorted(-best, tie - best[FIRST - 1], side="right"))
        ranks = score.shared_ranks_of_one(best[:near], tie)
        among: NDArray[np.bool_] = matches >= best[:near][ranks <= FIRST].min()
        return among

    def _smallest_change(self, row: int) -> Change | None:
        columns, values, reaches = self._changes
        enough = np.flatnonzero(reaches[:, row])
        if not enough.size:
            return None
        ratings = self._differences.ratings
        sizes = np.abs(values[enough] - ratings[columns[enough]])
        best = enough[np.argmin(sizes)]
        column, value = int(columns[best]), float(values[best])
        block = BLOCK_OF_COLUMN[column]
        level = None
        if block is Block.EDUCATION:
            level = EducationLevel.nearest(value)
        return Change(block, answer_of_column(column), float(ratings[column]), value, level)

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
        there = self._differences
        found = [(column, value) for column in there.taken for value in self._steps(int(column))]
        columns = np.array([column for column, _ in found], dtype=np.intp)
        values = np.array([value for _, value in found])
        people = np.tile(there.ratings, (len(found), 1))
        people[np.arange(len(found)), columns] = values
        # A change that makes a block flat takes all of it out; that would be another story.
        same = (counted_columns(people, there.importance) == there.columns).all(axis=1)
        columns, values, people = columns[same], values[same], people[same]
        points = self._neighbors.place(people, there.columns, there.importance)
        others = there.questions.points
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
            if value != self._differences.ratings[column]:
                yield float(value)
