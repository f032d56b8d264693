"""Reading a text table row by row, with nothing taken on trust."""

import csv
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from careerapp.catalog.errors import SourceError

_SHOWN = 60


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
        found = ", ".join(shorten(name) for name in self.header)
        many = "more than one column" if column in self.header else "no column"
        raise SourceError(f"{self.file}: {many} {column!r}; its columns are {found}")


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
        When the file is missing, empty, not UTF-8 or cut off.
    """
    data = read_bytes(path)
    file = shown(path)
    (_, header), *body = _split(_decode(data, file), file, delimiter)
    if not body:
        raise SourceError(f"{file}: there is no row below the header")
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


def shorten(text: str) -> str:
    """Return a text short enough to be part of a message."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def read_bytes(path: Path) -> bytes:
    """Return what a source file holds; it must exist and not be empty."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise SourceError(f"{shown(path)}: the file is missing from {path.parent}") from None
    except OSError as error:
        raise SourceError(f"{shown(path)}: cannot be read: {error.strerror}") from error
    if not data:
        raise SourceError(f"{shown(path)}: the file is empty")
    return data


def _decode(data: bytes, file: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SourceError(
            f"{file}: byte 0x{data[error.start]:02x} in line {line} is not UTF-8"
        ) from None
    if not text.endswith("\n"):
        last = shorten(text[text.rfind("\n") + 1 :])
        raise SourceError(
            f"{file}: the last line, {text.count(chr(10)) + 1}, {last!r}, has no line end; "
            "the file seems cut off"
        )
    return text


def _split(text: str, file: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the line that each row begins in, and its cells."""
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=delimiter,
        quoting=csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL,
        strict=True,
    )
    columns = line = 0
    try:
        for row in reader:
            columns = columns or len(row)
            if len(row) != columns:
                raise SourceError(
                    f"{file}: line {reader.line_num}, {shorten(delimiter.join(row))!r}, "
                    f"has {len(row)} columns, not {columns}; the file seems cut or damaged"
                )
            yield line + 1, row
            line = reader.line_num
    except csv.Error as error:
        raise SourceError(f"{file}: line {reader.line_num} cannot be read: {error}") from None
