"""How well an occupation fits a person."""

from dataclasses import dataclass
from enum import StrEnum

from careerapp.domain.scales import Block


class Band(StrEnum):
    """A match percentage in one word."""

    STRONG = "strong"
    GOOD = "good"
    FAIR = "fair"
    WEAK = "weak"


_FLOORS = ((75.0, Band.STRONG), (65.0, Band.GOOD), (50.0, Band.FAIR))


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
        return next((band for floor, band in _FLOORS if self.match >= floor), Band.WEAK)
