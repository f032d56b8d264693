"""Work in the background of which only the latest is wanted."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from careerapp.ui.background import Background

_Result = TypeVar("_Result")


class Latest(QObject):
    """Does one thing at a time; of the wishes that come meanwhile, only the latest is kept.

    So what a slider asks for never piles up, however fast it moves.

    Parameters
    ----------
    background : Background
        Does the work.
    parent : QObject
        Whoever has wishes.
    """

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._busy = False
        self._next: Callable[[], None] | None = None
        self._succeeded: Callable[..., None] = _ignore
        self._failed: Callable[[BaseException], None] = _ignore

    @property
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._busy

    def run(
        self,
        function: Callable[[], _Result],
        succeeded: Callable[[_Result], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Wish for the outcome of a function, in place of a wish that still waits.

        Parameters
        ----------
        function, succeeded, failed : callable
            As for `Background.run`. What has begun is finished and handed over, even if there is
            a later wish by then.
        """
        if self._busy:
            self._next = partial(self.run, function, succeeded, failed)
            return
        self._busy = True
        self._succeeded, self._failed = succeeded, failed
        self._background.run(function, self._hand_over, self._hand_failure_over)

    def forget(self) -> None:
        """Wish for nothing any more; what has begun is not handed over."""
        self._next = None
        self._succeeded = self._failed = _ignore

    def _hand_over(self, outcome: object) -> None:
        succeeded = self._succeeded
        self._go_on()
        succeeded(outcome)

    def _hand_failure_over(self, error: BaseException) -> None:
        failed = self._failed
        self._go_on()
        failed(error)

    def _go_on(self) -> None:
        self._busy = False
        following, self._next = self._next, None
        if following is not None:
            following()


def _ignore(_outcome: object) -> None:
    pass
