"""Saving a person to a file; for a thread."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from careerapp.domain.person import Person
from careerapp.ui.document.career_file import OPEN_ELSEWHERE, CareerFile, FileError
from careerapp.ui.document.file_lock import FileLock
from careerapp.ui.document.kept_people import Link
from careerapp.ui.document.recent_files import RecentFiles

Keep = Callable[[Link], object]


class OpenElsewhereError(FileError):
    """The file is open in another window."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What has been saved.

    Attributes
    ----------
    person : Person
        As written.
    link : Link
        Where, and what the file holds now.
    lock : FileLock or None
        Held on it, if it is another file than before.
    """

    person: Person
    link: Link
    lock: FileLock | None


def save(person: Person, link: Link, keep: Keep) -> Saved:
    """Write a person into the file that they belong to.

    What is kept of them is never older than the file, so that it is what counts at the next start,
    wherever this one is cut off.

    Parameters
    ----------
    person : Person
        Whom.
    link : Link
        The file, and what it is thought to hold.
    keep : callable
        Keeps the same person with a link.

    Raises
    ------
    ChangedFileError
        When it holds something else than `link` says.
    FileError
        When it cannot be written.
    """
    file = CareerFile(link.file)
    with suppress(FileError):  # a file may be saved where nothing can be kept
        keep(Link(link.file, link.stamp, coming=file.stamp_of(person)))
    stamp = file.write(person, link.stamp)
    return Saved(person, Link(link.file, stamp), None)


def save_as(person: Person, path: Path, here: Path | None) -> Saved:
    """Write a person into a file, whatever it holds.

    Parameters
    ----------
    person : Person
        Whom.
    path : Path
        The file.
    here : Path or None
        The file that is open in this window.

    Raises
    ------
    OpenElsewhereError
        When another window has that file.
    FileError
        When it cannot be written.
    """
    path = path.absolute()
    lock = None if path == here else FileLock(path)
    if lock is not None and not lock.take():
        raise OpenElsewhereError(OPEN_ELSEWHERE, at=path)
    try:
        stamp = CareerFile(path).write(person, None)
    except FileError:
        if lock is not None:
            lock.release()
        raise
    return Saved(person, Link(path, stamp), lock)


def note_recent(recent: RecentFiles, path: Path, name: str) -> None:
    """Put a file on the list of recent ones, if that can be written."""
    try:
        recent.add(path, name)
    except OSError:
        return  # the list is a convenience, and the person has not asked for it
