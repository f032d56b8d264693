"""Which columns of a table have codes, what they are called, and which has those of before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from careerapp.catalog.crosswalk_tables import NumberedRow, Table, is_code

_YEAR = re.compile(r"(?<!\d)(?<!\d-)(?:19|20)\d\d(?!\d)", re.ASCII)  # not of a code


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the codes of a table are.

    Attributes
    ----------
    table : Table
        Which table it is.
    places : tuple of int
        Which cells of a row are mostly codes; the one with the earlier year in its name comes
        first, or else the left one.
    names : tuple of str
        What these columns are called; their number where they have no name.
    rows : sequence of NumberedRow
        What is below the names.
    """

    table: Table
    places: tuple[int, ...]
    names: tuple[str, ...]
    rows: Sequence[NumberedRow]


def columns_of(table: Table) -> Columns:
    """Find the columns of a table that have codes.

    Parameters
    ----------
    table : Table
        Lines over the names, and notes under the codes, do not matter.
    """
    with_a_code = _begin(table.rows, None)
    below = table.rows[with_a_code:]
    width = max((len(row) for _line, row in below), default=0)
    places = tuple(place for place in range(width) if _mostly_codes(below, place))
    if not places:
        return Columns(table, (), (), ())
    # A row with one code only is no name: it may be broken, and is to be told of.
    begin = _begin(table.rows, places)
    names = _with_years(table.rows[:begin], places)
    if names:
        ordered = sorted(zip(map(_years, names), places, names, strict=True))
        places = tuple(place for _years, place, _name in ordered)
        names = tuple(name for _years, _place, name in ordered)
    else:
        header = table.rows[begin - 1][1] if begin else []
        names = tuple((place < len(header) and header[place]) or str(place + 1) for place in places)
    return Columns(table, places, names, table.rows[begin:])


def _begin(rows: Sequence[NumberedRow], places: Sequence[int] | None) -> int:
    """Return which row is the first with a code, at some places or anywhere."""
    for number, (_line, row) in enumerate(rows):
        cells = row if places is None else [row[place] for place in places if place < len(row)]
        if any(map(is_code, cells)):
            return number
    return len(rows)


def _mostly_codes(rows: Sequence[NumberedRow], place: int) -> bool:
    cells = [row[place] for _line, row in rows if place < len(row) and row[place]]
    return bool(cells) and sum(map(is_code, cells)) * 2 > len(cells)


def _with_years(rows: Sequence[NumberedRow], places: Sequence[int]) -> tuple[str, ...]:
    """Return the lowest names with years that tell columns apart; none where there are no such."""
    for _line, row in reversed(rows):
        names = tuple(_heading(row, place) for place in places)
        years = [_years(name) for name in names]
        if all(years) and len(set(years)) > 1:
            return names
    return ()


def _heading(row: Sequence[str], place: int) -> str:
    """Return what stands over a column, perhaps over several that begin further to the left."""
    cells = reversed(row[: place + 1])
    return next((cell for cell in cells if cell and not is_code(cell)), "")


def _years(name: str) -> tuple[int, ...]:
    return tuple(sorted({int(year) for year in _YEAR.findall(name)}))
