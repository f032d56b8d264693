"""The databases that a person has taken in: putting one in its place, and going back."""

import json
import tempfile
from contextlib import suppress
from itertools import count
from pathlib import Path

from careerapp.catalog.checksums import CHECKSUMS, checksum, write_checksums, write_none
from careerapp.catalog.former_titles import place_of, read_former_titles, with_titles_of
from careerapp.catalog.in_use import has_own, is_there, own_database
from careerapp.catalog.safe_moves import (
    PRIVATE,
    copy_safely,
    move_safely,
    remove_cut_off,
    sync_folder,
    write_safely,
)
from careerapp.catalog.sound import is_sound
from careerapp.paths import DATABASE

_BEFORE = "careers.before.sqlite"
_SET_ASIDE = "careers.unusable-{number}.sqlite"


class OwnDatabases:
    """The database that is used, and the one before it; for one process at a time.

    There is one to use whenever the computer stops. Which one is decided by a single move each
    time: of the checksums where nothing was taken in before, or else of the database. What cannot
    be used, be it damaged or of another version, is kept under a name that nothing has.

    Parameters
    ----------
    folder : Path
        Where the program keeps what is the person's.
    """

    def __init__(self, folder: Path) -> None:
        self._of_person = folder
        self._own = own_database(folder)
        self._folder = self._own.parent
        self._before = self._folder / _BEFORE
        self._checksums = self._folder / CHECKSUMS

    def put(self, fresh: Path, private: Path) -> None:
        """Use another database from now on; the one of before stays for `go_back`.

        Parameters
        ----------
        fresh : Path
            The database, in a private folder; it is moved.
        private : Path
            That folder, on the same disk.

        Raises
        ------
        OSError
            When it cannot be put there, or those that are there cannot be read.
        """
        sound = self._sound()
        self._remember_titles(sound, private)
        if not has_own(self._of_person):
            self._put_first(fresh, private)
            return
        known = write_checksums(private, map(checksum, (fresh, *sound)))
        kept = private / _BEFORE
        if self._own in sound:
            copy_safely(self._own, kept)
        move_safely(known, self._checksums)
        if self._own in sound:
            move_safely(kept, self._before)
        else:
            self._set_aside(self._own)
        move_safely(fresh, self._own)

    def _put_first(self, fresh: Path, private: Path) -> None:
        known = checksum(fresh)
        move_safely(write_none(private), self._checksums)
        move_safely(fresh, self._own)
        move_safely(write_checksums(private, [known]), self._checksums)

    def go_back(self) -> None:
        """Use the database of before again: the one taken in one time earlier, or the bundled one.

        Raises
        ------
        OSError
            When it cannot be moved, or those that are there cannot be read.
        """
        sound = self._sound()
        with (
            suppress(OSError),  # on a full disk one can still go back
            tempfile.TemporaryDirectory(prefix=PRIVATE, dir=self._folder) as private,
        ):
            self._remember_titles(sound, Path(private))
        if self._own not in sound:
            self._set_aside(self._own)
        if self._before in sound:
            move_safely(self._before, self._own)
        else:
            self._set_aside(self._before)
            self._use_bundled()

    def _use_bundled(self) -> None:
        remove_cut_off(self._folder)
        with (
            suppress(OSError),  # as above; there may be half of a removal then
            tempfile.TemporaryDirectory(prefix=PRIVATE, dir=self._folder) as private,
        ):
            move_safely(write_none(Path(private)), self._checksums)
        self._own.unlink(missing_ok=True)
        sync_folder(self._folder)
        self._checksums.unlink(missing_ok=True)

    def _set_aside(self, path: Path) -> None:
        """Keep what cannot be used, if there is anything."""
        if is_there(path):
            names = (self._folder / _SET_ASIDE.format(number=number) for number in count(1))
            path.replace(next(name for name in names if not is_there(name)))

    def _sound(self) -> list[Path]:
        """Return those that can be used, which is asked before any is moved."""
        return [path for path in (self._own, self._before) if is_sound(path)]

    def _remember_titles(self, sound: list[Path], private: Path) -> None:
        """Keep what the present data call their jobs, for people whose files name them."""
        present = self._own if self._own in sound else DATABASE
        titles = with_titles_of(present, read_former_titles(self._folder))
        if titles:
            fresh = private / place_of(private).name
            write_safely(fresh, json.dumps(titles, ensure_ascii=False).encode("utf-8"))
            move_safely(fresh, place_of(self._folder))
