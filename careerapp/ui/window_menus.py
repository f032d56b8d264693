"""The menus over the pages."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QMainWindow

from careerapp.ui.menu import Menu
from careerapp.ui.settings import Settings
from careerapp.ui.theme import Theme
from careerapp.ui.translations import Translations

if TYPE_CHECKING:
    from careerapp.catalog.store import Catalog
    from careerapp.ui.data.data_commands import DataCommands
    from careerapp.ui.document.person_here import PersonHere
    from careerapp.ui.edit_menu import EditMenu
    from careerapp.ui.flow import Flow
    from careerapp.ui.paper.report_commands import ReportCommands
    from careerapp.ui.people.people_commands import PeopleCommands
    from careerapp.ui.results.results_actions import ResultsActions
    from careerapp.ui.results.results_view import ResultsView
    from careerapp.ui.wizard.profile_wizard import ProfileWizard


class Commands(Protocol):
    """What the menus can ask of the window."""

    @property
    def catalog(self) -> "Catalog | None":
        """The occupations, when they are loaded."""

    @property
    def language_chosen(self) -> SignalInstance:
        """Sent with the tag of another language."""

    def close(self) -> bool:
        """Leave the program."""


class WindowMenus(QObject):
    """File, Edit, View, Data and Help; their entries come after the window has been painted.

    Parameters
    ----------
    window : QMainWindow
        Has the menu bar.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        self._file = Menu(self.tr("&File"), bar)
        self._edit = Menu(self.tr("&Edit"), bar)
        self._view = Menu(self.tr("&View"), bar)
        self._data = Menu(self.tr("&Data"), bar)
        self._help = Menu(self.tr("&Help"), bar)
        for menu in (self._file, self._edit, self._view, self._data, self._help):
            bar.addMenu(menu)
            menu.setAccessibleName(menu.title().replace("&", ""))
        self._about_answers: EditMenu | None = None
        self._about_results: ResultsActions | None = None

    def fill(
        self,
        window: Commands,
        flow: "Flow",
        wizard: "ProfileWizard",
        here: "PersonHere",
        people: "PeopleCommands",
        reports: "ReportCommands",
        data: "DataCommands",
        settings: Settings,
        colors: Theme,
        translations: Translations,
    ) -> None:
        """Add the entries."""
        from PySide6.QtGui import QKeySequence

        from careerapp.ui.appearance_menu import AppearanceMenu
        from careerapp.ui.edit_menu import EditMenu
        from careerapp.ui.file_menu import FileMenu
        from careerapp.ui.keys.common_keys import explain_keys, help_keys
        from careerapp.ui.keys.explain_focused import explain_focused
        from careerapp.ui.keys.keys_help import KeysHelp
        from careerapp.ui.language_menu import LanguageMenu
        from careerapp.ui.results.results_actions import ResultsActions
        from careerapp.ui.text_size_actions import TextSizeActions
        from careerapp.ui.window_dialogs import show_about, show_glossary, show_help

        about_person = FileMenu(self._file, here, window.close)
        reports.add_to(self._file, about_person.before)
        people.add_to(self._file, about_person.before)
        self._about_answers = EditMenu(self._edit, flow, here.document, wizard)
        self._about_results = ResultsActions(
            self._view, flow.show_results, flow.browse, flow.find_job
        )
        TextSizeActions(self._view, settings, colors, self._window)
        self._view.addMenu(AppearanceMenu(settings, colors, self._view))
        languages = LanguageMenu(translations, self._view)
        languages.chosen.connect(window.language_chosen)
        self._view.addMenu(languages)
        data.add_to(self._data)
        keys = KeysHelp(self._window)
        listed = self._help.addAction(
            self.tr("&Keyboard shortcuts"), partial(keys.show_over, self._window)
        )
        listed.setShortcuts([QKeySequence(key) for key in help_keys()])
        explain = self._help.addAction(self.tr("&Explain this"), explain_focused)
        explain.setShortcuts([QKeySequence(key) for key in explain_keys()])
        self._help.addAction(self.tr("&How it works"), partial(show_help, self._window))
        self._help.addAction(self.tr("&Words used here"), partial(show_glossary, self._window))
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
        if self._about_answers is not None and self._about_results is not None:
            self._about_answers.update(results if shown else None, asking=asking)
            self._about_results.update(results, shown=shown)
