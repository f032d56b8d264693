"""Reading archives that somebody else has made, with nothing taken on trust."""

import io
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path, PurePosixPath

from careerapp.catalog.errors import DataError
from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.plain_file import open_plain

MOST_FILES = 1000
MOST_BYTES = 150_000_000
"""Of one file, unpacked; the largest of the releases has a third of that."""

_MOST_TOGETHER = 3  # times what one file may have; all tables of O*NET have less than one may
_MOST_TIMES = 200  # larger than it is packed; text gets 20 times larger
_SMALL = 1_000_000  # bytes, below which it may get as many times larger as it likes
_SLICE = 1 << 20
_LONGEST_LIST = 1_000_000  # bytes of the list of contents; each file takes fifty, and its name
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OverflowError)


class ArchiveError(SaidError, DataError):
    """An archive that is damaged, or that nobody would publish."""


class DamagedArchiveError(ArchiveError):
    """An archive that is not whole, or none at all."""


class Archive(AbstractContextManager["Archive", None]):
    """A ZIP file whose list of contents has been looked through before anything is read.

    To be used in a ``with`` statement.

    Parameters
    ----------
    path : Path
        The file.
    most_bytes : int, optional
        How many bytes one file may have, unpacked; `MOST_BYTES` by default.

    Raises
    ------
    ArchiveError
        When it cannot be read, or has anything in it that could do harm: names that lead out of
        it, links, files that are encrypted, that lie in one another, or that are too many or too
        large, each or together.
    """

    def __init__(self, path: Path, most_bytes: int = MOST_BYTES) -> None:
        self._path = path
        self._most_bytes = most_bytes
        with ExitStack() as opened:
            self._zip = self._zip_file(opened)
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

    def beginning(self, name: str, most: int) -> bytes:
        """Return the first bytes of a file, one of `names`."""
        return next(self._parts(self._files[name]), b"")[:most]

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

    def _zip_file(self, opened: ExitStack) -> zipfile.ZipFile:
        try:
            file = opened.enter_context(_Listed(open_plain(self._path).detach()))
            self._size = os.fstat(file.fileno()).st_size
            found = opened.enter_context(zipfile.ZipFile(file))
            file.is_listed = True
        except _LongListError as error:
            raise ArchiveError(
                to_translate("the archive has more than {most} files, which no release has"),
                at=self._path,
                most=MOST_FILES,
            ) from error
        except OSError as error:
            raise ArchiveError(
                to_translate("the file cannot be read: {reason}"),
                at=self._path,
                reason=sentence_of(error),
            ) from error
        except _DAMAGE as error:
            raise self._damaged() from error
        return found

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
        self._check_together(entries)
        return files

    def _check_together(self, entries: Sequence[zipfile.ZipInfo]) -> None:
        packed = sum(entry.compress_size for entry in entries)
        if packed > self._size:
            raise ArchiveError(
                to_translate(
                    "files in the archive lie in one another: packed they have {packed} bytes, and "
                    "it has {size}"
                ),
                at=self._path,
                packed=packed,
                size=self._size,
            )
        size = sum(entry.file_size for entry in entries)
        if size > self._most_bytes * _MOST_TOGETHER:
            raise ArchiveError(
                to_translate(
                    "the files in the archive would have {size} bytes together when unpacked, "
                    "which is more than this program reads"
                ),
                at=self._path,
                size=size,
            )

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
        if entry.file_size > self._most_bytes or (entry.file_size > _SMALL and times > _MOST_TIMES):
            raise self._refused(
                entry,
                to_translate(
                    "{name} in the archive would have {size} bytes when unpacked, which is more "
                    "than this program reads"
                ),
            )

    def _refused(self, entry: zipfile.ZipInfo, text: str) -> ArchiveError:
        name = repr(entry.filename[:_SHOWN])
        return ArchiveError(text, at=self._path, name=name, size=entry.file_size)

    def _damaged(self) -> ArchiveError:
        return DamagedArchiveError(
            to_translate("this is not a whole ZIP archive; it may be cut off or damaged"),
            at=self._path,
        )


class _LongListError(OSError):
    """A list of contents that would take long to read, and much memory."""


class _Listed(io.BufferedReader):
    """A file of which no more is read at once than a list of contents may have, until it is."""

    is_listed = False

    def read(self, size: int | None = -1, /) -> bytes:
        if self.is_listed:
            return super().read(size)
        most = _LONGEST_LIST + 1
        found = super().read(most if size is None or size < 0 else min(size, most))
        if len(found) > _LONGEST_LIST:
            raise _LongListError
        return found


_SHOWN = 60  # letters of a name
