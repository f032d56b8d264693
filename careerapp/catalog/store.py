"""The occupation database in memory; nothing else reads careers.sqlite."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from careerapp.catalog import details, schema
from careerapp.catalog.errors import CatalogError
from careerapp.catalog.ranges import EDUCATION_SHARE, INTEREST, WORK_VALUE
from careerapp.domain.occupation import LaborMarket, Occupation, Source
from careerapp.domain.scales import EducationLevel, Interest, JobZone, WorkValue, location
from careerapp.paths import DATABASE

_Scale = TypeVar("_Scale", Interest, WorkValue, EducationLevel)

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


@dataclass(frozen=True, eq=False)
class Catalog:
    """All occupations; ratings in memory, details read when asked for.

    It can be used from any thread. The frames share one index, the O*NET codes in order.

    Attributes
    ----------
    path : Path
        The database.
    language : str
        Of titles, summaries and activities.
    titles : Series
        Occupation titles.
    interests : DataFrame
        0-1, a column for each `Interest`.
    values : DataFrame
        0-1, a column for each `WorkValue`; NaN where O*NET has not rated an occupation.
    education : DataFrame
        Shares of workers, adding up to 1, a column for each `EducationLevel`; NaN likewise.
    sources : tuple of Source
        The files that the database was compiled from.
    """

    path: Path
    language: str
    titles: pd.Series
    interests: pd.DataFrame
    values: pd.DataFrame
    education: pd.DataFrame
    sources: tuple[Source, ...]

    def occupation(self, code: str) -> Occupation:
        """Return all that is known about one occupation.

        Parameters
        ----------
        code : str
            O*NET-SOC code.

        Raises
        ------
        KeyError
            When no occupation has this code.
        CatalogError
            When the database cannot be read any more.
        """
        self._check_code(code)
        with details.opened(self.path) as connection:
            number, bls_code, zone, summary, *activities = connection.execute(
                "SELECT id, bls_code, job_zone, summary, activity_1, activity_2, activity_3"
                " FROM occupations JOIN texts ON occupation = id WHERE code = ? AND language = ?",
                (code, self.language),
            ).fetchone()
            return Occupation(
                code=code,
                title=str(self.titles[code]),
                summary=summary,
                activities=tuple(activities),
                interests=_row(self.interests, code, Interest) or {},
                values=_row(self.values, code, WorkValue),
                education=_row(self.education, code, EducationLevel),
                job_zone=JobZone(zone),
                knowledge=details.read_importances(connection, number, "knowledge"),
                skills=details.read_importances(connection, number, "skill"),
                alternate_titles=details.read_alternate_titles(connection, number),
                technologies=details.read_technologies(connection, number),
                related=details.read_related(connection, number, self.language),
                outlook=details.read_outlook(connection, bls_code),
                bls_code=bls_code,
            )

    def labor_market(self, code: str, place: str) -> LaborMarket:
        """Return jobs and pay in one location; every figure is ``None`` if it has none.

        Parameters
        ----------
        code : str
            O*NET-SOC code.
        place : str
            Code of one of `careerapp.domain.scales.LOCATIONS`.

        Raises
        ------
        KeyError
            When no occupation or no location has this code.
        CatalogError
            When the database cannot be read any more.
        """
        self._check_code(code)
        try:
            location(place)
        except KeyError:
            raise KeyError(f"{place!r} is not the code of one of our locations") from None
        with details.opened(self.path) as connection:
            (bls_code,) = connection.execute(
                "SELECT bls_code FROM occupations WHERE code = ?", (code,)
            ).fetchone()
            found = details.read_labor_market(connection, bls_code, place)
        return found or LaborMarket(place)

    def _check_code(self, code: str) -> None:
        if code not in self.titles.index:
            raise KeyError(f"{code!r} is not the O*NET-SOC code of one of our occupations")


def load_catalog(path: Path = DATABASE, language: str = "en") -> Catalog:
    """Load the occupation database.

    Parameters
    ----------
    path : Path
        The database; the bundled one by default.
    language : str
        Of titles, summaries and activities: ``en`` or ``es``.

    Raises
    ------
    CatalogError
        When the file is missing, damaged or not ours, or has no texts in this language.
    """
    path = path.absolute()
    with details.opened(path) as connection:
        _check_ours(connection, path)
        titles = connection.execute(
            "SELECT code, title FROM occupations JOIN texts ON occupation = id"
            " WHERE language = ? ORDER BY code",
            (language,),
        ).fetchall()
        if not titles:
            raise CatalogError(f"{path}: the occupation database has no texts in {language!r}")
        codes = pd.Index([code for code, _ in titles], name="code")
        return Catalog(
            path=path,
            language=language,
            titles=pd.Series([title for _, title in titles], index=codes, name="title"),
            interests=_frame(INTEREST.to_unit(_ratings(connection, _INTERESTS)), codes, Interest),
            values=_frame(WORK_VALUE.to_unit(_ratings(connection, _VALUES)), codes, WorkValue),
            education=_frame(_by_level(_ratings(connection, _EDUCATION)), codes, EducationLevel),
            sources=tuple(
                Source(*row)
                for row in connection.execute(
                    "SELECT name, release, date, license, attribution, file, rows, sha256"
                    " FROM sources ORDER BY id"
                )
            ),
        )


def _check_ours(connection: sqlite3.Connection, path: Path) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != schema.APPLICATION_ID:
        raise CatalogError(f"{path}: this is not an occupation database of this program")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version != schema.VERSION:
        raise CatalogError(
            f"{path}: the occupation database has version {version}, "
            f"but this program reads version {schema.VERSION}"
        )
    # SQLite notices a cut of whole pages, and fills the last page of any other with zeros.
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    if path.stat().st_size != pages * page_size:
        raise CatalogError(f"{path}: the occupation database cannot be read: it is cut off")


def _ratings(connection: sqlite3.Connection, query: str) -> NDArray[np.float64]:
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


def _frame(ratings: NDArray[np.float64], codes: pd.Index, scale: type[_Scale]) -> pd.DataFrame:
    # As objects, or else pandas makes plain text of the members.
    return pd.DataFrame(ratings, index=codes, columns=pd.Index(list(scale), dtype=object))


def _row(frame: pd.DataFrame, code: str, scale: type[_Scale]) -> dict[_Scale, float] | None:
    ratings = frame.loc[code].to_numpy(dtype=np.float64)
    if np.isnan(ratings).any():
        return None
    return {member: float(rating) for member, rating in zip(scale, ratings, strict=True)}
