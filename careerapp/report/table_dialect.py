"""How a table in text is written: what is between cells, and what is between ones and tenths."""

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from careerapp.report.table_columns import recognize
from careerapp.report.table_file import DecimalSign, Doubt, Separator

_ROWS = 200
_SEPARATOR_LINE = re.compile(r"sep=(.?)\s*", re.IGNORECASE)
_WITH_DECIMALS = re.compile(r"\s*-?\d*([.,])\d+\s*%?\s*")


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a table in text is written.

    Attributes
    ----------
    separator : Separator
        Between cells.
    decimal : DecimalSign
        In numbers.
    doubts : tuple of Doubt
        What was decided without being certain.
    """

    separator: Separator
    decimal: DecimalSign
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the beginning of a file looks like with a separator; more is better."""

    recognized: int
    even: float
    columns: int
    separator: Separator
    rows: Sequence[Sequence[str]]


def find_dialect(head: str, separator: Separator | None, decimal: DecimalSign | None) -> Dialect:
    """Find out how a table is written by its beginning.

    The separator is the one with which most columns have names that we know, then the one that
    gives most rows as many cells as the header has, then the one that makes most columns.

    Parameters
    ----------
    head : str
        Whole lines from the beginning of the file.
    separator, decimal : optional
        What is known already.
    """
    doubts = []
    named = _SEPARATOR_LINE.match(head)
    if separator is None and named is not None and named[1] in set(Separator):
        separator = Separator(named[1])
    if separator is None:
        readings = [_reading(head, one) for one in Separator]
        best, second, _third = sorted(readings, key=_quality, reverse=True)
        if best.columns == 1:
            doubts.append(Doubt.ONE_COLUMN)
        elif second.columns > 1 and second.even == 1 and second.recognized == best.recognized:
            doubts.append(Doubt.SEPARATOR)
    else:
        best = _reading(head, separator)
    if decimal is None:
        decimal, unsure = _decimal_of(best)
        doubts += unsure
    return Dialect(best.separator, decimal, tuple(doubts))


def separator_line(text: str) -> bool:
    """Return whether a text is what Excel understands as a word about the separator."""
    return _SEPARATOR_LINE.fullmatch(text) is not None


def decimal_of(cells: Sequence[str]) -> tuple[DecimalSign | None, bool]:
    """Return the decimal sign of most numbers, None if there are none; and whether both are there.

    Parameters
    ----------
    cells : sequence of str
        Any cells; those that are no numbers with decimals do not matter.
    """
    signs = Counter(found[1] for cell in cells if (found := _WITH_DECIMALS.fullmatch(cell)))
    if not signs:
        return None, False
    return DecimalSign(signs.most_common(1)[0][0]), len(signs) > 1


def _quality(reading: _Reading) -> tuple[int, float, int]:
    return reading.recognized, reading.even, reading.columns


def _reading(head: str, separator: Separator) -> _Reading:
    lines = head.splitlines(keepends=True)
    rows = [row for row in islice(csv.reader(lines, delimiter=separator), _ROWS) if any(row)]
    if rows and len(rows[0]) <= 2 and separator_line(rows[0][0]):
        del rows[0]
    if not rows:
        return _Reading(0, 0.0, 1, separator, ())
    columns = len(rows[0])
    recognized = sum(field is not None for field in recognize(rows[0]))
    even = sum(len(row) == columns for row in rows) / len(rows)
    return _Reading(recognized, even, columns, separator, rows)


def _decimal_of(reading: _Reading) -> tuple[DecimalSign, list[Doubt]]:
    decimal, mixed = decimal_of([cell for row in reading.rows[1:] for cell in row])
    if decimal is not None:
        return decimal, [Doubt.DECIMAL_SIGN] if mixed else []
    if reading.separator is Separator.SEMICOLON:
        # Spreadsheets set cells apart by semicolons where commas set tenths apart.
        return DecimalSign.COMMA, [Doubt.NO_DECIMALS]
    return DecimalSign.POINT, []
