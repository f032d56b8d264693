"""What all parts of the panel share: they show answers and say which one is to be another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careerapp.domain.profile import Profile


class AnswersForm(QWidget):
    """Controls for some of the answers.

    Signals: ``answered(question, answer, movement)``, when the person moves a control; see
    `careerapp.ui.results.what_if.trial.Trial.answer`.
    """

    answered = Signal(object, object, object)

    def show_answers(self, kept: Profile, tried: Profile) -> None:
        """Show what is tried, beside what is kept, without a signal."""
        raise AssertionError("every part shows its answers")
