"""Writing a file as a whole or not at all."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile


class WriteError(OSError):
    """A file could not be written; the message names it and says why."""


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
    if written:
        written = file.write(contents) == len(contents) and file.commit()
    if not written:
        raise WriteError(f"{path}: {file.errorString()}")
