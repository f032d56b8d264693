"""What a library that reads workbooks gets to see of them."""

import io
import re
import warnings
import zipfile
from dataclasses import dataclass
from typing import Any, BinaryIO

from careerapp.catalog.archive import ArchiveError
from careerapp.domain.language import to_translate

_MOST_TAGS_AT_ONCE = 20_000  # what is asked for as a whole is small: lists of parts, styles
_MOST_BYTES_AT_ONCE = 2_000_000

_TEXTS = "xl/sharedStrings.xml"
_SLICE = 1 << 20
_SHEETS = "xl/worksheets/"
_NO_SHEET = b"<worksheet/>"
_DOCUMENT_TYPE = b"<!DOCTYPE"
_ENCODING = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"'>]*)")
_BEGINNING = 200  # bytes in which the encoding is declared
_UTF_8 = (b"utf-8", b"us-ascii")


@dataclass(frozen=True, slots=True)
class Limits:
    """What may come in one piece.

    Attributes
    ----------
    tags_before, bytes_before : int
        All that is read before the first row, which are mostly the texts of all sheets.
    tags_of_row, bytes_of_row : int
        A row.
    """

    tags_before: int = 120_000
    bytes_before: int = 8_000_000
    tags_of_row: int = 50_000
    bytes_of_row: int = 8_000_000


OFFICIAL = Limits()


class GuardedZip(zipfile.ZipFile):
    """A workbook that hands out nothing but plain XML, and not much of it in one piece.

    Entities, which can make gigabytes of a few letters, need a document type declaration, so that
    nothing with one is handed out; and what is not UTF-8 is not, because it could hide one.

    Parameters
    ----------
    file : binary file
        The workbook; its list of contents has been looked through.
    limits : Limits
        How much may come in one piece.
    """

    def __init__(self, file: BinaryIO, limits: Limits = OFFICIAL) -> None:
        super().__init__(file)
        self._limits = limits
        self._piece = _Piece(limits.tags_before, limits.bytes_before)
        self._loading = True

    def open(self, name: Any, mode: Any = "r", pwd: Any = None, **kept: Any) -> Any:
        """Open a part."""
        if self._loading and str(name).startswith(_SHEETS):
            # All that would be looked for is what the sheet says of its size, which may be wrong
            # or, where it says nothing, would take as long to find out as reading all of it.
            return io.BytesIO(_NO_SHEET)
        return _Part(super().open(name, mode, pwd, **kept), str(name), self._piece)

    def check_texts(self) -> None:
        """Refuse more texts than may come before the first row, soon; reading them takes longer."""
        if _TEXTS in self.NameToInfo:
            piece = _Piece(self._limits.tags_before, self._limits.bytes_before)
            with _Part(super().open(_TEXTS), _TEXTS, piece) as part:
                while part.read(_SLICE):
                    pass

    def loaded(self) -> None:
        """Say that all has been read but the sheets, which are handed out from now on."""
        self._loading = False
        self._piece.most_tags = self._limits.tags_of_row
        self._piece.most_bytes = self._limits.bytes_of_row
        self.piece_ended()

    def piece_ended(self) -> None:
        """Say that what has been read makes a whole, such as a row, and is not kept."""
        self._piece.tags = self._piece.bytes = 0


@dataclass
class _Piece:
    """What has been handed out in one piece so far, of one part or of several."""

    most_tags: int
    most_bytes: int
    tags: int = 0
    bytes: int = 0


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
                    "{name} in the workbook declares a document type, which no spreadsheet does"
                )
            )
        self._end = (self._end + data)[1 - len(_DOCUMENT_TYPE) :]
        self._piece.tags += data.count(b"<")
        self._piece.bytes += len(data)
        if self._piece.tags > self._piece.most_tags or self._piece.bytes > self._piece.most_bytes:
            raise self._refused(_TOO_LARGE)

    def _refused(self, text: str) -> ArchiveError:
        return ArchiveError(text, name=repr(self._name[:_SHOWN]))


_SHOWN = 60  # letters of a name
_TOO_LARGE = to_translate("{name} in the workbook is larger than this program reads")
_NOT_UTF_8 = to_translate("{name} in the workbook is not in UTF-8, as spreadsheets write it")


def open_book(guarded: GuardedZip, file: BinaryIO, *, results: bool = True) -> Any:
    """Return a workbook that is read row by row, by a library that has no types.

    Parameters
    ----------
    guarded : GuardedZip
        Hands out its parts.
    file : binary file
        The workbook.
    results : bool
        Whether the results of formulas are read, or else the formulas.
    """
    from openpyxl.reader.excel import ExcelReader

    # It warns of what plays no part here, such as styles that are missing.
    warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")
    guarded.check_texts()
    reader = ExcelReader(file, read_only=True, data_only=results, keep_links=False)
    reader.archive.close()
    reader.archive = guarded
    reader.read()
    guarded.loaded()
    return reader.wb


def refusal(error: BaseException | None) -> ArchiveError | None:
    """Return the refusal of ours that an error of the library comes from."""
    while error is not None:
        if isinstance(error, ArchiveError):
            return error
        error = error.__cause__
    return None
