"""Reading XLSX workbooks that somebody else has made, row by row, with nothing taken on trust."""

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

from careerapp.catalog.archive import Archive, ArchiveError
from careerapp.catalog.guarded_zip import GuardedZip, open_book, refusal
from careerapp.domain.errors import sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.plain_file import open_plain

MOST_ROWS = 60_000
"""Of a sheet; the wages of the states have two thirds of that."""

MOST_COLUMNS = 100
MOST_SHEETS = 20
MOST_BYTES = 100_000_000
"""Of a workbook as it is published; the largest has a tenth of that."""

_MAIN = "xl/workbook.xml"
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    SyntaxError,  # which XML errors are
    EOFError,
    LookupError,
    TypeError,
    ValueError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    NotImplementedError,
    RecursionError,
)
"""What the library raises of a workbook that is damaged."""


class LargeSheetError(ArchiveError):
    """A sheet with more rows or columns than any that is published."""


class Workbook(AbstractContextManager["Workbook", None]):
    """A workbook whose contents have been looked through before anything is read.

    To be used in a ``with`` statement.

    Parameters
    ----------
    path : Path
        The file.

    Raises
    ------
    ArchiveError
        When it is no workbook, is damaged, or has anything in it that could do harm.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with Archive(path) as archive:
            if not has_workbook(archive):
                raise ArchiveError(to_translate("this is not an Excel workbook (.xlsx)"), at=path)
        with ExitStack() as opened:
            try:
                self._size = path.stat().st_size
                self._file = opened.enter_context(open_plain(path))
            except OSError as error:
                raise self._unreadable(error) from error
            self._check_size()
            with self._damage_reported():
                self._zip = opened.enter_context(GuardedZip(self._file))
                self._book: Any = open_book(self._zip, self._file)
            self._check_sheets()
            self._opened = opened.pop_all()

    def __exit__(self, *_error: object) -> None:
        self._opened.close()

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets that have cells, in their order."""
        return tuple(str(sheet.title) for sheet in self._book.worksheets)

    def rows(self, sheet: str) -> Iterator[tuple[object, ...]]:
        """Yield the cells of each row, also of empty ones; a row may be shorter than others.

        Parameters
        ----------
        sheet : str
            One of `sheets`.

        Raises
        ------
        ArchiveError
            When the sheet is damaged; a `LargeSheetError` when it has more rows or columns than
            any that is published.
        """
        with self._damage_reported():
            cells = self._book[sheet]
            cells.reset_dimensions()  # what a workbook says of its size may be wrong
            rows = cells.iter_rows(min_row=1, min_col=1, values_only=True)
        number = 0
        while True:
            with self._damage_reported():
                row = next(rows, None)
            if row is None:
                return
            self._zip.piece_ended()
            number += 1
            if number > MOST_ROWS or len(row) > MOST_COLUMNS:
                raise LargeSheetError(
                    to_translate(
                        "sheet {sheet} has more than {rows} rows or {columns} columns, which no "
                        "official one has"
                    ),
                    at=self._path,
                    sheet=repr(sheet),
                    rows=MOST_ROWS,
                    columns=MOST_COLUMNS,
                )
            yield row

    def fraction(self) -> float:
        """Return how much of the file has been read, from 0 to 1."""
        return min(self._file.tell() / max(self._size, 1), 1.0)

    def _check_size(self) -> None:
        if self._size > MOST_BYTES:
            raise ArchiveError(
                to_translate("the workbook has {size} bytes, which no official one has"),
                at=self._path,
                size=self._size,
            )

    def _check_sheets(self) -> None:
        count = len(self.sheets)
        if count > MOST_SHEETS:
            raise ArchiveError(
                to_translate("the workbook has {count} sheets; no official one has over {most}"),
                at=self._path,
                count=count,
                most=MOST_SHEETS,
            )

    @contextmanager
    def _damage_reported(self) -> Iterator[None]:
        try:
            yield
        except (*DAMAGE, OSError) as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise self._unreadable(error) from error
            refused = refusal(error)
            if refused is not None:
                raise ArchiveError(refused.reason, at=self._path) from error
            raise ArchiveError(
                to_translate("the workbook is damaged; download it again"), at=self._path
            ) from error

    def _unreadable(self, error: OSError) -> ArchiveError:
        return ArchiveError(
            to_translate("the file cannot be read: {reason}"),
            at=self._path,
            reason=sentence_of(error),
        )


def has_workbook(archive: Archive) -> bool:
    """Return whether an archive is an XLSX workbook."""
    return _MAIN in archive.names


def cell_text(value: object) -> str:
    """Return what is in a cell as text: numbers exactly, whole ones without a point."""
    match value:
        case None:
            return ""
        case float():
            return f"{Decimal(repr(value)):f}".removesuffix(".0")
        case _:
            return str(value).strip()
