"""Reading from careers.sqlite what is known about one occupation."""

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from urllib.parse import quote

import numpy as np

from careerapp.catalog.errors import CatalogError
from careerapp.catalog.onet_archive import files_of
from careerapp.catalog.ranges import IMPORTANCE
from careerapp.domain.editions import Edition
from careerapp.domain.errors import sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.occupation import (
    Description,
    LaborMarket,
    MarketGroup,
    Outlook,
    RelatedOccupation,
    Source,
    Technology,
)
from careerapp.domain.scales import JobZone
from careerapp.domain.sentence import Sentence

UNREADABLE = to_translate("the database of jobs cannot be read: {reason}")
MISSING = Sentence(to_translate("the file is missing"))
_ANOTHER = Sentence(
    to_translate("it was changed since the program read it; close the program and open it again")
)


Stamp = tuple[int, int]
"""The size of a database, and when it was written."""


def stamp_of(path: Path) -> Stamp:
    """Return by what a database is known to be the same still, in a microsecond.

    Parameters
    ----------
    path : Path
        The database.

    Raises
    ------
    CatalogError
        When it cannot be found.
    """
    try:
        found = path.stat()
    except OSError as error:
        gone = isinstance(error, FileNotFoundError)
        raise CatalogError(
            UNREADABLE, at=path, reason=MISSING if gone else sentence_of(error)
        ) from error
    return found.st_size, found.st_mtime_ns


