"""Figures beside their floors, as a table in Markdown."""

from collections.abc import Iterable
from dataclasses import dataclass

_WHOLE = 10  # from here on without decimals


@dataclass(frozen=True, slots=True)
class Row:
    """One figure.

    Attributes
    ----------
    name, unit : str
        What it is, and of what.
    figure : float
        Measured of the program.
    floor : float or None
        Measured of something that does only what cannot be left out; None where there is none.
    """

    name: str
    unit: str
    figure: float
    floor: float | None = None


def print_table(rows: Iterable[Row]) -> None:
    """Print rows with their ratios to the floors."""
    print("| | program | floor | ratio |\n|---|---|---|---|")
    for row in rows:
        floor = "" if row.floor is None else f"{_figure(row.floor)} {row.unit}"
        ratio = "" if not row.floor else f"{row.figure / row.floor:.2f}"
        print(f"| {row.name} | {_figure(row.figure)} {row.unit} | {floor} | {ratio} |")


def _figure(figure: float) -> str:
    return f"{figure:,.0f}" if figure >= _WHOLE else f"{figure:.2f}"
