"""The menus over the pages."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from careerapp.ui.settings import Settings
from careerapp.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from careerapp.catalog.store import Catalog
    from careerapp.ui.results.results_actions import ResultsActions
    from careerapp.ui.results.results_view import ResultsView
    from careerapp.ui.wizard.profile_wizard import ProfileWizard


class Commands(Protocol):
    """What the menus can ask of the window."""

    def show_answers(self) -> None:
        """Go back to the questions."""

    def show_page(self, index: int) -> None:
        """Go back to one page of the questions."""

    def start_over(self) -> None:
        """Begin with no answers."""

    def show_results(self) -> None:
        """Go to the latest results."""

    def browse(self) -> None:
        """Go to the list of all jobs."""

    def find_job(self) -> None:
        """Go to the search box over the list of all jobs."""

    @property
    def catalog(self) -> "Catalog | None":
        """The occupations, when they are loaded."""

    def close(self) -> bool:
        """Leave the program."""


class WindowMenus(QObject):
    """Program and Help; their entries come after the window has been painted.

    Parameters
    ----------
    window : QMainWindow
        Has the menu bar.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._program = window.menuBar().addMenu(self.tr("&Program"))
        self._help = window.menuBar().addMenu(self.tr("&Help"))
        self._answers: QAction | None = None
        self._about_results: ResultsActions | None = None

    def fill(
        self, window: Commands, wizard: "ProfileWizard", settings: Settings, colors: Theme
    ) -> None:
        """Add the entries."""
        from PySide6.QtGui import QKeySequence

        from careerapp.ui.appearance_menu import AppearanceMenu
        from careerapp.ui.results.results_actions import ResultsActions
        from careerapp.ui.window_dialogs import show_about, show_help
        from careerapp.ui.wizard.answers_menu import AnswersMenu

        keys = QKeySequence.StandardKey
        program = self._program
        self._answers = program.addAction(self.tr("Change my &answers"), window.show_answers)
        self._answers.setShortcut(QKeySequence(self.tr("Ctrl+E")))
        pages = AnswersMenu(self.tr("Change o&ne page"), wizard, program)
        pages.page_chosen.connect(window.show_page)
        program.addMenu(pages)
        program.addAction(self.tr("Start &over…"), keys.New, window.start_over)
        self._about_results = ResultsActions(
            program, window.show_results, window.browse, window.find_job
        )
        program.addMenu(AppearanceMenu(settings, colors, program))
        leave = program.addAction(self.tr("&Quit"), keys.Quit, window.close)
        leave.setMenuRole(leave.MenuRole.QuitRole)
        self._help.addAction(
            self.tr("&How it works"), keys.HelpContents, partial(show_help, self._window)
        )
        about = self._help.addAction(
            self.tr("&About and sources"), lambda: show_about(self._window, window.catalog)
        )
        about.setMenuRole(about.MenuRole.AboutRole)

    def update(self, results: "ResultsView | None", *, asking: bool, shown: bool) -> None:
        """Enable what can be done.

        Parameters
        ----------
        results : ResultsView or None
            The results, if there are any.
        asking : bool
            Whether the questions are on the screen.
        shown : bool
            Whether the results are.
        """
        if self._answers is not None and self._about_results is not None:
            self._answers.setEnabled(not asking)
            self._about_results.update(results, shown=shown)
