"""Whether a database is still what the program has written, bit by bit."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from careerapp.catalog.safe_moves import write_safely

CHECKSUMS = "checksums.txt"
"""Beside a database: the SHA-256 of each that may lie there, one a line."""

_NONE = "none"  # in place of a checksum: whatever lies there is not used


def checksum(path: Path) -> str:
    """Return the SHA-256 of a file; for a thread, though others have their turn meanwhile.

    Parameters
    ----------
    path : Path
        The file.

    Raises
    ------
    OSError
        When it cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()  # a quarter of a megabyte at a time


def read_checksums(folder: Path) -> frozenset[str]:
    """Return those of the databases that may lie in a folder.

    Parameters
    ----------
    folder : Path
        Whose `CHECKSUMS` are read; what is no ASCII there is no checksum.

    Raises
    ------
    OSError
        When they cannot be read.
    """
    return frozenset((folder / CHECKSUMS).read_bytes().decode("ascii", "replace").split())


def write_checksums(folder: Path, checksums: Iterable[str]) -> Path:
    """Write them, safe on the disk when this returns, and return the file.

    Whoever replaces a database writes them elsewhere and moves them here before it, the old one's
    and the new one's, so that there is no moment in which the database in its place is not known.

    Parameters
    ----------
    folder : Path
        Where the file is made, or replaced.
    checksums : iterable of str
        In any order, also several times.

    Raises
    ------
    OSError
        When they cannot be written.
    """
    path = folder / CHECKSUMS
    write_safely(path, "".join(f"{each}\n" for each in sorted(set(checksums))).encode("ascii"))
    return path


def write_none(folder: Path) -> Path:
    """Write that nothing that lies in a folder is used; see `write_checksums`.

    Parameters
    ----------
    folder : Path
        Where the file is made, or replaced.

    Raises
    ------
    OSError
        When it cannot be written.
    """
    return write_checksums(folder, [_NONE])


def says_none(folder: Path) -> bool:
    """Return whether nothing that lies in a folder is used, because it is on its way in or out.

    Parameters
    ----------
    folder : Path
        Whose `CHECKSUMS` are read; where they cannot be, they do not say so.
    """
    try:
        return read_checksums(folder) == {_NONE}
    except OSError:
        return False
