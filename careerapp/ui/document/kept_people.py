"""The people whose answers the program keeps in its own folder, saved to a file or not."""

import json
import os
import re
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from careerapp.domain.errors import sentence_of
from careerapp.domain.person_file import ENDING
from careerapp.domain.sentence import Sentence
from careerapp.report.cut_off import sweep
from careerapp.report.whole_file import WriteError, write_whole
from careerapp.ui.document.career_file import CareerFile, FileError, OpenedFile
from careerapp.ui.document.file_lock import FileLock
from careerapp.user_folder import make_private

if TYPE_CHECKING:
    from careerapp.domain.person import Person

_LINK = ".link"
_OF_FORMER_VERSIONS = "answers*.json"

_PARTS = re.compile(rf"([0-9a-f]+)({re.escape(_LINK)}|{re.escape(ENDING)}\..+)")
"""What there may be beside somebody, whose name in the folder comes first."""


@dataclass(frozen=True, slots=True)
class Link:
    """The file that a kept person belongs to.

    Attributes
    ----------
    file : Path
        Where the person was last saved.
    stamp : str
        Of what the file held then.
    coming : str
        Of what it holds once it has been written, where that had begun.
    """

    file: Path
    stamp: str
    coming: str = ""

    def met_with(self, stamp: str) -> "Link":
        """Return it for a file that turns out to hold something, perhaps what was coming."""
        return Link(self.file, stamp) if stamp == self.coming else self


@dataclass(frozen=True, slots=True)
class KeptPerson:
    """Somebody in the program's folder.

    Attributes
    ----------
    path : Path
        Where they are kept.
    name : str
        May be empty.
    changed : float
        When they were last written, in seconds since 1970.
    link : Link or None
        The file to which their latest changes have not been saved; None where there is none.
    problem : Sentence or None
        Why they cannot be read; None where they can.
    """

    path: Path
    name: str
    changed: float
    link: Link | None = None
    problem: Sentence | None = None


class KeptPeople:
    """A private folder with a document for everybody who is not saved to a file of their own.

    Where somebody is, their changes are here until they are saved. A thread may use it.

    Parameters
    ----------
    folder : Path
        The program's own; made when it is first written to.
    """

    def __init__(self, folder: Path) -> None:
        self._root = folder
        self._folder = folder / "people"

    @property
    def folder(self) -> Path:
        """Where the documents are."""
        return self._folder

    def new_path(self) -> Path:
        """Return where somebody new is kept."""
        return self._folder / f"{os.urandom(6).hex()}{ENDING}"

    def list(self) -> tuple[KeptPerson, ...]:
        """Return those who are not open in a window, the latest first."""
        self._take_in_former_versions()
        self._sweep()
        found: list[KeptPerson] = []
        with suppress(OSError):  # a folder that may not be looked into has nobody for this person
            paths = self._folder.glob(f"*{ENDING}")
            found.extend(self._describe(path) for path in paths if is_free(path))
        return tuple(sorted(found, key=lambda kept: kept.changed, reverse=True))

    @property
    def any_open(self) -> bool:
        """Whether a window has somebody here open."""
        return not all(is_free(path) for path in self._folder.glob(f"*{ENDING}"))

    def read(self, path: Path) -> OpenedFile:
        """Return somebody; see `CareerFile.read`."""
        return CareerFile(path).read()

    def link(self, path: Path) -> Link | None:
        """Return the file that somebody belongs to."""
        try:
            text = path.with_suffix(_LINK).read_text(encoding="utf-8")
            document = json.loads(text)
            coming = str(document.get("coming", ""))
            return Link(Path(document["file"]), str(document["stamp"]), coming)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None  # then they are nobody's file, and no answer is lost

    def write(
        self, path: Path, lock: FileLock, person: "Person", link: Link | None, *, first: bool
    ) -> None:
        """Keep somebody.

        Parameters
        ----------
        path : Path
            Where.
        lock : FileLock
            Taken for this window, if it has not been yet.
        person : Person
            Whom.
        link : Link or None
            The file that they belong to, if that is not noted yet.
        first : bool
            Whether it is the first time in this sitting; how they were before stays as a backup.

        Raises
        ------
        FileError
            When that is not possible.
        """
        self._take(path, lock)
        if link is not None:
            self.note_link(path, lock, link)
        CareerFile(path).write(person, None, keep_backup=first)

    def note_link(self, path: Path, lock: FileLock, link: Link) -> None:
        """Note the file that somebody belongs to; see `write`."""
        self._take(path, lock)
        text = json.dumps(asdict(link) | {"file": str(link.file)})
        try:
            write_whole(path.with_suffix(_LINK), text.encode())
        except WriteError as error:
            raise FileError(error.sentence) from error

    def remove(self, path: Path) -> None:
        """Keep somebody no longer.

        Raises
        ------
        FileError
            When they cannot be removed.
        """
        CareerFile(path).remove()
        with suppress(OSError):
            path.with_suffix(_LINK).unlink(missing_ok=True)

    def _take(self, path: Path, lock: FileLock) -> None:
        try:
            make_private(self._folder)
        except OSError as error:
            raise FileError(sentence_of(error), at=path) from error
        lock.take()

    def _describe(self, path: Path) -> KeptPerson:
        changed = time.time()
        with suppress(OSError):
            changed = path.stat().st_mtime
        link = self.link(path)
        try:
            person = self.read(path).read.person
        except FileError as error:
            return KeptPerson(path, "", changed, link, error.sentence)
        return KeptPerson(path, person.profile.name, changed, link)

    def _take_in_former_versions(self) -> None:
        """Give the answers that former versions kept a place among the others."""
        with suppress(OSError):
            for former in sorted(self._root.glob(_OF_FORMER_VERSIONS)):
                make_private(self._folder)
                former.replace(self.new_path())

    def _sweep(self) -> None:
        """Remove what windows that were cut off have left of people who are no longer kept."""
        with suppress(OSError):
            for lock in self._folder.glob(f".*{ENDING}.lock"):
                path = lock.with_name(lock.name.removeprefix(".").removesuffix(".lock"))
                if not path.exists():
                    is_free(path)  # which takes the lock of a window that has gone
            for path in list(self._folder.iterdir()):
                name = _PARTS.fullmatch(path.name)
                if name is not None:
                    kept = path.with_name(f"{name[1]}{ENDING}")
                    if not kept.exists() and is_free(kept):
                        path.unlink(missing_ok=True)
        sweep(self._folder)


def is_free(path: Path) -> bool:
    """Return whether no window has a file open."""
    lock = FileLock(path)
    free = lock.take()
    lock.release()
    return free
