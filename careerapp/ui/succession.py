"""What a window hands over to the one that takes its place in another language."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from careerapp.ui.document.document import Document
    from careerapp.ui.engine import Engine
    from careerapp.ui.flow import Place
    from careerapp.ui.people.people_commands import PeopleCommands
    from careerapp.ui.person_state import PersonState


@dataclass(frozen=True)
class Succession:
    """The person with all steps back, and where they are in the program.

    Attributes
    ----------
    document : Document
        The person.
    state : PersonState
        What they do with the results.
    people : PeopleCommands
        Other windows.
    engine : Engine or None
        What ranks jobs, where it has been loaded.
    place : Place
        What is in front.
    geometry : QByteArray
        Of the window.
    """

    document: "Document"
    state: "PersonState"
    people: "PeopleCommands"
    engine: "Engine | None"
    place: "Place"
    geometry: QByteArray


Take = Callable[[Succession], object]
"""Takes over."""