@contextmanager
def opened(path: Path, stamp: Stamp | None = None) -> Iterator[sqlite3.Connection]:
    """Open the database for reading only, even from a read-only medium.

    Parameters
    ----------
    path : Path
        The database.
    stamp : Stamp, optional
        Of the one that it has to be still.

    Raises
    ------
    CatalogError
        When the file is missing, another one than before, or SQLite finds it damaged.
    """
    if stamp is not None and stamp_of(path) != stamp:
        raise CatalogError(UNREADABLE, at=path, reason=_ANOTHER)
    try:
        with closing(sqlite3.connect(_uri(path), uri=True)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise CatalogError(
            UNREADABLE, at=path, reason=sentence_of(error) if path.exists() else MISSING
        ) from error


def _uri(path: Path) -> str:
    # Not Path.as_uri: SQLite refuses the host that it makes of a Windows network share.
    absolute = path.absolute().as_posix()
    rooted = absolute if absolute.startswith("/") else f"/{absolute}"
    return f"file://{quote(os.fsencode(rooted))}?mode=ro&immutable=1"


def read_description(
    connection: sqlite3.Connection, occupation: int, sources: Sequence[Source]
) -> Description | None:
    """Return O*NET's own words; ``None`` where the data have none.

    Parameters
    ----------
    connection : Connection
        To the database.
    occupation : int
        Its number there, not its code.
    sources : sequence of Source
        Of the database; without the file that has these words, there are none to show.
    """
    row = connection.execute(
        "SELECT description FROM descriptions WHERE occupation = ?", (occupation,)
    ).fetchone()
    files = files_of("Occupation Data")
    source = next((one for one in sources if one.file in files), None)
    if row is None or source is None:
        return None
    month = date.fromisoformat(f"{source.date}-01")
    return Description(row[0], Edition(source.release, month))


def read_importances(
    connection: sqlite3.Connection, occupation: int, kind: str
) -> Mapping[str, float] | None:
    """Return importances 0-1 by element name, most important first; ``None`` if not rated."""
    rows = connection.execute(
        "SELECT name, importance FROM importances JOIN elements ON elements.id = element"
        " WHERE occupation = ? AND kind = ? ORDER BY importance DESC, name",
        (occupation, kind),
    ).fetchall()
    if not rows:
        return None
    scaled = IMPORTANCE.to_unit(np.array([importance for _, importance in rows], dtype=np.float64))
    return {name: float(value) for (name, _), value in zip(rows, scaled, strict=True)}


def read_alternate_titles(connection: sqlite3.Connection, occupation: int) -> tuple[str, ...]:
    """Return other names for the job, in alphabetical order."""
    rows = connection.execute(
        "SELECT title FROM alternate_titles WHERE occupation = ?", (occupation,)
    )
    return tuple(sorted((title for (title,) in rows), key=lambda title: (title.casefold(), title)))


def read_technologies(connection: sqlite3.Connection, occupation: int) -> tuple[Technology, ...]:
    """Return technologies, in-demand and hot ones first."""
    rows = connection.execute(
        "SELECT technologies.name, technology_categories.name, hot, in_demand"
        " FROM occupation_technologies"
        " JOIN technologies ON technologies.id = technology"
        " JOIN technology_categories ON technology_categories.id = category"
        " WHERE occupation = ?",
        (occupation,),
    )
    found = (Technology(name, group, bool(hot), bool(wanted)) for name, group, hot, wanted in rows)
    return tuple(
        sorted(found, key=lambda one: (not one.in_demand, not one.hot, one.name.casefold()))
    )


def read_related(
    connection: sqlite3.Connection, occupation: int, language: str
) -> tuple[RelatedOccupation, ...]:
    """Return related occupations, nearest first."""
    rows = connection.execute(
        "SELECT code, title, tier FROM related"
        " JOIN occupations ON occupations.id = related.related"
        " JOIN texts ON texts.occupation = related.related AND language = ?"
        " WHERE related.occupation = ? ORDER BY position",
        (language, occupation),
    )
    return tuple(RelatedOccupation(*row) for row in rows)


def read_primary_related(connection: sqlite3.Connection) -> Mapping[str, tuple[str, ...]]:
    """Return, by code, the related occupations of O*NET's two primary tiers, nearest first."""
    rows = connection.execute(
        "SELECT own.code, other.code FROM related"
        " JOIN occupations own ON own.id = occupation"
        " JOIN occupations other ON other.id = related"
        " WHERE tier IN ('Primary-Short', 'Primary-Long') ORDER BY occupation, position"
    )
    found: dict[str, tuple[str, ...]] = {}
    for own, other in rows:
        found[own] = (*found.get(own, ()), other)
    return found


def read_job_zones(connection: sqlite3.Connection) -> Mapping[str, JobZone]:
    """Return job zones by code."""
    rows = connection.execute("SELECT code, job_zone FROM occupations")
    return {code: JobZone(zone) for code, zone in rows}


def read_outlook(connection: sqlite3.Connection, bls_code: str) -> Outlook:
    """Return the national projection."""
    row = connection.execute(
        "SELECT employment, projected_employment, growth, openings, entry_education,"
        " work_experience, on_the_job_training, self_employed FROM projections WHERE bls_code = ?",
        (bls_code,),
    ).fetchone()
    return Outlook(*row)


def read_market_group(connection: sqlite3.Connection, bls_code: str) -> MarketGroup:
    """Return what BLS publishes under one of its codes."""
    (title,) = connection.execute(
        "SELECT title FROM projections WHERE bls_code = ?", (bls_code,)
    ).fetchone()
    rows = connection.execute(
        "SELECT code FROM occupations WHERE bls_code = ? ORDER BY code", (bls_code,)
    )
    return MarketGroup(bls_code, title, tuple(code for (code,) in rows))


def read_labor_markets(connection: sqlite3.Connection, bls_code: str) -> Mapping[str, LaborMarket]:
    """Return the figures of all locations that the source has a row for, by location."""
    rows = connection.execute(
        "SELECT location, employment, jobs_per_1000, location_quotient, wage_p10, wage_p25,"
        " wage_median, wage_p75, wage_p90, hourly_median FROM labor_market"
        " WHERE bls_code = ? ORDER BY location",
        (bls_code,),
    )
    return {row[0]: LaborMarket(*row) for row in rows}
