"""Profiles and occupations as points in one space.

Thirteen weighted columns, the same for both: six interests, six work values, one education
level. Every rating runs 0-1 before it is weighted; what is unknown is NaN.
"""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from careerapp.catalog.store import Catalog
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, EducationLevel, Interest, WorkValue

# Chosen by which occupations O*NET lists as related; see docs/matching.md.
WEIGHTS = {Block.INTERESTS: 1.0, Block.VALUES: 0.7, Block.EDUCATION: 1.5}

_TOP_RANK = len(EducationLevel) - 1


def profile_features(profile: Profile) -> NDArray[np.float64]:
    """Return a person's point, shape (13,); NaN where nothing telling is answered."""
    interests = profile.telling_interests
    values = profile.telling_values
    target = profile.target_education
    return np.array(
        [
            *(WEIGHTS[Block.INTERESTS] * interests.get(key, np.nan) for key in Interest),
            *(WEIGHTS[Block.VALUES] * values.get(key, np.nan) for key in WorkValue),
            np.nan if target is None else WEIGHTS[Block.EDUCATION] * target.rank / _TOP_RANK,
        ]
    )


def occupation_features(catalog: Catalog) -> NDArray[np.float64]:
    """Return the catalog's points, shape (occupations, 13); NaN where O*NET has no rating.

    An occupation's education level is the mean over its workers.
    """
    ranks = np.array([level.rank for level in EducationLevel])
    level = (catalog.education * ranks).sum(axis="columns", skipna=False) / _TOP_RANK
    return np.column_stack(
        [
            WEIGHTS[Block.INTERESTS] * catalog.interests.to_numpy(),
            WEIGHTS[Block.VALUES] * catalog.values.to_numpy(),
            WEIGHTS[Block.EDUCATION] * level.to_numpy(),
        ]
    )


def missing_blocks(catalog: Catalog) -> dict[str, tuple[Block, ...]]:
    """Return, by code, the blocks that O*NET has not rated for an occupation."""
    missing = pd.DataFrame(
        {
            Block.INTERESTS: catalog.interests.isna().any(axis="columns"),
            Block.VALUES: catalog.values.isna().any(axis="columns"),
            Block.EDUCATION: catalog.education.isna().any(axis="columns"),
        }
    )
    return {
        str(code): tuple(block for block in Block if row[block]) for code, row in missing.iterrows()
    }
