"""What a person does with their results: list choices and shortlist, for all that show them."""

from itertools import count

from PySide6.QtCore import QObject, Signal

from careerapp.domain.job_list import ListView
from careerapp.domain.shortlist import Shortlist


class PersonState(QObject):
    """Holds the records; widgets show them, replace them, and hear when they are replaced.

    Parameters
    ----------
    parent : QObject
        The window.

    Attributes
    ----------
    step_numbers : iterator of int
        Numbers what can be undone in the order in which it was done, wherever that was.

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
        self.step_numbers = count(1)

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
