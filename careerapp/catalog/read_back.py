"""Reading a whole database back, as what it was written from."""

import sqlite3
from pathlib import Path

import pandas as pd

from careerapp.catalog import details
from careerapp.catalog.gather import Gathered
from careerapp.domain.occupation import Source

_SOURCES = (
    "SELECT name, release, date, license, attribution, file, rows, sha256 FROM sources ORDER BY id"
)
_TEXTS = (
    "SELECT code, texts.* FROM texts JOIN occupations ON occupations.id = occupation"
    " ORDER BY code, language"
)
_DESCRIPTIONS = (
    "SELECT code, description FROM descriptions JOIN occupations ON id = occupation ORDER BY id"
)
_INTERESTS = "SELECT code, interests.* FROM interests JOIN occupations ON id = occupation"
_WORK_VALUES = "SELECT code, work_values.* FROM work_values JOIN occupations ON id = occupation"
_EDUCATION = "SELECT code, education.* FROM education JOIN occupations ON id = occupation"
_RATED = "SELECT code, kind, year FROM rated JOIN occupations ON id = occupation"
_IMPORTANCES = (
    "SELECT code, name, importance FROM importances"
    " JOIN elements ON elements.id = element"
    " JOIN occupations ON occupations.id = occupation WHERE kind = ?"
)

_INTEREST_AREAS = (
    "SELECT code, area, rating FROM interest_areas JOIN occupations ON id = occupation"
)


def read_back(path: Path) -> Gathered:
    """Return everything that a database holds, so that parts of it can be replaced.

    Written again, it is the same database.

    Parameters
    ----------
    path : Path
        A database of ours, whole and of this version.

    Raises
    ------
    CatalogError
        When it is missing or damaged.
    """
    with details.opened(path) as connection:
        read = _Reader(connection)
        return Gathered(
            codes=read.codes(),
            job_zones=read.query("SELECT code, job_zone FROM occupations ORDER BY code", "code")[
                "job_zone"
            ],
            texts=read.texts(),
            descriptions=read.query(_DESCRIPTIONS, "code")["description"],
            interests=read.ratings(_INTERESTS),
            work_values=read.ratings(_WORK_VALUES),
            education=read.ratings(_EDUCATION),
            knowledge=read.importances("knowledge"),
            skills=read.importances("skill"),
            interest_areas=read.interest_areas(),
            related=read.query(
                "SELECT here.code, there.code AS related, tier, position FROM related"
                " JOIN occupations AS here ON here.id = occupation"
                " JOIN occupations AS there ON there.id = related.related"
            ),
            alternate_titles=read.query(
                "SELECT code, title FROM alternate_titles"
                " JOIN occupations ON occupations.id = occupation"
            ),
            technologies=read.query(
                'SELECT code, technologies.name, category.name AS "group", hot, in_demand'
                " FROM occupation_technologies"
                " JOIN occupations ON occupations.id = occupation"
                " JOIN technologies ON technologies.id = technology"
                " JOIN technology_categories AS category ON category.id = category"
            ),
            outlook=read.query("SELECT * FROM projections", "bls_code"),
            market=read.query("SELECT * FROM labor_market"),
            rated=read.rated(),
            sources=tuple(Source(*row) for row in connection.execute(_SOURCES)),
        )


def read_texts(path: Path) -> dict[str, pd.DataFrame]:
    """Return our own texts about jobs, by code for each language.

    Parameters
    ----------
    path : Path
        A database of ours, whole and of this version.

    Raises
    ------
    CatalogError
        When it is missing or damaged.
    """
    with details.opened(path) as connection:
        return _Reader(connection).texts()


class _Reader:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def query(self, query: str, index: str | None = None) -> pd.DataFrame:
        frame = pd.read_sql_query(query, self._connection)
        return frame if index is None else frame.set_index(index)

    def codes(self) -> tuple[str, ...]:
        return tuple(
            code for (code,) in self._connection.execute("SELECT code FROM occupations ORDER BY id")
        )

    def texts(self) -> dict[str, pd.DataFrame]:
        found = self.query(_TEXTS, "code").drop(columns="occupation")
        return {
            str(language): texts.drop(columns="language")
            for language, texts in found.groupby("language", sort=True)
        }

    def ratings(self, query: str) -> pd.DataFrame:
        return self.query(query, "code").drop(columns="occupation")

    def rated(self) -> dict[str, pd.Series]:
        """Return the year of the ratings by code, for each kind."""
        found = self.query(_RATED, "code")
        return {str(kind): of_kind["year"] for kind, of_kind in found.groupby("kind")}

    def interest_areas(self) -> pd.DataFrame:
        """Return a row for each rated code, a column for each specific interest area."""
        long = self.query(_INTEREST_AREAS)
        return long.pivot_table(index="code", columns="area", values="rating")

    def importances(self, kind: str) -> pd.DataFrame:
        """Return a row for each rated code, a column for each element."""
        long = pd.read_sql_query(_IMPORTANCES, self._connection, params=(kind,))
        return long.pivot_table(index="code", columns="name", values="importance")
