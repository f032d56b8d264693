"""How long work tells its progress, and is asked to stop."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Told how much of the work is done, from 0 to 1, about ten times a second."""

IsCanceled = Callable[[], bool]
"""Asked about ten times a second whether to stop."""


class Canceled(Exception):  # noqa: N818 - nothing went wrong
    """Work that somebody has asked to stop; nothing of it is left behind."""


def unheard(_done: float) -> None:
    """Hear how much is done, and tell nobody."""


def never() -> bool:
    """Answer that nobody wants to stop."""
    return False


def part_of(progress: Progress, start: float, share: float) -> Progress:
    """Return whom to tell how much of a part is done, where a whole is told about.

    Parameters
    ----------
    progress : callable
        Told about the whole.
    start : float
        How much of the whole is done before the part, 0-1.
    share : float
        How much of the whole the part is, 0-1.
    """
    return lambda done: progress(start + done * share)
