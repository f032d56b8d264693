"""What a single cell says: a rating, or why it is none."""

import math
import re
from functools import lru_cache

from careerapp.report.table_file import DecimalSign
from careerapp.report.table_scale import Scale

_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?")
_DATE = re.compile(
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?|\d{1,2}[-. ][A-Za-z]{3,}|[A-Za-z]{3,}[- ]\d{1,4}"
)
_MOST_REMEMBERED = 100_000


class RatingOfCell(dict[str, float]):
    """Ratings 0-1 by the text of a cell: NaN for a blank one, infinite for what is no rating.

    The same few texts come again and again, and looking one up is quicker than reading it.

    Parameters
    ----------
    scale : Scale
        What the numbers are on. A percentage is the share of it, whatever the scale.
    decimal : DecimalSign
        How they are written.

    Attributes
    ----------
    why_none : callable
        Returns what is wrong with a cell that is no rating, and what would be right.
    """

    def __init__(self, scale: Scale, decimal: DecimalSign) -> None:
        super().__init__()
        self.scale = scale
        self.decimal = decimal
        # Where one cell is wrong, many are, and in the same way.
        self.why_none = lru_cache(maxsize=4096)(self._find_why_none)

    def __missing__(self, cell: str) -> float:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        rating = self._read(cell.strip())
        self[cell] = rating
        return rating

    def _find_why_none(self, cell: str) -> str:
        """Return what is wrong with a cell that is no rating, and what would be right."""
        cell = cell.strip()
        right = f"a number from {self.scale.low} to {self.scale.high}"
        if cell.startswith("="):
            return "a formula without its result: open the table in a spreadsheet and save it again"
        if cell.startswith("#"):
            return f"an error of the spreadsheet, not {right}"
        if _DATE.fullmatch(cell):
            return f"a date, not {right}; spreadsheets take numbers like 3-4 for dates"
        other = DecimalSign.COMMA if self.decimal is DecimalSign.POINT else DecimalSign.POINT
        if math.isfinite(RatingOfCell(self.scale, other)[cell]):
            sign, wanted = ("comma", "point") if other is DecimalSign.COMMA else ("point", "comma")
            return f"written with a {sign}, but the decimal sign of this table is a {wanted}"
        if cell.endswith("%"):
            return f"not a share from 0% to 100%, nor {right}"
        return f"not {right}"

    def _read(self, cell: str) -> float:
        if not cell:
            return math.nan
        low, high = self.scale.low, self.scale.high
        is_share = cell.endswith("%")
        if is_share:
            cell, low, high = cell[:-1].rstrip(), 0, 100
        if self.decimal is DecimalSign.COMMA:
            if "." in cell:
                return math.inf
            cell = cell.replace(",", ".")
        if not _NUMBER.fullmatch(cell):
            return math.inf
        number = float(cell)
        return (number - low) / (high - low) if low <= number <= high else math.inf
