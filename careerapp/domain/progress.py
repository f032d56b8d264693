"""How long work tells its progress, and is asked to stop."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Told how much of the work is done, from 0 to 1, about ten times a second."""

IsCanceled = Callable[[], bool]
"""Asked about ten times a second whether to stop."""


class Canceled(Exception):  # noqa: N818 - nothing went wrong
    """Work that somebody has asked to stop; nothing of it is left behind."""


def never() -> bool:
    """Answer that nobody wants to stop."""
    return False
