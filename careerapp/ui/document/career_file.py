"""A person's file: replaced as a whole, with one backup beside it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.person_file import LARGEST
from careerapp.domain.plain_file import read_plain
from careerapp.domain.profile_json import VERSION
from careerapp.domain.sentence import Sentence
from careerapp.report.whole_file import NO_FOLDER, WriteError, write_whole

if TYPE_CHECKING:
    from careerapp.domain.person import Person
    from careerapp.domain.person_versions import ReadPerson

OPEN_ELSEWHERE = to_translate("open in another window")


class FileError(SaidError):
    """A file cannot be read or written; it says which, and why."""


class ChangedFileError(FileError):
    """Somebody else has changed, replaced or removed the file since it was read.

    Attributes
    ----------
    gone : bool
        Whether it is no longer there.
    """

    def __init__(self, text: str, *, at: Path, gone: bool) -> None:
        super().__init__(text, at=at)
        self.gone = gone


class DamagedFileError(FileError):
    """A file holds anything but a person.

    Attributes
    ----------
    file : Path
        The file.
    backup : Path or None
        The backup beside it, if there is one that can be read.
    """

    def __init__(self, reason: Sentence, *, at: Path, file: Path, backup: Path | None) -> None:
        super().__init__(reason, at=at)
        self.file = file
        self.backup = backup


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """What was read from a file.

    Attributes
    ----------
    read : ReadPerson
        Whom, and in which version.
    stamp : str
        Tells these contents of the file from any other.
    """

    read: "ReadPerson"
    stamp: str


class CareerFile:
    """One file with one person in it. A thread may use it.

    Parameters
    ----------
    path : Path
        Of the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def backup(self) -> Path:
        """What the file held before it was last written."""
        return self._beside("backup")

    @property
    def companions(self) -> tuple[Path, ...]:
        """All files that writing may leave beside this one."""
        versions = (self._beside(f"version-{number}") for number in range(1, VERSION))
        return (self.backup, self._beside("damaged"), *versions)

    def read(self) -> OpenedFile:
        """Return what the file holds.

        Raises
        ------
        DamagedFileError
            When that is not a person.
        FileError
            When it cannot be read at all.
        """
        return self._read(self.path)

    def read_backup(self) -> OpenedFile:
        """Return what the backup holds, as an unsaved change of the file; see `read`."""
        opened = self._read(self.backup)
        return OpenedFile(opened.read, _stamp(_contents(self.path) or b""))

    def write(self, person: "Person", stamp: str | None, *, keep_backup: bool = True) -> str:
        """Replace what the file holds.

        What it held becomes the backup; in the form of an earlier version, or where it was
        damaged, it is kept beside the backup under a name that says so.

        Parameters
        ----------
        person : Person
            Whom to write.
        stamp : str or None
            Of what the file is thought to hold; None to write whatever it holds.
        keep_backup : bool
            Whether there is to be a backup of what it held.

        Returns
        -------
        str
            The stamp of what it holds now.

        Raises
        ------
        ChangedFileError
            When it holds something else.
        FileError
            When it cannot be written; it is then as it was.
        """
        text = _text(person)
        before = _contents(self.path)
        if before is None and not self.path.parent.is_dir():
            raise FileError(NO_FOLDER, at=self.path)
        if stamp is not None:
            self._check_same(before, stamp)
        if before is not None and before != text:
            aside = self._place_for(before, keep_backup=keep_backup)
            if aside is not None:
                _replace(aside, before)
        _replace(self.path, text)
        return _stamp(text)

    def stamp_of(self, person: "Person") -> str:
        """Return the stamp of what the file holds once a person has been written."""
        return _stamp(_text(person))

    def remove(self) -> None:
        """Remove the file and all that writing it has left beside it.

        Raises
        ------
        FileError
            When something stays.
        """
        for path in (self.path, *self.companions):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise FileError(sentence_of(error), at=path) from error

    def _read(self, path: Path) -> OpenedFile:
        from careerapp.domain.person_versions import read_any_version
        from careerapp.domain.profile import ProfileError

        contents = _contents(path)
        if contents is None:
            raise FileError(to_translate("there is no such file"), at=path)
        try:
            return OpenedFile(read_any_version(contents.decode("utf-8-sig")), _stamp(contents))
        except UnicodeDecodeError as error:
            places = {"byte": error.start + 1, "count": len(contents)}
            reason = Sentence(to_translate("not UTF-8 text at byte {byte} of {count}"), places)
            raise self._damaged(path, reason) from error
        except ProfileError as error:
            raise self._damaged(path, error.sentence) from error

    def _damaged(self, path: Path, reason: Sentence) -> DamagedFileError:
        backup = self._readable_backup(path)
        return DamagedFileError(reason, at=path, file=self.path, backup=backup)

    def _readable_backup(self, path: Path) -> Path | None:
        if path == self.backup:
            return None
        try:
            self._read(self.backup)
        except FileError:
            return None
        return self.backup

    def _check_same(self, before: bytes | None, stamp: str) -> None:
        if before is None:
            raise ChangedFileError(
                to_translate("the file is no longer there"), at=self.path, gone=True
            )
        if _stamp(before) != stamp:
            raise ChangedFileError(
                to_translate("the file was changed by somebody else"), at=self.path, gone=False
            )

    def _place_for(self, before: bytes, *, keep_backup: bool) -> Path | None:
        """Return where the contents from before are kept, if they are."""
        from careerapp.domain.person_versions import read_any_version
        from careerapp.domain.profile import ProfileError

        try:
            read = read_any_version(before.decode("utf-8-sig"))
        except (UnicodeDecodeError, ProfileError):
            return self._beside("damaged")  # and the backup stays, which can be read
        if read.older or read.newer:
            return self._beside(f"version-{read.version}")
        return self.backup if keep_backup else None

    def _beside(self, word: str) -> Path:
        return self.path.with_name(f"{self.path.name}.{word}")


def _contents(path: Path) -> bytes | None:
    """Return what a file holds; None where there is none."""
    try:
        if path.stat().st_size > LARGEST:
            raise FileError(
                to_translate("larger than {most} MB, so it holds no person"),
                at=path,
                most=LARGEST // 1_000_000,
            )
        return read_plain(path, LARGEST)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise FileError(sentence_of(error), at=path) from error


def _text(person: "Person") -> bytes:
    from careerapp.domain.person_json import person_to_json

    return person_to_json(person).encode()


def _replace(path: Path, contents: bytes) -> None:
    try:
        write_whole(path, contents)
    except WriteError as error:
        raise FileError(error.sentence) from error


def _stamp(contents: bytes) -> str:
    return hashlib.sha256(contents).hexdigest()
