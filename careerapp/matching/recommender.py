"""The occupations nearest to a person."""

import numpy as np
from sklearn.impute import KNNImputer
from sklearn.neighbors import NearestNeighbors

from careerapp.catalog.store import Catalog
from careerapp.domain.match import Match
from careerapp.domain.profile import Obstacle, Profile
from careerapp.matching.features import missing_blocks, occupation_features, profile_features

_NEIGHBORS_TO_FILL_FROM = 5


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

    A block that O*NET has not rated for an occupation is filled with the mean of the five
    occupations nearest in the other blocks, and marked as estimated.

    Parameters
    ----------
    catalog : Catalog
        The occupations; all of them take part.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._titles = catalog.titles
        self._missing = missing_blocks(catalog)
        imputer = KNNImputer(n_neighbors=_NEIGHBORS_TO_FILL_FROM)
        self._points = imputer.fit_transform(occupation_features(catalog))

    def recommend(self, profile: Profile, limit: int = 5) -> list[Match]:
        """Return the best matches, best first.

        Only what the person answered is compared. The match percentage halves with every
        median distance: 100 is an identical profile, 50 an occupation picked at random.

        Parameters
        ----------
        profile : Profile
            The person's answers.
        limit : int
            How many matches, at least 1; more than there are occupations gives all of them.

        Raises
        ------
        NotEnoughAnswersError
            When no two interests and no two work values are rated differently.
        """
        if limit < 1:
            raise ValueError(f"limit: {limit} is not a whole number from 1 up")
        if profile.obstacle is not None:
            raise NotEnoughAnswersError(profile.obstacle)
        person = profile_features(profile)
        answered = ~np.isnan(person)
        # A tree, because the brute search starts a process to count the machine's cores first.
        neighbors = NearestNeighbors(n_neighbors=len(self._points), algorithm="kd_tree")
        neighbors.fit(self._points[:, answered])
        distances, rows = (found[0] for found in neighbors.kneighbors([person[answered]]))
        matches = 100 * 0.5 ** (distances / np.median(distances))
        order = np.lexsort((rows, distances))[:limit]  # equal distances by code
        return [
            self._match(rank, int(rows[place]), float(matches[place]))
            for rank, place in enumerate(order, start=1)
        ]

    def _match(self, rank: int, row: int, match: float) -> Match:
        code = str(self._titles.index[row])
        title = str(self._titles.iloc[row])
        return Match(rank, code, title, match, self._missing[code])
