"""What a window can do with other people than its own."""

from collections.abc import Callable, Generator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from careerapp.ui.background import Background
from careerapp.ui.in_parts import InParts
from careerapp.ui.quick_imports import quick_imports
from careerapp.ui.theme import Theme

if TYPE_CHECKING:
    from careerapp.domain.person import Person
    from careerapp.ui.engine import Engine
    from careerapp.ui.people.people_windows import PeopleWindows

_PARTS = (
    "careerapp.ui.people.folder_view",
    "careerapp.ui.people.people_charts",
    "careerapp.ui.many.table_page",
    "careerapp.ui.many.results_page",
    "careerapp.ui.many.batch_window",
    "careerapp.ui.people.people_windows",
)
"""What is imported, a few milliseconds at a time."""


class PeopleCommands(QObject):
    """Entries of a menu; the windows behind them are imported and made when one is chosen.

    Parameters
    ----------
    window : QWidget
        The main window.
    colors : Theme
        Gives charts their colors.
    background : Background
        Works off the GUI thread.
    person : callable
        Returns the person that the window is about.
    open_person : callable
        Shows another person in the window, from a file.
    """

    def __init__(
        self,
        window: QWidget,
        colors: Theme,
        background: Background,
        person: "Callable[[], Person]",
        open_person: Callable[[Path], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._colors = colors
        self._background = background
        self._person = person
        self._open_person = open_person
        self._engine: Engine | None = None
        self._windows: PeopleWindows | None = None
        self._importing: InParts[bool] | None = None
        self._entries: list[QAction] = []

    def add_to(self, menu: QMenu, before: QAction) -> None:
        """Add the entries to a menu; they can be chosen once jobs can be matched."""
        folder = QAction(self.tr("People in a &folder…"), menu)
        folder.setShortcut(QKeySequence(self.tr("Ctrl+Shift+O")))
        folder.triggered.connect(self._open_folder)
        table = QAction(self.tr("Many people from a ta&ble…"), menu)
        table.triggered.connect(self._open_table)
        another = QAction(self.tr("&Compare with another person…"), menu)
        another.triggered.connect(self._compare_with_another)
        earlier = QAction(self.tr("Compare with earlier ans&wers…"), menu)
        earlier.triggered.connect(self._compare_with_earlier)
        self._entries = [folder, table, another, earlier]
        menu.insertActions(before, self._entries)
        menu.insertSeparator(folder)
        menu.aboutToShow.connect(self._import)
        self._update()

    def move_to(
        self, window: QWidget, person: "Callable[[], Person]", open_person: Callable[[Path], object]
    ) -> None:
        """Go on with another main window.

        Parameters
        ----------
        window : QWidget
            The main window.
        person, open_person : callable
            As in the beginning.
        """
        self.setParent(window)
        self._window, self._person, self._open_person = window, person, open_person
        self._engine = None
        self._entries = []
        if self._windows is not None:
            self._windows.move_to(window)

    @property
    def has_windows(self) -> bool:
        """Whether any may be open."""
        return self._windows is not None

    def open_again(self) -> None:
        """Let the windows that are open speak the language of the main window."""
        if self._windows is not None:
            self._windows.open_again()

    def use(self, engine: "Engine") -> None:
        """Match people from now on."""
        self._engine = engine
        if self._windows is not None:
            self._windows.use(engine)
        self._update()

    def _update(self) -> None:
        for entry in self._entries:
            entry.setEnabled(self._engine is not None)

    def _import(self) -> None:
        """Import what the entries need, while somebody looks for the right one."""
        if self._engine is not None and self._importing is None:
            self._importing = InParts(_import_parts(), self)
            self._importing.go_on()

    def _open_folder(self) -> None:
        if windows := self._made():
            windows.open_folder()

    def _open_table(self) -> None:
        if windows := self._made():
            windows.open_table()

    def _compare_with_another(self) -> None:
        if windows := self._made():
            windows.compare_with_another(self._person())

    def _compare_with_earlier(self) -> None:
        if windows := self._made():
            windows.compare_with_earlier(self._person())

    def _made(self) -> "PeopleWindows | None":
        if self._windows is None and self._engine is not None:
            self._import()
            if self._importing is not None:
                self._importing.finish()
            from careerapp.ui.figure_view import Charts
            from careerapp.ui.people.people_windows import PeopleWindows
            from careerapp.ui.turns import Turns

            charts = Charts(self._colors, Turns(self))
            self._windows = PeopleWindows(self._window, self._engine, charts, self._background)
            self._windows.open_wanted.connect(self._open)
        return self._windows

    def _open(self, path: Path) -> None:
        self._window.raise_()  # first: it may have to ask what becomes of the person it is about
        self._window.activateWindow()
        self._open_person(path)


def _import_parts() -> Generator[None, None, bool]:
    for name in _PARTS:
        with quick_imports():
            import_module(name)
        yield
    return True
