"""Reading a source file with nothing taken on trust."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

import pandas as pd

from careerapp.catalog.errors import BuildError, SourceError
from careerapp.catalog.ranges import Range
from careerapp.catalog.text_rows import read_text_rows, readable, shorten
from careerapp.domain.errors import as_it_is
from careerapp.domain.language import to_translate
from careerapp.domain.sentence import Sentence

ONET_CODE = "SS-SSSS.NN"
BLS_CODE = "SS-SSSS"
_FORMS = {
    ONET_CODE: r"[0-9]{2}-[0-9]{4}\.[0-9]{2}",
    BLS_CODE: r"[0-9]{2}-[0-9]{4}",
}
# Longer ones would not be numbers any more, but infinite.
_NUMBER = r"-?[0-9]{1,12}(?:\.[0-9]{1,40})?"
_WHOLE_NUMBER = r"-?[0-9]{1,12}"
_MONTH = r"(?:0[1-9]|1[0-2])/(?:199[0-9]|20[0-9]{2})"
_MOST_LETTERS = 300  # of a name; the longest that is published has half of that
_MOST_OF_PROSE = 3_000  # letters of a description; the longest has a quarter of that


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
            raise SourceError(
                to_translate("no row has {column} {value}"),
                at=self.file,
                column=column,
                value=repr(value),
            )
        return replace(self, frame=kept)

    def check_codes(self, column: str, form: str) -> None:
        """Refuse a code that is not of the form `ONET_CODE` or `BLS_CODE`."""
        problem = Sentence(to_translate("{cell} is not a code of the form {form}"), {"form": form})
        self._refuse_unless(self.frame[column].str.fullmatch(_FORMS[form]), column, problem)

    def check_names(self, column: str) -> None:
        """Refuse what is not to be shown as a name: nothing, too much, or signs that are unseen."""
        self._check_can_be_shown(
            column,
            _MOST_LETTERS,
            to_translate("{cell} is longer than {most} letters, which no official name is"),
        )

    def check_prose(self, column: str) -> None:
        """Refuse what is not to be shown as a paragraph, for the same reasons."""
        self._check_can_be_shown(
            column,
            _MOST_OF_PROSE,
            to_translate("{cell} is longer than {most} letters, which no official one is"),
        )

    def _check_can_be_shown(self, column: str, most: int, too_long: str) -> None:
        texts = self.frame[column]
        empty = Sentence(to_translate("{cell} is not a text"))
        unseen = Sentence(to_translate("{cell} has signs in it that cannot be seen"))
        self._refuse_unless(texts.str.strip() != "", column, empty)
        self._refuse_unless(texts.str.len() <= most, column, Sentence(too_long, {"most": most}))
        self._refuse_unless(texts.map(_can_be_shown), column, unseen)

    def check_choices(self, column: str, choices: Sequence[str]) -> None:
        """Refuse a text that is not one of `choices`."""
        problem = Sentence(
            to_translate("{cell} is not one of {choices}"), {"choices": ", ".join(choices)}
        )
        self._refuse_unless(self.frame[column].isin(list(choices)), column, problem)

    def check_other(self, column: str, than: str) -> None:
        """Refuse a cell that holds the same as that of another column in its row."""
        self._refuse_unless(
            self.frame[column] != self.frame[than],
            column,
            Sentence(to_translate("{cell} is the same as {column}"), {"column": than}),
        )

    def check_unique(self, *columns: str) -> None:
        """Refuse two rows with the same key, or with the same cells in some columns."""
        if columns:
            replace(self, key=columns).check_unique()
            return
        repeated = self.frame.duplicated(list(self.key))
        if repeated.any():
            row = self.frame[repeated].index[0]
            raise SourceError(
                to_translate("{row} comes twice ({columns})"),
                at=self.file,
                row=self.label(row),
                columns=", ".join(self.key),
            )

    def check_rows(self, expected: int) -> None:
        """Refuse a file with another number of rows than its release is known to have."""
        if self.rows != expected:
            hint = "; it seems cut off" if self.rows < expected else ""
            raise BuildError(
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
        problem = _outside(allowed, whole=whole)
        self._refuse_unless(filled.str.fullmatch(numeral), column, problem)
        numbers = filled.astype(float)
        self._refuse_unless(numbers.between(allowed.low, allowed.high), column, problem)
        return numbers.reindex(text.index).astype("Int64" if whole else "float64")

    def years(self, column: str) -> pd.Series:
        """Return the years of a column of months like 05/2025."""
        text = self.frame[column]
        problem = Sentence(
            to_translate("{cell} is not a month like {example}"), {"example": "05/2025"}
        )
        self._refuse_unless(text.str.fullmatch(_MONTH), column, problem)
        return text.str[-4:].astype(int)

    def label(self, row: object) -> str:
        """Return the key of a row, for messages."""
        cells = self.frame.loc[[row], list(self.key)].iloc[0]
        return ", ".join(readable(str(cell)) for cell in cells)

    def _refuse_unless(self, right: pd.Series, column: str, problem: Sentence) -> None:
        """Say of the first cell that is not right what the problem with it is."""
        wrong = right.index[~right.astype(bool)]
        if len(wrong):
            values = {**problem.values, "cell": self._cell(wrong[0], column)}
            raise SourceError(replace(problem, values=values), at=self.file)

    def _cell(self, row: object, column: str) -> Sentence:
        """Return how a cell is called: by its column, what it holds, and its row."""
        value = repr(shorten(str(self.frame.loc[[row], column].iloc[0])))
        if self.key == (column,):
            return as_it_is(f"{column} {value}")
        return Sentence(
            to_translate("{column} {value} of {row}"),
            {"column": column, "value": value, "row": self.label(row)},
        )


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


def _outside(allowed: Range, *, whole: bool) -> Sentence:
    """Return what to say of a cell that holds no number of a range."""
    limits = {"low": allowed.low, "high": allowed.high}
    if allowed.high == float("inf"):
        if whole:
            return Sentence(to_translate("{cell} is not a whole number from {low} up"), limits)
        return Sentence(to_translate("{cell} is not a number from {low} up"), limits)
    if whole:
        return Sentence(to_translate("{cell} is not a whole number from {low} to {high}"), limits)
    return Sentence(to_translate("{cell} is not a number from {low} to {high}"), limits)


def _can_be_shown(name: str) -> bool:
    # A space that keeps words on one line is no sign that somebody misses.
    return name.replace("\N{NO-BREAK SPACE}", " ").isprintable()
