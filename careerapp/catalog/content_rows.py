"""Rows of our own texts, refused by file, line and column."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from careerapp.catalog.errors import BuildError
from careerapp.catalog.text_rows import TextRows, read_text_rows


@dataclass(frozen=True, slots=True)
class ContentRow:
    """A row.

    Attributes
    ----------
    file : str
        Folder and name of the file that it is from.
    line : int
        The line of that file that it begins in.
    cells : mapping of str to str
        By column, without spaces around them; none is empty.
    """

    file: str
    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        """Return a cell."""
        return self.cells[column]

    def refusal(self, column: str, reason: str) -> BuildError:
        """Return an error that says where it is."""
        return BuildError(f"{self.file}: line {self.line}, {column}: {reason}")


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A file of texts.

    Attributes
    ----------
    file : str
        Folder and name, for messages.
    key : str
        The column that tells rows apart.
    rows : tuple of ContentRow
        In the order of the file.
    sha256 : str
        Checksum of the whole file, hexadecimal.
    """

    file: str
    key: str
    rows: tuple[ContentRow, ...]
    sha256: str

    def by_key(self, keys: Iterable[str]) -> dict[str, ContentRow]:
        """Return the rows of these keys in their order; there must be just these.

        Raises
        ------
        BuildError
            When one has no row, or a row belongs to none.
        """
        found = {row[self.key]: row for row in self.rows}
        wanted = dict.fromkeys(keys)
        for key, row in found.items():
            if key not in wanted:
                raise row.refusal(self.key, f"“{key}” is none of ours")
        for key in wanted:
            if key not in found:
                raise BuildError(f"{self.file}: there is no row for {self.key} {key}")
        return {key: found[key] for key in wanted}


def read_content(path: Path, columns: Sequence[str]) -> ContentFile:
    """Read a file of texts.

    Parameters
    ----------
    path : Path
        CSV in UTF-8, whose first line names the columns.
    columns : sequence of str
        Those that it must have; the first one tells rows apart.

    Raises
    ------
    SourceError
        When the file cannot be read, or a column is missing.
    BuildError
        When a cell is empty, or a key comes twice.
    """
    text = read_text_rows(path, ",")
    key = columns[0]
    lines: dict[str, int] = {}
    rows = content_rows(text, columns)
    for row in rows:
        first = lines.setdefault(row[key], row.line)
        if first != row.line:
            raise row.refusal(key, f"“{row[key]}” is in line {first} already")
    return ContentFile(text.file, key, tuple(rows), text.sha256)


def read_rows(path: Path, columns: Sequence[str]) -> list[ContentRow]:
    """Return the rows of a file with some of its columns; `read_content` says what is refused."""
    return content_rows(read_text_rows(path, ","), columns)


def content_rows(text: TextRows, columns: Sequence[str]) -> list[ContentRow]:
    """Return rows with some of their columns, none of which may be missing or empty anywhere."""
    places = {column: text.place(column) for column in columns}
    rows = []
    for line, cells in zip(text.lines, text.rows, strict=True):
        row = ContentRow(
            text.file, line, {column: cells[place].strip() for column, place in places.items()}
        )
        for column in columns:
            if not row[column]:
                raise row.refusal(column, "there is no text")
        rows.append(row)
    return rows


def translated(path: Path, text: str, ids: Iterable[str]) -> dict[str, str]:
    """Return a text for each id in another language.

    Parameters
    ----------
    path : Path
        Has the columns ``id`` and that of the text.
    text : str
        What that column is called.
    ids : iterable of str
        Those that must have one; there may be no others.

    Raises
    ------
    SourceError, BuildError
        As `read_content` and `ContentFile.by_key`.
    """
    rows = read_content(path, ("id", text)).by_key(ids)
    return {each: row[text] for each, row in rows.items()}
