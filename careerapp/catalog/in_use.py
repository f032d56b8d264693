"""Where data lie that a person has taken in; light to import."""

import os
from pathlib import Path

from careerapp.catalog.checksums import CHECKSUMS, says_none
from careerapp.paths import DATABASE

_FOLDER = "data"
_CROSSWALK = "crosswalk.csv"


def own_database(folder: Path) -> Path:
    """Return where data that a person has taken in are, below their folder of the program."""
    return folder / _FOLDER / DATABASE.name


def own_crosswalk(folder: Path) -> Path:
    """Return where the crosswalk that a person has taken in is, beside their data."""
    return folder / _FOLDER / _CROSSWALK


def has_own(folder: Path) -> bool:
    """Return whether a person has taken in data, which may be damaged or gone since."""
    own = own_database(folder)
    there = is_there(own) or is_there(own.with_name(CHECKSUMS))
    return there and not says_none(own.parent)


def is_there(path: Path) -> bool:
    """Return whether there is a file, a folder or a link; also where nobody may look."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:  # no permission, or the disk does not answer
        return True
    return True
