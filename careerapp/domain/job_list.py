"""The part of a ranking that a person looks at: filtered, ordered, cut off."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from enum import StrEnum

from careerapp.domain.job_facts import JobFacts
from careerapp.domain.job_filter import Criterion, JobFilter
from careerapp.domain.match import Match

SIZES = (5, 10, 20, 50)
"""How many jobs a list can show."""

MAP_SIZE = 50
"""How many jobs a map shows; more of them cannot be told apart."""


class Display(StrEnum):
    """As what jobs are shown."""

    BARS = "bars"
    MAP = "map"
    LIST = "list"


class JobOrder(StrEnum):
    """In which order jobs are shown."""

    MATCH = "match"
    PAY = "pay"
    GROWTH = "growth"
    OPENINGS = "openings"
    LOCAL_JOBS = "local jobs"


@dataclass(frozen=True, slots=True)
class ListView:
    """How a person looks at their ranking.

    Attributes
    ----------
    job_filter : JobFilter
        What is wanted.
    order : JobOrder
        Of the jobs shown.
    size : int
        How many; one of `SIZES`.
    display : Display
        As what.
    """

    job_filter: JobFilter = field(default_factory=JobFilter)
    order: JobOrder = JobOrder.MATCH
    size: int = 10
    display: Display = Display.BARS

    @property
    def limit(self) -> int:
        """How many jobs are shown at most; a map has a number of its own."""
        return MAP_SIZE if self.display is Display.MAP else self.size

    @property
    def sorting(self) -> JobOrder:
        """The order that is to be seen; a map has places for the figures instead."""
        return JobOrder.MATCH if self.display is Display.MAP else self.order


@dataclass(frozen=True, slots=True)
class Selection:
    """A narrowed list.

    Attributes
    ----------
    shown : tuple of Match
        In the order to show them; ranks are those of the whole ranking.
    passing : int
        How many jobs pass, shown or not.
    total : int
        How many jobs there are.
    not_published : mapping of Criterion to int
        For each criterion that needs a figure, how many jobs it alone leaves out because theirs
        is not published; those with none are absent.
    passing_without : mapping of Criterion to int
        How many jobs would pass if one criterion were taken back.
    passing_by_family : mapping of str to int
        How many jobs of each family pass everything but a choice of family; families with none
        are absent.
    paid_by_hour : int
        How many of the jobs that least pay alone leaves out have an hourly figure only.
    rejected : tuple of Match
        The jobs that the person has hidden by hand, best first.
    """

    shown: tuple[Match, ...] = ()
    passing: int = 0
    total: int = 0
    not_published: Mapping[Criterion, int] = field(default_factory=dict)
    passing_without: Mapping[Criterion, int] = field(default_factory=dict)
    passing_by_family: Mapping[str, int] = field(default_factory=dict)
    paid_by_hour: int = 0
    rejected: tuple[Match, ...] = ()


def select(
    matches: Sequence[Match],
    facts: Mapping[str, JobFacts],
    view: ListView,
    rejected: Set[str] = frozenset(),
) -> Selection:
    """Return the best matches that pass a filter.

    Parameters
    ----------
    matches : sequence of Match
        The whole ranking, best first.
    facts : mapping of str to JobFacts
        By code; about a job that is absent nothing is known.
    view : ListView
        What is wanted, in which order, and how many. In every order they are the best matches:
        the best paid of all 923 jobs would be the same for everybody. What has no figure comes
        last.
    rejected : set of str
        Codes of jobs that the person has hidden by hand.
    """
    wanted = view.job_filter
    criteria = wanted.criteria
    failed_once: Counter[Criterion] = Counter()
    unpublished_once: Counter[Criterion] = Counter()
    families: list[str] = []
    paid_by_hour = 0
    passing: list[Match] = []
    for match in matches:
        known = facts.get(match.code) or JobFacts(match.code)
        failed = {
            each: verdict for each in criteria if not (verdict := wanted.verdict(known, each))
        }
        if match.code in rejected:
            failed[Criterion.REJECTED] = False
        if not failed:
            passing.append(match)
            families.append(known.family)
        elif len(failed) == 1:
            ((one, verdict),) = failed.items()
            failed_once[one] += 1
            if one is Criterion.FAMILY:
                families.append(known.family)
            if verdict is None:
                unpublished_once[one] += 1
                by_hour = one is Criterion.LEAST_PAY and known.hourly_pay is not None
                paid_by_hour += by_hour
    asked = (*criteria, *((Criterion.REJECTED,) if rejected else ()))
    return Selection(
        shown=tuple(in_order(passing[: view.limit], facts, view.sorting)),
        passing=len(passing),
        total=len(matches),
        not_published=dict(unpublished_once),
        passing_without={each: len(passing) + failed_once[each] for each in asked},
        passing_by_family=dict(Counter(families)),
        paid_by_hour=paid_by_hour,
        rejected=tuple(match for match in matches if match.code in rejected),
    )


def in_order(
    matches: Sequence[Match], facts: Mapping[str, JobFacts], order: JobOrder
) -> list[Match]:
    """Return matches, best first, in another order; equal ones stay as they are.

    Parameters
    ----------
    matches : sequence of Match
        Best first.
    facts : mapping of str to JobFacts
        By code.
    order : JobOrder
        What has no figure comes last.
    """
    if order is JobOrder.MATCH:
        return list(matches)

    def key(match: Match) -> tuple[bool, float]:
        known = facts.get(match.code)
        figure = None if known is None else order_figure(known, order)
        return figure is None, -(figure or 0)

    return sorted(matches, key=key)


def order_figure(facts: JobFacts, order: JobOrder) -> float | None:
    """Return the figure that a job is ordered by; None where it is not published, or by match."""
    return {
        JobOrder.MATCH: None,
        JobOrder.PAY: facts.pay,
        JobOrder.GROWTH: facts.growth,
        JobOrder.OPENINGS: facts.openings,
        JobOrder.LOCAL_JOBS: facts.employment,
    }[order]


def later_ties(shown: Sequence[Match]) -> frozenset[str]:
    """Return the codes of matches that share their rank with one further up the list."""
    seen: set[int] = set()
    later = set()
    for match in shown:
        if match.rank in seen:
            later.add(match.code)
        seen.add(match.rank)
    return frozenset(later)
