"""Keeping a person from one run to the next, and asking them about it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from careerapp.domain.person import Person
from careerapp.ui.answers_file import AnswersError, AnswersFile
from careerapp.ui.person_state import PersonState

if TYPE_CHECKING:
    from careerapp.ui.wizard.profile_wizard import ProfileWizard


class AnswersKeeper:
    """Offers the answers of last time on the first page, and writes those of now at the end.

    List choices and shortlist go with the answers, and count as answers.

    Parameters
    ----------
    file : AnswersFile
        Where the answers are kept.
    wizard : ProfileWizard
        Has the answers of now.
    state : PersonState
        Has what the person does with the results.
    """

    def __init__(self, file: AnswersFile, wizard: "ProfileWizard", state: PersonState) -> None:
        self._file = file
        self._wizard = wizard
        self._state = state
        # Of somebody who has neither taken them over nor thrown them away.
        self._others = file.exists
        self._unwanted = False
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
            if self._touched:
                self._file.keep(self._person, set_aside=self._others)
            elif self._unwanted:
                self._file.remove()
        except AnswersError as error:
            self._ask_whether_to_leave(window, str(error), leave_anyway)
            return False
        return True

    def forget(self) -> None:
        """Note that the person has thrown all of theirs away; that of others stays."""
        self._state.clear()
        self._unwanted = not self._others

    @property
    def _touched(self) -> bool:
        return self._wizard.touched or self._state.touched

    @property
    def _person(self) -> Person:
        return Person(self._wizard.profile, self._state.view, self._state.shortlist)

    def _ask_for_earlier(self) -> None:
        if not self._touched:
            self._take_earlier()
            return
        from careerapp.ui.question_box import ask

        ask(
            self._wizard,
            _tr("Go back to the answers from last time?"),
            _tr("What you have answered now is replaced by them."),
            _tr("Go back to them"),
            self._take_earlier,
        )

    def _take_earlier(self) -> None:
        welcome = self._wizard.welcome
        try:
            person = self._file.read()
        except AnswersError as error:
            sentence = _tr(
                "The answers from last time cannot be read, and stay as they are: {error}."
            )
            welcome.set_notice(sentence.format(error=error), way_out=False)
        else:
            self._others = False
            self._wizard.show_profile(person.profile)
            self._state.restore(person.view, person.shortlist)
        welcome.withdraw_offer()

    def _begin_anew(self) -> None:
        self._others, self._unwanted = False, True
        self._wizard.welcome.withdraw_offer()
        self._wizard.welcome.first_control.setFocus()

    def _ask_whether_to_leave(
        self, window: QWidget, reason: str, leave_anyway: Callable[[], object]
    ) -> None:
        from careerapp.ui.question_box import ask

        if self._touched:
            question = _tr("Leave without keeping your answers?")
            detail = _tr("They cannot be written to {reason}.")
        else:
            question = _tr("Leave although your earlier answers are still there?")
            detail = _tr("They cannot be removed from {reason}.")
        ask(window, question, detail.format(reason=reason), _tr("Leave"), leave_anyway)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswersKeeper", text)
