"""Reading the workbook of the Employment Projections, Table 1.2."""

import hashlib
import re
from itertools import islice
from pathlib import Path

import pandas as pd

from careerapp.catalog import releases
from careerapp.catalog.archive import Archive, ArchiveError
from careerapp.catalog.bls_codes import ALL_OCCUPATIONS
from careerapp.catalog.errors import SourceError
from careerapp.catalog.ranges import Range
from careerapp.catalog.releases import Release
from careerapp.catalog.tables import BLS_CODE, Table
from careerapp.catalog.text_rows import read_bytes, shown
from careerapp.catalog.workbook import Workbook, cell_text, has_workbook
from careerapp.domain.language import to_translate

_SHEET = "Table 1.2"
_TYPE = "Occupation type"
_LINE_ITEM = "Line item"
_FOOTER = "Footnotes:"
_NO_FIGURE = "—"
_TITLE = "National Employment Matrix title"
_CODE = "National Employment Matrix code"
_GROWTH = "Employment change, percent"
_OPENINGS = "Occupational openings"
_SELF_EMPLOYED = "Percent self employed"
_REQUIREMENTS = {
    "Typical education needed for entry": "entry_education",
    "Work experience in a related occupation": "work_experience",
    "Typical on-the-job training": "on_the_job_training",
}
_COLUMNS = (_TITLE, _CODE, _TYPE, _GROWTH, _OPENINGS, _SELF_EMPLOYED, *_REQUIREMENTS)

_ANY_GROWTH = Range(-100, float("inf"))
_ANY_COUNT = Range(0, float("inf"))
_PERCENT = Range(0, 100)
# Employment and openings are published in thousands.
_UNIT = 1000
_EMPLOYMENT = re.compile(r"Employment, (\d{4})")
_WITHIN = 20  # rows, of which the header is one
_NOTHING_NEEDED = "None"


def release_in(path: Path) -> Release | None:
    """Return which edition of the projections a workbook is, as it is downloaded.

    Parameters
    ----------
    path : Path
        A workbook or another ZIP file.

    Returns
    -------
    Release or None
        None where it is something else.

    Raises
    ------
    ArchiveError
        When it is damaged, has anything in it that could do harm, or does not say its years.
    """
    with Archive(path) as archive:
        if not has_workbook(archive):
            return None
    with Workbook(path) as workbook:
        if _SHEET not in workbook.sheets:
            return None
        for row in islice(workbook.rows(_SHEET), _WITHIN):
            named = (_EMPLOYMENT.fullmatch(cell_text(cell)) for cell in row)
            years = [int(match[1]) for match in named if match]
            if len(years) == 2 and years[0] < years[1]:
                return releases.projections(*years)
    raise ArchiveError(
        to_translate(
            "sheet {sheet} does not say which two years it is about; the official file is "
            "called {name}"
        ),
        at=path,
        name="occupation.xlsx",
        sheet=repr(_SHEET),
    )


def read_projections(path: Path) -> Table:
    """Read the occupations ("line items") of Table 1.2, and the total of all of them.

    Totals of groups are left out.

    Raises
    ------
    SourceError
        When the file is missing, damaged or cut off, or lacks the sheet or a column.
    """
    data = read_bytes(path)
    file = shown(path)
    cells = _cells(path, file)
    first = cells.iloc[:, 0].str.strip()
    header = cells.index[(cells == _TYPE).any(axis="columns")]
    footer = cells.index[first == _FOOTER]
    if header.empty:
        raise _without_column(_TYPE, file)
    if footer.empty:
        raise SourceError(
            to_translate("sheet {sheet} has no row {row} at its end; it seems cut off"),
            at=file,
            sheet=repr(_SHEET),
            row=repr(_FOOTER),
        )
    names = cells.loc[header[0]]
    places = {name: _place(names, name, file) for name in _COLUMNS}
    places |= {names[place]: place for place in _employment_places(names, file)}
    body = cells.loc[header[0] + 1 : footer[0] - 1]
    frame = pd.DataFrame({name: body[place] for name, place in places.items()})
    single, total = frame[_TYPE] == _LINE_ITEM, frame[_CODE] == ALL_OCCUPATIONS
    if not single.any():
        raise _without_row(_TYPE, _LINE_ITEM, file)
    if not total.any():
        raise _without_row(_CODE, ALL_OCCUPATIONS, file)
    frame = frame[single | total]
    table = Table(file, frame, (_CODE,), len(frame), hashlib.sha256(data).hexdigest())
    table.check_codes(_CODE, BLS_CODE)
    table.check_unique()
    return table


