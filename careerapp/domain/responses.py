"""What a person answered to each question of a questionnaire, apart from what it adds up to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from careerapp.domain.scales import Interest


class InterestWay(StrEnum):
    """How interests are asked for."""

    SHORT = "short"
    FULL = "full"
    SLIDERS = "sliders"
    PROFILER = "profiler"


class ValueWay(StrEnum):
    """How work values are asked for."""

    SORT = "sort"
    PAIRS = "pairs"
    SLIDERS = "sliders"


class Preference(StrEnum):
    """Which of two statements matters more."""

    FIRST = "first"
    SECOND = "second"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class PairAnswer:
    """One choice between two statements about work values.

    Attributes
    ----------
    first, second : str
        Ids of the statements, as they were shown.
    preference : Preference
        Which one matters more.
    """

    first: str
    second: str
    preference: Preference


@dataclass(frozen=True, slots=True)
class Responses:
    """The single answers behind ratings; kept so that a questionnaire goes on where it was left.

    The ratings themselves are the profile's: each of them is what the latest answer to it says,
    in whatever way it was given. Ids of items and statements that are asked no more count for
    nothing.

    Attributes
    ----------
    interest_way, value_way : InterestWay, ValueWay or None
        The way chosen last; None before the first choice.
    likings : mapping of str to int
        0 (strongly dislike) to 4 (strongly like) by the id of an activity.
    profiler : mapping of Interest to int
        Scores of O*NET's Interest Profiler, 0 to 40; all six or none.
    sorting : mapping of str to int
        0 (matters most) to 4 (matters least) by the id of a statement.
    pairs : sequence of PairAnswer
        In the order in which they were given.
    """

    interest_way: InterestWay | None = None
    likings: Mapping[str, int] = field(default_factory=dict)
    profiler: Mapping[Interest, int] = field(default_factory=dict)
    value_way: ValueWay | None = None
    sorting: Mapping[str, int] = field(default_factory=dict)
    pairs: Sequence[PairAnswer] = ()
