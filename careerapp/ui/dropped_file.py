"""Files that are dropped onto the window, or opened from the desktop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QFileOpenEvent

DATA_ENDINGS = (".zip", ".xlsx")
"""What official files of new data end in."""

TABLE_ENDINGS = (".csv", ".tsv", ".txt")
"""What a crosswalk in text ends in."""


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that is dragged; None where it is none, or several, or not on a disk."""
    addresses = data.urls()
    if len(addresses) != 1 or not addresses[0].isLocalFile():
        return None
    path = Path(addresses[0].toLocalFile())
    return path if path.is_file() else None


def dropped_data(data: QMimeData) -> list[Path]:
    """Return the files that are dragged where all of them may hold new data; otherwise none.

    A table in text may be a crosswalk, of which there is one.
    """
    addresses = data.urls()
    endings = (*DATA_ENDINGS, *TABLE_ENDINGS) if len(addresses) == 1 else DATA_ENDINGS
    paths = [Path(each.toLocalFile()) for each in addresses if each.isLocalFile()]
    found = [path for path in paths if path.suffix.lower() in endings and path.is_file()]
    return found if len(found) == len(addresses) else []


class FileOpener(QObject):
    """Hears when macOS asks the program, which may be running already, to open a file.

    Parameters
    ----------
    application : QObject
        Gets the request.
    open_file : callable
        Does what is asked.
    """

    def __init__(self, application: QObject, open_file: Callable[[Path], object]) -> None:
        super().__init__(application)
        self._open = open_file
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open(Path(event.file()))
            return True
        return False
