"""What the program keeps of a person from one run to the next."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerapp.domain.person import Person


class AnswersError(Exception):
    """Answers cannot be kept or read back; the message names the file and says why."""


class AnswersFile:
    """One person's answers, list choices and shortlist in one file, replaced as a whole.

    Parameters
    ----------
    path : Path
        The file; its folder is made when answers are kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

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
            Whether what is there stays beside it, as ``answers-before.json``.

        Raises
        ------
        AnswersError
            When that is not possible; the file is then as it was.
        """
        from PySide6.QtCore import QIODevice, QSaveFile

        from careerapp.domain.person_json import person_to_json

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if set_aside and self.exists:
                shutil.copyfile(self._path, self._path.with_stem(f"{self._path.stem}-before"))
        except OSError as error:
            raise AnswersError(f"{self._path}: {error.strerror}") from error
        file = QSaveFile(str(self._path))
        written = file.open(QIODevice.OpenModeFlag.WriteOnly)
        if written:
            file.write(person_to_json(person).encode())
            written = file.commit()
        if not written:
            raise AnswersError(f"{self._path}: {file.errorString()}")

    def remove(self) -> None:
        """Remove the answers of an earlier run, if there are any.

        Raises
        ------
        AnswersError
            When they cannot be removed.
        """
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise AnswersError(f"{self._path}: {error.strerror}") from error
