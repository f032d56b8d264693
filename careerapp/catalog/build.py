"""From the releases and our own texts to one database file."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pandas as pd

from careerapp.catalog import releases
from careerapp.catalog.checksums import CHECKSUMS, checksum, write_checksums
from careerapp.catalog.errors import BuildError, CatalogError
from careerapp.catalog.gather import gather
from careerapp.catalog.write import write
from careerapp.domain.language import to_translate

MAX_BYTES = 12_000_000

_EXPECTED_COUNTS = (
    ("occupations", "SELECT count(*) FROM occupations", releases.OCCUPATIONS),
    ("occupations with interests", "SELECT count(*) FROM interests", releases.OCCUPATIONS),
    (
        "languages without texts for all occupations",
        """
        SELECT count(*) FROM (
            SELECT language FROM texts GROUP BY language
            HAVING count(*) != (SELECT count(*) FROM occupations)
        )
        """,
        0,
    ),
    (
        "occupations with related ones",
        "SELECT count(DISTINCT occupation) FROM related",
        releases.OCCUPATIONS,
    ),
    (
        "occupations with national wages",
        """
        SELECT count(*) FROM occupations JOIN labor_market USING (bls_code)
        WHERE location = 'US' AND coalesce(wage_median, hourly_median) IS NOT NULL
        """,
        releases.WITH_NATIONAL_WAGES,
    ),
)


def build(sources: Path, content: Path, target: Path) -> None:
    """Compile the database.

    It is built in a temporary folder beside the target, checked, and only then put in the
    target's place, with its checksum beside it; when anything fails, the old file stays as it is.

    Parameters
    ----------
    sources : Path
        The folder that holds the releases, in ``onet`` and ``bls``.
    content : Path
        The folder of our own texts.
    target : Path
        The database file to write.

    Raises
    ------
    SourceError
        When a source file is missing or wrong.
    BuildError
        When the sources are not those that we know, our own texts are not as they should be, or
        the database cannot be written.
    CatalogError
        When the database does not hold together.
    """
    gathered = gather(sources, content)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".build-", dir=target.parent) as folder:
            fresh = Path(folder) / target.name
            write(gathered, fresh)
            check_whole(fresh)
            _check_counts(fresh)
            known = write_checksums(Path(folder), [checksum(fresh)])
            fresh.replace(target)
            known.replace(target.with_name(CHECKSUMS))
    except OSError as error:
        raise BuildError(f"{target}: cannot be written: {error.strerror}") from error
    except (sqlite3.Error, pd.errors.DatabaseError) as error:  # a full disk, for instance
        raise BuildError(f"{target}: cannot be written: {error}") from error


def check_whole(path: Path) -> None:
    """Refuse a database that is damaged, does not hold together or is too large.

    Raises
    ------
    CatalogError
        When it is not as it should be.
    """
    with closing(sqlite3.connect(path)) as connection:
        (verdict,) = connection.execute("PRAGMA integrity_check").fetchone()
        if verdict != "ok":
            raise CatalogError(
                to_translate("the new database is damaged: {reason}"), reason=str(verdict)
            )
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
        if dangling is not None:
            raise CatalogError(
                to_translate(
                    "the new database does not hold together: a row of {table} is about one of "
                    "{other} that is not there"
                ),
                table=str(dangling[0]),
                other=str(dangling[2]),
            )
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise CatalogError(
            to_translate("the new database has {size} bytes, and may have no more than {most}"),
            size=size,
            most=MAX_BYTES,
        )


def _check_counts(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for what, query, expected in _EXPECTED_COUNTS:
            (found,) = connection.execute(query).fetchone()
            if found != expected:
                raise BuildError(f"the new database has {found} {what}, not {expected}")
