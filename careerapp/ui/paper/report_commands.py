"""What the File menu can do with the report of the person in the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from careerapp.ui.background import Background

if TYPE_CHECKING:
    from careerapp.domain.person import Person
    from careerapp.ui.engine import Engine
    from careerapp.ui.paper.reports import Reports


class ReportCommands(QObject):
    """Entries of a menu, which can be chosen when there is something to rank by.

    Parameters
    ----------
    window : QWidget
        The main window.
    background : Background
        Works off the GUI thread.
    person : callable
        Returns the person that the window is about.
    """

    def __init__(
        self, window: QWidget, background: Background, person: "Callable[[], Person]"
    ) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._person = person
        self._engine: Engine | None = None
        self._made: Reports | None = None
        self._entries: list[QAction] = []

    def add_to(self, menu: QMenu, before: QAction) -> None:
        """Add the entries to a menu."""
        show = QAction(self.tr("&Print report…"), menu)
        show.setShortcut(QKeySequence.StandardKey.Print)
        show.triggered.connect(self._show)
        save = QAction(self.tr("Save repor&t…"), menu)
        save.triggered.connect(self._save)
        self._entries = [show, save]
        menu.insertActions(before, self._entries)
        menu.insertSeparator(show)
        self.update()

    def use(self, engine: "Engine") -> None:
        """Rank with this from now on."""
        self._engine = engine
        self.update()

    def update(self) -> None:
        """See whether there is something to rank by; to be called when the person is another."""
        can_rank = self._engine is not None and self._person().profile.obstacle is None
        for entry in self._entries:
            entry.setEnabled(can_rank)

    @property
    def _reports(self) -> "Reports":
        if self._made is None:
            from careerapp.ui.paper.reports import Reports

            self._made = Reports(self._window, self._background)
        return self._made

    def _show(self) -> None:
        if self._engine is not None:
            self._reports.show_report(self._engine, self._person())

    def _save(self) -> None:
        if self._engine is not None:
            self._reports.save_report(self._engine, self._person())
