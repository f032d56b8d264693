"""A file that nobody means well with, and what is to be said of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Make = Callable[[Path], object]
"""Makes the file at a path, whose folder is there."""

Lazy = bytes | Callable[[], bytes]
"""What is in it; large ones are made when they are needed."""


def bytes_of(lazy: Lazy) -> bytes:
    """Return what is to be in a file."""
    return lazy if isinstance(lazy, bytes) else lazy()


@dataclass(frozen=True)
class Case:
    """One of them.

    Attributes
    ----------
    kind : str
        What is hostile about it.
    reader : str
        Which of `tests.safety.hostile.readers.READERS` gets it.
    file : str
        What it is called.
    make : callable
        Makes it.
    said : str
        What has to be in the sentence.
    """

    kind: str
    reader: str
    file: str
    make: Make
    said: str

    def __str__(self) -> str:
        return f"{self.reader} {self.file}: {self.kind}"
