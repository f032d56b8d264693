"""The people that the program knows of, for the list on the first page; for a thread."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from careerapp.domain.sentence import Sentence
from careerapp.ui.document.kept_people import KeptPeople
from careerapp.ui.document.recent_files import RecentFiles


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who can be opened.

    Attributes
    ----------
    path : Path
        What to open.
    name : str
        May be empty.
    file : Path or None
        Their file; None where only this program has them.
    changed : float or None
        When it was written, in seconds since 1970, as far as that is known.
    unsaved : bool
        Whether the file does not have their latest changes.
    problem : Sentence or None
        Why they cannot be read; None where they can, or nobody has tried.
    """

    path: Path
    name: str
    file: Path | None = None
    changed: float | None = None
    unsaved: bool = False
    problem: Sentence | None = None


def known_people(people: KeptPeople, recent: RecentFiles) -> tuple[Known, ...]:
    """Return all of whom the program knows and who are not open, the latest first.

    Of files nothing is read but when they were written; those that are gone are left out.
    """
    found = []
    unsaved = set()
    for kept in people.list():
        file = None if kept.link is None else kept.link.file
        if file is not None:
            unsaved.add(file)
        found.append(
            Known(kept.path, kept.name, file, kept.changed, file is not None, kept.problem)
        )
    for one in recent.list():
        with suppress(OSError):
            changed = one.path.stat().st_mtime
            if one.path not in unsaved:
                found.append(Known(one.path, one.name, one.path, changed))
    return tuple(sorted(found, key=lambda known: known.changed or 0.0, reverse=True))
