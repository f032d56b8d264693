"""Opening a person, from a file or from among those who are kept; for a thread."""

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from careerapp.ui.document.career_file import OPEN_ELSEWHERE, CareerFile, FileError, OpenedFile
from careerapp.ui.document.file_lock import FileLock
from careerapp.ui.document.kept_people import KeptPeople, Link

if TYPE_CHECKING:
    from careerapp.domain.person import Person


class ReadOnly(StrEnum):
    """Why a file is not written to."""

    NEWER = "newer"
    OPEN_ELSEWHERE = "open elsewhere"
    OTHER_COMPUTER = "other computer"
    PROTECTED = "protected"


class InUseError(FileError):
    """Somebody who is kept is open in another window."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A person to be shown, and where they are from.

    Attributes
    ----------
    person : Person
        Whom to show.
    kept : Path
        Where their changes are kept until they are saved.
    kept_lock : FileLock
        Held on it.
    link : Link or None
        Their file, and what it holds; None for those who have none.
    saved : Person or None
        What the file holds; None where there is none, or it is damaged.
    lock : FileLock or None
        Held on the file.
    read_only : ReadOnly or None
        Why the file is not to be written to.
    is_kept : bool
        Whether there is anything where the changes are kept.
    """

    person: "Person"
    kept: Path
    kept_lock: FileLock
    link: Link | None = None
    saved: "Person | None" = None
    lock: FileLock | None = None
    read_only: ReadOnly | None = None
    is_kept: bool = False

    def take(self) -> None:
        """Hold what was opened again."""
        for lock in (self.lock, self.kept_lock):
            if lock is not None:
                lock.take()

    def release(self) -> None:
        """Let others have what was opened."""
        for lock in (self.lock, self.kept_lock):
            if lock is not None:
                lock.release()


def open_file(
    path: Path, people: KeptPeople, *, backup: bool = False, take_over: bool = False
) -> Opening:
    """Open a file.

    Where an earlier sitting ended before its changes were saved, these are what is shown.

    Parameters
    ----------
    path : Path
        The file.
    people : KeptPeople
        Has the unsaved changes.
    backup : bool
        Whether to show what the backup beside it holds.
    take_over : bool
        Whether to write to it even if another computer says to have it open.

    Raises
    ------
    DamagedFileError
        When it holds anything but a person.
    FileError
        When it cannot be read.
    """
    path = path.absolute()
    if path.parent == people.folder.absolute():
        return open_kept(path, people)
    file = CareerFile(path)
    opened = file.read_backup() if backup else file.read()
    lock = FileLock(path)
    if take_over:
        lock.force()
    read_only = _read_only(path, lock, opened)
    unsaved = None if backup or read_only else _unsaved(path, people)
    person = opened.read.person if unsaved is None else people.read(unsaved).read.person
    kept = people.new_path() if unsaved is None else unsaved
    kept_lock = FileLock(kept)
    if unsaved is not None:
        kept_lock.take()
    before = None if unsaved is None else people.link(unsaved)
    link = _link(before, person, path, opened)
    saved = None if backup else opened.read.person
    return Opening(person, kept, kept_lock, link, saved, lock, read_only, unsaved is not None)


def open_kept(path: Path, people: KeptPeople, *, backup: bool = False) -> Opening:
    """Open somebody who is kept, with the file that they belong to.

    Raises
    ------
    InUseError
        When another window has them.
    DamagedFileError, FileError
        When they cannot be read.
    """
    kept_lock = FileLock(path)
    if not kept_lock.take():
        raise InUseError(OPEN_ELSEWHERE, at=path)
    file = CareerFile(path)
    try:
        opened = file.read_backup() if backup else file.read()
    except FileError:
        kept_lock.release()
        raise
    link = people.link(path)
    if link is None:
        return Opening(opened.read.person, path, kept_lock, is_kept=True)
    lock = FileLock(link.file)
    try:
        held = CareerFile(link.file).read()
    except FileError:  # it was removed or damaged since; saving says so
        return Opening(opened.read.person, path, kept_lock, link, None, lock, is_kept=True)
    read_only = _read_only(link.file, lock, held)
    link = _link(link, opened.read.person, link.file, held)
    return Opening(
        opened.read.person, path, kept_lock, link, held.read.person, lock, read_only, is_kept=True
    )


def _link(before: Link | None, person: "Person", path: Path, held: OpenedFile) -> Link:
    """Return the link to a file, such that saving tells whether somebody else has changed it.

    Where a sitting was cut off in saving, the file may have what was to be saved already.
    """
    if before is None or person == held.read.person:
        return Link(path, held.stamp)
    return before.met_with(held.stamp)


def _unsaved(path: Path, people: KeptPeople) -> Path | None:
    for kept in people.list():
        if kept.link is not None and kept.link.file == path and not kept.problem:
            return kept.path
    return None


def _read_only(path: Path, lock: FileLock, opened: OpenedFile) -> ReadOnly | None:
    if not lock.take():
        return ReadOnly.OTHER_COMPUTER if lock.holder else ReadOnly.OPEN_ELSEWHERE
    if opened.read.newer:
        return ReadOnly.NEWER
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return None if writable else ReadOnly.PROTECTED
