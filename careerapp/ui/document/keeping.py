"""What the program keeps of the person of a window, for as long as no file has it."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from careerapp.domain.person import Person
from careerapp.ui.autosave import Autosave
from careerapp.ui.background import Background
from careerapp.ui.document.career_file import FileError
from careerapp.ui.document.kept_people import KeptPeople, Link
from careerapp.ui.document.opening import Opening


class Subject(Protocol):
    """Whoever is kept."""

    @property
    def person(self) -> Person:
        """The person as they are now."""

    @property
    def opening(self) -> Opening:
        """Where they are from, where they are kept, and their file."""

    @property
    def modified(self) -> bool:
        """Whether there is anything that no file has."""


class Keeping(QObject):
    """Has the program's folder brought up to date 50 milliseconds after each change.

    Parameters
    ----------
    people : KeptPeople
        The program's own folder.
    subject : Subject
        Whom to keep.
    background : Background
        Writes.
    parent : QObject
        The document.

    Signals: ``kept()`` and ``not_kept(error)``, with each writing into the folder;
    ``nothing_kept(bool)``, when it is chosen that nothing is to be kept, or that it is.
    """

    kept = Signal()
    not_kept = Signal(object)
    nothing_kept = Signal(bool)

    def __init__(
        self, people: KeptPeople, subject: Subject, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._people = people
        self._subject = subject
        self._keeps_nothing = False
        self.begin(subject.opening)
        self._autosave = Autosave(background, self._writing, self)
        self._autosave.written.connect(self._note_kept)
        self._autosave.failed.connect(self._note_not_kept)

    @property
    def keeps_nothing(self) -> bool:
        """Whether only what the person saves themselves is written."""
        return self._keeps_nothing

    @keeps_nothing.setter
    def keeps_nothing(self, nothing: bool) -> None:
        self._keeps_nothing = nothing
        self.nothing_kept.emit(nothing)
        self._autosave.note()

    @property
    def would_lose(self) -> bool:
        """Whether there is anything that neither a file nor the folder would have."""
        subject = self._subject
        if subject.opening.link is not None:
            return subject.modified
        if self._keeps_nothing and self._left_alone:
            return subject.person != subject.opening.person
        return self._keeps_nothing and subject.modified

    def begin(self, opening: Opening) -> None:
        """Keep somebody else from now on."""
        person = opening.person
        self._in_folder = (person, person.matched_with) if opening.is_kept else None
        self._folder_unknown = False
        self._linked = False  # whether the folder knows the file
        self._unwanted = False
        # Whoever looks at somebody who was kept, with the box ticked, does not remove them.
        self._left_alone = opening.is_kept and self._keeps_nothing

    def note_change(self) -> None:
        """Note that the person is another, or how they were matched."""
        self._unwanted = False
        self._autosave.note()

    def note_saved(self) -> None:
        """Note that a file has the person."""
        self._linked = self._left_alone = False
        self._autosave.note()

    def throw_away(self) -> None:
        """Forget what no file has, at the next writing."""
        self._unwanted = True

    def while_saving(self, person: Person) -> Callable[[Link], None]:
        """Return, for a thread, what keeps a person who is about to be saved, given their file."""
        if self._keeps_nothing:
            return _keep_nothing
        first, self._linked = not self._linked, True
        self._folder_unknown = True
        kept, lock = self._subject.opening.kept, self._subject.opening.kept_lock
        turn = self._autosave.turn()

        def keep(link: Link) -> None:
            turn(
                partial(self._people.write, kept, lock, person, link, first=first),
                partial(self._people.note_link, kept, lock, link),
            )

        return keep

    def write_now(self) -> None:
        """Keep what no file has before returning.

        Raises
        ------
        FileError
            When that is not possible.
        """
        try:
            self._autosave.write_now()
        except FileError:
            self._folder_unknown = True
            raise

    def write_soon(
        self, kept: Callable[[], object], not_kept: Callable[[BaseException], object]
    ) -> None:
        """Keep what no file has without waiting for it, and call one of two with the outcome."""
        self._autosave.write_soon(kept, not_kept)

    def _writing(self) -> Callable[[], object] | None:
        """Return what brings the folder up to date, if it is not or will not be."""
        if self._keeps_nothing and self._left_alone and not self._unwanted:
            return None
        person, opening = self._subject.person, self._subject.opening
        unwanted = self._unwanted or self._keeps_nothing or not self._subject.modified
        wanted = None if unwanted else (person, person.matched_with)
        if wanted == self._in_folder and not self._folder_unknown:
            return None
        self._in_folder, self._folder_unknown = wanted, False
        if wanted is None:
            return partial(self._people.remove, opening.kept)
        first, self._linked = not self._linked, True
        link = opening.link if first else None
        return partial(
            self._people.write, opening.kept, opening.kept_lock, person, link, first=first
        )

    def _note_kept(self) -> None:
        if self._in_folder is not None:
            self.kept.emit()

    def _note_not_kept(self, error: Exception) -> None:
        self._folder_unknown = True
        self.not_kept.emit(error)


def _keep_nothing(_link: Link) -> None:
    pass
