"""The menu about answers, and the way back from each step."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from careerapp.ui.document.way_back import WayBack
from careerapp.ui.wizard.answers_menu import AnswersMenu

if TYPE_CHECKING:
    from careerapp.ui.document.document import Document
    from careerapp.ui.results.results_view import ResultsView
    from careerapp.ui.wizard.profile_wizard import ProfileWizard


class EditCommands(Protocol):
    """What the menu can ask of the window."""

    def show_answers(self) -> None:
        """Go back to the questions."""

    def show_page(self, index: int) -> None:
        """Go back to one page of the questions."""


class EditMenu(QObject):
    """Undo and redo, the questions, and each of their pages.

    Parameters
    ----------
    menu : QMenu
        Gets the entries.
    window : EditCommands
        Has the pages.
    document : Document
        Has the steps.
    wizard : ProfileWizard
        Has the answers.
    """

    def __init__(
        self,
        menu: QMenu,
        window: EditCommands,
        document: "Document",
        wizard: "ProfileWizard",
    ) -> None:
        super().__init__(menu)
        self._document = document
        self._back = WayBack(document, None)
        keys = QKeySequence.StandardKey
        self._undo = menu.addAction("", self._take_back)
        self._undo.setShortcuts(keys.Undo)
        self._redo = menu.addAction("", self._take_again)
        self._redo.setShortcuts(keys.Redo)
        menu.addSeparator()
        self._answers = menu.addAction(self.tr("Change my &answers"), window.show_answers)
        self._answers.setShortcut(QKeySequence(self.tr("Ctrl+E")))
        pages = AnswersMenu(self.tr("Change o&ne page"), wizard, menu)
        pages.page_chosen.connect(window.show_page)
        menu.addMenu(pages)
        document.changed.connect(self._show_steps)
        self._show_steps()

    def update(self, in_front: "ResultsView | None", *, asking: bool) -> None:
        """Enable what can be done.

        Parameters
        ----------
        in_front : ResultsView or None
            The results, if they are on the screen.
        asking : bool
            Whether the questions are.
        """
        self._answers.setEnabled(not asking)
        self._back = WayBack(self._document, None if in_front is None else in_front.trial)
        self._show_steps()

    def _take_back(self) -> None:
        self._back.undo()

    def _take_again(self) -> None:
        self._back.redo()

    def _show_steps(self) -> None:
        undo, redo = self._back.undo_text, self._back.redo_text
        self._undo.setEnabled(bool(undo))
        self._redo.setEnabled(bool(redo))
        self._undo.setText(self.tr("&Undo {step}").format(step=undo).rstrip())
        self._redo.setText(self.tr("&Redo {step}").format(step=redo).rstrip())
