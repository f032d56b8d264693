"""What is loaded in the background: the catalog and the recommender."""

import gc
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from careerapp.domain.match import Match
from careerapp.domain.profile import Profile

if TYPE_CHECKING:
    from careerapp.catalog.store import Catalog
    from careerapp.matching.recommender import Recommender


@dataclass(frozen=True, slots=True)
class Ranking:
    """All occupations for one person, best first."""

    profile: Profile
    matches: Sequence[Match]


@dataclass(frozen=True, slots=True)
class Engine:
    """The parts that take a second to import."""

    catalog: "Catalog"
    recommender: "Recommender"

    def rank(self, profile: Profile) -> Ranking:
        """Rank all occupations for a person."""
        everything = len(self.catalog.titles)
        return Ranking(profile, self.recommender.recommend(profile, limit=everything))


def load_engine() -> Engine:
    """Import the numerical libraries, read the catalog and fit the model; for a thread."""
    # A garbage collection holds the interpreter's lock for up to 0.1 s while so much is
    # imported; what is imported stays anyway.
    gc.disable()
    try:
        from careerapp.catalog.store import load_catalog
        from careerapp.matching.recommender import Recommender

        catalog = load_catalog()
        recommender = Recommender(catalog)
        import_module("careerapp.ui.results.results_view")  # slow, and needed next
    finally:
        gc.enable()
        gc.freeze()
    return Engine(catalog, recommender)
