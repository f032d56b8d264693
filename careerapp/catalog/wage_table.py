"""The sheet of a workbook that holds the wage survey."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from careerapp.catalog import bls
from careerapp.catalog.archive import ArchiveError
from careerapp.catalog.text_rows import shorten
from careerapp.catalog.workbook import Workbook, cell_text
from careerapp.domain.language import to_translate

CODE = "OCC_CODE"
"""A column whose name no other table has."""

_AREA_TYPE = "AREA_TYPE"
_COUNTRY = "1"
_STATES = ("2", "3")  # the latter are territories


@dataclass(frozen=True, slots=True)
class WageTable:
    """A sheet whose first row names the columns of the wage survey."""

    sheet: str
    header: tuple[str, ...]

    @classmethod
    def found_in(cls, workbook: Workbook) -> "WageTable | None":
        """Return the first one of a workbook, or None."""
        for sheet in workbook.sheets:
            # Some editions have the names in small letters.
            first = next(workbook.rows(sheet), ())
            header = tuple(cell_text(cell).upper() for cell in first)
            if CODE in header:
                return cls(sheet, header)
        return None

    def rows(self, workbook: Workbook) -> Iterator[tuple[object, ...]]:
        """Yield the rows below the header."""
        rows = workbook.rows(self.sheet)
        next(rows, None)
        yield from rows

    def places(self, columns: Sequence[str]) -> list[int]:
        """Return where columns are."""
        for column in columns:
            if self.header.count(column) != 1:
                raise ArchiveError(
                    to_translate("sheet {sheet} has no column {column}, or more than one"),
                    sheet=repr(self.sheet),
                    column=column,
                )
        return [self.header.index(column) for column in columns]

    def is_national(self, row: tuple[object, ...]) -> bool:
        """Return whether a row is of the whole country; otherwise it is of a state."""
        (place,) = self.places([_AREA_TYPE])
        kind = cell_text(row[place]) if place < len(row) else ""
        if kind != _COUNTRY and kind not in _STATES:
            raise ArchiveError(
                to_translate(
                    "this is not pay in the whole US or in its states; the official files are "
                    "called like {national} and {state}"
                ),
                national="oesm25nat.zip",
                state="oesm25st.zip",
            )
        return kind == _COUNTRY

    def without_rows(self) -> ArchiveError:
        """Return what to say where no row is that of an occupation."""
        return ArchiveError(
            to_translate("sheet {sheet} has no pay of any job"), sheet=repr(self.sheet)
        )

    def not_a_figure(self, column: str, number: int, found: str) -> ArchiveError:
        """Return what to say of a cell, by its row in the sheet."""
        return ArchiveError(
            to_translate("{column} in row {row} of sheet {sheet} is {found}, not a figure"),
            column=column,
            row=number,
            sheet=repr(self.sheet),
            found=repr(shorten(found)),
        )


def columns(*, national: bool) -> tuple[str, ...]:
    """Return those that are read, texts first."""
    return (*bls.TEXTS, *(bls.NATIONAL_FIGURES if national else bls.STATE_FIGURES))
