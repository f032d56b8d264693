"""What people write in a cell for a level of education or a place."""

import re
from collections.abc import Mapping
from functools import lru_cache

from careerapp.catalog.title_words import folded
from careerapp.domain.scales import ANYWHERE, LOCATIONS, EducationLevel, Location
from careerapp.report.words import education_name

_EDUCATION: Mapping[EducationLevel, tuple[str, ...]] = {
    EducationLevel.LESS_THAN_HIGH_SCHOOL: (
        "Less than high school",
        "Some high school",
        "No diploma",
        "No high school diploma",
        "No formal educational credential",
        "Middle school",
    ),
    EducationLevel.HIGH_SCHOOL: (
        "High school",
        "High school diploma",
        "HS",
        "HS diploma",
        "GED",
        "Secondary school",
        "Secundaria",
        "Preparatoria",
        "Bachillerato",
    ),
    EducationLevel.CERTIFICATE: (
        "Post-secondary certificate",
        "Postsecondary certificate",
        "Postsecondary nondegree award",
        "Vocational certificate",
        "Trade school",
        "Certificado",
    ),
    EducationLevel.SOME_COLLEGE: ("Some college, no degree",),
    EducationLevel.ASSOCIATE: (
        "Associates",
        "Associate degree",
        "Two-year degree",
        "2-year degree",
        "AA",
        "AS",
        "AAS",
    ),
    EducationLevel.BACHELORS: (
        "Bachelor",
        "Bachelor degree",
        "Post-baccalaureate certificate",
        "Four-year degree",
        "4-year degree",
        "College degree",
        "BA",
        "BS",
        "BSc",
        "Licenciatura",
    ),
    EducationLevel.MASTERS: (
        "Master",
        "Master degree",
        "Post-master's certificate",
        "MA",
        "MS",
        "MSc",
        "MBA",
        "Maestría",
    ),
    EducationLevel.DOCTORAL_OR_PROFESSIONAL: (
        "Doctorate",
        "Doctoral",
        "Doctoral degree",
        "Professional degree",
        "First professional degree",
        "Post-doctoral training",
        "PhD",
        "MD",
        "JD",
        "Doctorado",
    ),
}
_PLACES: Mapping[str, tuple[str, ...]] = {
    ANYWHERE.code: ("USA", "United States of America", "Anywhere"),
    "DC": ("Washington DC",),
    "VI": ("US Virgin Islands",),
}
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=1024)
def education_called(text: str) -> EducationLevel | None:
    """Return the level that a text names, by its name in files or by what people call it."""
    return _LEVELS.get(_key(text))


@lru_cache(maxsize=1024)
def place_called(text: str) -> Location | None:
    """Return the place that a text names, by its postal code or in words."""
    return _LOCATIONS.get(_key(text))


def _key(text: str) -> str:
    return " ".join(_WORD.findall(folded(text.replace(".", ""))))


_LEVELS = {
    _key(name): level
    for level, names in _EDUCATION.items()
    for name in (level.value, education_name(level), *names)
}
_LOCATIONS = {
    _key(name): place
    for place in LOCATIONS
    for name in (place.code, place.name, *_PLACES.get(place.code, ()))
}
