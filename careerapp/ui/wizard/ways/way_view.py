"""What a page with several ways of answering shows one at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careerapp.domain.profile import Profile
from careerapp.ui.wizard.loaded import Loaded


class WayView(QWidget):
    """One way of answering, the choice among them, or what has come out.

    A view may have several screens. The wizard's Next and Back go through them before they leave
    it.

    Signals: ``answers_changed()``; ``moved()``, when another screen is shown, so that the keyboard
    goes to its first control; ``finished()``, when the last question has been answered and the
    view would move on by itself.
    """

    answers_changed = Signal()
    moved = Signal()
    finished = Signal()

    def show_profile(self, profile: Profile) -> None:
        """Show a person's answers, without a signal."""
        raise AssertionError("every view shows its part of a profile")

    def put_into(self, profile: Profile) -> Profile:
        """Return a profile with the answers of this view in place of its own."""
        return profile

    @property
    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        raise AssertionError("every view has a control")

    @property
    def complete(self) -> bool:
        """Whether nothing is open any more, so that the person is shown what has come out."""
        return True

    def begin(self, *, at_end: bool = False) -> None:
        """Show the first screen with an open question, or the last screen of all."""

    def look_at(self, question: str) -> None:
        """Show the screen with a question, and put it next; where there is none, the first."""
        self.begin()

    def go_on(self) -> bool:
        """Go to the next screen and return True, or return False where there is none."""
        return False

    def go_back(self) -> bool:
        """Go to the screen before and return True, or return False where there is none."""
        return False

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what could not be shown before."""
