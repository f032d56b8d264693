"""Tables in XLSX workbooks."""

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import islice, repeat
from pathlib import Path
from typing import Any

from careerapp.catalog.guarded_zip import GuardedZip, Limits, open_book, refusal
from careerapp.catalog.workbook import DAMAGE
from careerapp.domain.errors import sentence_of
from careerapp.domain.language import to_translate
from careerapp.report.table_dialect import decimal_of
from careerapp.report.table_file import (
    PREVIEW_ROWS,
    DecimalSign,
    Doubt,
    TableError,
    TableFile,
    changed,
    open_to_read,
    unreadable,
)
from careerapp.report.table_rows import NumberedRow, Rows, check_row
from careerapp.report.table_signature import OTHER_KIND
from careerapp.report.workbook_cells import cell_text, formula_text

# 400,000 texts of people, and rows of 2,000 cells.
_LIMITS = Limits(
    tags_before=1_600_000, bytes_before=24_000_000, tags_of_row=20_000, bytes_of_row=1_000_000
)
_FORMULA = (b"<f>", b"<f ", b"<f/", b":f>", b":f ", b":f/")
_LONGEST_TAG = 3
_SLICE = 1 << 20
_WITHIN = 200
_MOST_EMPTY = 200_000  # rows, one after the other; a cell far below them may make billions

_Cells = Sequence[Any]  # openpyxl has no types


def look_at_workbook(
    path: Path, size: int, sheet: str | None, decimal: DecimalSign | None
) -> TableFile:
    """Find out how a workbook is to be read; see `careerapp.report.table_file.look_at`."""
    with _Workbook(path) as workbook:
        sheets = workbook.sheets
        if sheet is not None and sheet not in sheets:
            raise TableError(
                to_translate("there is no sheet {name}; there are {sheets}"),
                at=path,
                name=repr(sheet),
                sheets=_listed(sheets),
            )
        if not sheets:
            raise TableError(to_translate("the workbook has no sheet with cells"), at=path)
        chosen = sheets[0] if sheet is None else sheet
        rows = workbook.rows(chosen, decimal or DecimalSign.POINT)
        line, header = _header(path, chosen, rows)
        preview = _preview(rows, len(header))
        doubts = [Doubt.SHEETS] if sheet is None and len(sheets) > 1 else []
        if decimal is None:
            texts = [text for row in workbook.texts(chosen) for text in row]
            found, mixed = decimal_of(texts)
            if mixed:
                doubts.append(Doubt.DECIMAL_SIGN)
            decimal = found or DecimalSign.POINT
            if decimal is not DecimalSign.POINT:
                rows = workbook.rows(chosen, decimal)
                _header(path, chosen, rows)
                preview = _preview(rows, len(header))
    return TableFile(
        path=path,
        size=size,
        encoding=None,
        separator=None,
        decimal=decimal,
        sheet=chosen,
        sheets=sheets,
        header_line=line,
        header=header,
        preview=preview,
        doubts=tuple(doubts),
    )


@contextmanager
def open_workbook(table: TableFile, sheet: str) -> Iterator[Rows]:
    """Open a workbook that has been looked at, for reading the rows below its header."""
    with _Workbook(table.path) as workbook:
        if sheet not in workbook.sheets:
            raise changed(table.path)
        rows = workbook.rows(sheet, table.decimal)
        _line, header = _header(table.path, sheet, rows)
        if header != table.header:
            raise changed(table.path)
        yield Rows(_fitted(rows, len(header)), workbook.fraction)


