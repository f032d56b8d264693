"""What a single cell says: a rating, or why it is none."""

import math
import re
from functools import lru_cache

from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence
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

    def _find_why_none(self, cell: str) -> Sentence:
        """Return what is wrong with a cell that is no rating, and what would be right."""
        cell = cell.strip()
        return Sentence(self._why(cell), {"low": self.scale.low, "high": self.scale.high})

    def _why(self, cell: str) -> str:
        if cell.startswith("="):
            return to_translate(
                "a formula without its result: open the table in a spreadsheet and save it again"
            )
        if cell.startswith("#"):
            return to_translate("an error of the spreadsheet, not a number from {low} to {high}")
        if _DATE.fullmatch(cell):
            return to_translate(
                "a date, not a number from {low} to {high}; spreadsheets take numbers like 3-4 "
                "for dates"
            )
        other = DecimalSign.COMMA if self.decimal is DecimalSign.POINT else DecimalSign.POINT
        if math.isfinite(RatingOfCell(self.scale, other)[cell]):
            if other is DecimalSign.COMMA:
                return to_translate(
                    "written with a comma, but the decimal sign of this table is a point"
                )
            return to_translate(
                "written with a point, but the decimal sign of this table is a comma"
            )
        if cell.endswith("%"):
            return to_translate("not a share from 0% to 100%, nor a number from {low} to {high}")
        return to_translate("not a number from {low} to {high}")

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
