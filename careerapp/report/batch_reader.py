"""Reading many people from a table, a block at a time."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import starmap
from operator import call, itemgetter

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.language import to_translate
from careerapp.domain.scales import Block
from careerapp.domain.sentence import Sentence
from careerapp.matching.features import COLUMNS, WIDTH
from careerapp.report.person_details import DETAILS, NOTHING, DetailsOfPerson, details_of
from careerapp.report.spreadsheet_cells import original_cell
from careerapp.report.table_cells import RatingOfCell
from careerapp.report.table_columns import (
    RATED,
    Assignment,
    Detail,
    check_assignment,
    column_letter,
)
from careerapp.report.table_file import TableError, TableFile
from careerapp.report.table_rows import Rows
from careerapp.report.table_scale import Scales

BLOCK_OF_PEOPLE = 2048
_LONGEST_VALUE = 80
_OTHER_WIDTH = to_translate("the row has {count} cells, but the header has {wanted}")


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row is left out.

    Attributes
    ----------
    line : int
        Line of the file, or row of the sheet, from 1.
    column, value : str
        Where, and what stands there; both empty when it is about the row as a whole.
    problem : Sentence
        What is wrong and what would be right.
    """

    line: int
    column: str
    value: str
    problem: Sentence


@dataclass(frozen=True, eq=False)
class PeopleBlock:
    """Some of the people of a table.

    Attributes
    ----------
    ids : list of str
        As in the table; the number of the row where it has none.
    lines : ndarray, shape (people,)
        Where they stand.
    ratings : ndarray, shape (people, 46)
        0-1; NaN where nothing is answered.
    details : ndarray of uint8, shape (people, 3)
        Place in `LOCATIONS`, rank of the current and of the planned level; `NOTHING` where it is
        not given.
    problems : list of Problem
        The rows that are left out, in the order of the table.
    """

    ids: list[str]
    lines: NDArray[np.int64]
    ratings: NDArray[np.float64]
    details: NDArray[np.uint8]
    problems: list[Problem]


class PeopleReader:
    """Reads people from an open table; iterating gives them block by block.

    Parameters
    ----------
    rows : Rows
        The open table.
    table : TableFile
        What is known of it.
    assignment : Assignment
        What its columns hold.
    scales : Scales
        What its ratings are on.

    Raises
    ------
    TableError
        When no people can be matched by these columns; while iterating, when the table turns out
        to be damaged.
    """

    def __init__(
        self, rows: Rows, table: TableFile, assignment: Assignment, scales: Scales
    ) -> None:
        try:
            check_assignment(table.header, assignment)
        except TableError as error:
            raise TableError(error.sentence, at=table.path) from error
        self._rows = rows
        self._names = [name or column_letter(place) for place, name in enumerate(table.header)]
        self._details = {
            field: place for place, field in enumerate(assignment) if isinstance(field, Detail)
        }
        rated = {
            place: field
            for place, field in enumerate(assignment)
            if field is not None and not isinstance(field, Detail)
        }
        self._places = list(rated)
        self._cells = itemgetter(*self._places)
        # The columns of the model stand in the same order as the names.
        self._columns = [RATED.index(field) for field in rated.values()]
        readers = {
            scale: RatingOfCell(scale, table.decimal)
            for scale in (scales.interests, scales.values, scales.subjects)
        }
        self._readers = [readers[scales.of(field)] for field in rated.values()]
        self._only = self._readers[0] if len(set(map(id, self._readers))) == 1 else None

    def __iter__(self) -> Iterator[PeopleBlock]:
        width = len(self._names)
        rows: list[list[str]] = []
        lines: list[int] = []
        problems: list[Problem] = []
        before = 0
        for line, row in self._rows:
            if not any(row):
                continue
            if len(row) == width or (len(row) > width and not any(row[width:])):
                rows.append(row)
                lines.append(line)
            else:
                cells = {"count": len(row), "wanted": width}
                problems.append(Problem(line, "", "", Sentence(_OTHER_WIDTH, cells)))
            if len(rows) + len(problems) >= BLOCK_OF_PEOPLE:
                yield self._block(rows, lines, problems, before)
                before += len(rows)
                rows, lines, problems = [], [], []
        yield self._block(rows, lines, problems, before)

    def _block(
        self, rows: list[list[str]], lines: list[int], problems: list[Problem], before: int
    ) -> PeopleBlock:
        given = self._ratings(rows)
        wrong = np.isinf(given)
        bad = set(np.flatnonzero(wrong.any(axis=1)).tolist())
        for number, column in np.argwhere(wrong).tolist():
            row, place = rows[number], self._places[column]
            text = self._readers[column].why_none(row[place])
            problems.append(self._problem(lines[number], place, row, text))
        ratings = np.full((len(rows), WIDTH), np.nan)
        ratings[:, self._columns] = given
        details = np.full((len(rows), 3), NOTHING, dtype=np.uint8)
        if any(field in self._details for field in DETAILS):
            cells = zip(*(self._texts(rows, field) for field in DETAILS), strict=True)
            for number, found in enumerate(starmap(details_of, cells)):
                if isinstance(found, DetailsOfPerson):
                    details[number] = found.numbers
                    ratings[number, COLUMNS[Block.EDUCATION]] = found.length
                else:
                    field, text = found
                    place, row = self._details[field], rows[number]
                    problems.append(self._problem(lines[number], place, row, text))
                    bad.add(number)
        kept = [number for number in range(len(rows)) if number not in bad]
        ids = self._texts(rows, Detail.ID)
        return PeopleBlock(
            ids=[original_cell(ids[number].strip()) or str(before + number + 1) for number in kept],
            lines=np.array(lines, dtype=np.int64)[kept],
            ratings=ratings[kept],
            details=details[kept],
            problems=sorted(problems, key=lambda problem: problem.line),
        )

    def _ratings(self, rows: list[list[str]]) -> NDArray[np.float64]:
        """Return what cells say, infinite where it is no rating.

        Row by row, so that other threads have their turn.
        """
        found = array("d")
        if self._only is not None:
            look_up = self._only.__getitem__
            for row in rows:
                found.extend(map(look_up, self._cells(row)))
        else:
            look_ups = [reader.__getitem__ for reader in self._readers]
            for row in rows:
                found.extend(map(call, look_ups, self._cells(row)))
        return np.array(found).reshape(len(rows), len(self._places))

    def _texts(self, rows: list[list[str]], field: Detail) -> list[str]:
        if field not in self._details:
            return [""] * len(rows)
        place = self._details[field]
        return [row[place] for row in rows]

    def _problem(self, line: int, place: int, row: list[str], text: Sentence) -> Problem:
        value = row[place].strip()
        if len(value) > _LONGEST_VALUE:
            value = f"{value[:_LONGEST_VALUE]}…"
        return Problem(line, self._names[place], value, text)