class _Workbook:
    """A workbook, open twice where it has formulas: for what they are, and what came of them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._closing = ExitStack()
        self._has_formulas: dict[str, bool] = {}
        self._formulas: Any = None

    def __enter__(self) -> "_Workbook":
        with self._closing as closing:
            self._file = closing.enter_context(open_to_read(self._path))
            self._size = self._path.stat().st_size
            with _damage_reported(self._path):
                self._zips: list[GuardedZip] = []
                self._results = self._load(closing, results=True)
            self.sheets = tuple(sheet.title for sheet in self._results.worksheets)
            self._closing = closing.pop_all()
        return self

    def __exit__(self, *_error: object) -> None:
        self._closing.close()

    def rows(self, sheet: str, decimal: DecimalSign) -> Iterator[NumberedRow]:
        """Yield all rows as text, also empty ones, without blanks at their ends."""
        text = partial(cell_text, decimal=decimal)
        empty = 0
        for line, (results, formulas) in enumerate(self._cells(sheet), start=1):
            with _damage_reported(self._path):
                row = [*map(text, results)]
                if formulas is not None:
                    row = [
                        cell or formula_text(formula)
                        for cell, formula in zip(row, formulas, strict=False)
                    ]
            while row and not row[-1]:
                row.pop()
            empty = 0 if row else empty + 1
            if empty > _MOST_EMPTY:
                raise TableError(
                    to_translate(
                        "{count} empty rows end in row {line}; remove what is below them, or save "
                        "the table as CSV"
                    ),
                    at=self._path,
                    count=empty,
                    line=line,
                )
            check_row(self._path, line, row)
            yield line, row

    def texts(self, sheet: str) -> Iterator[list[str]]:
        """Yield the cells of the first rows that hold text."""
        for results, _formulas in islice(self._cells(sheet), _WITHIN):
            yield [cell.value for cell in results if isinstance(cell.value, str)]

    def fraction(self) -> float:
        """Return how much of the file has been read."""
        return self._file.tell() / max(self._size, 1)

    def _load(self, closing: ExitStack, *, results: bool) -> Any:
        file = self._file if results else closing.enter_context(open_to_read(self._path))
        guarded = closing.enter_context(GuardedZip(file, _LIMITS))
        self._zips.append(guarded)
        return open_book(guarded, file, results=results)

    def _cells(self, sheet: str) -> Iterator[tuple[_Cells, _Cells | None]]:
        with _damage_reported(self._path):
            results = self._results[sheet]
            results.reset_dimensions()  # what a workbook says of its size is often wrong
            pairs = zip(results.iter_rows(), self._formulas_of(sheet), strict=False)
        while True:
            with _damage_reported(self._path):
                pair = next(pairs, None)
            if pair is None:
                return
            for guarded in self._zips:
                guarded.piece_ended()
            yield pair

    def _formulas_of(self, sheet: str) -> Iterable[_Cells | None]:
        """Return the rows of a sheet with formulas in them, if it has any."""
        if sheet not in self._has_formulas:
            # Other sheets, and parts that are none, may be many, and take long to look through.
            place = self._results[sheet]._worksheet_path  # noqa: SLF001 - nothing else says so
            self._has_formulas[sheet] = _has_formula(self._path, place)
        if not self._has_formulas[sheet]:
            return repeat(None)
        if self._formulas is None:
            self._formulas = self._load(self._closing, results=False)
        formulas = self._formulas[sheet]
        formulas.reset_dimensions()
        rows: Iterable[_Cells] = formulas.iter_rows()
        return rows


@contextmanager
def _damage_reported(path: Path) -> Iterator[None]:
    try:
        yield
    except TableError:
        raise
    except (*DAMAGE, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise unreadable(path, error) from error
        refused = refusal(error)
        if refused is not None:
            raise TableError(OTHER_KIND, at=path, problem=refused.reason) from error
        raise TableError(
            to_translate(
                "the workbook is damaged ({reason}); open it in a spreadsheet and save it again"
            ),
            at=path,
            reason=sentence_of(error),
        ) from error


def _has_formula(path: Path, place: str) -> bool:
    with zipfile.ZipFile(path) as archive, archive.open(place) as sheet:
        end = b""
        while part := sheet.read(_SLICE):
            part = end + part
            if any(tag in part for tag in _FORMULA):
                return True
            end = part[-_LONGEST_TAG:]
    return False


def _preview(rows: Iterator[NumberedRow], width: int) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row) for _line, row in islice(_fitted(rows, width), PREVIEW_ROWS))


def _fitted(rows: Iterator[NumberedRow], width: int) -> Iterator[NumberedRow]:
    """Fill up what sheets leave out at the end of rows."""
    for line, row in rows:
        yield line, row + [""] * (width - len(row)) if row else row


def _header(path: Path, sheet: str, rows: Iterator[NumberedRow]) -> tuple[int, tuple[str, ...]]:
    for line, row in rows:
        header = tuple(name.strip() for name in row)
        if any(header):
            return line, header
    raise TableError(
        to_translate("sheet {name} is empty; its first row must name the columns"),
        at=path,
        name=repr(sheet),
    )


def _listed(sheets: Sequence[str]) -> str:
    return ", ".join(map(repr, sheets))
