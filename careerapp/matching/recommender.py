"""From a profile to a ranked list of occupations."""

from collections.abc import Sequence
from copy import copy
from itertools import product
from typing import Self

import numpy as np

from careerapp.catalog.store import Catalog
from careerapp.domain.explanation import Explanation
from careerapp.domain.match import Band, Match
from careerapp.domain.profile import Obstacle, Profile
from careerapp.domain.scales import Block
from careerapp.matching import score
from careerapp.matching.block_points import BlockPoints
from careerapp.matching.calibration import Calibration
from careerapp.matching.differences import BlockShares, Differences
from careerapp.matching.explanation import Explainer
from careerapp.matching.features import (
    BLOCK_OF_COLUMN,
    missing_blocks,
    person_importance,
    person_ratings,
)
from careerapp.matching.neighbors import Neighbors, Ranked
from careerapp.matching.separation import Question, separating_question
from careerapp.matching.space import Space, counted_columns

_BANDS = tuple(Band)


class NotEnoughAnswersError(ValueError):
    """The answers tell no occupation from another.

    Attributes
    ----------
    obstacle : Obstacle
        Why.
    """

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.value)
        self.obstacle = obstacle


class Recommender:
    """Rank the occupations of a catalog by nearness to a person.

    Parameters
    ----------
    catalog : Catalog
        The occupations; all of them take part. A block that O*NET has not rated for one is
        estimated from similar ones, and marked.

    Attributes
    ----------
    space : Space
        Where the occupations lie.
    neighbors : Neighbors
        The search over them, for many people at once.
    codes, titles : list of str
        Of the occupations, row by row.
    """

    def __init__(self, catalog: Catalog) -> None:
        self.codes = [str(code) for code in catalog.titles.index]
        self._row_of = {code: row for row, code in enumerate(self.codes)}
        self.titles = [str(title) for title in catalog.titles]
        self._missing = missing_blocks(catalog)
        self.space = Space(catalog)
        self.neighbors = Neighbors(self.space)

    def in_language(self, catalog: Catalog) -> Self:
        """Return the same model, which names occupations by the titles of a catalog.

        Nothing is fitted anew, and what has been calibrated is shared.

        Parameters
        ----------
        catalog : Catalog
            The same occupations in another language.
        """
        other = copy(self)
        other.titles = [str(title) for title in catalog.titles]
        return other

    def recommend(self, profile: Profile, limit: int = 5) -> list[Match]:
        """Return the best matches, best first, equal ones in the order of their codes.

        Only what the person answered is compared, and only what tells occupations apart.

        Parameters
        ----------
        profile : Profile
            The person's answers.
        limit : int
            How many matches, at least 1; more than there are occupations gives all of them.

        Raises
        ------
        NotEnoughAnswersError
            When no block that counts has two ratings that differ.
        """
        if limit < 1:
            raise ValueError(f"limit: {limit} is not a whole number from 1 up")
        ranked = self._rank(profile)
        limit = min(limit, len(self.codes))
        rows, matches = ranked.rows[0], ranked.matches[0]
        calibration = self.neighbors.calibration(ranked.columns, person_importance(profile))
        # On to the last that can share a rank with one of these.
        end = int(np.searchsorted(-matches, calibration.tie - matches[limit - 1], side="right"))
        ranks = score.shared_ranks_of_one(matches[:end], calibration.tie)
        codes = [self.codes[row] for row in rows[:end]]
        tied = {
            int(rank): tuple(
                codes[np.searchsorted(ranks, rank) : np.searchsorted(ranks, rank, side="right")]
            )
            for rank in np.unique(ranks[:limit])
        }
        labels = score.labels(matches[:limit], calibration.floors)
        return [
            Match(
                rank=rank,
                code=code,
                title=self.titles[row],
                match=match,
                band=_BANDS[label],
                estimated=self._missing[code],
                tied=tied[rank],
            )
            for rank, code, row, match, label in zip(
                ranks[:limit].tolist(),
                codes[:limit],
                rows[:limit].tolist(),
                matches[:limit].tolist(),
                labels.tolist(),
                strict=True,
            )
        ]

    def explain(self, profile: Profile, codes: Sequence[str]) -> list[Explanation]:
        """Return why occupations match as they do.

        Parameters
        ----------
        profile : Profile
            The person's answers.
        codes : sequence of str
            O*NET-SOC codes.

        Raises
        ------
        KeyError
            When no occupation has one of these codes.
        NotEnoughAnswersError
            As for `recommend`.
        """
        self._check(profile)
        explainer = Explainer(self.space, self.neighbors, profile)
        return [explainer.explain(code, self._row_of[code]) for code in codes]

    def block_points(self, profile: Profile) -> BlockPoints:
        """Return how the match of every occupation is divided among the blocks that count.

        Parameters
        ----------
        profile : Profile
            The person's answers.

        Raises
        ------
        NotEnoughAnswersError
            As for `recommend`.
        """
        self._check(profile)
        return BlockPoints(self._row_of, BlockShares(Differences(self.neighbors, profile)))

    def prepare(self) -> None:
        """Calibrate for all choices of pages ahead of the first question, which is then quicker."""
        equal = np.ones(len(Block))
        for answered in product((False, True), repeat=len(Block)):
            of_block = dict(zip(Block, answered, strict=True))
            columns = np.array([of_block[block] for block in BLOCK_OF_COLUMN])
            if columns.any():
                self.neighbors.calibration(columns, equal)

    def calibration(self, profile: Profile) -> Calibration:
        """Return how to read a person's matches: what is level, and what earns which label."""
        self._check(profile)
        importance = person_importance(profile)
        (columns,) = counted_columns(person_ratings(profile)[None, :], importance)
        return self.neighbors.calibration(columns, importance)

    def separating_question(self, profile: Profile, codes: Sequence[str]) -> Question | None:
        """Return what to ask a person next, so that some occupations are told apart.

        Parameters
        ----------
        profile : Profile
            The person's answers.
        codes : sequence of str
            O*NET-SOC codes, at least two.
        """
        return separating_question(self.space, profile, [self._row_of[code] for code in codes])

    def _rank(self, profile: Profile) -> Ranked:
        self._check(profile)
        ratings = person_ratings(profile)[None, :]
        (ranked,) = self.neighbors.rank(ratings, person_importance(profile), len(self.codes))
        return ranked

    def _check(self, profile: Profile) -> None:
        if profile.obstacle is not None:
            raise NotEnoughAnswersError(profile.obstacle)
