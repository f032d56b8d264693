"""Refusing a database that is not ours, not of this version, or no longer as it was written."""

import errno
import sqlite3
from pathlib import Path

from careerapp.catalog import details, schema
from careerapp.catalog.checksums import CHECKSUMS, checksum, read_checksums
from careerapp.catalog.errors import CatalogError
from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence

_CHANGED = Sentence(to_translate("it is cut off, or damaged, or was changed by something else"))

_WILL_STAY = (errno.ENOENT, errno.EIO)  # a missing file, and a part of a disk that is worn out


class UnreadableError(SaidError, OSError):
    """A database that another program keeps to itself, that one may not read, and the like."""


def check_sound(path: Path) -> None:
    """Refuse a database that cannot be used; in about ten milliseconds, for a thread.

    Parameters
    ----------
    path : Path
        With its checksum beside it.

    Raises
    ------
    CatalogError
        When it is missing, cannot be read, has another checksum, or is of another version.
    """
    try:
        if path.is_dir():  # which is told in other ways on other systems
            raise _unreadable(path, Sentence(to_translate("it is a folder")))
        found = checksum(path)
    except FileNotFoundError as error:
        raise _unreadable(path, details.MISSING) from error
    except OSError as error:
        raise _unreadable(path, sentence_of(error)) from error
    if found not in _known(path):
        raise _unreadable(path, _CHANGED)
    with details.opened(path) as connection:
        check_ours(connection, path)


def is_sound(path: Path) -> bool:
    """Return whether a database can be used, before it is put elsewhere for it; for a thread.

    Parameters
    ----------
    path : Path
        With its checksum beside it.

    Raises
    ------
    UnreadableError
        When it cannot be read now, which says nothing about what is in it.
    """
    try:
        check_sound(path)
    except CatalogError as error:
        cause = error.__cause__
        if isinstance(cause, sqlite3.OperationalError) or (
            isinstance(cause, OSError) and cause.errno not in _WILL_STAY
        ):
            raise UnreadableError(error.sentence) from error
        return False
    return True


def check_ours(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a database that is cut off, not ours or of another version.

    Parameters
    ----------
    connection : sqlite3.Connection
        To the database.
    path : Path
        Where it is.

    Raises
    ------
    CatalogError
        When it is.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != schema.APPLICATION_ID:
        raise CatalogError(to_translate("this is not a database of jobs of this program"), at=path)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version != schema.VERSION:
        raise CatalogError(
            to_translate(
                "the database of jobs has version {version}, but this program reads version {known}"
            ),
            at=path,
            version=version,
            known=schema.VERSION,
        )
    # SQLite notices a cut of whole pages, and fills the last page of any other with zeros.
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    if path.stat().st_size != pages * page_size:
        raise _unreadable(path, Sentence(to_translate("it is cut off")))


def _known(path: Path) -> frozenset[str]:
    try:
        return read_checksums(path.parent)
    except OSError as error:
        raise _unreadable(
            path,
            Sentence(
                to_translate(
                    "{name} beside it, which tells whether it is whole, cannot be read: {reason}"
                ),
                {"name": CHECKSUMS, "reason": sentence_of(error)},
            ),
        ) from error


def _unreadable(path: Path, reason: Sentence) -> CatalogError:
    return CatalogError(details.UNREADABLE, at=path, reason=reason)
