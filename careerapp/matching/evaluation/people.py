"""People to measure with: occupations that answer for themselves, more or less exactly."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.scales import Block, EducationLevel
from careerapp.matching.features import COLUMNS, WIDTH

SEEDS = (1, 2, 3)
"""Each makes one person of every occupation."""

FEW_SUBJECTS = 5
"""As many as people mark of 33; three to eight are enough."""

RATED = np.arange(WIDTH) < COLUMNS[Block.EDUCATION].start


def noisy_copies(ratings: NDArray[np.float64], noise: float) -> NDArray[np.float64]:
    """Return a person for each seed and occupation, seed by seed.

    Every rating is off by a normal error and stays within 0-1. The education is the one of the
    eight levels that is nearest to the occupation's mean, because it is chosen, not rated.

    Parameters
    ----------
    ratings : ndarray, shape (occupations, 46)
        0-1, none missing.
    noise : float
        Standard deviation of the error.
    """
    people = []
    for seed in SEEDS:
        errors = np.random.default_rng(seed).normal(0, noise, ratings.shape)
        people.append(np.clip(ratings + errors * RATED, 0, 1))
    copies = np.concatenate(people)
    means = ratings[:, COLUMNS[Block.EDUCATION].start].tolist()
    copies[:, COLUMNS[Block.EDUCATION].start] = [
        EducationLevel.nearest(mean).length for mean in means
    ] * len(SEEDS)
    return copies


def shifted(people: NDArray[np.float64], by: float) -> NDArray[np.float64]:
    """Return people who rate everything higher, or lower, within 0-1."""
    moved: NDArray[np.float64] = np.clip(people + by * RATED, 0, 1)
    return moved


def squeezed(people: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return people who use half of the scale, around its middle."""
    return np.where(RATED, 0.5 + (people - 0.5) / 2, people)


def with_only(people: NDArray[np.float64], blocks: tuple[Block, ...]) -> NDArray[np.float64]:
    """Return people who have answered some blocks only."""
    fewer = np.full_like(people, np.nan)
    for block in blocks:
        fewer[:, COLUMNS[block]] = people[:, COLUMNS[block]]
    return fewer


def with_few_subjects(people: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return people who mark the subjects that they like best as loved, and leave the others."""
    subjects = people[:, COLUMNS[Block.SUBJECTS]]
    best = np.argsort(-subjects, axis=1, kind="stable")[:, :FEW_SUBJECTS]
    marked = np.full_like(subjects, np.nan)
    np.put_along_axis(marked, best, 1.0, axis=1)
    fewer = people.copy()
    fewer[:, COLUMNS[Block.SUBJECTS]] = marked
    return fewer


def with_one_dropped(
    people: NDArray[np.float64], blocks: tuple[Block, ...]
) -> Iterator[NDArray[np.float64]]:
    """Yield people who have left out one rating of these blocks, for each rating."""
    for block in blocks:
        if block is not Block.EDUCATION:
            for column in range(WIDTH)[COLUMNS[block]]:
                fewer = people.copy()
                fewer[:, column] = np.nan
                yield fewer
