"""What the program keeps of a person from one run to the next."""

import shutil
import time
from itertools import chain, count
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QSaveFile

if TYPE_CHECKING:
    from careerapp.domain.person import Person

_SURELY_CUT_OFF = 60.0  # seconds


class AnswersError(Exception):
    """Answers cannot be kept or read back; the message names the file and says why."""


class AnswersFile:
    """One person's answers, list choices and shortlist in one file, replaced as a whole.

    Threads may use it, one after the other.

    Parameters
    ----------
    path : Path
        The file; its folder is made when answers are kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._aside = path
        self._has_set_aside = False
        self._using = RLock()

    @property
    def exists(self) -> bool:
        """Whether there are answers from an earlier run."""
        try:
            return self._path.exists()
        except OSError:  # a folder that may not be looked into has none for this person
            return False

    def read(self) -> "Person":
        """Return what was kept by an earlier run.

        Raises
        ------
        AnswersError
            When the file cannot be read or holds anything but answers.
        """
        from careerapp.domain.person_json import read_person
        from careerapp.domain.profile import ProfileError

        with self._using:
            try:
                return read_person(self._path)
            except ProfileError as error:
                raise AnswersError(str(error)) from error

    def keep(self, person: "Person", *, set_aside: bool) -> None:
        """Write a person in place of the one that is there.

        Parameters
        ----------
        person : Person
            All that is kept of them.
        set_aside : bool
            Whether what was there before this run stays beside it, as ``answers-before.json`` or,
            where somebody's are there already, ``answers-before-2.json`` and so on; if not, what
            this run has set aside is removed.

        Raises
        ------
        AnswersError
            When that is not possible; the file is then as it was.
        """
        from careerapp.domain.person_json import person_to_json

        with self._using:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._sweep()
                if set_aside and not self._has_set_aside and self.exists:
                    self._aside = self._free_name()
                    shutil.copyfile(self._path, self._aside)
                    self._has_set_aside = True
            except OSError as error:
                raise self._error(error) from error
            file = QSaveFile(str(self._path))
            written = file.open(QIODevice.OpenModeFlag.WriteOnly)
            if written:
                file.write(person_to_json(person).encode())
                written = file.commit()
            if not written:
                raise AnswersError(f"{self._path}: {file.errorString()}")
            if not set_aside:
                self._drop_what_was_set_aside()

    def put_back(self) -> None:
        """Undo what this run has written: what it set aside is in its place again.

        Raises
        ------
        AnswersError
            When it cannot be moved.
        """
        with self._using:
            if self._has_set_aside:
                try:
                    self._aside.replace(self._path)
                except OSError as error:
                    raise self._error(error) from error
                self._has_set_aside = False

    def remove(self) -> None:
        """Remove the answers of an earlier run, if there are any, also those set aside by this one.

        Raises
        ------
        AnswersError
            When they cannot be removed.
        """
        with self._using:
            try:
                self._path.unlink(missing_ok=True)
            except OSError as error:
                raise self._error(error) from error
            self._drop_what_was_set_aside()

    def _drop_what_was_set_aside(self) -> None:
        if self._has_set_aside:
            try:
                self._aside.unlink(missing_ok=True)
            except OSError as error:
                raise AnswersError(f"{self._aside}: {error.strerror}") from error
            self._has_set_aside = False

    def _free_name(self) -> Path:
        """Return where nobody's answers lie yet."""
        ends = chain([""], (f"-{number}" for number in count(2)))
        names = (self._path.with_stem(f"{self._path.stem}-before{end}") for end in ends)
        return next(name for name in names if not name.exists())

    def _sweep(self) -> None:
        """Remove what writings have left that were cut off: halves that nobody reads."""
        for half in self._path.parent.glob(f"{self._path.name}.??????"):
            if time.time() - half.stat().st_mtime > _SURELY_CUT_OFF:
                half.unlink(missing_ok=True)

    def _error(self, error: OSError) -> AnswersError:
        return AnswersError(f"{self._path}: {error.strerror}")
