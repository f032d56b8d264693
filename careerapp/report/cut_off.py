"""What files are called until they are complete, and what is left of writings that were cut off."""

import os
import re
import secrets
import string
import time
from contextlib import suppress
from pathlib import Path

_ENDING = ".careerapp-"
_LETTERS = 6
_HALF = re.compile(rf".+{re.escape(_ENDING)}[A-Za-z]{{{_LETTERS}}}")
_LONGEST = 200  # bytes of a file's own name, so that the ending finds room

_SURELY_CUT_OFF = 3600.0  # seconds; a younger one may be somebody's who is still writing


def half_beside(file: Path) -> Path:
    """Return another name for a file until it is complete, which nobody else uses.

    Parameters
    ----------
    file : Path
        What it is to become.
    """
    name = os.fsencode(file.name)[:_LONGEST].decode(errors="ignore")
    letters = "".join(secrets.choice(string.ascii_letters) for _ in range(_LETTERS))
    return file.with_name(f"{name}{_ENDING}{letters}")


def sweep(folder: Path) -> None:
    """Remove halves of files, which nobody reads; what cannot be removed stays.

    Parameters
    ----------
    folder : Path
        Where they are.
    """
    with suppress(OSError):  # where one may write but not look
        for path in folder.iterdir():
            if _HALF.fullmatch(path.name):
                with suppress(OSError):  # another program may have been quicker
                    if time.time() - path.stat().st_mtime > _SURELY_CUT_OFF:
                        path.unlink()
