"""How well an occupation fits a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from careerapp.domain.scales import Block


class Band(StrEnum):
    """A match percentage in one word."""

    STRONG = "strong"
    GOOD = "good"
    FAIR = "fair"
    WEAK = "weak"


_HIGH = 0.5


@dataclass(frozen=True, slots=True)
class Match:
    """One occupation on a person's list.

    Attributes
    ----------
    rank : int
        1 for the best match; near-ties share the smallest rank.
    code, title : str
        O*NET-SOC code and title.
    match : float
        0-100; 100 is a profile identical to the answers, 50 the average occupation.
    band : Band
        The match in one word.
    estimated : tuple of Block
        Blocks that O*NET has not rated for this occupation, filled in from similar ones.
    tied : tuple of str
        Codes of all occupations that share the rank, in the order of the list, itself included.
    """

    rank: int
    code: str
    title: str
    match: float
    band: Band
    estimated: tuple[Block, ...] = ()
    tied: tuple[str, ...] = ()

    @property
    def tied_with(self) -> tuple[str, ...]:
        """Codes of the other occupations that share the rank."""
        return tuple(code for code in self.tied if code != self.code)


def most_shared(job: Sequence[float | None], person: Sequence[float | None]) -> int | None:
    """Return the place where a job and a person are both high, and highest.

    Parameters
    ----------
    job, person : sequence of float or None
        Ratings 0-1 on the same scales; None where there is none.

    Returns
    -------
    int or None
        The place; None where they are not both at least half on any scale.
    """
    shared = [
        (min(of_job, of_person), -place)
        for place, (of_job, of_person) in enumerate(zip(job, person, strict=True))
        if of_job is not None and of_person is not None and min(of_job, of_person) >= _HIGH
    ]
    return -max(shared)[1] if shared else None
