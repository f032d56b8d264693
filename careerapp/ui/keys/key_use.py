"""Keys and what they do, as plain records."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

Language = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class KeyUse:
    """What keys do.

    Attributes
    ----------
    keys : tuple of str
        Each does it, or one of a row of like things; as in `QKeySequence`.
    meaning : str
        What that is.
    said : str
        Stands for the keys where no sequence can, as for whatever letter is underlined.
    """

    keys: tuple[str, ...]
    meaning: str
    said: str = ""

    @property
    def name(self) -> str:
        """The keys as they are called on this system and in this language."""
        usual = [key for key in self.keys if not _is_rare(key)] or self.keys
        return self.said or ", ".join(QKeySequence(key).toString(_NATIVE) for key in usual)


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """What keys do in one place.

    Attributes
    ----------
    where : str
        The place.
    uses : tuple of KeyUse
        At least one.
    """

    where: str
    uses: tuple[KeyUse, ...]


def standard(key: QKeySequence.StandardKey) -> tuple[str, ...]:
    """Return the keys that this system has for something; none where it has none."""
    return tuple(one.toString() for one in QKeySequence.keyBindings(key))


_NATIVE = QKeySequence.SequenceFormat.NativeText
# That keyboards for offices have in a row of their own, if at all.
_RARE = {"Cancel", "Close", "Find", "Help", "New", "Open", "Redo", "Refresh", "Save", "Undo"}


def _is_rare(key: str) -> bool:
    return key.rpartition("+")[2] in _RARE
