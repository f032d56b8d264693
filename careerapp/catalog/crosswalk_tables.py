"""The cells of a crosswalk, in whatever way a table of two columns of codes was saved."""

import codecs
import csv
import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from careerapp.catalog.errors import CrosswalkError
from careerapp.catalog.text_rows import read_bytes
from careerapp.catalog.workbook import Workbook, cell_text
from careerapp.domain.language import to_translate

NumberedRow = tuple[int, list[str]]
"""A line of a file, or a row of a sheet, and its cells."""

_MOST_ROWS = 20_000  # of a table; the largest that is published has a tenth of that
_MOST_CELLS = 50
_SEPARATORS = ",;\t"
_LOOKED_AT = 200  # lines
_LONGEST_LINE = 100_000  # letters
_CODE = re.compile(r"\d{2}-\d{4}(\.\d{2})?", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_tables(path: Path) -> list[list[NumberedRow]]:
    """Return the tables that a file may be read as: the sheets of a workbook, or text.

    Raises
    ------
    DataError
        When it is neither, damaged, or larger than any crosswalk.
    """
    data = read_bytes(path)
    if zipfile.is_zipfile(io.BytesIO(data)) or data.startswith(b"PK"):
        return _sheets(path)
    text = _text(data, path)
    return [_rows_of_text(text, _separator_of(text), path)]


def is_code(cell: str) -> bool:
    """Return whether a cell is an O*NET-SOC code, or one of six digits."""
    return _CODE.fullmatch(cell) is not None


def _sheets(path: Path) -> list[list[NumberedRow]]:
    with Workbook(path) as workbook:
        if not workbook.sheets:
            raise CrosswalkError(to_translate("the workbook has no sheet with cells"), at=path)
        return [
            _checked(
                enumerate(([cell_text(cell) for cell in row] for row in workbook.rows(sheet)), 1),
                path,
            )
            for sheet in workbook.sheets
        ]


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


def _rows_of_text(text: str, separator: str, path: Path) -> list[NumberedRow]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)

    def numbered() -> Iterator[NumberedRow]:
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

    return _checked(numbered(), path)


def _checked(rows: Iterator[NumberedRow], path: Path) -> list[NumberedRow]:
    found: list[NumberedRow] = []
    for line, row in rows:
        if line > _MOST_ROWS:
            raise CrosswalkError(
                to_translate("it has more than {most} rows, which no crosswalk has"),
                at=path,
                most=_MOST_ROWS,
            )
        if len(row) > _MOST_CELLS:
            raise CrosswalkError(
                to_translate("row {line} has more than {most} cells, which no crosswalk has"),
                at=path,
                line=line,
                most=_MOST_CELLS,
            )
        if any(row):
            found.append((line, row))
    return found
