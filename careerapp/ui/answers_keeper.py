"""Keeping the answers from one run to the next, and asking the person about it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from careerapp.ui.answers_file import AnswersError, AnswersFile

if TYPE_CHECKING:
    from careerapp.ui.wizard.profile_wizard import ProfileWizard


class AnswersKeeper:
    """Offers the answers of last time on the first page, and writes those of now at the end.

    Parameters
    ----------
    file : AnswersFile
        Where the answers are kept.
    wizard : ProfileWizard
        Has the answers of now.
    """

    def __init__(self, file: AnswersFile, wizard: "ProfileWizard") -> None:
        self._file = file
        self._wizard = wizard
        if file.exists:
            wizard.welcome.earlier_wanted.connect(self._take_earlier)
            wizard.welcome.earlier_refused.connect(self._begin_anew)
            wizard.welcome.offer_earlier()

    def keep(self, window: QWidget, leave_anyway: Callable[[], object]) -> bool:
        """Return whether the answers are safe; where they are not, ask what to do.

        Whoever has neither answered nor said what becomes of the earlier answers leaves those.

        Parameters
        ----------
        window : QWidget
            Asks.
        leave_anyway : callable
            What is done when the answers may be lost.
        """
        if self._wizard.welcome.offers_earlier and not self._wizard.touched:
            return True
        try:
            self._file.keep(self._wizard.profile)
        except AnswersError as error:
            from careerapp.ui.question_box import ask

            ask(
                window,
                _tr("Leave without keeping your answers?"),
                _tr("They cannot be written to {error}.").format(error=error),
                _tr("Leave"),
                leave_anyway,
            )
            return False
        return True

    def _take_earlier(self) -> None:
        welcome = self._wizard.welcome
        try:
            self._wizard.show_profile(self._file.read())
        except AnswersError as error:
            sentence = _tr("Your answers from last time cannot be read: {error}.")
            welcome.set_notice(sentence.format(error=error))
        welcome.withdraw_offer()

    def _begin_anew(self) -> None:
        self._wizard.welcome.withdraw_offer()
        self._wizard.welcome.first_control.setFocus()


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswersKeeper", text)
