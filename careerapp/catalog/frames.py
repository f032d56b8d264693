"""Reading from careers.sqlite the ratings of all occupations at once, as 0-1."""

import sqlite3
from enum import StrEnum

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from careerapp.catalog.ranges import EDUCATION_SHARE, IMPORTANCE, INTEREST, WORK_VALUE
from careerapp.domain.scales import EducationLevel, Interest, Subject, WorkValue

# O*NET's categories 1 to 12, in order.
_LEVEL_OF_CATEGORY = (
    EducationLevel.LESS_THAN_HIGH_SCHOOL,
    EducationLevel.HIGH_SCHOOL,
    EducationLevel.CERTIFICATE,
    EducationLevel.SOME_COLLEGE,
    EducationLevel.ASSOCIATE,
    EducationLevel.BACHELORS,
    EducationLevel.BACHELORS,  # and a certificate on top
    EducationLevel.MASTERS,
    EducationLevel.MASTERS,  # and a certificate on top
    EducationLevel.DOCTORAL_OR_PROFESSIONAL,  # first professional degree
    EducationLevel.DOCTORAL_OR_PROFESSIONAL,
    EducationLevel.DOCTORAL_OR_PROFESSIONAL,  # and training after it
)

_INTERESTS = "SELECT interests.* FROM occupations LEFT JOIN interests ON occupation = id"
_VALUES = "SELECT work_values.* FROM occupations LEFT JOIN work_values ON occupation = id"
_EDUCATION = "SELECT education.* FROM occupations LEFT JOIN education ON occupation = id"


def read_interests(connection: sqlite3.Connection, codes: pd.Index) -> pd.DataFrame:
    """Return a row for each code and a column for each `Interest`."""
    return _frame(INTEREST.to_unit(_rows(connection, _INTERESTS)), codes, Interest)


def read_values(connection: sqlite3.Connection, codes: pd.Index) -> pd.DataFrame:
    """Return a row for each code and a column for each `WorkValue`; NaN where not rated."""
    return _frame(WORK_VALUE.to_unit(_rows(connection, _VALUES)), codes, WorkValue)


def read_education(connection: sqlite3.Connection, codes: pd.Index) -> pd.DataFrame:
    """Return shares of workers, a column for each `EducationLevel`; NaN where not asked."""
    return _frame(_by_level(_rows(connection, _EDUCATION)), codes, EducationLevel)


def read_subjects(connection: sqlite3.Connection, codes: pd.Index) -> pd.DataFrame:
    """Return importances, a column for each `Subject`; NaN where not rated."""
    rows = connection.execute(
        "SELECT code, name, importance FROM importances"
        " JOIN elements ON elements.id = element JOIN occupations ON occupations.id = occupation"
        " WHERE kind = 'knowledge'"
    ).fetchall()
    row_of = {code: row for row, code in enumerate(codes)}
    column_of = {subject.value: column for column, subject in enumerate(Subject)}
    ratings = np.full((len(codes), len(Subject)), np.nan)
    for code, name, importance in rows:
        ratings[row_of[code], column_of[name]] = importance
    return _frame(IMPORTANCE.to_unit(ratings), codes, Subject)


def _rows(connection: sqlite3.Connection, query: str) -> NDArray[np.float64]:
    """Return the rating columns of a query in the order of codes; NaN where there is no row."""
    rows = connection.execute(f"{query} ORDER BY code").fetchall()
    return np.array([ratings for _, *ratings in rows], dtype=np.float64)


def _by_level(categories: NDArray[np.float64]) -> NDArray[np.float64]:
    """Fold percentages by category into shares by level."""
    shares = EDUCATION_SHARE.to_unit(categories)
    folded = np.column_stack(
        [
            shares[:, [found is level for found in _LEVEL_OF_CATEGORY]].sum(axis=1)
            for level in EducationLevel
        ]
    )
    # Rounded at the source, a row adds up to between 0.9997 and 1.0002.
    total: NDArray[np.float64] = folded.sum(axis=1, keepdims=True)
    return folded / total


def _frame(ratings: NDArray[np.float64], codes: pd.Index, scale: type[StrEnum]) -> pd.DataFrame:
    # As objects, or else pandas makes plain text of the members.
    return pd.DataFrame(ratings, index=codes, columns=pd.Index(list(scale), dtype=object))
