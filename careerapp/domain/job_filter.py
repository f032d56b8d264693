"""Which matches a person wants to see; it narrows a list and never changes a match."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from careerapp.domain.match import Match
from careerapp.domain.scales import EducationLevel

# Location quotients: below the first a job's share of all jobs in the place is less than half of
# its share in the whole country, so that there are clearly fewer of these jobs than elsewhere.
# From the second up the difference is one that people would not notice when looking for a job.
FEW_BELOW = 0.5
LESS_COMMON_BELOW = 0.8


class Presence(StrEnum):
    """How common a job is in a place, for a place of its size."""

    COMMON = "common"
    LESS_COMMON = "less common"
    FEW = "few"
    NOT_PUBLISHED = "not published"


class JobOrder(StrEnum):
    """In which order jobs are shown."""

    MATCH = "match"
    LOCAL_JOBS = "local jobs"


@dataclass(frozen=True, slots=True)
class JobFacts:
    """What a list of jobs can be narrowed by; ``None`` where the source gives no figure.

    Attributes
    ----------
    code : str
        O*NET-SOC code.
    entry_education : EducationLevel or None
        What is typically needed to enter.
    employment : int or None
        Number of jobs in the place.
    location_quotient : float or None
        Share of the place's jobs relative to the national share; 1 is average. ``None`` for the
        whole country.
    """

    code: str
    entry_education: EducationLevel | None = None
    employment: int | None = None
    location_quotient: float | None = None

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


@dataclass(frozen=True, slots=True)
class JobFilter:
    """What a person does not want to see.

    Nothing is hidden for want of a figure: a job whose entry education or number of jobs is not
    published passes, since the source withholds figures for reasons that say nothing about the
    job, and a list that dropped them would look complete.

    Attributes
    ----------
    entry_education : EducationLevel or None
        Keep jobs that are typically entered with this or less; None keeps all.
    leave_out_few : bool
        Drop jobs that there are few of in the place.
    """

    entry_education: EducationLevel | None = None
    leave_out_few: bool = False

    def passes(self, facts: JobFacts) -> bool:
        """Return whether a job is to be shown."""
        limit, needed = self.entry_education, facts.entry_education
        if limit is not None and needed is not None and needed.rank > limit.rank:
            return False
        return not (self.leave_out_few and facts.presence is Presence.FEW)


@dataclass(frozen=True, slots=True)
class Selection:
    """A narrowed list.

    Attributes
    ----------
    shown : tuple of Match
        In the order to show them; ranks are those of the whole ranking.
    passing : int
        How many jobs pass the filter, shown or not.
    not_published : int
        How many of those have no published figure for the place.
    total : int
        How many jobs there are.
    """

    shown: tuple[Match, ...]
    passing: int
    not_published: int
    total: int


def select(
    matches: Sequence[Match],
    facts: Mapping[str, JobFacts],
    job_filter: JobFilter,
    *,
    order: JobOrder,
    limit: int,
) -> Selection:
    """Return the best matches that pass a filter.

    Parameters
    ----------
    matches : sequence of Match
        The whole ranking, best first.
    facts : mapping of str to JobFacts
        By code; about a job that is absent nothing is known.
    job_filter : JobFilter
        What is not wanted.
    order : JobOrder
        Of the jobs shown. By number of jobs, too, they are the best matches: the commonest of all
        923 jobs would be the same for everybody. What has no figure comes last.
    limit : int
        How many to show.
    """

    def known(match: Match) -> JobFacts:
        return facts.get(match.code) or JobFacts(match.code)

    def by_local_jobs(match: Match) -> int:
        return -(known(match).employment or 0)

    passing = [match for match in matches if job_filter.passes(known(match))]
    shown = passing[:limit]
    if order is JobOrder.LOCAL_JOBS:
        shown.sort(key=by_local_jobs)  # stable: equal numbers stay in the order of the ranking
    return Selection(
        shown=tuple(shown),
        passing=len(passing),
        not_published=sum(known(match).presence is Presence.NOT_PUBLISHED for match in passing),
        total=len(matches),
    )


def later_ties(shown: Sequence[Match]) -> frozenset[str]:
    """Return the codes of matches that share their rank with one further up the list."""
    seen: set[int] = set()
    later = set()
    for match in shown:
        if match.rank in seen:
            later.add(match.code)
        seen.add(match.rank)
    return frozenset(later)
