"""Keeping a person from one run to the next, and asking them about it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from careerapp.domain.person import Person
from careerapp.ui.answers_file import AnswersError, AnswersFile
from careerapp.ui.autosave import Autosave
from careerapp.ui.background import Background
from careerapp.ui.person_state import PersonState

if TYPE_CHECKING:
    from careerapp.ui.wizard.profile_wizard import ProfileWizard


class AnswersKeeper(QObject):
    """Offers the answers of last time on the first page, and writes those of now as they are given.

    List choices and shortlist go with the answers, and count as answers.

    Parameters
    ----------
    file : AnswersFile
        Where the answers are kept.
    wizard : ProfileWizard
        Has the answers of now.
    state : PersonState
        Has what the person does with the results.
    background : Background
        Writes.
    """

    def __init__(
        self,
        file: AnswersFile,
        wizard: "ProfileWizard",
        state: PersonState,
        background: Background,
    ) -> None:
        super().__init__(wizard)
        self._file = file
        self._wizard = wizard
        self._state = state
        # Of somebody who has neither taken them over nor thrown them away.
        self._others = file.exists
        self._own = False  # whether answers of now have been written
        self._unwanted = False
        self._autosave = Autosave(background, self._writing, self)
        self._autosave.written.connect(wizard.say_saved)
        self._autosave.failed.connect(self._say_not_saved)
        for change in (
            wizard.profile_changed,
            state.view_changed,
            state.shortlist_changed,
        ):
            change.connect(self._autosave.note)
        if self._others:
            wizard.welcome.earlier_wanted.connect(self._ask_for_earlier)
            wizard.welcome.earlier_refused.connect(self._begin_anew)
            wizard.welcome.offer_earlier()

    def keep(self, window: QWidget, leave_anyway: Callable[[], object]) -> bool:
        """Return whether the answers are safe; where they are not, ask what to do.

        Parameters
        ----------
        window : QWidget
            Asks.
        leave_anyway : callable
            What is done when the answers may be lost.
        """
        try:
            self._autosave.write_now()
        except AnswersError as error:
            self._ask_whether_to_leave(window, str(error), leave_anyway)
            return False
        return True

    def forget(self) -> None:
        """Note that the person has thrown all of theirs away; that of others stays."""
        self._state.clear()
        self._unwanted = not self._others
        self._autosave.note()

    @property
    def _touched(self) -> bool:
        return self._wizard.touched or self._state.touched

    @property
    def _person(self) -> Person:
        return Person(self._wizard.profile, self._state.view, self._state.shortlist)

    def _writing(self) -> Callable[[], object]:
        """Return what brings the file up to date."""
        person = self._person
        if self._touched or (self._own and person != Person()):
            self._own = True
            return partial(self._file.keep, person, set_aside=self._others)
        if self._own and self._others:
            return self._file.put_back
        if self._own or self._unwanted:
            return self._file.remove
        return _nothing

    def _ask_for_earlier(self) -> None:
        if not self._touched:
            self._take_earlier()
            return
        from careerapp.ui.question_box import ask

        ask(
            self._wizard,
            self.tr("Go back to the answers from last time?"),
            self.tr("What you have answered now is replaced by them."),
            self.tr("Go back to them"),
            self._take_earlier,
        )

    def _take_earlier(self) -> None:
        welcome = self._wizard.welcome
        try:
            self._file.put_back()
            person = self._file.read()
        except AnswersError as error:
            sentence = self.tr(
                "The answers from last time cannot be read, and stay as they are: {error}."
            )
            welcome.set_notice(sentence.format(error=error), way_out=False)
        else:
            self._others = False
            self._wizard.show_profile(person.profile)
            self._state.restore(person.view, person.shortlist)
            self._wizard.resume()
        welcome.withdraw_offer()

    def _begin_anew(self) -> None:
        self._others, self._unwanted = False, True
        self._autosave.note()
        self._wizard.welcome.withdraw_offer()
        self._wizard.welcome.first_control.setFocus()

    def _say_not_saved(self, error: Exception) -> None:
        self._wizard.say_not_saved(str(error))

    def _ask_whether_to_leave(
        self, window: QWidget, reason: str, leave_anyway: Callable[[], object]
    ) -> None:
        from careerapp.ui.question_box import ask

        if self._touched:
            question = self.tr("Leave without keeping your answers?")
            detail = self.tr("They cannot be written to {reason}.")
        else:
            question = self.tr("Leave although your earlier answers are still there?")
            detail = self.tr("They cannot be removed from {reason}.")
        ask(window, question, detail.format(reason=reason), self.tr("Leave"), leave_anyway)


def _nothing() -> None:
    pass
