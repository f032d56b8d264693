"""A part of the bundle that somebody made, and the terms on which it may be passed on."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Text:
    """One license text.

    Attributes
    ----------
    name : str
        Its path in the folder of licenses.
    source : Path
        Where it lies on the machine that builds.
    """

    name: str
    source: Path


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the bundle.

    Attributes
    ----------
    name, version : str
        The version is empty where nobody tells it.
    license : str
        Its name, as its makers write it; an SPDX expression where they use one.
    texts : tuple of Text
        The license and whatever it asks to be passed on.
    purl : str
        A package URL, or nothing.
    """

    name: str
    version: str
    license: str
    texts: tuple[Text, ...] = ()
    purl: str = ""
