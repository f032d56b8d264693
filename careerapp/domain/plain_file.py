"""Opening a file that somebody has chosen, which may turn out to be none."""

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path

from careerapp.domain.errors import SaidError
from careerapp.domain.language import to_translate


class NoFileError(SaidError, OSError):
    """What was chosen cannot be read as a file to its end; a reason to give, without its path."""


def open_plain(path: Path) -> BufferedReader:
    """Open a file to read it, and nothing that would never end.

    Raises
    ------
    OSError
        When it cannot be opened; a `NoFileError` when it is a pipe or a device.
    """
    kind = path.stat().st_mode
    if stat.S_ISDIR(kind):  # Windows would say that one has no permission
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(kind):
        raise NoFileError(to_translate("it is no file, but a pipe or a device"))
    return path.open("rb")


def read_plain(path: Path, most: int) -> bytes:
    """Return what a file holds.

    Parameters
    ----------
    path : Path
        The file.
    most : int
        How many bytes it may have.

    Raises
    ------
    OSError
        When it cannot be read; a `NoFileError` when it is larger, or no file.
    """
    with open_plain(path) as file:
        contents = file.read(most + 1)
    if len(contents) > most:
        raise NoFileError(to_translate("it has more than {most} bytes"), most=most)
    return contents
