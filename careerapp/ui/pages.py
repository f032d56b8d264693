"""The pages of the window, one of which is seen."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from careerapp.ui.announce import announce
from careerapp.ui.opening_view import OpeningView

if TYPE_CHECKING:
    from careerapp.ui.waiting_view import WaitingView

_PATIENCE = 200  # milliseconds that pass before one is told to wait


class Pages(QStackedWidget):
    """A stack that begins with the opening and can tell somebody to wait.

    Parameters
    ----------
    parent : QWidget
        The window.

    Signals: ``answers_wanted()``, when the person would rather go back than wait.
    """

    answers_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._opening: QWidget | None = OpeningView(self)
        self.addWidget(self._opening)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._tell_to_wait)

    @cached_property
    def waiting(self) -> "WaitingView":
        """What is seen while something is worked out."""
        from careerapp.ui.waiting_view import WaitingView

        view = WaitingView()
        view.answers_wanted.connect(self.answers_wanted)
        self.addWidget(view)
        return view

    def replace_opening(self, page: QWidget) -> None:
        """Show the first page where the opening was."""
        self.show_page(page)
        if self._opening is not None:
            self._opening.deleteLater()
            self._opening = None

    def show_page(self, page: QWidget) -> None:
        """Show a page; nobody waits any more."""
        self._patience.stop()
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def wait(self, *, comparing: bool, soon: bool) -> None:
        """Tell the person to wait.

        Parameters
        ----------
        comparing : bool
            Whether answers are compared, or the jobs only loaded.
        soon : bool
            Whether it is usually over before one would see it; then it is said a little later.
        """
        self.waiting.show_work(comparing=comparing)
        if soon:
            self._patience.start()
        else:
            self._tell_to_wait()

    def say(self, failure: str) -> None:
        """Say what went wrong instead of waiting on."""
        self._patience.stop()
        self._show_waiting()
        self.waiting.show_error(failure)
        announce(self.waiting, failure)

    def _tell_to_wait(self) -> None:
        self._show_waiting()
        announce(self.waiting, self.waiting.sentence)

    def _show_waiting(self) -> None:
        self.setCurrentWidget(self.waiting)
