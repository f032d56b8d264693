"""Jobs side by side: in which figures they differ, and which is better."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial
from types import MappingProxyType
from typing import TypeVar

from careerapp.catalog.store import Catalog
from careerapp.domain.match import Match
from careerapp.domain.occupation import LaborMarket, Occupation
from careerapp.domain.scales import ANYWHERE, Block, EducationLevel
from careerapp.report.difference import Judge, Value, by_kind, by_points, by_ratio
from careerapp.report.schooling import schooling_of

_Name = TypeVar("_Name", bound=str)

STRONGEST = 3
"""How many of a job's strongest interests, values, subjects and skills are compared."""


@dataclass(frozen=True, slots=True)
class ComparedJob:
    """All that is compared of one job.

    Attributes
    ----------
    occupation : Occupation
        The job.
    country : LaborMarket
        Jobs and pay in the whole country.
    here : LaborMarket
        The same in the person's place, which may be the whole country too.
    match : Match or None
        How well the job fits; None where nobody has answered.
    points : mapping of Block to int
        Of the match, for each page that counts.
    """

    occupation: Occupation
    country: LaborMarket
    here: LaborMarket
    match: Match | None = None
    points: Mapping[Block, int] = field(default_factory=dict)


class Figure(Enum):
    """What is compared, what tells most about a choice first."""

    MATCH = auto()
    PAY_HERE = auto()
    GROWTH = auto()
    OPENINGS = auto()
    ENTRY_EDUCATION = auto()
    EXPERIENCE = auto()
    TRAINING = auto()
    JOBS_HERE = auto()
    HOW_COMMON = auto()
    JOBS = auto()
    INTERESTS_POINTS = auto()
    VALUES_POINTS = auto()
    SUBJECTS_POINTS = auto()
    SCHOOL_POINTS = auto()
    INTERESTS = auto()
    VALUES = auto()
    SUBJECTS = auto()
    SKILLS = auto()
    PAY = auto()
    LOW_PAY_HERE = auto()
    HIGH_PAY_HERE = auto()
    LOW_PAY = auto()
    HIGH_PAY = auto()
    JOB_ZONE = auto()
    COMMONEST_EDUCATION = auto()
    SELF_EMPLOYED = auto()


POINTS_OF: Mapping[Figure, Block] = MappingProxyType(
    {
        Figure.INTERESTS_POINTS: Block.INTERESTS,
        Figure.VALUES_POINTS: Block.VALUES,
        Figure.SUBJECTS_POINTS: Block.SUBJECTS,
        Figure.SCHOOL_POINTS: Block.EDUCATION,
    }
)
"""The figures that are parts of the match."""

_OF_THE_PLACE = (
    Figure.PAY_HERE,
    Figure.LOW_PAY_HERE,
    Figure.HIGH_PAY_HERE,
    Figure.JOBS_HERE,
    Figure.HOW_COMMON,
)


@dataclass(frozen=True, slots=True)
class ComparedFigure:
    """One row of a comparison.

    Attributes
    ----------
    figure : Figure
        What is compared.
    differs : bool
        Whether the jobs are clearly apart.
    leads : bool
        Whether it is among what everybody asks about first: match and pay.
    best : frozenset of int
        Places of the jobs that are better than the others, where more is plainly better.
    """

    figure: Figure
    differs: bool
    leads: bool = False
    best: frozenset[int] = frozenset()


def read_job(catalog: Catalog, code: str, place: str | None) -> ComparedJob:
    """Return what the catalog has to compare of a job, without a match.

    Parameters
    ----------
    catalog : Catalog
        The jobs.
    code : str
        O*NET-SOC code.
    place : str or None
        The person's; None means anywhere.
    """
    markets = catalog.labor_markets(code)
    return ComparedJob(
        catalog.occupation(code),
        country=markets[ANYWHERE.code],
        here=markets[place or ANYWHERE.code],
    )


def compare(jobs: Sequence[ComparedJob]) -> list[ComparedFigure]:
    """Return match and pay, then the other figures in which jobs differ, and alike ones last.

    Parameters
    ----------
    jobs : sequence of ComparedJob
        From left to right; all of one person, or of nobody.
    """
    figures = [figure for figure in Figure if _applies(figure, jobs)]
    pay = Figure.PAY_HERE if Figure.PAY_HERE in figures else Figure.PAY
    rows = []
    for figure in figures:
        measure = _MEASURES[figure]
        row = _compared(figure, measure, [measure.value(job) for job in jobs])
        rows.append(replace(row, leads=figure in (Figure.MATCH, pay)))
    return sorted(rows, key=lambda row: (not row.leads, not row.leads and not row.differs))


