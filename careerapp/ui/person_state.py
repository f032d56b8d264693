"""What a person does with their results: list choices and shortlist, for all that show them."""

from PySide6.QtCore import QObject, Signal

from careerapp.domain.job_list import ListView
from careerapp.domain.shortlist import Shortlist


class PersonState(QObject):
    """Holds the records; widgets show them, replace them, and hear when they are replaced.

    Parameters
    ----------
    parent : QObject
        The window.

    Signals: ``view_changed()``, when filters, order or length of the list are others;
    ``shortlist_changed()``, when a job is added, taken off, hidden or shown again, or its stars
    or note are others, at every letter; ``rejected_changed()``, when a job is hidden or shown
    again.
    """

    view_changed = Signal()
    shortlist_changed = Signal()
    rejected_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = ListView()
        self._shortlist = Shortlist()
        self._kept = (self._view, self._shortlist)

    @property
    def view(self) -> ListView:
        """Filters, order and length of the list."""
        return self._view

    @view.setter
    def view(self, view: ListView) -> None:
        if view != self._view:
            self._view = view
            self.view_changed.emit()

    @property
    def shortlist(self) -> Shortlist:
        """The jobs that are kept, and those that are hidden."""
        return self._shortlist

    @shortlist.setter
    def shortlist(self, shortlist: Shortlist) -> None:
        before = self._shortlist
        if shortlist != before:
            self._shortlist = shortlist
            self.shortlist_changed.emit()
            if shortlist.rejected != before.rejected:
                self.rejected_changed.emit()

    @property
    def touched(self) -> bool:
        """Whether anything differs from what was restored, or from the beginning."""
        return (self._view, self._shortlist) != self._kept

    def restore(self, view: ListView, shortlist: Shortlist) -> None:
        """Take over what was kept from another time."""
        self._kept = (view, shortlist)
        self.view, self.shortlist = view, shortlist

    def clear(self) -> None:
        """Begin again with nothing chosen and nothing kept."""
        self.restore(ListView(), Shortlist())
