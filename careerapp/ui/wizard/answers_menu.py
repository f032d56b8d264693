"""The pages of the questions in a menu, each with what has become of it."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from careerapp.ui.menu import Menu
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from careerapp.ui.wizard.steps import StepState


class AnswersMenu(Menu):
    """An entry for each page that asks something; its number, as in the sidebar, is its key.

    Parameters
    ----------
    title : str
        What it is called in another menu.
    wizard : ProfileWizard
        Has the pages and the answers.
    parent : QWidget
        Whoever shows it.

    Signals: ``page_chosen(index)``, the page's index in the wizard.
    """

    page_chosen = Signal(int)

    def __init__(self, title: str, wizard: ProfileWizard, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._wizard = wizard
        self._entries = dict(self._make_entries())
        self.aboutToShow.connect(self._show_states)

    def _make_entries(self) -> Iterator[tuple[int, QAction]]:
        for index, step in enumerate(self._wizard.steps):
            if index:  # the first one asks nothing that counts
                yield index, self.addAction(step.name, partial(self.page_chosen.emit, index))

    def _show_states(self) -> None:
        words = {
            StepState.DONE: self.tr("done"),
            StepState.BEGUN: self.tr("begun"),
            StepState.OPEN: self.tr("open"),
        }
        for index, action in self._entries.items():
            step = self._wizard.steps[index]
            state = step.state(self._wizard.profile)
            action.setText(f"&{index + 1}  {step.name}: {words[state]}")
