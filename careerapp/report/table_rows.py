"""The rows of a table that has been looked at, whatever kind of file it is."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from careerapp.domain.language import to_translate
from careerapp.report.table_file import TableError, TableFile

NumberedRow = tuple[int, list[str]]
"""A line of the file, or a row of the sheet, from 1, and its cells."""


MOST_COLUMNS = 2_000
MOST_LETTERS = 1 << 17
"""Of a cell; four times what a spreadsheet takes, and as many as Python's reader of CSV does."""


def check_row(path: Path, line: int, row: Sequence[str]) -> None:
    """See that a row is no larger than one about a person can be.

    Parameters
    ----------
    path : Path
        The file, for the sentence.
    line : int
        The line that it stands in, from 1.
    row : sequence of str
        Its cells.

    Raises
    ------
    TableError
        When it is.
    """
    if len(row) > MOST_COLUMNS:
        raise TableError(
            to_translate(
                "line {line} has {count} cells, so this is no table of people; {most} are the most"
            ),
            at=path,
            line=line,
            count=len(row),
            most=MOST_COLUMNS,
        )
    if max(map(len, row), default=0) > MOST_LETTERS:
        raise TableError(
            to_translate("line {line} has a cell of more than {most} characters"),
            at=path,
            line=line,
            most=MOST_LETTERS,
        )


class Rows:
    """The rows below the header, one by one.

    Parameters
    ----------
    rows : iterator of (int, list of str)
        Where each stands, and its cells; empty rows may be among them.
    fraction : callable
        Says how much of the file has been read, 0-1.
    """

    def __init__(self, rows: Iterator[NumberedRow], fraction: Callable[[], float]) -> None:
        self._rows = rows
        self._fraction = fraction

    def __iter__(self) -> Iterator[NumberedRow]:
        return self._rows

    @property
    def fraction(self) -> float:
        """How much of the file has been read, 0-1."""
        return min(self._fraction(), 1.0)


def open_rows(table: TableFile) -> AbstractContextManager[Rows]:
    """Open a table for reading, as it was looked at.

    Raises
    ------
    TableError
        On opening, when the file is gone or not the one that was looked at any more; while reading,
        when it is damaged.
    """
    # Here, because both need the class above.
    from careerapp.report.table_text import open_text
    from careerapp.report.table_workbook import open_workbook

    if table.encoding is None or table.separator is None:
        return open_workbook(table, table.sheet or table.sheets[0])
    return open_text(table, table.encoding, table.separator)
