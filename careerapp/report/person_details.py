"""Where somebody wants to work and their education, by the texts of three cells."""

import math
from dataclasses import dataclass
from functools import lru_cache

from careerapp.domain.language import to_translate
from careerapp.domain.profile import Profile, ProfileError
from careerapp.domain.scales import LOCATIONS
from careerapp.domain.sentence import Sentence
from careerapp.report.cell_names import education_called, place_called
from careerapp.report.table_columns import Detail

DETAILS = (Detail.LOCATION, Detail.EDUCATION, Detail.PLANNED_EDUCATION)
"""What is read together."""

NOTHING = 255
"""Stands for a place or a level that is not given."""

_PLACE_OF_CODE = {place.code: number for number, place in enumerate(LOCATIONS)}
_NO_LEVEL = Sentence(
    to_translate("not a level of education, such as high_school, Bachelor's degree or masters")
)


@dataclass(frozen=True, slots=True)
class DetailsOfPerson:
    """Where somebody wants to work, and their education.

    Attributes
    ----------
    numbers : tuple of int
        Place in `LOCATIONS`, rank of the current and of the planned level; `NOTHING` where it is
        not given.
    length : float
        Of the education to match on, 0-1; NaN where none is given.
    """

    numbers: tuple[int, ...]
    length: float


@lru_cache(maxsize=4096)
def details_of(
    location: str, current: str, planned: str
) -> DetailsOfPerson | tuple[Detail, Sentence]:
    """Return what three cells say, blank ones nothing; or which of them is wrong, and why."""
    location, current, planned = location.strip(), current.strip(), planned.strip()
    levels = []
    for field, text in ((Detail.EDUCATION, current), (Detail.PLANNED_EDUCATION, planned)):
        level = education_called(text)
        if text and level is None:
            return field, _NO_LEVEL
        levels.append(level)
    place = place_called(location)
    try:
        profile = Profile(
            location=place.code if place else location or None,
            current_education=levels[0],
            planned_education=levels[1],
        )
    except ProfileError as error:
        is_place = error.place == Detail.LOCATION
        return Detail.LOCATION if is_place else Detail.PLANNED_EDUCATION, error.reason
    target = profile.target_education
    return DetailsOfPerson(
        (
            NOTHING if place is None else _PLACE_OF_CODE[place.code],
            *(NOTHING if level is None else level.rank for level in levels),
        ),
        math.nan if target is None else target.length,
    )
