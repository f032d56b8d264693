"""Reading many people from a CSV file, a block at a time."""

import csv
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TextIO

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.profile import Profile, ProfileError
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.matching.features import COLUMNS, WIDTH

SCALES: Mapping[str, tuple[float, float]] = {
    "0-1": (0, 1),
    "0-40": (0, 40),
    "1-5": (1, 5),
    "0-100": (0, 100),
}
"""Lowest and highest interest by the name of the scale."""

BLOCK_OF_PEOPLE = 4096

_ID, _LOCATION, _EDUCATION, _PLANNED = "id", "location", "education", "planned_education"
_TEXTS = (_ID, _LOCATION, _EDUCATION, _PLANNED)
_RATED: tuple[str, ...] = (*Interest, *WorkValue, *(f"subject:{subject}" for subject in Subject))


class BatchError(ValueError):
    """A file of people that cannot be read or written at all; the message says why."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row is left out.

    Attributes
    ----------
    line : int
        Line of the file; the header is line 1.
    column, value : str
        Where, and what stands there; both empty when it is about the row as a whole.
    problem : str
        What is wrong and what would be right.
    """

    line: int
    column: str
    value: str
    problem: str


@dataclass(frozen=True, eq=False)
class PeopleBlock:
    """Some of the people of a file.

    Attributes
    ----------
    ids : list of str
        As in the file; the number of the row where it has none.
    lines : list of int
        Where they stand.
    ratings : ndarray, shape (people, 46)
        0-1; NaN where nothing is answered.
    problems : list of Problem
        The rows that are left out, in the order of the file.
    """

    ids: list[str]
    lines: list[int]
    ratings: NDArray[np.float64]
    problems: list[Problem]


class PeopleReader:
    """Reads people from an open CSV file; iterating gives them block by block.

    Parameters
    ----------
    path : Path
        Its name, for messages.
    file : text file
        Opened with ``newline=""``.
    scale : str
        One of `SCALES`, for the interests; values and subjects are 0-1.

    Raises
    ------
    BatchError
        When the header is missing, names a column twice or one that is unknown; while iterating,
        when the file turns out not to be CSV in UTF-8.
    """

    def __init__(self, path: Path, file: TextIO, scale: str) -> None:
        self._path = path
        self._rows = csv.reader(file)
        header = [name.strip() for name in next(self._read(), [])]
        _check_header(path, header)
        self._header = header
        self._texts = {name: header.index(name) for name in _TEXTS if name in header}
        self._places = [place for place, name in enumerate(header) if name in _RATED]
        # The columns of the model stand in the same order as the names.
        self._columns = [_RATED.index(header[place]) for place in self._places]
        low, high = SCALES[scale]
        is_interest = [column < COLUMNS[Block.INTERESTS].stop for column in self._columns]
        self._low = np.where(is_interest, low, 0.0)
        self._high = np.where(is_interest, high, 1.0)

    def __iter__(self) -> Iterator[PeopleBlock]:
        rows: list[list[str]] = []
        lines: list[int] = []
        problems: list[Problem] = []
        before = 0
        for row in self._read():
            line = self._rows.line_num
            if len(row) == len(self._header):
                rows.append(row)
                lines.append(line)
            elif any(row):  # and not an empty line
                text = f"the row has {len(row)} cells, but the header has {len(self._header)}"
                problems.append(Problem(line, "", "", text))
            if len(rows) + len(problems) >= BLOCK_OF_PEOPLE:
                yield self._block(rows, lines, problems, before)
                before += len(rows)
                rows, lines, problems = [], [], []
        yield self._block(rows, lines, problems, before)

    def _read(self) -> Iterator[list[str]]:
        try:
            yield from self._rows
        except UnicodeDecodeError as error:
            raise BatchError(f"{self._path}: not UTF-8 text") from error
        except csv.Error as error:
            raise BatchError(f"{self._path}: line {self._rows.line_num}: {error}") from error

    def _block(
        self, rows: list[list[str]], lines: list[int], problems: list[Problem], before: int
    ) -> PeopleBlock:
        numbers = _NumberOfCell()
        given = np.array(
            [[numbers[row[place]] for place in self._places] for row in rows], dtype=np.float64
        ).reshape(len(rows), len(self._places))
        wrong = (given < self._low) | (given > self._high)  # NaN, a blank cell, is neither
        bad = set(np.flatnonzero(wrong.any(axis=1)).tolist())
        for place, column in np.argwhere(wrong):
            cell = rows[place][self._places[column]]
            low, high = self._low[column], self._high[column]
            text = f"not a number from {low:.0f} to {high:.0f}"
            name = self._header[self._places[column]]
            problems.append(Problem(lines[place], name, cell, text))
        ratings = np.full((len(rows), WIDTH), np.nan)
        ratings[:, self._columns] = (given - self._low) / (self._high - self._low)
        for place, row in enumerate(rows):
            level = _education(*(self._text(row, name) for name in _TEXTS[1:]))
            if isinstance(level, float):
                ratings[place, COLUMNS[Block.EDUCATION]] = level
            else:
                column_name, text = level
                value = self._text(row, column_name)
                problems.append(Problem(lines[place], column_name, value, text))
                bad.add(place)
        kept = [place for place in range(len(rows)) if place not in bad]
        return PeopleBlock(
            ids=[self._text(rows[place], _ID) or str(before + place + 1) for place in kept],
            lines=[lines[place] for place in kept],
            ratings=ratings[kept],
            problems=sorted(problems, key=lambda problem: problem.line),
        )

    def _text(self, row: Sequence[str], name: str) -> str:
        return row[self._texts[name]].strip() if name in self._texts else ""


class _NumberOfCell(dict[str, float]):
    """Numbers by the text of a cell: NaN for a blank one, infinite for anything else.

    The same few texts come again and again, and looking one up is quicker than reading it.
    """

    def __missing__(self, cell: str) -> float:
        number = math.nan if not cell or cell.isspace() else _number(cell)
        self[cell] = number
        return number


def _number(cell: str) -> float:
    try:
        number = float(cell)
    except ValueError:
        return math.inf
    # Python reads 0_1 as 1.
    return math.inf if math.isnan(number) or "_" in cell else number


@lru_cache(maxsize=4096)
def _education(location: str, current: str, planned: str) -> float | tuple[str, str]:
    """Return the education to match on, 0-1 or NaN; or the column that is wrong, and why."""
    levels = set(EducationLevel)
    for name, text in ((_EDUCATION, current), (_PLANNED, planned)):
        if text and text not in levels:
            return name, f"not one of {', '.join(EducationLevel)}"
    try:
        profile = Profile(
            location=location or None,
            current_education=EducationLevel(current) if current else None,
            planned_education=EducationLevel(planned) if planned else None,
        )
    except ProfileError as error:
        field, _, reason = str(error).partition(": ")
        return (_LOCATION if field == "location" else _PLANNED), reason
    target = profile.target_education
    return math.nan if target is None else target.length


def _check_header(path: Path, header: Sequence[str]) -> None:
    if not any(header):
        raise BatchError(f"{path}: the first line must name the columns, for instance id,social")
    for place, name in enumerate(header):
        if name not in _RATED and name not in _TEXTS:
            known = ", ".join((*_TEXTS, *Interest, *WorkValue))
            raise BatchError(
                f"{path}: column {name!r} is not known; known are {known} and subject:Biology "
                "and the other 32 subjects by their O*NET names"
            )
        if name in header[:place]:
            raise BatchError(f"{path}: column {name!r} is there twice")
