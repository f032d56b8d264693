"""What is done with a person, one thing after the other."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from careerapp.ui.background import Background

_Result = TypeVar("_Result")
_Wish = Callable[[], object]


class OneByOne(QObject):
    """Works in the background, and lets a wish wait until that is done.

    So nobody's answers are saved while somebody else is about to be shown, however slow the disk.

    Parameters
    ----------
    background : Background
        Works off the GUI thread.
    parent : QObject
        Whoever has wishes.
    """

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._receivers: tuple[Callable[..., None], Callable[[BaseException], None]] | None = None
        self._waiting: _Wish | None = None

    def when_idle(self, wish: _Wish) -> None:
        """Do something now, or in place of what waits when the work under way is done."""
        if self._receivers is None:
            wish()
        else:
            self._waiting = wish

    def run(
        self,
        work: Callable[[], _Result],
        succeeded: Callable[[_Result], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Begin to work, while nothing else is under way; see `Background.run`."""
        self._receivers = (succeeded, failed)
        self._background.run(work, self._hand_over, self._hand_failure_over)

    def _hand_over(self, outcome: object) -> None:
        if self._receivers is not None:
            succeeded, _ = self._receivers
            self._receivers = None
            succeeded(outcome)
            self._go_on()

    def _hand_failure_over(self, error: BaseException) -> None:
        if self._receivers is not None:
            _, failed = self._receivers
            self._receivers = self._waiting = None  # what failed has to be answered first
            failed(error)

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.when_idle(waiting)
