"""What lists of jobs are narrowed and ordered by."""

from dataclasses import dataclass
from enum import StrEnum

from careerapp.domain.scales import EducationLevel

# Location quotients: below the first a job's share of all jobs in the place is less than half of
# its share in the whole country, so that there are clearly fewer of these jobs than elsewhere.
# From the second up the difference is one that people would not notice when looking for a job.
FEW_BELOW = 0.5
LESS_COMMON_BELOW = 0.8
AVERAGE_QUOTIENT = 1.0

FAMILIES = tuple(str(group) for group in range(11, 54, 2))
"""The 22 major groups of civilian jobs in the Standard Occupational Classification."""

MANY_OPENINGS = 20_000
"""Openings a year in the whole country that are called many; one job in four has as many."""


class Presence(StrEnum):
    """How common a job is in a place, for a place of its size."""

    COMMON = "common"
    LESS_COMMON = "less common"
    FEW = "few"
    NOT_PUBLISHED = "not published"


@dataclass(frozen=True, slots=True)
class JobFacts:
    """What a list of jobs can be narrowed and ordered by; ``None`` where there is no figure.

    Attributes
    ----------
    code : str
        O*NET-SOC code.
    entry_education : EducationLevel or None
        What is typically needed to enter.
    employment : int or None
        Number of jobs in the place.
    location_quotient : float or None
        Share of the place's jobs relative to the national share; 1 is average.
    pay : int or None
        Yearly median pay in the place, US dollars.
    hourly_pay : float or None
        Hourly median pay in the place, where that is the only figure.
    growth : float or None
        Projected change of employment in the whole country over ten years, percent.
    openings : int or None
        Projected openings a year in the whole country.
    market_group : str
        The BLS code that pay, jobs and outlook are published under; several jobs may share one.
    group_title : str
        What BLS calls them together.
    is_wider : bool
        Whether these are the figures of more than this occupation.
    """

    code: str
    entry_education: EducationLevel | None = None
    employment: int | None = None
    location_quotient: float | None = None
    pay: int | None = None
    hourly_pay: float | None = None
    growth: float | None = None
    openings: int | None = None
    market_group: str = ""
    group_title: str = ""
    is_wider: bool = False

    @property
    def family(self) -> str:
        """The major group of the Standard Occupational Classification, its two digits."""
        return self.code[:2]

    @property
    def presence(self) -> Presence:
        """How common the job is in the place."""
        if self.location_quotient is None:
            return Presence.NOT_PUBLISHED
        if self.location_quotient < FEW_BELOW:
            return Presence.FEW
        if self.location_quotient < LESS_COMMON_BELOW:
            return Presence.LESS_COMMON
        return Presence.COMMON
