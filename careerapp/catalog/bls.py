"""Reading the wage survey (OEWS) of the Bureau of Labor Statistics."""

from pathlib import Path

import pandas as pd

from careerapp.catalog.errors import SourceError
from careerapp.catalog.ranges import Range
from careerapp.catalog.tables import BLS_CODE, Table, read_table
from careerapp.domain.language import to_translate
from careerapp.domain.scales import ANYWHERE, LOCATIONS

# An empty cell is a figure that BLS withholds.
_WITHHELD = ""
# There is no upper limit to check against: since May 2025 high wages are not capped.
_ANY_COUNT = Range(0, float("inf"))

_AREA = "PRIM_STATE"
_AREA_NAME = "AREA_TITLE"
_CODE = "OCC_CODE"
GROUP = "O_GROUP"
_PER_1000 = "JOBS_1000"
_QUOTIENT = "LOC_QUOTIENT"
_HOURLY = "H_MEDIAN"
_WHOLE_FIGURES = {
    "TOT_EMP": "employment",
    "A_PCT10": "wage_p10",
    "A_PCT25": "wage_p25",
    "A_MEDIAN": "wage_median",
    "A_PCT75": "wage_p75",
    "A_PCT90": "wage_p90",
}
_PER = 1000
_KEY = (_AREA, _CODE)

NATIONAL_FIGURES = (*_WHOLE_FIGURES, _HOURLY)
"""The columns of figures that are read for the whole country; it has no others that we need."""

STATE_FIGURES = (*NATIONAL_FIGURES, _PER_1000, _QUOTIENT)
"""The columns of figures that are read for the states."""

TEXTS = (*_KEY, _AREA_NAME, GROUP)
"""The columns of text that are read."""

DETAILED = "detailed"
"""The group of those that are occupations, not totals of several."""


def read_national_wages(path: Path) -> Table:
    """Read the national wage survey from CSV; it has neither quotients nor jobs per 1,000."""
    return _read(path, (*TEXTS, *NATIONAL_FIGURES))


def read_state_wages(path: Path) -> Table:
    """Read the wage survey of states and territories from CSV."""
    return _read(path, (*TEXTS, *STATE_FIGURES))


def national_market(table: Table) -> pd.DataFrame:
    """Return figures for the whole country, columns as in `state_market`.

    Jobs per 1,000 are an occupation's share of the summed employment of all occupations in the
    table; the quotient, which sets a place beside the country, is 1 wherever jobs are counted.
    """
    table.check_choices(_AREA, (ANYWHERE.code,))
    figures = _figures(table)
    jobs = figures["employment"].astype("float64")
    return figures.assign(
        jobs_per_1000=(_PER * jobs / jobs.sum()).round(3),
        location_quotient=jobs.where(jobs.isna(), 1.0),
    )


def state_market(table: Table) -> pd.DataFrame:
    """Return figures for each of the 54 areas.

    Returns
    -------
    DataFrame
        Columns bls_code, location, the figures of `careerapp.domain.occupation.LaborMarket`;
        a withheld figure is missing.
    """
    _check_areas(table)
    return _figures(table).assign(
        jobs_per_1000=table.numbers(_PER_1000, _ANY_COUNT, blank=_WITHHELD),
        location_quotient=table.numbers(_QUOTIENT, _ANY_COUNT, blank=_WITHHELD),
    )


def _read(path: Path, columns: tuple[str, ...]) -> Table:
    table = read_table(path, columns, _KEY, delimiter=",")
    table.check_codes(_CODE, BLS_CODE)
    # The official files also hold totals of occupation groups.
    return table.only(GROUP, DETAILED)


def _figures(table: Table) -> pd.DataFrame:
    whole = {
        name: table.numbers(column, _ANY_COUNT, blank=_WITHHELD, whole=True)
        for column, name in _WHOLE_FIGURES.items()
    }
    return pd.DataFrame(
        {
            "bls_code": table.frame[_CODE],
            "location": table.frame[_AREA],
            **whole,
            "hourly_median": table.numbers(_HOURLY, _ANY_COUNT, blank=_WITHHELD),
        }
    )


def _check_areas(table: Table) -> None:
    names = {place.code: place.name for place in LOCATIONS if place != ANYWHERE}
    table.check_choices(_AREA, tuple(names))
    table.check_choices(_AREA_NAME, tuple(names.values()))
    found = dict(zip(table.frame[_AREA], table.frame[_AREA_NAME], strict=True))
    for code, name in names.items():
        if code not in found:
            raise SourceError(
                to_translate("no row has {column} {value} ({place}); the file seems cut off"),
                at=table.file,
                column=_AREA,
                value=repr(code),
                place=name,
            )
        if found[code] != name:
            raise SourceError(
                to_translate("{column} {value} of {row} is not {right}"),
                at=table.file,
                column=_AREA_NAME,
                value=repr(found[code]),
                row=code,
                right=repr(name),
            )
