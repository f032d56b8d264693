"""What can be done to the files of a release."""

from collections.abc import Callable
from dataclasses import dataclass

FOLDER = "db_31_0_text"
CHIEFS, DEVELOPERS, NURSES = "11-1011.00", "15-1252.00", "29-1141.00"

Files = dict[str, bytes]
"""What is in the archive of a release, by the places in it."""

Spoil = Callable[[Files], None]


@dataclass(frozen=True)
class Broken:
    """A release that is not as it is published.

    Attributes
    ----------
    kind : str
        What is wrong with it, for whoever reads the tests.
    spoil : callable
        Makes it so.
    said : str
        What is said of it in English.
    value : str
        What is said in other languages too, beside the file.
    """

    kind: str
    spoil: Spoil
    said: str
    value: str

    def __str__(self) -> str:
        return self.kind


def place(table: str) -> str:
    """Return where a table is in the archive."""
    return f"{FOLDER}/{table}.txt"


def replaced(table: str, old: str, new: str) -> Spoil:
    """Put one text in the place of another wherever it stands in a table."""

    def spoil(files: Files) -> None:
        text = files[place(table)].decode()
        assert old in text
        files[place(table)] = text.replace(old, new).encode()

    return spoil


def encoded(table: str, encoding: str) -> Spoil:
    """Write a table in another encoding than UTF-8."""

    def spoil(files: Files) -> None:
        files[place(table)] = files[place(table)].decode().encode(encoding)

    return spoil


def holding(table: str, content: bytes) -> Spoil:
    """Put other contents in the place of a table."""

    def spoil(files: Files) -> None:
        files[place(table)] = content

    return spoil


def cut(table: str, before: str) -> Spoil:
    """Cut a table off before a text."""

    def spoil(files: Files) -> None:
        kept, found, _ = files[place(table)].decode().partition(before)
        assert found
        files[place(table)] = kept.encode()

    return spoil


def without_line(table: str, beginning: str) -> Spoil:
    """Leave out all lines that begin like this."""

    def spoil(files: Files) -> None:
        lines = files[place(table)].decode().splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(beginning)]
        assert len(kept) < len(lines)
        files[place(table)] = "".join(kept).encode()

    return spoil


def with_line(table: str, *cells: str) -> Spoil:
    """Write one more row at the end of a table."""

    def spoil(files: Files) -> None:
        files[place(table)] += ("\t".join(cells) + "\r\n").encode()

    return spoil


def without(table: str) -> Spoil:
    """Leave out a table."""

    def spoil(files: Files) -> None:
        del files[place(table)]

    return spoil
