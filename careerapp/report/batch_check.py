"""A table of people, read to its end before anybody is matched."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.language import to_translate
from careerapp.domain.progress import Canceled, IsCanceled, Progress, never
from careerapp.domain.scales import Block
from careerapp.domain.sentence import Sentence
from careerapp.matching.features import COLUMNS
from careerapp.matching.space import counted_columns
from careerapp.report.batch_ranking import EQUAL
from careerapp.report.batch_reader import PeopleBlock, PeopleReader, Problem
from careerapp.report.table_columns import Assignment
from careerapp.report.table_file import TableFile
from careerapp.report.table_rows import open_rows
from careerapp.report.table_scale import Scales

MOST_PROBLEMS = 10_000
NOTHING_TELLING = Sentence(
    to_translate(
        "the answers tell no jobs apart: at least two interests, values or subjects "
        "must be rated, and differently"
    )
)


@dataclass(frozen=True)
class Checked:
    """What a table holds.

    Attributes
    ----------
    people : int
        Rows that can be matched.
    left_out : int
        Rows that cannot.
    problems : tuple of Problem
        Why not, in the order of the table; the first `MOST_PROBLEMS` of them.
    problem_count : int
        How many there are in all.
    problems_by_column : mapping of str to int
        The same by the name of the column; ``""`` for those about a row as a whole.
    seen : mapping of Block to (float, float)
        The lowest and the highest rating in each group, on the table's own scale, in the rows that
        can be read; a scale that is much too wide shows here.
    """

    people: int
    left_out: int
    problems: tuple[Problem, ...]
    problem_count: int
    problems_by_column: Mapping[str, int]
    seen: Mapping[Block, tuple[float, float]]


def check(
    table: TableFile,
    assignment: Assignment,
    scales: Scales,
    *,
    progress: Progress,
    canceled: IsCanceled = never,
) -> Checked:
    """Read a whole table and say what is wrong in it; memory does not grow with it.

    Parameters
    ----------
    table : TableFile
        As it was looked at.
    assignment : Assignment
        What its columns hold.
    scales : Scales
        What its ratings are on.
    progress, canceled : callable
        Told the fraction that is done, and asked whether to stop.

    Raises
    ------
    TableError
        When nobody can be matched by these columns, or the file is damaged.
    Canceled
        When somebody asked to stop.
    """
    people = left_out = count = 0
    problems: list[Problem] = []
    by_column: dict[str, int] = {}
    extremes = Extremes(scales)
    with open_rows(table) as rows:
        for block in PeopleReader(rows, table, assignment, scales):
            told: NDArray[np.bool_] = np.any(counted_columns(block.ratings, EQUAL), axis=1)
            found = problems_of(block, told)
            people += int(told.sum())
            left_out += len({problem.line for problem in found})
            count += len(found)
            problems += found[: MOST_PROBLEMS - len(problems)]
            for problem in found:
                by_column[problem.column] = by_column.get(problem.column, 0) + 1
            extremes.add(block.ratings)
            progress(rows.fraction)
            if canceled():
                raise Canceled
    progress(1.0)
    return Checked(people, left_out, tuple(problems), count, by_column, extremes.seen)


def problems_of(block: PeopleBlock, told: NDArray[np.bool_]) -> list[Problem]:
    """Return why rows are left out, in the order of the table.

    Parameters
    ----------
    block : PeopleBlock
        Some of the people.
    told : ndarray of bool, shape (people,)
        Whose answers tell occupations apart.
    """
    untold = [Problem(line, "", "", NOTHING_TELLING) for line in block.lines[~told].tolist()]
    return sorted([*block.problems, *untold], key=lambda problem: problem.line)


class Extremes:
    """The lowest and the highest rating of each group, gathered block by block."""

    def __init__(self, scales: Scales) -> None:
        self._scales = {
            Block.INTERESTS: scales.interests,
            Block.VALUES: scales.values,
            Block.SUBJECTS: scales.subjects,
        }
        self.seen: dict[Block, tuple[float, float]] = {}

    def add(self, ratings: NDArray[np.float64]) -> None:
        """Take in some people's ratings."""
        for block, scale in self._scales.items():
            rated = ratings[:, COLUMNS[block]]
            rated = rated[~np.isnan(rated)]
            if rated.size:
                span = scale.high - scale.low
                low, high = scale.low + span * rated.min(), scale.low + span * rated.max()
                before = self.seen.get(block, (low, high))
                self.seen[block] = (float(min(low, before[0])), float(max(high, before[1])))
