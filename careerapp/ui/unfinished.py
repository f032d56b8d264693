"""Work that would be lost, or be done half in one language and half in another, by a switch."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


class Unfinished(QObject):
    """Belongs to a window and does something that takes a while."""

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        raise NotImplementedError


def work_under_way() -> bool:
    """Return whether any window of the program has something under way."""
    return any(
        work.busy
        for window in QApplication.topLevelWidgets()
        for work in window.findChildren(Unfinished)
    )
