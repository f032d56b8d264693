"""Which editions of the sources the facts about jobs are from, and how old these are."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from careerapp.domain.scales import ANYWHERE

_HALF = 0.5
_ZONES_FROM_2 = date(2026, 5, 1)  # release 30.3


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a source.

    Attributes
    ----------
    release : str
        As the source calls it, for instance ``29.3``.
    month : date
        The first day of the month that it is of.
    """

    release: str
    month: date


@dataclass(frozen=True, slots=True)
class RatingYears:
    """The years that jobs were rated in.

    Attributes
    ----------
    jobs : mapping of int to int
        How many were rated last in each year; at least one year.
    """

    jobs: Mapping[int, int]

    @property
    def commonest(self) -> int:
        """The year that most jobs were rated in; of several, the latest."""
        return max(self.jobs, key=lambda year: (self.jobs[year], year))

    @property
    def newest(self) -> int:
        """The last year in which any was rated."""
        return max(self.jobs)

    @property
    def half_since(self) -> int:
        """The last year such that half of the jobs, or more, were rated in it or later."""
        since = 0
        for year in sorted(self.jobs, reverse=True):
            since += self.jobs[year]
            if since >= _HALF * sum(self.jobs.values()):
                break
        return year

    def share(self, year: int) -> float:
        """Return which part of the jobs was rated in a year, 0-1."""
        return self.jobs.get(year, 0) / sum(self.jobs.values())


@dataclass(frozen=True, slots=True)
class Ratings:
    """Ratings of jobs by O*NET.

    Attributes
    ----------
    edition : Edition
        The newest one that has them.
    years : RatingYears or None
        When the jobs were rated; None where no job is.
    """

    edition: Edition
    years: RatingYears | None


@dataclass(frozen=True, slots=True)
class Projected:
    """The years of the projections.

    Attributes
    ----------
    first, last : int
        Between which growth is told.
    month : date
        The first day of the month that they came out in.
    """

    first: int
    last: int
    month: date

    @property
    def made(self) -> int:
        """The year in which they were made."""
        return self.month.year


@dataclass(frozen=True, slots=True)
class Editions:
    """Where each kind of fact in the loaded data is from.

    A release need not have everything: what it lacks is kept from an older one, so that nearly
    every kind can be from an edition of its own.

    Attributes
    ----------
    interests, values, education, subjects, skills : Ratings
        What O*NET rates; education is that of the workers.
    job_zones, related, technologies : Edition
        What else it tells.
    pay, local_pay : Edition
        Pay and numbers of jobs, in the whole country and in its places.
    projected : Projected
        Outlook, and what is typically needed to enter.
    """

    interests: Ratings
    values: Ratings
    education: Ratings
    subjects: Ratings
    skills: Ratings
    job_zones: Edition
    related: Edition
    technologies: Edition
    pay: Edition
    local_pay: Edition
    projected: Projected

    @property
    def zones_begin_at_2(self) -> bool:
        """Whether job zone 2 is 1 and 2 together, as from O*NET 30.3 on."""
        return self.job_zones.month >= _ZONES_FROM_2

    def pay_in(self, place: str | None) -> Edition:
        """Return where pay and jobs are from in a place, by its postal code; None is anywhere."""
        return self.pay if place in (None, ANYWHERE.code) else self.local_pay
