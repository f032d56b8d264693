"""Reading a text table row by row, with nothing taken on trust."""

import csv
import hashlib
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from careerapp.catalog.errors import SourceError
from careerapp.domain.errors import sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.plain_file import open_plain

_SHOWN = 60
_SHOWN_COLUMNS = 500

# Of the files that are read, the largest has five million bytes and 61,530 rows of 13 cells; no
# cell has a thousand letters.
_MOST_BYTES = 20_000_000
_MOST_CELLS = 2_000_000
_MOST_LETTERS = 10_000
_IS_ENORMOUS = "field limit"  # what the reader says of cells that are larger still

# What moves the cursor, rings the bell or ends a text; tabs and line ends are for the reader.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


@dataclass(frozen=True)
class TextRows:
    """The cells of one source file, as text.

    Attributes
    ----------
    file : str
        Folder and name, for messages.
    header : list of str
        The names of the columns.
    rows : list of list of str
        What is below it, as many cells in each as there are columns.
    lines : list of int
        The line of the file that each row begins in.
    sha256 : str
        Checksum of the whole file, hexadecimal.
    """

    file: str
    header: list[str]
    rows: list[list[str]]
    lines: list[int]
    sha256: str

    def place(self, column: str) -> int:
        """Return which cell of a row is that of a column; there must be exactly one."""
        if self.header.count(column) == 1:
            return self.header.index(column)
        found = shorten(", ".join(map(readable, self.header)), _SHOWN_COLUMNS)
        if column in self.header:
            raise SourceError(
                to_translate("more than one column {column}; its columns are {found}"),
                at=self.file,
                column=repr(column),
                found=found,
            )
        raise SourceError(
            to_translate("no column {column}; its columns are {found}"),
            at=self.file,
            column=repr(column),
            found=found,
        )


def read_text_rows(path: Path, delimiter: str) -> TextRows:
    """Read a text table.

    Parameters
    ----------
    path : Path
        UTF-8 text with a header line; line ends may be mixed.
    delimiter : str
        Tab for tables without quoting, as O*NET publishes them; comma for CSV.

    Raises
    ------
    SourceError
        When the file is missing, empty, not UTF-8 or cut off, or larger than any that is published.
    """
    data = read_bytes(path)
    file = shown(path)
    _check_text(data, file, delimiter)
    (_, header), *body = _split(data, file, delimiter)
    if not body:
        raise SourceError(to_translate("there is no row below the header"), at=file)
    return TextRows(
        file,
        header,
        [row for _, row in body],
        [line for line, _ in body],
        hashlib.sha256(data).hexdigest(),
    )


def shown(path: Path) -> str:
    """Return a file's folder and name; two releases have files of the same name."""
    return f"{path.parent.name}/{path.name}"


def shorten(text: str, most: int = _SHOWN) -> str:
    """Return a text short enough to be part of a message."""
    return text if len(text) <= most else f"{text[:most]}..."


def readable(text: str) -> str:
    """Return a text short enough to be part of a message, with all its signs to be seen."""
    return shorten(text if text.isprintable() else repr(text)[1:-1])


def read_bytes(path: Path) -> bytes:
    """Return what a source file holds; it must exist and not be empty."""
    file = shown(path)
    try:
        with open_plain(path) as opened:
            data = opened.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise SourceError(
            to_translate("the file is missing from {folder}"), at=file, folder=path.parent
        ) from None
    except OSError as error:
        raise SourceError(
            to_translate("the file cannot be read: {reason}"), at=file, reason=sentence_of(error)
        ) from error
    if not data:
        raise SourceError(to_translate("the file is empty"), at=file)
    if len(data) > _MOST_BYTES:
        raise SourceError(
            to_translate("the file has more than {most} bytes, which no official one has"),
            at=file,
            most=_MOST_BYTES,
        )
    return data


def _check_text(data: bytes, file: str, delimiter: str) -> None:
    """Refuse what is no text, and what would take much more memory than any table."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SourceError(
            to_translate("byte {byte} in line {line} is not UTF-8"),
            at=file,
            byte=f"0x{data[error.start]:02x}",
            line=line,
        ) from None
    if control := _CONTROL.search(text):
        raise SourceError(
            to_translate("line {line} has the sign {sign} in it, which cannot be seen"),
            at=file,
            line=text.count("\n", 0, control.start()) + 1,
            sign=repr(control[0]),
        )
    if not text.endswith("\n"):
        raise SourceError(
            to_translate("the last line, {line}, {found}, has no line end; the file seems cut off"),
            at=file,
            line=text.count("\n") + 1,
            found=repr(shorten(text[text.rfind("\n") + 1 :])),
        )
    if sum(map(text.count, (delimiter, "\n", "\r"))) > _MOST_CELLS:
        raise SourceError(
            to_translate("the file has more than {most} cells, which no official one has"),
            at=file,
            most=_MOST_CELLS,
        )


def _split(data: bytes, file: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the line that each row begins in, and its cells."""
    reader = csv.reader(
        io.TextIOWrapper(io.BytesIO(data), encoding="utf-8-sig", newline=""),
        delimiter=delimiter,
        quoting=csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL,
        strict=True,
    )
    columns = line = 0
    try:
        for row in reader:
            columns = columns or len(row)
            if max(map(len, row), default=0) > _MOST_LETTERS:
                raise _enormous_cell(reader.line_num, file)
            if len(row) != columns:
                raise SourceError(
                    to_translate(
                        "line {line}, {found}, has {count} columns, not {columns}; the file seems "
                        "cut or damaged"
                    ),
                    at=file,
                    line=reader.line_num,
                    found=repr(shorten(delimiter.join(row))),
                    count=len(row),
                    columns=columns,
                )
            yield line + 1, row
            line = reader.line_num
    except csv.Error as error:
        if _IS_ENORMOUS in str(error):
            raise _enormous_cell(reader.line_num, file) from None
        raise SourceError(
            to_translate("line {line} cannot be read: {reason}"),
            at=file,
            line=reader.line_num,
            reason=sentence_of(error),
        ) from None


def _enormous_cell(line: int, file: str) -> SourceError:
    return SourceError(
        to_translate(
            "line {line} has a cell of more than {most} letters, which no official file has"
        ),
        at=file,
        line=line,
        most=_MOST_LETTERS,
    )
