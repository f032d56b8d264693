"""Files that are written whole or not at all."""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import to_translate
from careerapp.report.cut_off import sweep

# The interpreter's lock is given up for a moment at each writing. A thread that waits for the lock
# asks for it after 5 ms, and counts anew from each such moment; so there must not be many.
_BUFFER = 1 << 20

_HALF = re.compile(r"\.report-\w+\.part")


CANNOT_BE_WRITTEN = to_translate("cannot be written ({reason})")


class FileError(SaidError):
    """A file cannot be written."""


@contextmanager
def written_whole(path: Path) -> Iterator[TextIO]:
    """Open a file that appears under its name only when all of it has been written."""
    partial = path.with_name(f"{path.name}.part")
    try:
        partial.unlink(missing_ok=True)  # which may be a link to something else
        half = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(half, "w", _BUFFER, encoding="utf-8", newline="") as file:
            yield file
        partial.chmod(_usual_rights())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that is made in memory; it is safe on the disk before it takes its name.

    Parameters
    ----------
    path : Path
        The file; replaced if it is there.
    content : bytes
        All of it.

    Raises
    ------
    FileError
        When that is not possible; nothing is left behind then, and what was there stays.
    """
    if path.is_dir():
        raise FileError(to_translate("cannot be written, because it is a folder"), at=path)
    sweep(path.parent, _HALF)
    partial: Path | None = None
    try:
        descriptor, name = tempfile.mkstemp(prefix=".report-", suffix=".part", dir=path.parent)
        partial = Path(name)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.chmod(_usual_rights())
        partial.replace(path)
    except OSError as error:
        raise FileError(CANNOT_BE_WRITTEN, at=path, reason=sentence_of(error)) from error
    finally:
        if partial is not None:
            partial.unlink(missing_ok=True)


def _usual_rights() -> int:
    """Return what new files may be used for; temporary ones are for their owner alone."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
