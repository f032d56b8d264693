"""One person's answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from careerapp.domain.errors import SaidError
from careerapp.domain.language import to_translate
from careerapp.domain.responses import Responses
from careerapp.domain.scales import (
    Block,
    EducationLevel,
    Interest,
    Subject,
    WorkValue,
    location,
)

RATING_MIN = 0.0
RATING_MAX = 1.0
IMPORTANCE_MAX = 2.0
IMPORTANCE_DEFAULT = 1.0

# One step of a slider, and a little for rounding.
FLAT_RANGE = 0.05 + 1e-9
# The answer "fine", which is also the level of the average occupation. Most people mark the few
# subjects that they like and leave the rest, so these differ from what is left.
LEVEL_OF_UNANSWERED_SUBJECTS = 1 / 3
FEW_ANSWERS = 5
"""With fewer, the next answer replaces about half of the first ten jobs, and who answers as one job
is rated finds it among their ten in less than half of cases; see docs/matching.md."""

SHOWN = 60
"""Letters of what is refused that are part of the sentence."""

_BEYOND = to_translate("{value} is not between 0 and {most}")
_RATED_BLOCKS = (Block.INTERESTS, Block.VALUES, Block.SUBJECTS)

Ratings = Mapping[Interest, float] | Mapping[WorkValue, float] | Mapping[Subject, float]


class ProfileError(SaidError, ValueError):
    """An answer that cannot be taken; its place is the answer: ``interests.social``."""

    def within(self, section: str) -> "ProfileError":
        """Return it as an error in a section of a file, whose name ends in a full stop."""
        return ProfileError(self.reason, at=f"{section}{self.place}")


class Obstacle(Enum):
    """Why a profile cannot be ranked."""

    NOTHING_RATED = "nothing rated"
    ONE_RATING = "no group with two ratings"
    ALL_ALIKE = "all ratings alike"
    ALL_IGNORED = "what is rated is set not to count"


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
    subjects : mapping of Subject to float
        Ratings 0 (not for me), 1/3 (fine), 2/3 (enjoy), 1 (love) or anything between; what is
        not answered is absent.
    importance : mapping of Block to float
        How much each block counts, 0 (ignore) to 2 (matters most); what is absent is 1.
    responses : Responses
        The single answers that ratings come from, where they were not given as ratings.

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
    subjects: Mapping[Subject, float] = field(default_factory=dict)
    importance: Mapping[Block, float] = field(default_factory=dict)
    responses: Responses = field(default_factory=Responses)

    def __post_init__(self) -> None:
        _check_location(self.location)
        _check_education(self.current_education, self.planned_education)
        for block in _RATED_BLOCKS:
            for key, rating in self.ratings(block).items():
                if not RATING_MIN <= rating <= RATING_MAX:  # NaN fails this too
                    raise ProfileError(_BEYOND, at=f"{block}.{key}", value=rating, most=1)
        for block, importance in self.importance.items():
            if not 0 <= importance <= IMPORTANCE_MAX:
                raise ProfileError(_BEYOND, at=f"importance.{block}", value=importance, most=2)

    @property
    def target_education(self) -> EducationLevel | None:
        """The level to match on: the planned one, or else the current one."""
        return self.planned_education or self.current_education

    def ratings(self, block: Block) -> Ratings:
        """Return the ratings given in a block; none for education, which is chosen, not rated."""
        match block:
            case Block.INTERESTS:
                return self.interests
            case Block.VALUES:
                return self.values
            case Block.SUBJECTS:
                return self.subjects
            case Block.EDUCATION:
                return {}

    def weight(self, block: Block) -> float:
        """Return how much a block counts, 0 (ignore) to 2."""
        return self.importance.get(block, IMPORTANCE_DEFAULT)

    @property
    def flat(self) -> tuple[Block, ...]:
        """The blocks rated all alike, or nearly; they tell no occupations apart."""
        return tuple(block for block in _RATED_BLOCKS if self._is_flat(block))

    @property
    def counted(self) -> tuple[Block, ...]:
        """The blocks that take part in the match: answered, not flat and not ignored."""
        flat = self.flat
        answered = {block: bool(self.ratings(block)) for block in _RATED_BLOCKS}
        answered[Block.EDUCATION] = self.target_education is not None
        return tuple(
            block
            for block in Block
            if answered[block] and block not in flat and self.weight(block) > 0
        )

    @property
    def answers_counted(self) -> int:
        """How many answers take part in the match."""
        return sum(len(self.ratings(block)) or 1 for block in self.counted)

    @property
    def obstacle(self) -> Obstacle | None:
        """What keeps these answers from telling occupations apart, if anything does."""
        flat = self.flat
        telling = [
            block for block in _RATED_BLOCKS if len(self.ratings(block)) > 1 and block not in flat
        ]
        if any(self.weight(block) > 0 for block in telling):
            return None
        if telling:
            return Obstacle.ALL_IGNORED
        if flat:
            return Obstacle.ALL_ALIKE
        rated = any(self.ratings(block) for block in _RATED_BLOCKS)
        return Obstacle.ONE_RATING if rated else Obstacle.NOTHING_RATED

    def _is_flat(self, block: Block) -> bool:
        ratings = list(self.ratings(block).values())
        if block is Block.SUBJECTS and 0 < len(ratings) < len(Subject):
            ratings.append(LEVEL_OF_UNANSWERED_SUBJECTS)
        return len(ratings) > 1 and max(ratings) - min(ratings) <= FLAT_RANGE


def _check_location(code: str | None) -> None:
    if code is None:
        return
    try:
        location(code)
    except KeyError:
        raise ProfileError(
            to_translate(
                "{value} is not a two-letter postal code of a US state, DC, PR, GU or VI, nor US"
            ),
            at="location",
            value=repr(code[:SHOWN]),
        ) from None


def _check_education(current: EducationLevel | None, planned: EducationLevel | None) -> None:
    if current is not None and planned is not None and planned.rank < current.rank:
        raise ProfileError(
            to_translate("{value} is below the current level {current}"),
            at="education.planned",
            value=repr(planned.value),
            current=repr(current.value),
        )
