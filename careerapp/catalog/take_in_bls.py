"""Putting newer figures of the Bureau of Labor Statistics in the place of those that are there."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pandas as pd

from careerapp.catalog import bls, projections
from careerapp.catalog.bls_codes import bls_code
from careerapp.catalog.content import ENGLISH
from careerapp.catalog.gather import Gathered
from careerapp.catalog.releases import Release, is_national
from careerapp.catalog.wage_workbook import Wages
from careerapp.domain.occupation import Source
from careerapp.domain.scales import ANYWHERE


def with_wages(present: Gathered, wages: Wages, table_file: Path) -> Gathered:
    """Return the present data with other pay and numbers of jobs, of the country or of the states.

    Parameters
    ----------
    present : Gathered
        What there is.
    wages : Wages
        Which edition it is.
    table_file : Path
        Its table as CSV; see `careerapp.catalog.wage_workbook.wages_as_csv`.

    Raises
    ------
    SourceError
        When it is not as it should be.
    """
    if wages.national:
        table = bls.read_national_wages(table_file)
        market = bls.national_market(table)
    else:
        table = bls.read_state_wages(table_file)
        market = bls.state_market(table)
    of_the_country = present.market["location"] == ANYWHERE.code
    others = present.market[~of_the_country if wages.national else of_the_country]
    return replace(
        present,
        market=pd.concat([others, market], ignore_index=True),
        sources=_with(
            present.sources,
            wages.release.source(wages.file, table.rows, wages.sha256),
            lambda source: is_national(source) is wages.national,
        ),
    )


def with_projections(present: Gathered, release: Release, path: Path) -> Gathered:
    """Return the present data with another outlook.

    Parameters
    ----------
    present : Gathered
        What there is.
    release : Release
        Which edition it is; see `careerapp.catalog.projections.release_in`.
    path : Path
        The workbook.

    Raises
    ------
    SourceError
        When it is not as it should be.
    """
    table = projections.read_projections(path)
    titles = present.texts[ENGLISH]["title"]
    return replace(
        present,
        outlook=filled_up(
            projections.projections(table),
            {bls_code(code): str(titles[code]) for code in present.codes},
        ),
        sources=_with(
            present.sources,
            release.source(path.name, table.rows, table.sha256),
            lambda source: source.name == release.name,
        ),
    )


def filled_up(outlook: pd.DataFrame, titles: Mapping[str, str]) -> pd.DataFrame:
    """Return an outlook with an empty row for each code that it does not have.

    Parameters
    ----------
    outlook : DataFrame
        By BLS code.
    titles : mapping of str to str
        What is called how, for all BLS codes that have to be there.
    """
    missing = {code: title for code, title in titles.items() if code not in outlook.index}
    whole = outlook.reindex([*outlook.index, *missing])
    whole["title"] = whole["title"].fillna(pd.Series(missing, dtype=object))
    return whole


def _with(
    sources: tuple[Source, ...], source: Source, is_replaced: Callable[[Source], bool]
) -> tuple[Source, ...]:
    """Return sources with one in the place of those of its name that it replaces."""
    kept = [each for each in sources if each.name != source.name or not is_replaced(each)]
    return (source, *kept)
