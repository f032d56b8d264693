"""Writing a file as a whole or not at all."""

import errno
import os
import secrets
import shutil
import string
from contextlib import suppress
from pathlib import Path
from stat import S_IMODE

from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence

NO_FOLDER = to_translate(
    "its folder is no longer there (if it is on a memory stick, put that in again)"
)
"""What is wrong with a file whose folder has gone, and what would help."""

_LETTERS = 6  # that follow the name of a file until it is complete
_USUAL_RIGHTS = 0o666  # less what the person's mask takes away
_AS_IT_IS = getattr(os, "O_BINARY", 0)  # no other ends of lines on Windows


class WriteError(SaidError, OSError):
    """A file could not be written; it says why and what would help."""


def write_whole(path: Path, contents: bytes) -> None:
    """Replace a file; nobody ever sees half of the new one.

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
    target = Path(os.path.realpath(path))  # a link stays one
    half = target.with_name(f"{target.name}.{_random_letters()}")
    try:
        _write(half, contents, _rights(target))
        half.replace(target)
    except OSError as error:
        with suppress(OSError):  # the disk may be gone
            half.unlink(missing_ok=True)
        why = _obstacle(path, len(contents))
        raise WriteError(Sentence(why) if why else sentence_of(error), at=path) from error


def _write(half: Path, contents: bytes, rights: int) -> None:
    """Write a new file, and wait until it is on the disk.

    With Python's own functions, which let other threads work meanwhile: Qt's `QSaveFile` does not,
    and on a slow disk the window would wait for it.
    """
    descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _AS_IT_IS, rights)
    with os.fdopen(descriptor, "wb") as file:
        file.write(contents)
        file.flush()
        os.fsync(file.fileno())
        if rights != _USUAL_RIGHTS:
            half.chmod(rights)


def _rights(target: Path) -> int:
    """Return what a file may be used for, by whom; refuse one that must not be written to."""
    try:
        rights = S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return _USUAL_RIGHTS
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return rights


def _random_letters() -> str:
    return "".join(secrets.choice(string.ascii_letters) for _ in range(_LETTERS))


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
