"""A person's file that is dropped onto the window, or opened from the desktop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QFileOpenEvent


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that is dragged; None where it is none, or several, or not on a disk."""
    addresses = data.urls()
    if len(addresses) != 1 or not addresses[0].isLocalFile():
        return None
    path = Path(addresses[0].toLocalFile())
    return path if path.is_file() else None


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