def strongest(ratings: Mapping[_Name, float] | None) -> tuple[_Name, ...]:
    """Return the names with the highest ratings, highest first; none where nothing is rated."""
    ordered = sorted((ratings or {}).items(), key=lambda each: -each[1])
    return tuple(name for name, _ in ordered[:STRONGEST])


@dataclass(frozen=True, slots=True)
class _Measure:
    value: Callable[[ComparedJob], Value | None]
    differ: Judge
    more_is_better: bool = False


def _compared(figure: Figure, measure: _Measure, values: Sequence[Value | None]) -> ComparedFigure:
    known = [one for one in values if one is not None]
    if len(known) <= 1:  # nobody can say how far the others are from it
        return ComparedFigure(figure, differs=bool(known))
    differs = measure.differ(known)
    if not differs or not measure.more_is_better:
        return ComparedFigure(figure, differs)
    numbers = [one for one in known if isinstance(one, int | float)]
    best = frozenset(place for place, one in enumerate(values) if one == max(numbers))
    return ComparedFigure(figure, differs, best=best)


def _applies(figure: Figure, jobs: Sequence[ComparedJob]) -> bool:
    if figure is Figure.MATCH:
        return any(job.match is not None for job in jobs)
    if figure in POINTS_OF:
        return any(POINTS_OF[figure] in job.points for job in jobs)
    return figure not in _OF_THE_PLACE or any(
        job.here.location != job.country.location for job in jobs
    )


def _rank(level: EducationLevel | None) -> int | None:
    return None if level is None else level.rank


def _names(ratings: Mapping[_Name, float] | None) -> frozenset[str] | None:
    return frozenset(strongest(ratings)) or None


def _points_of(block: Block) -> _Measure:
    return _Measure(lambda job: job.points.get(block), by_points(2), more_is_better=True)


# Less is no difference that anybody would decide by, and often none that the figures can tell.
_match = partial(_Measure, differ=by_points(2), more_is_better=True)
_pay = partial(_Measure, differ=by_ratio(1.05), more_is_better=True)
_many = by_ratio(1.1)
_level = by_points(1)

_MEASURES: Mapping[Figure, _Measure] = MappingProxyType(
    {
        Figure.MATCH: _match(lambda job: None if job.match is None else round(job.match.match)),
        **{figure: _points_of(block) for figure, block in POINTS_OF.items()},
        Figure.PAY_HERE: _pay(lambda job: job.here.wage_median),
        Figure.LOW_PAY_HERE: _pay(lambda job: job.here.wage_p10),
        Figure.HIGH_PAY_HERE: _pay(lambda job: job.here.wage_p90),
        Figure.PAY: _pay(lambda job: job.country.wage_median),
        Figure.LOW_PAY: _pay(lambda job: job.country.wage_p10),
        Figure.HIGH_PAY: _pay(lambda job: job.country.wage_p90),
        Figure.JOBS_HERE: _Measure(lambda job: job.here.employment, _many),
        Figure.JOBS: _Measure(lambda job: job.country.employment, _many),
        Figure.HOW_COMMON: _Measure(lambda job: job.here.location_quotient, by_ratio(1.2)),
        Figure.GROWTH: _Measure(
            lambda job: job.occupation.outlook.growth, by_points(1), more_is_better=True
        ),
        Figure.OPENINGS: _Measure(
            lambda job: job.occupation.outlook.openings, _many, more_is_better=True
        ),
        Figure.ENTRY_EDUCATION: _Measure(
            lambda job: _rank(schooling_of(job.occupation).entry), _level
        ),
        Figure.EXPERIENCE: _Measure(lambda job: job.occupation.outlook.work_experience, by_kind),
        Figure.TRAINING: _Measure(lambda job: job.occupation.outlook.on_the_job_training, by_kind),
        Figure.COMMONEST_EDUCATION: _Measure(
            lambda job: _rank(schooling_of(job.occupation).commonest), _level
        ),
        Figure.JOB_ZONE: _Measure(lambda job: job.occupation.job_zone, by_points(1)),
        Figure.SELF_EMPLOYED: _Measure(
            lambda job: job.occupation.outlook.self_employed, by_points(2)
        ),
        Figure.INTERESTS: _Measure(lambda job: _names(job.occupation.interests), by_kind),
        Figure.VALUES: _Measure(lambda job: _names(job.occupation.values), by_kind),
        Figure.SUBJECTS: _Measure(lambda job: _names(job.occupation.knowledge), by_kind),
        Figure.SKILLS: _Measure(lambda job: _names(job.occupation.skills), by_kind),
    }
)
