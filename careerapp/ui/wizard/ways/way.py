"""A way of answering a question, as it is offered."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from careerapp.ui.wizard.ways.way_view import WayView

Key = TypeVar("Key", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Way(Generic[Key]):
    """One of several ways to answer a page.

    Attributes
    ----------
    key : StrEnum
        What it is called in a profile.
    name : str
        A few words.
    sentence : str
        What one does, and for whom it is.
    minutes : float
        How long it takes.
    make : callable
        Makes the view.
    """

    key: Key
    name: str
    sentence: str
    minutes: float
    make: Callable[[], WayView]
