"""A table of people as a spreadsheet writes it: what kind of file it is, and how it is read."""

from dataclasses import dataclass
from enum import Enum, StrEnum
from pathlib import Path
from typing import BinaryIO

from careerapp.domain.errors import SaidError, sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.plain_file import open_plain

PREVIEW_ROWS = 20


class TableError(SaidError, ValueError):
    """A table that cannot be read, or results that cannot be written."""


class Encoding(StrEnum):
    """How characters are stored in a text file, by Python's names."""

    UTF_8 = "utf-8-sig"  # reads it without the mark at its beginning as well
    UTF_16 = "utf-16"
    WINDOWS_1252 = "cp1252"


class Separator(StrEnum):
    """What stands between two cells."""

    COMMA = ","
    SEMICOLON = ";"
    TAB = "\t"


class DecimalSign(StrEnum):
    """What stands between ones and tenths."""

    POINT = "."
    COMMA = ","


class Doubt(Enum):
    """What was decided although the file could be read in another way too.

    `careerapp.report.table_words.doubt_sentence` says so to people.
    """

    ENCODING = "not UTF-8"
    SEPARATOR = "another separator makes a table too"
    ONE_COLUMN = "no separator makes more than one column"
    DECIMAL_SIGN = "points and commas"
    NO_DECIMALS = "semicolons, and no number with decimals"
    SHEETS = "several sheets"


@dataclass(frozen=True, slots=True)
class TableFile:
    """A table that has been looked at.

    Attributes
    ----------
    path : Path
        Where it lies.
    size : int
        In bytes.
    encoding : Encoding or None
        Of a text file; None for a workbook.
    separator : Separator or None
        The same.
    decimal : DecimalSign
        In a workbook, of numbers that are stored as text; those that are stored as numbers are
        shown with it as well.
    sheet : str or None
        Of a workbook.
    sheets : tuple of str
        All sheets of a workbook, in their order; none in a text file.
    header_line : int
        Where the names of the columns stand, from 1.
    header : tuple of str
        The names of the columns, without blanks around them; some may be empty.
    preview : tuple of tuple of str
        The first `PREVIEW_ROWS` rows below the header, as they stand in the file; a row may be
        shorter or longer than the header.
    doubts : tuple of Doubt
        What else the file could be; whoever knows better looks at it again with that said.
    """

    path: Path
    size: int
    encoding: Encoding | None
    separator: Separator | None
    decimal: DecimalSign
    sheet: str | None
    sheets: tuple[str, ...]
    header_line: int
    header: tuple[str, ...]
    preview: tuple[tuple[str, ...], ...]
    doubts: tuple[Doubt, ...]


def open_to_read(path: Path) -> BinaryIO:
    """Open a file.

    Raises
    ------
    TableError
        When it is not there, or may not be read.
    """
    try:
        return open_plain(path)
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> TableError:
    """Return what to say of a file that the system does not let us read."""
    return TableError(to_translate("cannot be read ({reason})"), at=path, reason=sentence_of(error))


def changed(path: Path) -> TableError:
    """Return what to say of a file that is not as it was when it was looked at."""
    return TableError(to_translate("the file has changed meanwhile; open it again"), at=path)


def look_at(
    path: Path,
    *,
    encoding: Encoding | None = None,
    separator: Separator | None = None,
    decimal: DecimalSign | None = None,
    sheet: str | None = None,
) -> TableFile:
    """Find out how a table is to be read.

    All of a text file is looked through, so this is work for the background.

    Parameters
    ----------
    path : Path
        A CSV file or other text with a separator, or an XLSX workbook; its content tells which.
    encoding, separator, decimal, sheet : optional
        What is known; the rest is found out. Those that do not apply are passed over: a workbook
        has no separator, a text file no sheet.

    Raises
    ------
    TableError
        When it is not such a file, or not with what was said of it.
    """
    # Here, because the two kinds need the records of this file.
    from careerapp.report.table_signature import is_workbook
    from careerapp.report.table_text import look_at_text
    from careerapp.report.table_workbook import look_at_workbook

    try:
        size = path.stat().st_size
        if is_workbook(path):
            return look_at_workbook(path, size, sheet, decimal)
        return look_at_text(path, size, encoding, separator, decimal)
    except OSError as error:
        raise unreadable(path, error) from error
