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
_FLOORS = ((75, Band.STRONG), (65, Band.GOOD), (50, Band.FAIR))


@dataclass(frozen=True, slots=True)
class Match:
    """One occupation on a person's list.

    Attributes
    ----------
    rank : int
        1 for the best match.
    code, title : str
        O*NET-SOC code and title.
    match : float
        0-100; 100 is a profile identical to the answers, 50 one picked at random.
    estimated : tuple of Block
        Blocks that O*NET has not rated for this occupation, filled in from similar ones.
    """

    rank: int
    code: str
    title: str
    match: float
    estimated: tuple[Block, ...]

    @property
    def band(self) -> Band:
        """The match in one word."""
        shown = round(self.match)  # so that the word never contradicts the figure beside it
        return next((band for floor, band in _FLOORS if shown >= floor), Band.WEAK)


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
