"""The person that a window is about, from the first answer to the saved file."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from careerapp.domain.history import History, Step
from careerapp.domain.person import Person
from careerapp.domain.person_change import Change, Part, change, earlier_answers, parts_of
from careerapp.domain.person_json import MOMENT
from careerapp.domain.profile import Profile
from careerapp.ui.background import Background
from careerapp.ui.document.file_lock import FileLock
from careerapp.ui.document.keeping import Keeping
from careerapp.ui.document.kept_people import KeptPeople, Link
from careerapp.ui.document.opening import Opening, ReadOnly
from careerapp.ui.person_state import PersonState

if TYPE_CHECKING:
    from careerapp.ui.wizard.profile_wizard import ProfileWizard

_ONE_MOVEMENT = 1.0  # seconds; what follows sooner on the same thing is one step to undo


class Document(QObject):
    """Puts together what wizard and results know of the person, has it kept, and takes steps back.

    Parameters
    ----------
    people : KeptPeople
        The program's own folder.
    wizard : ProfileWizard
        Has the answers.
    state : PersonState
        Has what the person does with the results.
    background : Background
        Writes.

    Attributes
    ----------
    keeping : Keeping
        What is kept of the person, for as long as no file has it.

    Signals: ``changed()``, when the person, the file or what can be undone is another;
    ``stepped(parts)``, when steps back or forward have changed these parts of the person.
    """

    changed = Signal()
    stepped = Signal(tuple)

    def __init__(
        self,
        people: KeptPeople,
        wizard: "ProfileWizard",
        state: PersonState,
        background: Background,
    ) -> None:
        super().__init__(wizard)
        self._people = people
        self._wizard = wizard
        self._state = state
        self._history: History[Person] = History(state.step_numbers)
        self._movements = count()
        self._movement, self._moved = next(self._movements), 0.0
        self._replacing = False
        self._opening = self._nobody()
        self._updated: str | None = None
        self._matched_with: str | None = None
        self._begin(self._opening)
        self.keeping = Keeping(people, self, background, self)
        for happening in (wizard.profile_changed, state.view_changed, state.shortlist_changed):
            happening.connect(self._note_change)

    @property
    def person(self) -> Person:
        """The person as they are now."""
        now = self._current
        today = datetime.now().astimezone().date().isoformat()
        return replace(
            now,
            earlier=earlier_answers(self._opening.person, now.profile, today),
            updated=self._updated,
            matched_with=self._matched_with,
        )

    @property
    def file(self) -> Path | None:
        """Where the person was last saved."""
        return None if self.link is None else self.link.file

    @property
    def opening(self) -> Opening:
        """Where the person is from, where they are kept, and their file."""
        return self._opening

    @property
    def link(self) -> Link | None:
        """The file, and what it held when it was last read or written."""
        return self._opening.link

    @property
    def read_only(self) -> ReadOnly | None:
        """Why the file is not written to."""
        return self._opening.read_only

    @property
    def modified(self) -> bool:
        """Whether there is anything that no file has."""
        saved = self._opening.saved
        if saved is None and self.link is not None:
            return True
        return self.person != (saved or Person())

    @property
    def begun(self) -> bool:
        """Whether there is anything to be lost, in a file or not."""
        return self.link is not None or self._current != Person()

    @property
    def last_step(self) -> Step[Person] | None:
        """What would be undone."""
        return self._history.last

    @property
    def next_step(self) -> Step[Person] | None:
        """What would be redone."""
        return self._history.next

    def move_to(self, wizard: "ProfileWizard") -> None:
        """Go on in another window, with all steps back.

        Parameters
        ----------
        wizard : ProfileWizard
            Gets the answers.
        """
        self._wizard.profile_changed.disconnect(self._note_change)
        self._wizard = wizard
        self.setParent(wizard)
        wizard.profile_changed.connect(self._note_change)
        self._replace(self._current, wizard.show_profile)

    def begin_anew(self) -> None:
        """Show nobody yet; whoever was shown stays where they are kept."""
        self.show_person(self._nobody())

    def show_person(self, opening: Opening) -> None:
        """Show somebody else; whoever was shown stays where they are kept."""
        self.let_go()
        self._begin(opening)
        self.keeping.begin(opening)
        self._replace(opening.person, self._wizard.show_profile)
        self.changed.emit()

    def let_go(self) -> None:
        """Let other windows have the person."""
        self._opening.release()

    def hold_again(self) -> None:
        """Take back what was let go, and keep it on."""
        self._opening.take()
        self.keeping.note_change()

    def note_saved(self, person: Person, link: Link, lock: FileLock | None) -> None:
        """Note that a file has the person now.

        Parameters
        ----------
        person : Person
            As written.
        link : Link
            The file.
        lock : FileLock or None
            Held on it if it is another file than before.
        """
        before = self._opening
        if lock is not None and before.lock is not None:
            before.lock.release()
        self._opening = replace(
            before, link=link, saved=person, lock=lock or before.lock, read_only=None
        )
        self.keeping.note_saved()
        self.changed.emit()

    def note_matched(self, release: str) -> None:
        """Note with what the answers were matched."""
        if release != self._matched_with:
            self._matched_with = release
            self.keeping.note_change()

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self._history.undo())

    def redo(self) -> None:
        """Take the step that was undone last once more."""
        self._step(self._history.redo())

    def _nobody(self) -> Opening:
        path = self._people.new_path()
        return Opening(Person(), path, FileLock(path))

    def _begin(self, opening: Opening) -> None:
        person = opening.person
        self._opening = opening
        self._current = _without_dates(person)
        self._updated, self._matched_with = person.updated, person.matched_with
        self._history.clear()

    def _replace(self, person: Person, show: Callable[[Profile], None]) -> None:
        self._replacing = True
        show(person.profile)
        self._state.view, self._state.shortlist = person.view, person.shortlist
        self._replacing = False

    def _note_change(self) -> None:
        if self._replacing:
            return
        now = Person(
            self._wizard.profile, self._state.view, self._state.shortlist, self._current.earlier
        )
        before, self._current = self._current, now
        if now != before:
            what = change(before, now)
            self._history.add(Step(before, now, what, self._movement_of(what)))
            self._note_time()

    def _step(self, person: Person | None) -> None:
        if person is None:
            return
        parts: tuple[Part, ...] = parts_of(change(self._current, person))
        self._current = person
        self._replace(person, self._wizard.take_over)
        self._note_time()
        self.stepped.emit(parts)

    def _note_time(self) -> None:
        self._updated = datetime.now(UTC).strftime(MOMENT)
        self.keeping.note_change()
        self.changed.emit()

    def _movement_of(self, what: Change) -> int:
        now, last = time.monotonic(), self._history.last
        if last is None or last.what != what or now - self._moved > _ONE_MOVEMENT:
            self._movement = next(self._movements)
        self._moved = now
        return self._movement


def _without_dates(person: Person) -> Person:
    return Person(person.profile, person.view, person.shortlist, person.earlier)
