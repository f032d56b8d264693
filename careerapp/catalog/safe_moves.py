"""Files that take their place once they are safe on the disk, also where the power fails."""

import os
import re
import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path

PRIVATE = ".new-"
"""How folders begin in which something is made that is then moved to its place."""

_PRIVATE_FOLDER = re.compile(re.escape(PRIVATE) + r"\w+")
_SURELY_CUT_OFF = 3600.0  # seconds; a younger one may be somebody's who is still at work in it


def write_safely(path: Path, contents: bytes) -> None:
    """Write a file; all of it is on the disk when this returns.

    Parameters
    ----------
    path : Path
        Made, or replaced.
    contents : bytes
        What is to be in it.

    Raises
    ------
    OSError
        When it cannot be written; there may be a part of it.
    """
    with path.open("wb") as file:
        file.write(contents)
        file.flush()
        os.fsync(file.fileno())


def copy_safely(source: Path, target: Path) -> None:
    """Copy a file; all of the copy is on the disk when this returns.

    Parameters
    ----------
    source : Path
        The file.
    target : Path
        Made, or replaced.

    Raises
    ------
    OSError
        When it cannot be copied; there may be a part of the copy.
    """
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def move_safely(source: Path, target: Path) -> None:
    """Put a file in the place of another one; no later move is on the disk before this one is.

    Parameters
    ----------
    source : Path
        The file.
    target : Path
        Its place, on the same disk.

    Raises
    ------
    OSError
        When it was not moved.
    """
    source.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Wait until all names in a folder are on the disk, where system and disk have that.

    Nothing is raised, since the names are as they should be already: network drives, shared
    folders of virtual machines and others cannot wait for a folder, and of a disk that fails now
    it would be wrong to say that nothing was moved.

    Parameters
    ----------
    folder : Path
        Whose names have been changed.
    """
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def remove_cut_off(folder: Path) -> None:
    """Remove what was made in private folders by those who were cut off; the rest stays.

    Parameters
    ----------
    folder : Path
        That the private ones are in; it need not exist.
    """
    with suppress(OSError):  # there is no such folder, or one may not look into it
        for path in folder.iterdir():
            if _PRIVATE_FOLDER.fullmatch(path.name):
                with suppress(OSError):
                    if time.time() - path.lstat().st_mtime > _SURELY_CUT_OFF:
                        shutil.rmtree(path)
