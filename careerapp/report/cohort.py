"""Describing a group of people, for one or a hundred thousand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.cohort import (
    BEST,
    Cohort,
    EducationGap,
    FamilyCount,
    InterestSpread,
    LevelCount,
)
from careerapp.domain.interest_profile import CLEAR_FROM, FLAT_UP_TO, Clarity
from careerapp.domain.job_facts import FAMILIES, JobFacts
from careerapp.domain.profile import Obstacle
from careerapp.domain.scales import Block, EducationLevel, Interest
from careerapp.matching.features import COLUMNS, RATED_BLOCKS
from careerapp.matching.space import is_flat

_NOT_PUBLISHED = -1
_LENGTHS = np.array([level.length for level in EducationLevel])
_NOISE = 1e-5  # that single precision leaves on half a percent
_DECIMALS = 6  # that it keeps of a rating


@dataclass(frozen=True, eq=False)
class JobTraits:
    """What is asked of each occupation of the catalog, row by row.

    Attributes
    ----------
    families : ndarray, shape (occupations,)
        Places in `FAMILIES`.
    entry : ndarray, shape (occupations,)
        Rank of the `EducationLevel` that is typically needed to enter; -1 if not published.
    """

    families: NDArray[np.intp]
    entry: NDArray[np.intp]


def job_traits(codes: Sequence[str], facts: Mapping[str, JobFacts]) -> JobTraits:
    """Return what cohorts need to know of occupations.

    Parameters
    ----------
    codes : sequence of str
        Of all occupations, row by row.
    facts : mapping of str to JobFacts
        By code.
    """
    needed = (facts[code].entry_education if code in facts else None for code in codes)
    return JobTraits(
        np.array([FAMILIES.index(code[:2]) for code in codes], dtype=np.intp),
        np.array(
            [_NOT_PUBLISHED if level is None else level.rank for level in needed], dtype=np.intp
        ),
    )


def describe_cohort(
    ratings: NDArray[np.floating],
    best: NDArray[np.integer],
    told: NDArray[np.bool_],
    jobs: JobTraits,
) -> Cohort:
    """Describe a group; it takes a fraction of a second for 100,000 people.

    Parameters
    ----------
    ratings : ndarray, shape (people, 46)
        0-1; NaN where nothing is answered.
    best : ndarray, shape (people, occupations)
        Rows of the catalog, best first; of more than `BEST`, the first are taken.
    told : ndarray of bool, shape (people,)
        Whose answers tell occupations apart; the others have no matches.
    jobs : JobTraits
        Of the catalog.
    """
    best = best[:, :BEST]
    interests = ratings[:, COLUMNS[Block.INTERESTS]]
    percents = np.floor(interests * 100 + 0.5 + _NOISE)
    complete = percents[~np.isnan(percents).any(axis=1)]
    highest = complete.max(axis=1, initial=-np.inf)
    apart = highest - complete.min(axis=1, initial=np.inf)
    has_strongest = apart > 0
    strongest = (complete == highest[:, None])[has_strongest].sum(axis=0)
    return Cohort(
        people=len(ratings),
        matched=int(told.sum()),
        obstacles=_obstacles(ratings[~told]),
        interests=tuple(
            _spread(interest, column, int(count))
            for interest, column, count in zip(Interest, interests.T, strongest, strict=True)
        ),
        with_strongest=int(has_strongest.sum()),
        clarity=float(np.median(apart)) / 100 if len(apart) else None,
        clear=_clear(apart),
        families=_families(best[told], jobs),
        education=_education(ratings[told, COLUMNS[Block.EDUCATION].start], best[told], jobs),
    )


def _spread(interest: Interest, column: NDArray[np.floating], strongest: int) -> InterestSpread:
    answers = column[~np.isnan(column)]
    if not len(answers):
        return InterestSpread(interest, 0, None, strongest)
    low, median, high = np.percentile(answers, (25, 50, 75)).tolist()
    return InterestSpread(interest, len(answers), (low, median, high), strongest)


def _clear(apart: NDArray[np.floating]) -> dict[Clarity, int]:
    flat = int((apart <= round(FLAT_UP_TO * 100)).sum())
    clear = int((apart >= round(CLEAR_FROM * 100)).sum())
    return {
        Clarity.FLAT: flat,
        Clarity.SOME: len(apart) - flat - clear,
        Clarity.CLEAR: clear,
    }


def _obstacles(ratings: NDArray[np.floating]) -> dict[Obstacle, int]:
    """Count why answers tell no occupations apart; the rules are those of `Profile.obstacle`."""
    rated, alike = np.zeros((2, len(ratings)), dtype=np.bool_)
    for block in RATED_BLOCKS:
        of_block = ratings[:, COLUMNS[block]].astype(np.float64).round(_DECIMALS)
        count = (~np.isnan(of_block)).sum(axis=1)
        rated |= count > 0
        alike |= is_flat(of_block, count, block)
    counts = {
        Obstacle.NOTHING_RATED: int((~rated).sum()),
        Obstacle.ONE_RATING: int((rated & ~alike).sum()),
        Obstacle.ALL_ALIKE: int(alike.sum()),
    }
    return {obstacle: count for obstacle, count in counts.items() if count}


def _families(best: NDArray[np.integer], jobs: JobTraits) -> tuple[FamilyCount, ...]:
    families = jobs.families[best]
    counts = [int((families == place).any(axis=1).sum()) for place in range(len(FAMILIES))]
    found = [FamilyCount(family, count) for family, count in zip(FAMILIES, counts, strict=True)]
    return tuple(sorted((one for one in found if one.people), key=lambda one: -one.people))


def _education(
    lengths: NDArray[np.floating], best: NDArray[np.integer], jobs: JobTraits
) -> EducationGap:
    asked = jobs.entry[best]
    known = asked != _NOT_PUBLISHED
    compared = ~np.isnan(lengths) & known.any(axis=1)
    asked, known, lengths = asked[compared], known[compared], lengths[compared]
    aims = np.abs(lengths[:, None] - _LENGTHS).argmin(axis=1)
    above = ((aims[:, None] > asked) & known).sum(axis=1)
    below = (aims[:, None] < asked).sum(axis=1)
    most = known.sum(axis=1)
    higher, lower = int((2 * above > most).sum()), int((2 * below > most).sum())
    aiming = np.bincount(aims, minlength=len(_LENGTHS))
    asking = np.bincount(asked[known], minlength=len(_LENGTHS))
    return EducationGap(
        tuple(
            LevelCount(level, int(aiming[level.rank]), int(asking[level.rank]))
            for level in EducationLevel
        ),
        higher,
        len(aims) - higher - lower,
        lower,
    )
