"""What a window says by itself of the data, once it is seen and they are loaded, or are not."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from careerapp.ui.data.new_use import NewUse
from careerapp.ui.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from careerapp.domain.sentence import Sentence


class DataNotices(QObject):
    """Says which data are used, where that is not what the person expects.

    Of data of theirs, or a crosswalk, that cannot be used it is said once in a run. Of several
    boxes each opens when the one before is closed.

    Parameters
    ----------
    parent : QObject
        The program, which has one window after the other.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: MainWindow | None = None
        self._use: NewUse | None = None
        self._told: list[Sentence] = []
        self._waiting: list[Callable[[MainWindow], QMessageBox]] = []

    def follow(self, window: MainWindow, use: NewUse | None) -> None:
        """Speak in a window.

        Parameters
        ----------
        window : MainWindow
            Nothing is loaded in it yet.
        use : NewUse or None
            Why it is made, where that is because something else is to be used.
        """
        self._window, self._use, self._waiting = window, use, []
        window.ready.connect(self._look)
        window.not_loaded.connect(self._say_not_loaded)

    def speak(self) -> None:
        """Say what there is to be said, if the window is seen."""
        if self._window is not None and self._window.isVisible() and self._waiting:
            say = self._waiting.pop(0)
            say(self._window).finished.connect(self.speak)

    def _look(self) -> None:
        engine = None if self._window is None else self._window.flow.engine
        if engine is None:
            return
        from careerapp.ui.data import notice_boxes as boxes

        problem = engine.catalog.in_place_of_own
        if engine.given_up is not None:
            self._waiting.append(partial(boxes.say_given_up, problem=engine.given_up))
        elif self._use is not None:
            self._waiting.append(partial(boxes.say_new_use, use=self._use))
        elif problem is not None and self._is_new(problem):
            self._waiting.append(partial(boxes.say_in_place_of_own, problem=problem))
        of_crosswalk = engine.former.problem
        if of_crosswalk is not None and self._is_new(of_crosswalk):
            self._waiting.append(partial(boxes.say_crosswalk_unusable, problem=of_crosswalk))
        self._use = None
        self.speak()

    def _is_new(self, problem: "Sentence") -> bool:
        """Return whether something has not been told in this run, and see it as told."""
        new = problem not in self._told
        self._told.append(problem)
        return new

    def _say_not_loaded(self, sentence: str) -> None:
        from careerapp.ui.data.notice_boxes import say_not_loaded

        self._waiting = [partial(say_not_loaded, sentence=sentence)]
        self.speak()