def projections(table: Table) -> pd.DataFrame:
    """Return the national outlook, by BLS code.

    Returns
    -------
    DataFrame
        Columns as the fields of `careerapp.domain.occupation.Outlook`, and the source's own
        ``title``; employment and openings are persons.
    """
    for column in _REQUIREMENTS:
        table.check_names(column)
    table.check_names(_TITLE)
    now, then = filter(_EMPLOYMENT.fullmatch, table.frame.columns)
    found = pd.DataFrame(
        {
            "bls_code": table.frame[_CODE],
            "title": table.frame[_TITLE],
            "employment": _persons(table, now),
            "projected_employment": _persons(table, then),
            "growth": table.numbers(_GROWTH, _ANY_GROWTH, blank=_NO_FIGURE),
            "openings": _persons(table, _OPENINGS),
            "self_employed": table.numbers(_SELF_EMPLOYED, _PERCENT, blank=_NO_FIGURE),
        }
    )
    for column, name in _REQUIREMENTS.items():
        text = table.frame[column]
        found[name] = text.where(text != _NO_FIGURE)
    return found.set_index("bls_code")


def categories(outlook: pd.DataFrame) -> list[str]:
    """Return the names of all that can be typical for entry, where something is needed."""
    found = {
        str(name) for column in _REQUIREMENTS.values() for name in outlook[column].dropna().unique()
    }
    return sorted(found - {_NOTHING_NEEDED})


def _cells(path: Path, file: str) -> pd.DataFrame:
    try:
        with Workbook(path) as workbook:
            if _SHEET not in workbook.sheets:
                raise SourceError(
                    to_translate("there is no sheet {sheet}"), at=file, sheet=repr(_SHEET)
                )
            rows = [[cell_text(cell) for cell in row] for row in workbook.rows(_SHEET)]
    except ArchiveError as error:
        raise SourceError(error.reason, at=file) from None
    width = max(map(len, rows), default=1)
    filled = [row + [""] * (width - len(row)) for row in rows]
    return pd.DataFrame(filled, columns=range(width), dtype=str)


def _persons(table: Table, column: str) -> pd.Series:
    thousands = table.numbers(column, _ANY_COUNT, blank=_NO_FIGURE)
    return (thousands * _UNIT).round().astype("Int64")


def _employment_places(header: pd.Series, file: str) -> tuple[object, object]:
    """Return where employment stands for the first and for the last year of the projection."""
    found = header.index[header.str.fullmatch(_EMPLOYMENT)]
    if len(found) != 2 or header[found[0]] >= header[found[1]]:
        raise SourceError(
            to_translate("sheet {sheet} has not two columns like {column}, the earlier year first"),
            at=file,
            sheet=repr(_SHEET),
            column=repr("Employment, 2024"),
        )
    return found[0], found[1]


def _place(header: pd.Series, name: str, file: str) -> object:
    # The headers name their years and carry footnotes, which change with every edition.
    found = header.index[header.str.contains(name, regex=False)]
    if not len(found):
        raise _without_column(name, file)
    if len(found) > 1:
        raise SourceError(
            to_translate("sheet {sheet} has more than one column {column}"),
            at=file,
            sheet=repr(_SHEET),
            column=repr(name),
        )
    return found[0]


def _without_column(column: str, file: str) -> SourceError:
    return SourceError(
        to_translate("sheet {sheet} has no column {column}"),
        at=file,
        sheet=repr(_SHEET),
        column=repr(column),
    )


def _without_row(column: str, value: str, file: str) -> SourceError:
    return SourceError(
        to_translate("sheet {sheet} has no row of {column} {value}"),
        at=file,
        sheet=repr(_SHEET),
        column=column,
        value=repr(value),
    )
