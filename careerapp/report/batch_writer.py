"""Matches of many people as lines of CSV, and what was left out beside them."""

import csv
import re
from contextlib import ExitStack
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from careerapp.domain.match import Band
from careerapp.matching.recommender import Recommender
from careerapp.report.batch_ranking import RankedBlock
from careerapp.report.batch_reader import PeopleBlock, Problem
from careerapp.report.table_file import TableError
from careerapp.report.whole_file import written_whole

_HEADER = "id,rank,code,title,match,label\n"
_PROBLEM_HEADER = ("line", "column", "value", "problem")
_TO_QUOTE = re.compile(r'[,"\r\n]')


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
            if path.resolve() == people.resolve():
                raise TableError(
                    f"{path}: this is the table of people, which would be lost; "
                    "give the results another name"
                )
        # All that a line can be made of, since looking it up is quicker than writing it.
        self._ranks = [f",{rank}," for rank in range(len(recommender.codes) + 1)]
        self._occupations = [
            f"{code},{_quoted(title)}"
            for code, title in zip(recommender.codes, recommender.titles, strict=True)
        ]
        self._matches = [f",{cents / 100:.2f}," for cents in range(10_001)]
        self._labels = [f"{band.value}\n" for band in Band]

    def open(self, files: ExitStack) -> None:
        """Begin both files; they appear under their names when `files` is closed well."""
        self._target = files.enter_context(written_whole(self._output))
        self._target.write(_HEADER)
        self._complaints = csv.writer(
            files.enter_context(written_whole(self._problem_path)), lineterminator="\n"
        )
        self._complaints.writerow(_PROBLEM_HEADER)

    def write(self, block: PeopleBlock, ranked: RankedBlock, problems: list[Problem]) -> None:
        """Write what became of some people."""
        told = ranked.told
        people = [
            [_quoted(name)] * ranked.rows.shape[1]
            for name, is_told in zip(block.ids, told.tolist(), strict=True)
            if is_told
        ]
        pieces = zip(
            chain.from_iterable(people),
            map(self._ranks.__getitem__, ranked.ranks[told].ravel().tolist()),
            map(self._occupations.__getitem__, ranked.rows[told].ravel().tolist()),
            map(self._matches.__getitem__, _cents(ranked.matches[told].ravel()).tolist()),
            map(self._labels.__getitem__, ranked.labels[told].ravel().tolist()),
            strict=True,
        )
        self._target.write("".join(chain.from_iterable(pieces)))
        self._complaints.writerows(
            (one.line, one.column, one.value, one.problem) for one in problems
        )
        self._has_problems |= bool(problems)

    def report(self) -> Path | None:
        """Return where problems are told, and take an empty report away."""
        if self._has_problems:
            return self._problem_path
        self._problem_path.unlink(missing_ok=True)
        return None


def _cents(matches: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return matches in hundredths, rounded as Python rounds them when it writes two decimals."""
    hundredths = 100 * matches
    cents = np.rint(hundredths).astype(np.intp)
    # Halves go up or down by what is beyond the last digit of a number, which the factor changes.
    for place in np.flatnonzero(np.abs(hundredths % 1 - 0.5) < 1e-6).tolist():
        cents[place] = round(100 * round(float(matches[place]), 2))
    return cents


def _quoted(text: str) -> str:
    """Return a cell of CSV."""
    if _TO_QUOTE.search(text):
        escaped = text.replace('"', '""')
        return f'"{escaped}"'
    return text
