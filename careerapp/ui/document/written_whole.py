"""Writing a file as a whole or not at all."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from careerapp.domain.errors import SaidError, as_it_is
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence

NO_FOLDER = to_translate(
    "its folder is no longer there (if it is on a memory stick, put that in again)"
)
"""What is wrong with a file whose folder has gone, and what would help."""


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
    file = QSaveFile(str(path))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not (written and _write_all(file, contents) and file.commit()):
        why = _obstacle(path, len(contents))
        raise WriteError(Sentence(why) if why else as_it_is(file.errorString()), at=path)


def _write_all(file: QSaveFile, contents: bytes) -> bool:
    """Write until all is written or nothing more can be.

    A disk that fills up takes a part, which Qt counts as success; only the next attempt fails.
    """
    rest = memoryview(contents)
    while rest:
        count = file.write(bytes(rest))
        if count <= 0:
            return False
        rest = rest[count:]
    return True


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
