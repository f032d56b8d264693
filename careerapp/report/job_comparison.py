"""Jobs side by side: in which figures they differ, how much, and which is better."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from types import MappingProxyType
from typing import TypeVar

from careerapp.catalog.store import Catalog
from careerapp.domain.match import Match
from careerapp.domain.occupation import LaborMarket, Occupation
from careerapp.domain.scales import ANYWHERE, Block, EducationLevel
from careerapp.report.difference import (
    Difference,
    Judge,
    Value,
    by_category,
    by_names,
    by_points,
    by_ratio,
)
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
    """What is compared, in the order of a job's page."""

    MATCH = auto()
    INTERESTS_POINTS = auto()
    VALUES_POINTS = auto()
    SUBJECTS_POINTS = auto()
    SCHOOL_POINTS = auto()
    PAY_HERE = auto()
    LOW_PAY_HERE = auto()
    HIGH_PAY_HERE = auto()
    PAY = auto()
    LOW_PAY = auto()
    HIGH_PAY = auto()
    JOBS_HERE = auto()
    JOBS = auto()
    HOW_COMMON = auto()
    GROWTH = auto()
    OPENINGS = auto()
    ENTRY_EDUCATION = auto()
    EXPERIENCE = auto()
    TRAINING = auto()
    COMMONEST_EDUCATION = auto()
    JOB_ZONE = auto()
    SELF_EMPLOYED = auto()
    INTERESTS = auto()
    VALUES = auto()
    SUBJECTS = auto()
    SKILLS = auto()


POINTS_OF: Mapping[Figure, Block] = MappingProxyType(
    {
        Figure.INTERESTS_POINTS: Block.INTERESTS,
        Figure.VALUES_POINTS: Block.VALUES,
        Figure.SUBJECTS_POINTS: Block.SUBJECTS,
        Figure.SCHOOL_POINTS: Block.EDUCATION,
    }
)
"""The figures that are parts of the match."""

_PAY_HERE = (Figure.PAY_HERE, Figure.LOW_PAY_HERE, Figure.HIGH_PAY_HERE)
_JOBS_HERE = (Figure.JOBS_HERE, Figure.HOW_COMMON)
_TOGETHER = (
    (*_PAY_HERE, Figure.PAY, Figure.LOW_PAY, Figure.HIGH_PAY),
    (*_JOBS_HERE, Figure.JOBS),
)


@dataclass(frozen=True, slots=True)
class ComparedFigure:
    """One row of a comparison.

    Attributes
    ----------
    figure : Figure
        What is compared.
    difference : Difference
        How far the jobs are apart.
    best : frozenset of int
        Places of the jobs that are better than the others, where more is plainly better.
    """

    figure: Figure
    difference: Difference
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
    """Return the figures in which jobs differ most, then the others; alike ones last.

    Parameters
    ----------
    jobs : sequence of ComparedJob
        From left to right; all of one person, or of nobody.
    """
    rows = [
        _compared(figure, measure, [measure.value(job) for job in jobs])
        for figure, measure in _MEASURES.items()
        if _applies(figure, jobs)
    ]
    distance = {row.figure: row.difference for row in rows}
    for figures in _TOGETHER:  # what is about the same is read together, where it differs at all
        most = max(distance.get(figure, Difference.ALIKE) for figure in figures)
        distance.update(
            {figure: most for figure in figures if distance.get(figure) is Difference.CLEAR}
        )
    # Equal ones stay in the page's order.
    return sorted(rows, key=lambda row: -distance[row.figure])


def strongest(ratings: Mapping[_Name, float] | None) -> tuple[_Name, ...]:
    """Return the names with the highest ratings, highest first; none where nothing is rated."""
    ordered = sorted((ratings or {}).items(), key=lambda each: -each[1])
    return tuple(name for name, _ in ordered[:STRONGEST])


@dataclass(frozen=True, slots=True)
class _Measure:
    value: Callable[[ComparedJob], Value | None]
    apart: Judge
    more_is_better: bool = False


def _compared(figure: Figure, measure: _Measure, values: Sequence[Value | None]) -> ComparedFigure:
    known = [one for one in values if one is not None]
    if len(known) == 1:  # nobody can say how far the others are from it
        return ComparedFigure(figure, Difference.CLEAR)
    difference = measure.apart(known) if known else Difference.ALIKE
    if difference is Difference.ALIKE or not measure.more_is_better:
        return ComparedFigure(figure, difference)
    numbers = [one for one in known if isinstance(one, int | float)]
    best = frozenset(place for place, one in enumerate(values) if one == max(numbers))
    return ComparedFigure(figure, difference, best)


def _applies(figure: Figure, jobs: Sequence[ComparedJob]) -> bool:
    if figure is Figure.MATCH:
        return any(job.match is not None for job in jobs)
    if figure in POINTS_OF:
        return any(POINTS_OF[figure] in job.points for job in jobs)
    return figure not in _PAY_HERE + _JOBS_HERE or any(
        job.here.location != job.country.location for job in jobs
    )


def _rank(level: EducationLevel | None) -> int | None:
    return None if level is None else level.rank


def _names(ratings: Mapping[_Name, float] | None) -> frozenset[str] | None:
    return frozenset(strongest(ratings)) or None


def _points_of(block: Block) -> _Measure:
    return _Measure(lambda job: job.points.get(block), by_points(2, 8), more_is_better=True)


# Below the first number a difference is none that anybody would decide by, and often none that
# the figures can tell; from the second one it is among the largest that jobs of one list have.
_match = partial(_Measure, apart=by_points(2, 10), more_is_better=True)
_pay = partial(_Measure, apart=by_ratio(1.05, 1.5), more_is_better=True)
_many = by_ratio(1.1, 3)
_level = by_points(1, 3)

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
        Figure.HOW_COMMON: _Measure(lambda job: job.here.location_quotient, by_ratio(1.2, 2)),
        Figure.GROWTH: _Measure(
            lambda job: job.occupation.outlook.growth, by_points(1, 8), more_is_better=True
        ),
        Figure.OPENINGS: _Measure(
            lambda job: job.occupation.outlook.openings, _many, more_is_better=True
        ),
        Figure.ENTRY_EDUCATION: _Measure(
            lambda job: _rank(schooling_of(job.occupation).entry), _level
        ),
        Figure.EXPERIENCE: _Measure(
            lambda job: job.occupation.outlook.work_experience, by_category
        ),
        Figure.TRAINING: _Measure(
            lambda job: job.occupation.outlook.on_the_job_training, by_category
        ),
        Figure.COMMONEST_EDUCATION: _Measure(
            lambda job: _rank(schooling_of(job.occupation).commonest), _level
        ),
        Figure.JOB_ZONE: _Measure(lambda job: job.occupation.job_zone, by_points(1, 2)),
        Figure.SELF_EMPLOYED: _Measure(
            lambda job: job.occupation.outlook.self_employed, by_points(2, 15)
        ),
        Figure.INTERESTS: _Measure(lambda job: _names(job.occupation.interests), by_names),
        Figure.VALUES: _Measure(lambda job: _names(job.occupation.values), by_names),
        Figure.SUBJECTS: _Measure(lambda job: _names(job.occupation.knowledge), by_names),
        Figure.SKILLS: _Measure(lambda job: _names(job.occupation.skills), by_names),
    }
)
