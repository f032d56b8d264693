"""What a library that reads workbooks gets to see of them."""

import io
import re
import zipfile
from dataclasses import dataclass
from typing import Any, BinaryIO

from careerapp.catalog.archive import ArchiveError
from careerapp.domain.language import to_translate

# What may come in one piece: all that is read before the first row, which are mostly the texts of
# all sheets; and a row.
_MOST_TAGS_BEFORE = 120_000
_MOST_TAGS_OF_ROW = 50_000
_MOST_BYTES = 8_000_000
_MOST_TAGS_AT_ONCE = 20_000  # what is asked for as a whole is small: lists of parts, styles
_MOST_BYTES_AT_ONCE = 2_000_000

_SHEETS = "xl/worksheets/sheet"
_NO_SHEET = b"<worksheet/>"
_DOCUMENT_TYPE = b"<!DOCTYPE"
_ENCODING = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"'>]*)")
_BEGINNING = 200  # bytes in which the encoding is declared
_UTF_8 = (b"utf-8", b"us-ascii")


class GuardedZip(zipfile.ZipFile):
    """A workbook that hands out nothing but plain XML, and not much of it in one piece.

    Entities, which can make gigabytes of a few letters, need a document type declaration, so that
    nothing with one is handed out; and what is not UTF-8 is not, because it could hide one.

    Parameters
    ----------
    file : binary file
        The workbook; its list of contents has been looked through.
    """

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file)
        self._piece = _Piece()
        self._loading = True

    def open(self, name: Any, mode: Any = "r", pwd: Any = None, **kept: Any) -> Any:
        """Open a part."""
        if self._loading and str(name).startswith(_SHEETS):
            # All that would be looked for is what the sheet says of its size, which may be wrong
            # or, where it says nothing, would take as long to find out as reading all of it.
            return io.BytesIO(_NO_SHEET)
        return _Part(super().open(name, mode, pwd, **kept), str(name), self._piece)

    def loaded(self) -> None:
        """Say that all has been read but the sheets, which are handed out from now on."""
        self._loading = False
        self._piece.most_tags = _MOST_TAGS_OF_ROW
        self.piece_ended()

    def piece_ended(self) -> None:
        """Say that what has been read makes a whole, such as a row, and is not kept."""
        self._piece.tags = self._piece.bytes = 0


@dataclass
class _Piece:
    """What has been handed out in one piece so far, of one part or of several."""

    tags: int = 0
    bytes: int = 0
    most_tags: int = _MOST_TAGS_BEFORE


class _Part(io.BufferedIOBase):
    def __init__(self, raw: Any, name: str, piece: _Piece) -> None:
        self._raw = raw
        self._name = name
        self._piece = piece
        self._begun = False
        self._end = b""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or size < 0:
            data: bytes = self._raw.read(_MOST_BYTES_AT_ONCE + 1)
            self._check(data)
            if data.count(b"<") > _MOST_TAGS_AT_ONCE or len(data) > _MOST_BYTES_AT_ONCE:
                raise self._refused(_TOO_LARGE)
        else:
            data = self._raw.read(size)
            self._check(data)
        return data

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        self._raw.close()
        super().close()

    def _check(self, data: bytes) -> None:
        if not self._begun:
            self._begun = True
            declared = _ENCODING.search(data[:_BEGINNING])
            if declared and declared[1].lower() not in _UTF_8:
                raise self._refused(_NOT_UTF_8)
        if b"\0" in data:  # which is in all other encodings that need not be declared
            raise self._refused(_NOT_UTF_8)
        if _DOCUMENT_TYPE in self._end + data:
            raise self._refused(
                to_translate(
                    "{name} in the workbook declares a document type, which no official one does"
                )
            )
        self._end = (self._end + data)[1 - len(_DOCUMENT_TYPE) :]
        self._piece.tags += data.count(b"<")
        self._piece.bytes += len(data)
        if self._piece.tags > self._piece.most_tags or self._piece.bytes > _MOST_BYTES:
            raise self._refused(_TOO_LARGE)

    def _refused(self, text: str) -> ArchiveError:
        return ArchiveError(text, name=repr(self._name[:_SHOWN]))


_SHOWN = 60  # letters of a name
_TOO_LARGE = to_translate("{name} in the workbook is larger than that of any official one")
_NOT_UTF_8 = to_translate("{name} in the workbook is not in UTF-8, as that of an official one is")
