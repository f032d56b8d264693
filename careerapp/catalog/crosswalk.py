"""Tables that say which code of O*NET came in the place of which."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from careerapp.catalog.crosswalk_columns import Columns, columns_of
from careerapp.catalog.crosswalk_tables import is_code, read_tables
from careerapp.catalog.errors import CrosswalkCodesError, CrosswalkError
from careerapp.catalog.text_rows import readable
from careerapp.domain.former_jobs import Crosswalk
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence

_WHOLE = ".00"  # which a code of six digits stands for
_EXAMPLE = "29-1141.00"
_LONGEST_TITLE = 300  # letters, as of a release's
_TWO = 2  # columns of codes


def read_crosswalk(path: Path) -> Crosswalk:
    """Read a crosswalk: any table with two columns of codes.

    Of the two the one with the earlier year over it has the codes of before; without years it is
    the left one. A cell to the right of a code of before is its title, where it is no code.

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
    tables = read_tables(path)
    found = [columns_of(table) for table in tables]
    best = max(found, key=lambda each: len(each.places) if len(each.places) <= _TWO else 0)
    if len(best.places) != _TWO:
        raise next((table.problem for table in tables if table.problem), None) or _not_two(
            found, path
        )
    crosswalk = _crosswalk(best, path)
    if all(codes == (code,) for code, codes in crosswalk.successors.items()):
        raise CrosswalkCodesError(
            to_translate("each code stands beside itself, so that none would be replaced"), at=path
        )
    return crosswalk


def _not_two(found: Sequence[Columns], path: Path) -> CrosswalkError:
    most = max(found, key=lambda each: len(each.places))
    if not most.places:
        return CrosswalkError(
            to_translate(
                "no column has codes like {example}; a crosswalk has two, codes of before and "
                "codes since"
            ),
            at=path,
            example=_EXAMPLE,
        )
    names = ", ".join(repr(readable(name)) for name in most.names)
    if len(most.places) == 1:
        return CrosswalkError(
            to_translate(
                "only the column {column} has codes like {example}; a crosswalk has two such "
                "columns, codes of before and codes since"
            ),
            at=path,
            column=names,
            example=_EXAMPLE,
        )
    return CrosswalkCodesError(
        to_translate(
            "the columns {columns} all have codes; keep the one with codes of before and the one "
            "with codes since, and save the file again"
        ),
        at=path,
        columns=names,
    )


def _crosswalk(columns: Columns, path: Path) -> Crosswalk:
    successors: dict[str, dict[str, None]] = {}
    titles: dict[str, str] = {}
    for line, before, since, title in _pairs(columns):
        for cell in (before, since):
            if not cell:
                # What is empty may also mean the code above it.
                problem = Sentence(
                    to_translate(
                        "line {line} has one code only; each code needs another beside it"
                    ),
                    {"line": line},
                )
                raise CrosswalkCodesError(columns.table.of_sheet(problem), at=path)
            if not is_code(cell):
                problem = Sentence(
                    to_translate("line {line}: {value} is not a code like {example}"),
                    {"line": line, "value": repr(readable(cell)), "example": _EXAMPLE},
                )
                raise CrosswalkCodesError(columns.table.of_sheet(problem), at=path)
        successors.setdefault(_whole(before), {})[_whole(since)] = None
        if len(title) <= _LONGEST_TITLE and title.isprintable():
            titles.setdefault(_whole(before), title)
    before, since = map(readable, columns.names)
    return Crosswalk(
        {code: tuple(codes) for code, codes in successors.items()},
        {code: title for code, title in titles.items() if title},
        (before, since),
    )


def _pairs(columns: Columns) -> Iterator[tuple[int, str, str, str]]:
    """Yield the line of each row, its two codes, and the title of the first; not of notes."""
    old, new = columns.places
    for line, row in columns.rows:
        if sum(map(bool, row)) == 1 and not any(map(is_code, row)):
            continue
        cells = [*row, *[""] * (max(old, new) + _TWO - len(row))]
        title = "" if old + 1 == new or is_code(cells[old + 1]) else cells[old + 1]
        yield line, cells[old], cells[new], title


def _whole(code: str) -> str:
    return code if "." in code else f"{code}{_WHOLE}"
