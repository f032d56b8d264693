"""Find careers that fit a person, offline, from the O*NET and BLS releases."""

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"
__all__ = ["Profile", "Recommender", "__version__", "load_catalog", "match_people"]

if TYPE_CHECKING:
    from careerapp.catalog.store import load_catalog
    from careerapp.domain.profile import Profile
    from careerapp.matching.recommender import Recommender
    from careerapp.report.match_people import match_people

_HOMES = {
    "Profile": "careerapp.domain.profile",
    "Recommender": "careerapp.matching.recommender",
    "load_catalog": "careerapp.catalog.store",
    "match_people": "careerapp.report.match_people",
}


def __getattr__(name: str) -> object:
    # Lazy, because the window must be painted before scikit-learn is imported.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
