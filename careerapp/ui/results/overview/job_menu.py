"""What can be done with a job in the list or on a chart."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from careerapp.ui.person_state import PersonState


class JobMenu(QMenu):
    """Open it, put it on the shortlist or take it off, or hide it; deleted when it closes.

    Parameters
    ----------
    code : str
        O*NET-SOC code of the job.
    state : PersonState
        Holds the shortlist.
    parent : QWidget
        What the job is shown in.

    Signals: ``open_wanted(code)``; ``rejected(code)``, when the job is not for the person.
    """

    open_wanted = Signal(str)
    rejected = Signal(str)

    def __init__(self, code: str, state: PersonState, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._code = code
        self._state = state
        self.addAction(self.tr("&Open"), lambda: self.open_wanted.emit(code))
        self.addSeparator()
        if state.shortlist.favorite(code) is None:
            self.addAction(self.tr("Add to the &shortlist"), self._add)
        else:
            self.addAction(self.tr("Take off the &shortlist"), self._take_off)
        hide = self.addAction(self.tr("&Not for me: hide it"), lambda: self.rejected.emit(code))
        hide.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))

    def _add(self) -> None:
        self._state.shortlist = self._state.shortlist.with_favorite(self._code)

    def _take_off(self) -> None:
        self._state.shortlist = self._state.shortlist.without_favorite(self._code)
