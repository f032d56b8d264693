"""The cells of a crosswalk, in whatever way a table of two columns of codes was saved."""

import codecs
import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from careerapp.catalog.errors import CrosswalkError, DataError
from careerapp.catalog.text_rows import read_bytes, readable
from careerapp.catalog.workbook import LargeSheetError, Workbook, cell_text
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence

NumberedRow = tuple[int, list[str]]
"""A line of a file, or a row of a sheet, and its cells."""


@dataclass(frozen=True, slots=True)
class Table:
    """What may be a crosswalk.

    Attributes
    ----------
    rows : sequence of NumberedRow
        Those with anything in them.
    sheet : str
        The name of its sheet, where a workbook has several.
    problem : DataError or None
        Why it has no rows here: it is larger than any crosswalk.
    """

    rows: Sequence[NumberedRow]
    sheet: str = ""
    problem: DataError | None = None

    def of_sheet(self, problem: Sentence) -> Sentence:
        """Return what is wrong in it, with the name of its sheet."""
        if not self.sheet:
            return problem
        return problem.at(
            Sentence(to_translate("sheet {sheet}"), {"sheet": repr(readable(self.sheet))})
        )


_MOST_ROWS = 20_000  # of a table; the largest that is published has a tenth of that
_MOST_CELLS = 50
_SEPARATORS = ",;\t"
_LOOKED_AT = 200  # lines
_LONGEST_LINE = 100_000  # letters
_CODE = re.compile(r"\d{2}-\d{4}(\.\d{2})?", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ZIP = b"PK\x03\x04"
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_tables(path: Path) -> list[Table]:
    """Return the tables that a file may be read as: the sheets of a workbook, or text.

    Parameters
    ----------
    path : Path
        Text with commas, semicolons or tabs between cells, or a workbook (.xlsx).

    Raises
    ------
    DataError
        When it is neither, damaged, or larger than any crosswalk.
    """
    data = read_bytes(path)
    if zipfile.is_zipfile(io.BytesIO(data)) or data.startswith(_ZIP):
        return _sheets(path)
    text = _text(data, path)
    return [_checked(_rows_of_text(text, _separator_of(text), path), path)]


def is_code(cell: str) -> bool:
    """Return whether a cell is an O*NET-SOC code, or one of six digits."""
    return _CODE.fullmatch(cell) is not None


def _sheets(path: Path) -> list[Table]:
    with Workbook(path) as workbook:
        if not workbook.sheets:
            raise CrosswalkError(to_translate("the workbook has no sheet with cells"), at=path)
        several = len(workbook.sheets) > 1
        return [
            _checked(_rows_of_sheet(workbook, sheet), path, sheet if several else "")
            for sheet in workbook.sheets
        ]


def _rows_of_sheet(workbook: Workbook, sheet: str) -> Iterator[NumberedRow]:
    for number, row in enumerate(workbook.rows(sheet), start=1):
        yield number, [cell_text(cell) for cell in row]


def _text(data: bytes, path: Path) -> str:
    """Return a text in UTF-8, in UTF-16 with its mark, or as old spreadsheets write it."""
    try:
        text = data.decode("utf-16" if data[:2] in _UTF_16_MARKS else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if control := _CONTROL.search(text):
        raise CrosswalkError(
            to_translate(
                "line {line} has the sign {sign} in it, so this is not text; a crosswalk is saved "
                "as CSV, text or XLSX"
            ),
            at=path,
            line=text.count("\n", 0, control.start()) + 1,
            sign=repr(control[0]),
        )
    if max(map(len, text.splitlines()), default=0) > _LONGEST_LINE:
        raise CrosswalkError(
            to_translate("a line has more than {most} letters, which no crosswalk has"),
            at=path,
            most=_LONGEST_LINE,
        )
    return text


def _separator_of(text: str) -> str:
    """Return what is between cells: that between which there are most codes."""
    lines = text.splitlines()[:_LOOKED_AT]

    def codes(sign: str) -> tuple[int, int]:
        parts = [part for line in lines if sign in line for part in line.split(sign)]
        return sum(is_code(part.strip(' "')) for part in parts), len(parts)

    return max(_SEPARATORS, key=codes)


def _rows_of_text(text: str, separator: str, path: Path) -> Iterator[NumberedRow]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            raise CrosswalkError(
                to_translate(
                    "line {line} has quotation marks that do not close a cell; save the table "
                    "again as CSV or XLSX"
                ),
                at=path,
                line=line,
            ) from error
        if row is None:
            return
        yield line, [cell.strip() for cell in row]


def _checked(rows: Iterator[NumberedRow], path: Path, sheet: str = "") -> Table:
    found: list[NumberedRow] = []
    try:
        for line, row in rows:
            if line > _MOST_ROWS or len(row) > _MOST_CELLS:
                return Table((), sheet, _too_large(line, path, sheet))
            if any(row):
                found.append((line, row))
    except LargeSheetError as error:
        return Table((), sheet, error)
    return Table(found, sheet)


def _too_large(line: int, path: Path, sheet: str) -> CrosswalkError:
    if line > _MOST_ROWS:
        text = to_translate("it has more than {most} rows, which no crosswalk has")
        problem = Sentence(text, {"most": _MOST_ROWS})
    else:
        text = to_translate("row {line} has more than {most} cells, which no crosswalk has")
        problem = Sentence(text, {"line": line, "most": _MOST_CELLS})
    return CrosswalkError(Table((), sheet).of_sheet(problem), at=path)
