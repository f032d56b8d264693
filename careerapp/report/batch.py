"""Many people at once: from a table of answers to a CSV file of matches, or to a window."""

import csv
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from careerapp.domain.match import Band
from careerapp.matching.recommender import Recommender
from careerapp.report.batch_check import problems_of
from careerapp.report.batch_ranking import RankedBlock, rank_block
from careerapp.report.batch_reader import PeopleBlock, PeopleReader, Problem
from careerapp.report.batch_results import PeopleResults, ResultsKeeper
from careerapp.report.table_columns import Assignment
from careerapp.report.table_file import (
    Canceled,
    IsCanceled,
    Progress,
    TableError,
    TableFile,
    never,
)
from careerapp.report.table_rows import open_rows
from careerapp.report.table_scale import Scales
from careerapp.report.whole_file import written_whole

_HEADER = "id,rank,code,title,match,label\n"
_PROBLEM_HEADER = ("line", "column", "value", "problem")


@dataclass(frozen=True, eq=False)
class BatchResult:
    """What became of a table of people.

    Attributes
    ----------
    people : int
        How many were matched.
    left_out : int
        How many rows were not.
    problems : Path or None
        Where it says why; None when no row was left out, or no file was wanted.
    results : PeopleResults or None
        The people and their matches, where they were to be kept.
    """

    people: int
    left_out: int
    problems: Path | None
    results: PeopleResults | None


def run_batch(
    recommender: Recommender,
    table: TableFile,
    assignment: Assignment,
    output: Path | None,
    *,
    top: int,
    scales: Scales,
    progress: Progress,
    canceled: IsCanceled = never,
    keep: bool = False,
) -> BatchResult:
    """Match all people of a table; memory does not grow with their number unless they are kept.

    The output appears under its name when it is complete. Rows that cannot be read are reported
    in a second file beside it, named after it.

    Parameters
    ----------
    recommender : Recommender
        Has the occupations.
    table : TableFile
        As it was looked at.
    assignment : Assignment
        What its columns hold.
    output : Path or None
        The CSV file to write, in UTF-8; None writes nothing.
    top : int
        How many occupations for each person.
    scales : Scales
        What the ratings are on.
    progress, canceled : callable
        Told the fraction that is done, and asked whether to stop; both from the thread that this
        is called on.
    keep : bool
        Whether to hand the results over as well.

    Raises
    ------
    TableError
        When nobody can be matched by these columns, the table is damaged, or the output cannot be
        written or would replace the table.
    Canceled
        When somebody asked to stop; nothing is left behind then, and an older output stays.
    """
    keeper = ResultsKeeper() if keep else None
    writer = None if output is None else _Writer(recommender, table.path, output)
    matched = left_out = 0
    try:
        with (
            open_rows(table) as rows,
            ThreadPoolExecutor(max_workers=1) as ahead,
            ExitStack() as files,
        ):
            blocks = iter(PeopleReader(rows, table, assignment, scales))
            if writer is not None:
                writer.open(files)
            block = next(blocks, None)
            while block is not None:
                # The next block is read while this one is matched, which needs no lock of Python.
                ranking = ahead.submit(rank_block, recommender, block.ratings, top)
                following = next(blocks, None)
                ranked = ranking.result()
                problems = problems_of(block, ranked.told)
                if writer is not None:
                    writer.write(block, ranked, problems)
                if keeper is not None:
                    keeper.add(block, ranked)
                matched += int(ranked.told.sum())
                left_out += len({problem.line for problem in problems})
                progress(rows.fraction)
                if canceled():
                    raise Canceled
                block = following
    except OSError as error:
        raise TableError(
            f"{error.filename or output}: cannot be written ({error.strerror or error})"
        ) from error
    progress(1.0)
    return BatchResult(
        matched,
        left_out,
        None if writer is None else writer.report(),
        None if keeper is None else keeper.results(),
    )


class _Writer:
    """Writes matches as lines of CSV, and problems beside them."""

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
        self._occupations = [
            f"{code},{_quoted(title)}"
            for code, title in zip(recommender.codes, recommender.titles, strict=True)
        ]
        self._labels = [band.value for band in Band]

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
        self._target.writelines(self._lines(block, ranked))
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

    def _lines(self, block: PeopleBlock, ranked: RankedBlock) -> Iterator[str]:
        columns = (ranked.told, ranked.rows, ranked.ranks, ranked.matches, ranked.labels)
        for person, told, rows, ranks, matches, labels in zip(
            block.ids, *(column.tolist() for column in columns), strict=True
        ):
            if told:
                name = _quoted(person)
                for row, rank, match, label in zip(rows, ranks, matches, labels, strict=True):
                    yield (
                        f"{name},{rank},{self._occupations[row]},{match:.2f},"
                        f"{self._labels[label]}\n"
                    )


def _quoted(text: str) -> str:
    """Return a cell of CSV."""
    if any(character in text for character in ',"\n\r'):
        escaped = text.replace('"', '""')
        return f'"{escaped}"'
    return text
