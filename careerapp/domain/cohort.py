"""A group of people in figures: what they like, what matches them, what school both need."""

from collections.abc import Mapping
from dataclasses import dataclass

from careerapp.domain.interest_profile import Clarity
from careerapp.domain.profile import Obstacle
from careerapp.domain.scales import EducationLevel, Interest

BEST = 3
"""How many of each person's matches are looked at."""

SMALL_GROUP = 5
"""Figures of fewer people show single ones."""


@dataclass(frozen=True, slots=True)
class InterestSpread:
    """How a group rates one interest.

    Attributes
    ----------
    interest : Interest
        Which one.
    answered : int
        How many rated it.
    quartiles : tuple of float or None
        What a quarter, half and three quarters of these are at most, 0-1; between two ratings in
        proportion. None where nobody rated it.
    strongest : int
        Whose strongest it is, of those who can be said to have one; who has two counts at both.
    """

    interest: Interest
    answered: int
    quartiles: tuple[float, float, float] | None
    strongest: int


@dataclass(frozen=True, slots=True)
class FamilyCount:
    """How many people have a career group among their best matches.

    Attributes
    ----------
    family : str
        One of `careerapp.domain.job_facts.FAMILIES`.
    people : int
        Each counts once, however many of their matches are in it.
    """

    family: str
    people: int


@dataclass(frozen=True, slots=True)
class LevelCount:
    """One education level, aimed at and asked for.

    Attributes
    ----------
    level : EducationLevel
        Which one.
    aiming : int
        How many people aim at it.
    asking : int
        How many of the best matches of all these people typically ask for it.
    """

    level: EducationLevel
    aiming: int
    asking: int


@dataclass(frozen=True, slots=True)
class EducationGap:
    """The education that people aim at against what their matches ask for.

    It is about those who say what they aim at, and have matches of which it is published.

    Attributes
    ----------
    levels : tuple of LevelCount
        From least to most.
    higher, as_high, lower : int
        How many aim higher, or lower, than most of their best matches ask for; the others.
    """

    levels: tuple[LevelCount, ...]
    higher: int
    as_high: int
    lower: int

    @property
    def people(self) -> int:
        """How many people it is about."""
        return self.higher + self.as_high + self.lower

    @property
    def matches(self) -> int:
        """How many of their best matches have a published level."""
        return sum(level.asking for level in self.levels)


@dataclass(frozen=True, slots=True)
class Cohort:
    """A group of people in figures.

    Attributes
    ----------
    people : int
        How many there are.
    matched : int
        How many could be matched.
    obstacles : mapping of Obstacle to int
        How many could not, and why; only what there is.
    interests : tuple of InterestSpread
        In the order of RIASEC.
    with_strongest : int
        How many rated all six, and not all alike.
    clarity : float or None
        The median distance of the strongest and the weakest interest, 0-1, of those who rated all
        six; None where nobody did.
    clear : mapping of Clarity to int
        How many profiles are clear, of the same people.
    families : tuple of FamilyCount
        Most frequent first; only those that there are.
    education : EducationGap
        Of those whom it can be told of.
    """

    people: int
    matched: int
    obstacles: Mapping[Obstacle, int]
    interests: tuple[InterestSpread, ...]
    with_strongest: int
    clarity: float | None
    clear: Mapping[Clarity, int]
    families: tuple[FamilyCount, ...]
    education: EducationGap

    @property
    def is_small(self) -> bool:
        """Whether the figures show single people."""
        return self.people < SMALL_GROUP
