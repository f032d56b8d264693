"""Answers and occupations as rows of 46 ratings, the same columns for both.

Six interests, six work values, 33 subjects and the length of education; every rating runs 0-1,
and what is unknown is NaN.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from careerapp.catalog.store import Catalog
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue

SCALES: Mapping[Block, tuple[Interest | WorkValue | Subject, ...]] = {
    Block.INTERESTS: tuple(Interest),
    Block.VALUES: tuple(WorkValue),
    Block.SUBJECTS: tuple(Subject),
}
RATED_BLOCKS = tuple(SCALES)

# Chosen by which occupations O*NET lists as related; see docs/matching.md.
WEIGHTS: Mapping[Block, float] = {
    Block.INTERESTS: 1.0,
    Block.VALUES: 0.75,
    Block.SUBJECTS: 0.8,
    Block.EDUCATION: 1.8,
}


def _columns() -> Mapping[Block, slice]:
    columns = {}
    start = 0
    for block in Block:
        end = start + len(SCALES.get(block, (None,)))
        columns[block] = slice(start, end)
        start = end
    return columns


COLUMNS = _columns()
WIDTH = COLUMNS[Block.EDUCATION].stop
BLOCK_OF_COLUMN = tuple(block for block in Block for _ in range(WIDTH)[COLUMNS[block]])


def answer_of_column(column: int) -> Interest | WorkValue | Subject | None:
    """Return the question that a column holds the answers to; None for education."""
    block = BLOCK_OF_COLUMN[column]
    first: int = COLUMNS[block].start
    return SCALES[block][column - first] if block in SCALES else None


def person_ratings(profile: Profile) -> NDArray[np.float64]:
    """Return a person's answers, shape (46,); NaN where nothing is answered."""
    target = profile.target_education
    return np.array(
        [
            *(profile.interests.get(key, np.nan) for key in Interest),
            *(profile.values.get(key, np.nan) for key in WorkValue),
            *(profile.subjects.get(key, np.nan) for key in Subject),
            np.nan if target is None else target.length,
        ]
    )


def person_importance(profile: Profile) -> NDArray[np.float64]:
    """Return how much each block counts for a person, shape (4,), 0-2, in the order of `Block`."""
    return np.array([profile.weight(block) for block in Block])


def occupation_ratings(catalog: Catalog) -> NDArray[np.float64]:
    """Return the catalog's ratings, shape (occupations, 46); NaN where O*NET has none.

    An occupation's education is the mean length over its workers.
    """
    lengths = np.array([level.length for level in EducationLevel])
    education = (catalog.education * lengths).sum(axis="columns", skipna=False)
    return np.column_stack(
        [
            catalog.interests.to_numpy(dtype=np.float64),
            catalog.values.to_numpy(dtype=np.float64),
            catalog.subjects.to_numpy(dtype=np.float64),
            education.to_numpy(dtype=np.float64),
        ]
    )


def missing_blocks(catalog: Catalog) -> dict[str, tuple[Block, ...]]:
    """Return, by code, the blocks that O*NET has not rated for an occupation."""
    ratings = occupation_ratings(catalog)
    missing = pd.DataFrame(
        {block: np.isnan(ratings[:, COLUMNS[block]]).any(axis=1) for block in Block},
        index=catalog.titles.index,
    )
    return {
        str(code): tuple(block for block in Block if row[block]) for code, row in missing.iterrows()
    }
