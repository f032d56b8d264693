"""The menu about the person as a document."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from careerapp.ui.menu import Menu
from careerapp.ui.tips import plain_tip

if TYPE_CHECKING:
    from careerapp.ui.document.person_here import PersonHere


class FileMenu(QObject):
    """New, Open, Save, recent files, and the end of all that is kept.

    Parameters
    ----------
    menu : QMenu
        Gets the entries.
    here : PersonHere
        The person, and what can be done with them.
    leave : callable
        Closes the program.
    """

    def __init__(self, menu: QMenu, here: "PersonHere", leave: Callable[[], object]) -> None:
        super().__init__(menu)
        self._document = here.document
        self._desk = desk = here.desk
        self._files = here.folder.recent
        keys = QKeySequence.StandardKey
        menu.addAction(self.tr("&New person"), keys.New, desk.new)
        menu.addAction(self.tr("&Open…"), keys.Open, desk.choose_file)
        self._recent = Menu(self.tr("Open &recent"), menu)
        menu.addMenu(self._recent)
        menu.aboutToShow.connect(self._show_recent)
        self._show_recent()
        menu.addSeparator()
        self._save = menu.addAction(self.tr("&Save"), keys.Save, partial(desk.save, None))
        self._save_as = menu.addAction(self.tr("Save &as…"), partial(desk.save_as, None))
        self._save_as.setShortcut(QKeySequence(self.tr("Ctrl+Shift+S")))
        self.before = menu.addSeparator()
        menu.addSeparator()
        menu.addAction(self.tr("Remove &everything kept here…"), desk.remove_everything)
        menu.addSeparator()
        end = menu.addAction(self.tr("&Quit"), keys.Quit, leave)
        end.setMenuRole(end.MenuRole.QuitRole)
        self._document.changed.connect(self._update)
        self._update()

    def _update(self) -> None:
        self._save.setEnabled(self._document.modified)
        self._save_as.setEnabled(self._document.begun)

    def _show_recent(self) -> None:
        self._recent.clear()
        for number, one in enumerate(self._files.list(), start=1):
            name = one.name or self.tr("Somebody without a name")
            who = f"{name} ({one.path.name})".replace("&", "&&")
            action = self._recent.addAction(f"&{number % 10}  {who}", partial(self._open, one.path))
            action.setToolTip(plain_tip(str(one.path)))
        self._recent.menuAction().setEnabled(bool(self._recent.actions()))

    def _open(self, path: Path) -> None:
        self._desk.open(path)
