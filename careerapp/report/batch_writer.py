"""Matches of many people as CSV files, and what was left out beside them."""

import csv
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TextIO

from careerapp.domain.language import Language, english, to_translate
from careerapp.matching.recommender import Recommender
from careerapp.report.batch_lines import HEADER, MatchLines
from careerapp.report.batch_ranking import RankedBlock
from careerapp.report.batch_reader import PeopleBlock, Problem
from careerapp.report.spreadsheet_cells import safe_cell
from careerapp.report.table_file import TableError
from careerapp.report.whole_file import written_whole

_PROBLEM_HEADER = ("line", "column", "value", "problem")


class BatchWriter:
    """Writes two files; the second one only if something was left out.

    Parameters
    ----------
    recommender : Recommender
        Has the occupations.
    people : Path
        The table, which must not be replaced.
    output : Path
        Where matches go; problems go beside it.

    Raises
    ------
    TableError
        When one of both is the table.
    """

    def __init__(self, recommender: Recommender, people: Path, output: Path) -> None:
        self._output = output
        self._problem_path = output.with_name(f"{output.stem}-problems.csv")
        self._has_problems = False
        for path in (self._output, self._problem_path):
            refuse_table(path, people)
        self._lines = MatchLines(recommender)

    def open(self, files: ExitStack) -> None:
        """Begin both files; they appear under their names when `files` is closed well."""
        self._target = files.enter_context(written_whole(self._output))
        self._target.write(HEADER)
        self._complaints = files.enter_context(written_whole(self._problem_path))
        write_problems(self._complaints, (), header=True)

    def write(self, block: PeopleBlock, ranked: RankedBlock, problems: list[Problem]) -> None:
        """Write what became of some people."""
        self._target.write(self._lines.of(block.ids, ranked))
        write_problems(self._complaints, problems)
        self._has_problems |= bool(problems)

    def report(self) -> Path | None:
        """Return where problems are told, and take an empty report away."""
        if self._has_problems:
            return self._problem_path
        self._problem_path.unlink(missing_ok=True)
        return None


def refuse_table(path: Path, people: Path) -> None:
    """See that a file to be written is not the table of people.

    Raises
    ------
    TableError
        When it is.
    """
    if path.resolve() == people.resolve():
        raise TableError(
            to_translate(
                "this is the table of people, which would be lost; give the results another name"
            ),
            at=path,
        )


def write_problems(
    file: TextIO, problems: Iterable[Problem], *, header: bool = False, tr: Language = english
) -> None:
    """Write problems as lines of CSV, the names of their columns first where wanted."""
    writer = csv.writer(file, lineterminator="\n")
    if header:
        writer.writerow(_PROBLEM_HEADER)
    writer.writerows(
        (one.line, safe_cell(one.column), safe_cell(one.value), safe_cell(one.problem.said(tr)))
        for one in problems
    )
