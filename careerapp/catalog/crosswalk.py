"""Tables that say which code of O*NET came in the place of which."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from careerapp.catalog.crosswalk_tables import NumberedRow, is_code, read_tables
from careerapp.catalog.errors import CrosswalkCodesError, CrosswalkError
from careerapp.catalog.text_rows import readable
from careerapp.domain.former_jobs import Crosswalk
from careerapp.domain.language import to_translate

_WHOLE = ".00"  # which a code of six digits stands for
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_EXAMPLE = "29-1141.00"
_LONGEST_TITLE = 300  # letters, as of a release's
_TWO = 2  # columns of codes


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the codes of a table are.

    Attributes
    ----------
    places : tuple of int
        Which cells of a row are mostly codes.
    names : tuple of str
        What these columns are called.
    rows : sequence of NumberedRow
        What is below the names.
    """

    places: tuple[int, ...]
    names: tuple[str, ...]
    rows: Sequence[NumberedRow]


def read_crosswalk(path: Path) -> Crosswalk:
    """Read a crosswalk: any table with two columns of codes.

    Of the two the one with the earlier year in its name has the codes of before; without years it
    is the left one. A cell to the right of a code of before is its title, where it is no code.

    Parameters
    ----------
    path : Path
        Text with commas, semicolons or tabs between cells, or a workbook (.xlsx).

    Raises
    ------
    DataError
        When it is none, damaged, or larger than any that is published; `CrosswalkCodesError` where
        it has columns of codes, but not as a crosswalk has them.
    """
    found = [_columns_of(rows) for rows in read_tables(path)]
    best = max(found, key=lambda each: len(each.places) if len(each.places) <= _TWO else 0)
    _check_two(best, found, path)
    old, new = best.places
    years = [_YEAR.findall(name) for name in best.names]
    if all(years) and min(years[0]) > min(years[1]):
        old, new = new, old
    crosswalk = _crosswalk(best, old, new, path)
    if all(codes == (code,) for code, codes in crosswalk.successors.items()):
        raise CrosswalkCodesError(
            to_translate("each code stands beside itself, so that none would be replaced"), at=path
        )
    return crosswalk


def _columns_of(rows: Sequence[NumberedRow]) -> _Columns:
    begin = next(
        (place for place, (_line, row) in enumerate(rows) if sum(map(is_code, row)) >= _TWO),
        next((place for place, (_line, row) in enumerate(rows) if any(map(is_code, row))), None),
    )
    if begin is None:
        return _Columns((), (), ())
    below = rows[begin:]
    width = max(len(row) for _line, row in below)
    places = tuple(place for place in range(width) if _mostly_codes(below, place))
    header = rows[begin - 1][1] if begin else []
    names = tuple(
        header[place] if place < len(header) and header[place] else str(place + 1)
        for place in places
    )
    return _Columns(places, names, below)


def _mostly_codes(rows: Sequence[NumberedRow], place: int) -> bool:
    cells = [row[place] for _line, row in rows if place < len(row) and row[place]]
    return bool(cells) and sum(map(is_code, cells)) * 2 > len(cells)


def _check_two(best: _Columns, found: Sequence[_Columns], path: Path) -> None:
    if len(best.places) == _TWO:
        return
    most = max(found, key=lambda each: len(each.places))
    if not most.places:
        raise CrosswalkError(
            to_translate(
                "no column has codes like {example}; a crosswalk has two, codes of before and "
                "codes since"
            ),
            at=path,
            example=_EXAMPLE,
        )
    names = ", ".join(repr(readable(name)) for name in most.names)
    if len(most.places) == 1:
        raise CrosswalkError(
            to_translate(
                "only the column {column} has codes like {example}; a crosswalk has two such "
                "columns, codes of before and codes since"
            ),
            at=path,
            column=names,
            example=_EXAMPLE,
        )
    raise CrosswalkCodesError(
        to_translate(
            "the columns {columns} all have codes; keep the one with codes of before and the one "
            "with codes since, and save the file again"
        ),
        at=path,
        columns=names,
    )


def _crosswalk(columns: _Columns, old: int, new: int, path: Path) -> Crosswalk:
    successors: dict[str, dict[str, None]] = {}
    titles: dict[str, str] = {}
    for line, before, since, title in _pairs(columns, old, new):
        for cell in (before, since):
            if not cell:
                raise CrosswalkCodesError(
                    to_translate(
                        "line {line} has one code only; each code needs another beside it"
                    ),
                    at=path,
                    line=line,
                )
            if not is_code(cell):
                raise CrosswalkCodesError(
                    to_translate("line {line}: {value} is not a code like {example}"),
                    at=path,
                    line=line,
                    value=repr(readable(cell)),
                    example=_EXAMPLE,
                )
        successors.setdefault(_whole(before), {})[_whole(since)] = None
        if len(title) <= _LONGEST_TITLE and title.isprintable():
            titles.setdefault(_whole(before), title)
    return Crosswalk(
        {code: tuple(codes) for code, codes in successors.items()},
        {code: title for code, title in titles.items() if title},
    )


def _pairs(columns: _Columns, old: int, new: int) -> Iterator[tuple[int, str, str, str]]:
    """Yield the line of each row, its two codes, and the title of the first; not of notes."""
    for line, row in columns.rows:
        if sum(map(bool, row)) == 1 and not any(map(is_code, row)):
            continue
        cells = [*row, *[""] * (max(old, new) + _TWO - len(row))]
        title = "" if old + 1 == new or is_code(cells[old + 1]) else cells[old + 1]
        yield line, cells[old], cells[new], title


def _whole(code: str) -> str:
    return code if "." in code else f"{code}{_WHOLE}"
