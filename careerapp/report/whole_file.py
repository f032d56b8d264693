"""Files that are written whole or not at all."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE
from typing import TextIO

from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence
from careerapp.report.cut_off import half_beside, sweep

CANNOT_BE_WRITTEN = to_translate("cannot be written ({reason})")

NO_FOLDER = to_translate(
    "its folder is no longer there (if it is on a memory stick, put that in again)"
)
"""What is wrong with a file whose folder has gone, and what would help."""

# The interpreter's lock is given up for a moment at each writing. A thread that waits for the lock
# asks for it after 5 ms, and counts anew from each such moment; so there must not be many.
_BUFFER = 1 << 20

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_USUAL_RIGHTS = 0o666  # less what the system takes away from what this person makes
_PRIVATE = 0o600


class WriteError(SaidError, OSError):
    """A file could not be written; it says why and what would help."""


@contextmanager
def written_whole(path: Path) -> Iterator[TextIO]:
    """Open a file for text that appears under its name when all of it is safe on the disk.

    Parameters
    ----------
    path : Path
        The file; if it is there, it is replaced. A link stays one, and rights stay as they are.

    Raises
    ------
    OSError
        When that is not possible; nothing is left behind then, and what was there stays.
    """
    with (
        _half_of(path) as half,
        os.fdopen(half, "w", _BUFFER, encoding="utf-8", newline="", closefd=False) as file,
    ):
        yield file


def write_whole(path: Path, contents: bytes) -> None:
    """Write a file that is made in memory; see `written_whole`.

    Parameters
    ----------
    path : Path
        Of the file, in a folder that is there.
    contents : bytes
        What it holds then.

    Raises
    ------
    WriteError
        When that is not possible; the file is then as it was.
    """
    try:
        with _half_of(path) as half, os.fdopen(half, "wb", closefd=False) as file:
            file.write(contents)
    except OSError as error:
        why = _obstacle(path, len(contents))
        raise WriteError(Sentence(why) if why else sentence_of(error), at=path) from error


@contextmanager
def _half_of(path: Path) -> Iterator[int]:
    """Open a file under another name, which takes the place of the one that is there at the end.

    With Python's own functions, which let other threads work meanwhile: Qt's `QSaveFile` does not,
    and on a slow disk the window would wait for it.
    """
    target = Path(os.path.realpath(path))  # a link stays one
    rights = _rights(target)
    sweep(target.parent)
    half = half_beside(target)
    descriptor = os.open(half, _NEW, _USUAL_RIGHTS if rights is None else _PRIVATE)
    try:
        try:
            if rights is None:  # the system has said so by now, and there is nothing in it yet
                rights = S_IMODE(os.fstat(descriptor).st_mode)
            _set_rights(half, _PRIVATE)
            yield descriptor
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        _set_rights(half, rights)
        half.replace(target)
    except BaseException:
        with suppress(OSError):  # the disk may be gone
            half.unlink(missing_ok=True)
        raise


def _rights(target: Path) -> int | None:
    """Return what a file may be used for, by whom; None where there is none.

    Raises
    ------
    OSError
        When it must not be written to.
    """
    try:
        rights = S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return rights


def _set_rights(half: Path, rights: int) -> None:
    with suppress(OSError):  # disks of other computers may know none
        half.chmod(rights)


def _obstacle(path: Path, size: int) -> str:
    """Return what stands in the way, and what would help; empty where that cannot be seen."""
    folder = path.parent
    with suppress(OSError):
        if not folder.is_dir():
            return NO_FOLDER
        if path.is_dir():
            return to_translate("a folder has this name (choose another one)")
        if not os.access(folder, os.W_OK):
            return to_translate("its folder is protected from writing (choose another one)")
        if path.exists() and not os.access(path, os.W_OK):
            return to_translate("it is protected from writing (choose another name)")
        if shutil.disk_usage(folder).free < size:
            return to_translate(
                "the disk is full (remove something from it, or choose another one)"
            )
    return ""
