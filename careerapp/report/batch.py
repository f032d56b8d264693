"""Many people at once: from a table of answers to a CSV file of matches, or to a window."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from careerapp.domain.errors import sentence_of
from careerapp.domain.progress import Canceled, IsCanceled, Progress, never
from careerapp.matching.recommender import Recommender
from careerapp.report.batch_check import problems_of
from careerapp.report.batch_ranking import rank_block
from careerapp.report.batch_reader import PeopleReader
from careerapp.report.batch_results import PeopleResults, ResultsKeeper
from careerapp.report.batch_writer import BatchWriter
from careerapp.report.table_columns import Assignment
from careerapp.report.table_file import TableError, TableFile
from careerapp.report.table_rows import open_rows
from careerapp.report.table_scale import Scales
from careerapp.report.whole_file import CANNOT_BE_WRITTEN


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
    writer = None if output is None else BatchWriter(recommender, table.path, output)
    matched = left_out = 0
    try:
        with open_rows(table) as rows, ExitStack() as files:
            reader = PeopleReader(rows, table, assignment, scales)
            if writer is not None:
                writer.open(files)
            for block in reader:
                ranked = rank_block(recommender, block.ratings, top)
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
    except OSError as error:
        raise TableError(
            CANNOT_BE_WRITTEN, at=error.filename or output or "", reason=sentence_of(error)
        ) from error
    progress(1.0)
    return BatchResult(
        matched,
        left_out,
        None if writer is None else writer.report(),
        None if keeper is None else keeper.results(),
    )
