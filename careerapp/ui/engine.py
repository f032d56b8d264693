"""What is loaded in the background: the catalog and the recommender."""

import gc
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from careerapp.domain.explanation import Explanation
from careerapp.domain.match import Match
from careerapp.domain.profile import Profile

if TYPE_CHECKING:
    from careerapp.catalog.store import Catalog
    from careerapp.matching.recommender import Recommender
    from careerapp.matching.separation import Question


@dataclass(frozen=True, slots=True)
class Ranking:
    """All occupations for one person, best first; and what would tell the first ties apart."""

    profile: Profile
    matches: Sequence[Match]
    separating: "Question | None"


@dataclass(frozen=True, slots=True)
class Engine:
    """The parts that take a second to import."""

    catalog: "Catalog"
    recommender: "Recommender"

    def rank(self, profile: Profile) -> Ranking:
        """Rank all occupations for a person."""
        everything = len(self.catalog.titles)
        matches = self.recommender.recommend(profile, limit=everything)
        tied = next((match.tied for match in matches if match.tied_with), ())
        question = self.recommender.separating_question(profile, tied) if tied else None
        return Ranking(profile, matches, question)

    def explain(self, profile: Profile, code: str) -> Explanation:
        """Take one match apart."""
        (explanation,) = self.recommender.explain(profile, [code])
        return explanation


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
