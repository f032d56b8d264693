"""Reading archives that somebody else has made, with nothing taken on trust."""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path, PurePosixPath

from careerapp.catalog.errors import DataError
from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import to_translate

MOST_FILES = 1000
MOST_BYTES = 150_000_000
"""Of one file, unpacked; the largest of the releases has a third of that."""

_MOST_TIMES = 200  # larger than it is packed; text gets 20 times larger
_SMALL = 1_000_000  # bytes, below which it may get as many times larger as it likes
_SLICE = 1 << 20
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OverflowError)


class ArchiveError(SaidError, DataError):
    """An archive that is damaged, or that nobody would publish."""


class Archive(AbstractContextManager["Archive", None]):
    """A ZIP file whose list of contents has been looked through before anything is read.

    To be used in a ``with`` statement.

    Parameters
    ----------
    path : Path
        The file.

    Raises
    ------
    ArchiveError
        When it cannot be read, or has anything in it that could do harm: names that lead out of
        it, links, files that are encrypted, or that are too many or too large.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with ExitStack() as opened:
            self._zip = opened.enter_context(self._zip_file())
            self._files = self._checked()
            self._opened = opened.pop_all()

    def __exit__(self, *_error: object) -> None:
        self._opened.close()

    @property
    def names(self) -> tuple[str, ...]:
        """The files, with their folders, in the order of the archive."""
        return tuple(self._files)

    def unpack(self, name: str, target: Path) -> None:
        """Write what is in a file to a place of our own.

        Parameters
        ----------
        name : str
            One of `names`.
        target : Path
            A file that is made, or replaced.

        Raises
        ------
        ArchiveError
            When it is damaged, or larger than the archive says.
        """
        with target.open("wb") as written:
            for part in self._parts(self._files[name]):
                written.write(part)

    def _parts(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        """Yield what is in a file, part by part, and no more than the archive says."""
        size = 0
        try:
            with self._zip.open(entry) as file:
                while part := file.read(_SLICE):
                    size += len(part)
                    if size > entry.file_size:
                        raise self._damaged()
                    yield part
        except (OSError, *_DAMAGE) as error:
            raise self._damaged() from error

    def _zip_file(self) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(self._path)
        except OSError as error:
            raise ArchiveError(
                to_translate("the file cannot be read: {reason}"),
                at=self._path,
                reason=sentence_of(error),
            ) from error
        except _DAMAGE as error:
            raise self._damaged() from error

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        entries = self._zip.infolist()
        if len(entries) > MOST_FILES:
            raise ArchiveError(
                to_translate("the archive has {count} files; a release has no more than {most}"),
                at=self._path,
                count=len(entries),
                most=MOST_FILES,
            )
        files: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            name = entry.orig_filename
            self._check_name(name, taken=name in files)
            self._check_entry(entry)
            if not entry.is_dir():
                files[name] = entry
        return files

    def _check_name(self, name: str, *, taken: bool) -> None:
        parts = PurePosixPath(name).parts
        odd = (
            not name.isprintable()
            or "\\" in name
            or ":" in name
            or name.startswith("/")
            or not parts
            or ".." in parts
        )
        if odd or taken:
            raise ArchiveError(
                to_translate("the archive has a file with the name {name}, which no release has"),
                at=self._path,
                name=repr(name[:_SHOWN]),
            )

    def _check_entry(self, entry: zipfile.ZipInfo) -> None:
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise self._refused(entry, to_translate("{name} in the archive is a link, not a file"))
        if entry.flag_bits & _ENCRYPTED:
            raise self._refused(entry, to_translate("{name} in the archive needs a password"))
        if entry.compress_type not in _WAYS:
            raise self._refused(
                entry, to_translate("{name} in the archive is packed in a way no release uses")
            )
        times = entry.file_size / max(entry.compress_size, 1)
        if entry.file_size > MOST_BYTES or (entry.file_size > _SMALL and times > _MOST_TIMES):
            raise self._refused(
                entry,
                to_translate(
                    "{name} in the archive would have {size} bytes when unpacked, which no file "
                    "of a release has"
                ),
            )

    def _refused(self, entry: zipfile.ZipInfo, text: str) -> ArchiveError:
        name = repr(entry.filename[:_SHOWN])
        return ArchiveError(text, at=self._path, name=name, size=entry.file_size)

    def _damaged(self) -> ArchiveError:
        return ArchiveError(
            to_translate("this is not a whole ZIP archive; it may be cut off or damaged"),
            at=self._path,
        )


_SHOWN = 60  # letters of a name
