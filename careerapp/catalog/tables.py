"""Reading a source file with nothing taken on trust."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

import pandas as pd

from careerapp.catalog.errors import SourceError
from careerapp.catalog.ranges import Range
from careerapp.catalog.text_rows import read_text_rows, shorten

ONET_CODE = "SS-SSSS.NN"
BLS_CODE = "SS-SSSS"
_FORMS = {
    ONET_CODE: r"[0-9]{2}-[0-9]{4}\.[0-9]{2}",
    BLS_CODE: r"[0-9]{2}-[0-9]{4}",
}
_NUMBER = r"-?[0-9]+(?:\.[0-9]+)?"
_WHOLE_NUMBER = r"-?[0-9]+"
_MONTH = r"(?:0[1-9]|1[0-2])/(?:199[0-9]|20[0-9]{2})"


@dataclass(frozen=True, eq=False)
class Table:
    """The needed columns of one source file, as text.

    Attributes
    ----------
    file : str
        Folder and name, for messages.
    frame : DataFrame
        The rows; every cell is text.
    key : tuple of str
        The columns that tell rows apart.
    rows : int
        Data rows of the whole file.
    sha256 : str
        Checksum of the whole file, hexadecimal.
    """

    file: str
    frame: pd.DataFrame
    key: tuple[str, ...]
    rows: int
    sha256: str

    def only(self, column: str, value: str) -> Self:
        """Return the rows with `value` in `column`; there must be some."""
        kept = self.frame[self.frame[column] == value]
        if kept.empty:
            raise SourceError(f"{self.file}: no row has {column} {value!r}")
        return replace(self, frame=kept)

    def check_codes(self, column: str, form: str) -> None:
        """Refuse a code that is not of the form `ONET_CODE` or `BLS_CODE`."""
        self._refuse_unless(
            self.frame[column].str.fullmatch(_FORMS[form]), column, f"a code of the form {form}"
        )

    def check_filled(self, column: str) -> None:
        """Refuse an empty text."""
        self._refuse_unless(self.frame[column].str.strip() != "", column, "a text")

    def check_choices(self, column: str, choices: Sequence[str]) -> None:
        """Refuse a text that is not one of `choices`."""
        self._refuse_unless(
            self.frame[column].isin(list(choices)), column, f"one of {', '.join(choices)}"
        )

    def check_unique(self) -> None:
        """Refuse two rows with the same key."""
        repeated = self.frame.duplicated(list(self.key))
        if repeated.any():
            row = self.frame[repeated].index[0]
            raise SourceError(f"{self.file}: {self.label(row)} comes twice ({', '.join(self.key)})")

    def check_rows(self, expected: int) -> None:
        """Refuse a file with another number of rows than its release is known to have."""
        if self.rows != expected:
            hint = "; it seems cut off" if self.rows < expected else ""
            raise SourceError(
                f"{self.file}: {self.rows} data rows, not the {expected} of this release{hint}"
            )

    def numbers(
        self, column: str, allowed: Range, *, blank: str | None = None, whole: bool = False
    ) -> pd.Series:
        """Return a column as numbers.

        Parameters
        ----------
        column : str
            The column.
        allowed : Range
            What the numbers must lie within.
        blank : str, optional
            The text that stands for a missing figure; by default none may be missing.
        whole : bool
            Refuse fractions, and return whole numbers.
        """
        text = self.frame[column]
        filled = text if blank is None else text[text != blank]
        numeral = _WHOLE_NUMBER if whole else _NUMBER
        right = f"a{' whole' if whole else ''} number{_limits(allowed)}"
        self._refuse_unless(filled.str.fullmatch(numeral), column, right)
        numbers = filled.astype(float)
        self._refuse_unless(numbers.between(allowed.low, allowed.high), column, right)
        return numbers.reindex(text.index).astype("Int64" if whole else "float64")

    def years(self, column: str) -> pd.Series:
        """Return the years of a column of months like 05/2025."""
        text = self.frame[column]
        self._refuse_unless(text.str.fullmatch(_MONTH), column, "a month like 05/2025")
        return text.str[-4:].astype(int)

    def label(self, row: object) -> str:
        """Return the key of a row, for messages."""
        cells = self.frame.loc[[row], list(self.key)].iloc[0]
        return ", ".join(shorten(str(cell)) for cell in cells)

    def _refuse_unless(self, right: pd.Series, column: str, description: str) -> None:
        wrong = right.index[~right.astype(bool)]
        if len(wrong):
            row = wrong[0]
            value = shorten(str(self.frame.loc[[row], column].iloc[0]))
            place = "" if self.key == (column,) else f" of {self.label(row)}"
            raise SourceError(f"{self.file}: {column} {value!r}{place} is not {description}")


def read_table(
    path: Path, columns: Sequence[str], key: tuple[str, ...], *, delimiter: str = "\t"
) -> Table:
    """Read the needed columns of a text table.

    Parameters
    ----------
    path : Path
        UTF-8 text with a header line; line ends may be mixed.
    columns : sequence of str
        The columns to keep.
    key : tuple of str
        Those of `columns` that tell rows apart.
    delimiter : str
        Tab for tables without quoting, as O*NET publishes them; comma for CSV.

    Raises
    ------
    SourceError
        When the file is missing, empty, not UTF-8, cut off, lacks a column or repeats a key.
    """
    text = read_text_rows(path, delimiter)
    places = [text.place(column) for column in columns]
    frame = pd.DataFrame(
        [[row[place] for place in places] for row in text.rows], columns=list(columns), dtype=str
    )
    table = Table(text.file, frame, key, len(text.rows), text.sha256)
    table.check_unique()
    return table


def _limits(allowed: Range) -> str:
    if allowed.high == float("inf"):
        return "" if allowed.low == float("-inf") else f" from {allowed.low:g} up"
    return f" from {allowed.low:g} to {allowed.high:g}"
