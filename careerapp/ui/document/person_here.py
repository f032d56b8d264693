"""The person that a window is about: their document, what can be done with it, and its title."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from careerapp.ui.background import Background
from careerapp.ui.document.desk import Desk
from careerapp.ui.document.document import Document
from careerapp.ui.document.known import Known, known_people
from careerapp.ui.document.private_folder import PrivateFolder, forget_file_dialogs
from careerapp.ui.document.questions import say_not_kept
from careerapp.ui.errors import said
from careerapp.ui.person_state import PersonState
from careerapp.ui.settings import Settings
from careerapp.ui.window_place import keep_place

if TYPE_CHECKING:
    from careerapp.ui.wizard.profile_wizard import ProfileWizard


class PersonHere(QObject):
    """Puts the parts of a document together, and says in the window what becomes of it.

    Parameters
    ----------
    window : QWidget
        Has the title, and asks.
    folder : Path
        Where the program keeps people.
    settings : Settings
        Remembers the window's place.
    wizard : ProfileWizard
        Has the answers, and the list of known people on its first page.
    state : PersonState
        Has what the person does with the results.
    background : Background
        Reads and writes.
    document : Document, optional
        Somebody who comes from another window.

    Attributes
    ----------
    document : Document
        The person.
    desk : Desk
        Opens and saves people.
    folder : PrivateFolder
        What is kept.
    """

    def __init__(
        self,
        window: QWidget,
        folder: Path,
        settings: Settings,
        wizard: "ProfileWizard",
        state: PersonState,
        background: Background,
        document: Document | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._wizard = wizard
        self._background = background
        self.folder = PrivateFolder(folder)
        if document is None:
            document = Document(self.folder.people, wizard, state, background)
        else:
            document.move_to(wizard)
        self.document = document
        self.desk = Desk(window, self.document, self.folder, settings, background)
        self._told = False  # over the careers, that answers cannot be kept
        self.document.keeping.kept.connect(self._say_kept)
        self.document.keeping.not_kept.connect(self._say_not_kept)
        self.document.changed.connect(self._show_state)
        self.desk.known_changed.connect(self._look_who_is_known)
        welcome = wizard.welcome
        welcome.known_wanted.connect(self.desk.open)
        welcome.known_unwanted.connect(self.desk.forget)
        self._show_state()  # before anybody listens to what it ticks
        welcome.nothing_kept.connect(self._keep_nothing)
        self._look_who_is_known()

    def leave(self) -> None:
        """Remember the window's place, unless nothing is to be kept, and let the person go."""
        if self.document.keeping.keeps_nothing:
            forget_file_dialogs()
        else:
            keep_place(self._window, self._settings)
        self.document.let_go()

    def _say_kept(self) -> None:
        self._told = False
        self._wizard.say_saved()

    def _say_not_kept(self, error: Exception) -> None:
        self._wizard.say_not_saved(said(error))
        if not self._wizard.isVisible() and not self._told:
            self._told = True
            say_not_kept(self._window, error)

    def _keep_nothing(self, nothing: bool) -> None:  # noqa: FBT001 - Qt's
        self.document.keeping.keeps_nothing = nothing
        self._show_state()
        if nothing and self.document.file is not None:
            self.desk.forget(self.document.file)

    def _show_state(self) -> None:
        document, welcome = self.document, self._wizard.welcome
        welcome.keep_nothing.setChecked(document.keeping.keeps_nothing)
        if document.keeping.keeps_nothing:
            self._wizard.say_nothing_kept()
        self._window.setWindowTitle(self._title())
        self._window.setWindowModified(document.modified)

    def _title(self) -> str:
        document = self.document
        program = self.tr("Careers that fit")
        if not document.begun:
            return program
        if document.file is None:
            who = document.person.profile.name or self.tr("New person")
        else:
            who = document.file.name
        who = f"{who.replace('[*]', '[*][*]')}[*]"  # Qt's way to write these three signs
        if document.read_only is not None:
            who = self.tr("{file} (read only)").format(file=who)
        return f"{who} — {program}"

    def _look_who_is_known(self) -> None:
        people, recent = self.folder.people, self.folder.recent
        self._background.run(
            lambda: known_people(people, recent), self._show_known, self._show_nobody
        )

    def _show_known(self, people: tuple[Known, ...]) -> None:
        here = self.document.file
        self._wizard.welcome.show_known([one for one in people if here is None or one.file != here])

    def _show_nobody(self, _error: BaseException) -> None:
        self._wizard.welcome.show_known(())
