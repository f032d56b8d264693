"""The results, made when there is time, or when they are asked for."""

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from careerapp.ui.in_parts import InParts

if TYPE_CHECKING:
    from careerapp.ui.engine import Engine
    from careerapp.ui.results.results_view import ResultsView


class ResultsHolder(QObject):
    """Has the one view of results that a window shows.

    Parameters
    ----------
    make : callable
        Makes the view for an engine in parts, and puts it into the stack.
    stack : QStackedWidget
        Shows it.

    Attributes
    ----------
    view : ResultsView or None
        The results, once they have been asked for.
    """

    def __init__(
        self,
        make: "Callable[[Engine], Generator[None, None, ResultsView]]",
        stack: QStackedWidget,
    ) -> None:
        super().__init__(stack)
        self._make = make
        self._stack = stack
        self._coming: InParts[ResultsView] | None = None
        self.view: ResultsView | None = None

    def prepare(self, engine: "Engine") -> None:
        """Make the results while nobody waits for them, so that they come at once."""
        if self._coming is None and self.view is None:
            self._coming = InParts(self._make(engine), self)
            self._coming.go_on_soon()

    def take(self, engine: "Engine") -> "ResultsView":
        """Return the results, made now as far as they are not there yet."""
        if self.view is None:
            coming = self._coming or InParts(self._make(engine), self)
            self.view, self._coming = coming.finish(), None
        return self.view

    def drop(self) -> None:
        """Forget the results; the next ones are made anew."""
        if self.view is not None:
            self._stack.removeWidget(self.view)
            self.view.deleteLater()
            self.view = None
