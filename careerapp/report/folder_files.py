"""The files of a folder that may hold people."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.person_file import is_called_person
from careerapp.domain.sentence import Sentence

SLICE = 40
"""So many files are read in one go; a small part of a second."""


class FolderProblem(StrEnum):
    """Why a folder cannot be looked through."""

    GONE = "gone"
    NOT_A_FOLDER = "not a folder"
    NOT_ALLOWED = "not allowed"
    OTHER = "other"


class FolderError(SaidError, OSError):
    """A folder that cannot be looked through.

    Attributes
    ----------
    folder : Path
        Which one.
    problem : FolderProblem
        Why.
    """

    def __init__(self, folder: Path, problem: FolderProblem, reason: Sentence) -> None:
        super().__init__(reason, at=folder)
        self.folder = folder
        self.problem = problem

    @classmethod
    def other(cls, folder: Path, error: BaseException) -> "FolderError":
        """Return one that is like no other."""
        return cls(folder, FolderProblem.OTHER, sentence_of(error))


@dataclass(frozen=True, slots=True)
class PersonFile:
    """A file as it was when the folder was looked through; another time or size is another one.

    Attributes
    ----------
    path : Path
        Where it is.
    changed : int
        When it was written last, in nanoseconds since 1970.
    size : int
        Bytes.
    """

    path: Path
    changed: int
    size: int


def list_files(folder: Path) -> tuple[PersonFile, ...]:
    """Return the files of a folder that may hold a person, in the order of their names.

    Parameters
    ----------
    folder : Path
        What is in folders within it is left alone, and so is what is hidden.

    Raises
    ------
    FolderError
        When it cannot be looked through.
    """
    try:
        with os.scandir(folder) as entries:
            found = list(_person_files(entries))
    except OSError as error:
        problem = {
            FileNotFoundError: FolderProblem.GONE,
            NotADirectoryError: FolderProblem.NOT_A_FOLDER,
            PermissionError: FolderProblem.NOT_ALLOWED,
        }.get(type(error), FolderProblem.OTHER)
        raise FolderError(folder, problem, sentence_of(error)) from error
    return tuple(sorted(found, key=lambda file: file.path.name))


def slices(files: Sequence[PersonFile]) -> Iterator[Sequence[PersonFile]]:
    """Yield files in portions that are read in a small part of a second."""
    return (files[start : start + SLICE] for start in range(0, len(files), SLICE))


def _person_files(entries: Iterator[os.DirEntry[str]]) -> Iterator[PersonFile]:
    for entry in entries:
        if entry.name.startswith(".") or not is_called_person(entry.name):
            continue
        try:
            if entry.is_file():  # and nothing that would never end, as a pipe
                found = entry.stat()
                yield PersonFile(Path(entry.path), found.st_mtime_ns, found.st_size)
        except OSError:  # it has just been removed
            continue
