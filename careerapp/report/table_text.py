"""Tables in text: CSV in all the ways in which spreadsheets write it."""

import codecs
import csv
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from careerapp.domain.errors import sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence
from careerapp.report.table_dialect import find_dialect, separator_line
from careerapp.report.table_file import (
    PREVIEW_ROWS,
    DecimalSign,
    Doubt,
    Encoding,
    Separator,
    TableError,
    TableFile,
    changed,
    open_to_read,
    unreadable,
)
from careerapp.report.table_rows import MOST_LETTERS, NumberedRow, Rows, check_row
from careerapp.report.table_words import ENCODING_NAMES

_SLICE = 1 << 20
_HEAD = 1 << 16
_LONGEST_LINE = 1 << 20
_ENDLESS = 1 << 23  # bytes without the end of a line; whatever the encoding
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_NOTHING = to_translate(
    "there is nothing in it; the first line must name the columns, for instance id,social,artistic"
)


def look_at_text(
    path: Path,
    size: int,
    encoding: Encoding | None,
    separator: Separator | None,
    decimal: DecimalSign | None,
) -> TableFile:
    """Find out how a text file is to be read; see `careerapp.report.table_file.look_at`."""
    found = encoding or _encoding_of(path)
    with open_to_read(path) as source:
        head = _decoded_head(path, source.read(_HEAD), found)
    if not head.strip("\ufeff \t\r\n,;"):
        raise TableError(_NOTHING, at=path)
    dialect = find_dialect(head, separator, decimal)
    doubts = list(dialect.doubts)
    if encoding is None and found is Encoding.WINDOWS_1252:
        doubts.insert(0, Doubt.ENCODING)
    with _reading(path, found, dialect.separator) as (lines, _source):
        line, header = _header(path, lines)
        preview = tuple(tuple(row) for _line, row in islice(lines, PREVIEW_ROWS))
    return TableFile(
        path=path,
        size=size,
        encoding=found,
        separator=dialect.separator,
        decimal=dialect.decimal,
        sheet=None,
        sheets=(),
        header_line=line,
        header=header,
        preview=preview,
        doubts=tuple(doubts),
    )


@contextmanager
def open_text(table: TableFile, encoding: Encoding, separator: Separator) -> Iterator[Rows]:
    """Open a text file that has been looked at, for reading the rows below its header."""
    with _reading(table.path, encoding, separator) as (lines, source):
        _line, header = _header(table.path, lines)
        if header != table.header:
            raise changed(table.path)
        yield Rows(lines, lambda: source.tell() / max(table.size, 1))


def _encoding_of(path: Path) -> Encoding:
    """Return how all of a file can be read."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    found = Encoding.UTF_8
    with open_to_read(path) as source:
        if source.read(2) in _UTF_16_MARKS:
            return Encoding.UTF_16
        source.seek(0)
        part = b" "
        without_end = 0
        while part:
            part = source.read(_SLICE)
            without_end = 0 if b"\n" in part or b"\r" in part else without_end + len(part)
            if without_end > _ENDLESS:
                raise _too_long(path)
            if b"\0" in part:
                raise TableError(
                    to_translate("this is not text, nor a workbook; save the table as CSV or XLSX"),
                    at=path,
                )
            if found is Encoding.UTF_8:
                try:
                    decoder.decode(part, final=not part)
                except UnicodeDecodeError:
                    found = Encoding.WINDOWS_1252
    return found


def _decoded_head(path: Path, head: bytes, encoding: Encoding) -> str:
    """Return the whole lines of a file's beginning."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        text = decoder.decode(head, final=len(head) < _HEAD)
    except UnicodeError as error:
        raise _not_in(path, encoding) from error
    whole, end, _rest = text.rpartition("\n")
    return whole + end if end and len(head) == _HEAD else text


@contextmanager
def _reading(
    path: Path, encoding: Encoding, separator: Separator
) -> Iterator[tuple[Iterator[NumberedRow], BinaryIO]]:
    with open_to_read(path) as source:
        yield _numbered_rows(path, source, encoding, separator), source


def _numbered_rows(
    path: Path, source: BinaryIO, encoding: Encoding, separator: Separator
) -> Iterator[NumberedRow]:
    rows = csv.reader(_lines(path, source, encoding), delimiter=separator, strict=True)
    done = 0
    try:
        for row in rows:
            done = rows.line_num
            check_row(path, done, row)
            yield done, row
    except UnicodeError as error:
        raise _not_in(path, encoding, done + 1) from error
    except OSError as error:
        raise unreadable(path, error) from error
    except csv.Error as error:
        raise _unreadable_row(path, done + 1, error) from error


def _lines(path: Path, source: BinaryIO, encoding: Encoding) -> Iterator[str]:
    """Yield lines with their ends, and never take a whole file without any into memory.

    Python's own text files read 8 KiB at a time and give up the interpreter's lock for a moment
    each time. A thread that waits for the lock asks for it after 5 ms, and counts anew from each
    such moment: the window would wait for up to 300 ms.
    """
    decoder = codecs.getincrementaldecoder(encoding)()
    rest = ""
    while part := source.read(_SLICE):
        text = rest + decoder.decode(part)
        end = max(text.rfind("\n"), text.rfind("\r", 0, -1)) + 1
        yield from StringIO(text[:end], newline="")
        rest = text[end:]
        if len(rest) > _LONGEST_LINE:
            raise _too_long(path)
    yield from StringIO(rest + decoder.decode(b"", final=True), newline="")


def _too_long(path: Path) -> TableError:
    return TableError(
        to_translate(
            "a line is longer than a million characters, so this is no table of people; "
            "save the table as CSV or XLSX"
        ),
        at=path,
    )


def _header(path: Path, rows: Iterator[NumberedRow]) -> tuple[int, tuple[str, ...]]:
    """Take the first row with something in it, after what Excel may say about the separator."""
    for line, row in rows:
        header = tuple(name.strip() for name in row)
        if any(header) and not (len(row) <= 2 and separator_line(row[0])):
            return line, header
    raise TableError(_NOTHING, at=path)


def _not_in(path: Path, encoding: Encoding, line: int | None = None) -> TableError:
    name = ENCODING_NAMES[encoding]
    if line is None:
        return TableError(
            to_translate("this is not {encoding} text; save the table as CSV UTF-8 or XLSX"),
            at=path,
            encoding=name,
        )
    return TableError(
        to_translate(
            "from line {line} on, this is not {encoding} text; save the table as CSV UTF-8 or XLSX"
        ),
        at=path,
        line=line,
        encoding=name,
    )


def _unreadable_row(path: Path, line: int, error: csv.Error) -> TableError:
    said = str(error)
    if "limit" in said:
        return TableError(
            to_translate(
                "line {line} has a cell of more than {most} characters; perhaps a quotation mark "
                "is not closed"
            ),
            at=path,
            line=line,
            most=MOST_LETTERS,
        )
    if "end of data" in said:
        problem = Sentence(to_translate("a quotation mark opens a cell here and is never closed"))
    elif "expected after" in said:
        problem = Sentence(
            to_translate("a quotation mark within a quoted cell must be written twice")
        )
    else:
        problem = sentence_of(error)
    return TableError(to_translate("line {line}: {problem}"), at=path, line=line, problem=problem)
