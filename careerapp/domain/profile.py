"""One person's answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from careerapp.domain.scales import Block, EducationLevel, Interest, WorkValue, location

RATING_MIN = 0.0
RATING_MAX = 1.0


class ProfileError(ValueError):
    """An answer that cannot be taken; the message names the field and the value."""


class Obstacle(Enum):
    """Why a profile cannot be ranked."""

    NOTHING_RATED = "nothing rated"
    ONE_RATING = "no group with two ratings"
    ALL_ALIKE = "all ratings alike"


@dataclass(frozen=True, slots=True)
class Profile:
    """One person's answers; any of them may be missing.

    Attributes
    ----------
    name : str
        Free text, may be empty.
    location : str or None
        Postal code of one of `careerapp.domain.scales.LOCATIONS`.
    current_education, planned_education : EducationLevel or None
        What the person has, and is ready to reach. Never planned below current; a missing plan
        means the current level.
    interests : mapping of Interest to float
        Ratings 0 (not for me) to 1 (very much); what is not answered is absent.
    values : mapping of WorkValue to float
        Ratings 0 (does not matter) to 1 (matters most); what is not answered is absent.

    Raises
    ------
    ProfileError
        When a value is outside its range.
    """

    name: str = ""
    location: str | None = None
    current_education: EducationLevel | None = None
    planned_education: EducationLevel | None = None
    interests: Mapping[Interest, float] = field(default_factory=dict)
    values: Mapping[WorkValue, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        _check_location(self.location)
        _check_education(self.current_education, self.planned_education)
        for block, ratings in (("interests", self.interests), ("values", self.values)):
            for key, rating in ratings.items():
                if not RATING_MIN <= rating <= RATING_MAX:  # NaN fails this too
                    raise ProfileError(f"{block}.{key}: {rating} is not between 0 and 1")

    @property
    def target_education(self) -> EducationLevel | None:
        """The level to match on: the planned one, or else the current one."""
        return self.planned_education or self.current_education

    @property
    def telling_interests(self) -> Mapping[Interest, float]:
        """The interests, or none of them if they are all rated alike."""
        return {} if _are_alike(self.interests) else self.interests

    @property
    def telling_values(self) -> Mapping[WorkValue, float]:
        """The work values, or none of them if they are all rated alike."""
        return {} if _are_alike(self.values) else self.values

    @property
    def alike(self) -> tuple[Block, ...]:
        """The blocks of which several are rated, all alike; these tell no jobs apart."""
        blocks = ((Block.INTERESTS, self.interests), (Block.VALUES, self.values))
        return tuple(block for block, ratings in blocks if _are_alike(ratings))

    @property
    def obstacle(self) -> Obstacle | None:
        """What keeps these answers from telling occupations apart, if anything does."""
        if any(len(set(ratings.values())) > 1 for ratings in (self.interests, self.values)):
            return None
        if self.alike:
            return Obstacle.ALL_ALIKE
        return Obstacle.ONE_RATING if self.interests or self.values else Obstacle.NOTHING_RATED


def _are_alike(ratings: Mapping[Interest, float] | Mapping[WorkValue, float]) -> bool:
    return len(ratings) > 1 and len(set(ratings.values())) == 1


def _check_location(code: str | None) -> None:
    if code is None:
        return
    try:
        location(code)
    except KeyError:
        raise ProfileError(
            f"location: {code!r} is not a two-letter postal code of a US state, "
            "DC, PR, GU or VI, nor US"
        ) from None


def _check_education(current: EducationLevel | None, planned: EducationLevel | None) -> None:
    if current is not None and planned is not None and planned.rank < current.rank:
        raise ProfileError(
            f"education.planned: {planned.value!r} is below the current level {current.value!r}"
        )
