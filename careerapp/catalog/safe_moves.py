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


def copy_safely(source: Path, target: Path) -> None:
    """Copy a file; all of the copy is on the disk when this returns."""
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def move_safely(source: Path, target: Path) -> None:
    """Put a file in the place of another one; no later move is on the disk before this one is."""
    source.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Wait until all names in a folder are on the disk, where the system has that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove_cut_off(folder: Path) -> None:
    """Remove what was made in private folders by those who were cut off; the rest stays."""
    with suppress(OSError):  # there is no such folder, or one may not look into it
        for path in folder.iterdir():
            if _PRIVATE_FOLDER.fullmatch(path.name):
                with suppress(OSError):
                    if time.time() - path.lstat().st_mtime > _SURELY_CUT_OFF:
                        shutil.rmtree(path)
