"""Reading our own texts about occupations."""

from pathlib import Path

import pandas as pd

from careerapp.catalog.tables import ONET_CODE, Table, read_table

_CODE = "code"
TEXT_COLUMNS = ("summary", "activity_1", "activity_2", "activity_3")


def read_english(path: Path) -> Table:
    """Read the English summaries and activities; English titles are O*NET's."""
    return _read(path, TEXT_COLUMNS)


def read_spanish(path: Path) -> Table:
    """Read the Spanish titles, summaries and activities."""
    return _read(path, ("title", *TEXT_COLUMNS))


def texts(table: Table) -> pd.DataFrame:
    """Return the texts, by code."""
    return table.frame.set_index(_CODE)


def _read(path: Path, columns: tuple[str, ...]) -> Table:
    table = read_table(path, (_CODE, *columns), (_CODE,), delimiter=",")
    table.check_codes(_CODE, ONET_CODE)
    for column in columns:
        table.check_filled(column)
    return table
