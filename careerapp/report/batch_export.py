"""Results of many people, which are in memory, as files for a spreadsheet."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from careerapp.domain.errors import sentence_of
from careerapp.domain.language import Language, english
from careerapp.domain.progress import Canceled, IsCanceled, Progress, never
from careerapp.matching.recommender import Recommender
from careerapp.report.batch_lines import HEADER, MatchLines
from careerapp.report.batch_ranking import RankedBlock
from careerapp.report.batch_reader import Problem
from careerapp.report.batch_results import PeopleResults
from careerapp.report.batch_writer import refuse_table, write_problems
from careerapp.report.table_file import TableError
from careerapp.report.whole_file import CANNOT_BE_WRITTEN, written_whole

_PEOPLE = 500  # at a time, so that the window has its turn
_MARK = "\ufeff"  # without it Excel takes letters with accents for others


def write_matches(
    recommender: Recommender,
    results: PeopleResults,
    table: Path,
    output: Path,
    *,
    progress: Progress,
    canceled: IsCanceled = never,
) -> Path:
    """Write all matches as CSV, a line for each; the file appears when it is complete.

    Parameters
    ----------
    recommender : Recommender
        Has the occupations.
    results : PeopleResults
        People and matches.
    table : Path
        The table that they come from, which must not be replaced.
    output : Path
        The file.
    progress, canceled : callable
        Told the fraction that is done, and asked whether to stop.

    Raises
    ------
    TableError
        When the file cannot be written, or is the table.
    Canceled
        When somebody asked to stop; nothing is left behind then.
    """
    refuse_table(output, table)
    lines = MatchLines(recommender)
    try:
        with written_whole(output) as file:
            file.write(f"{_MARK}{HEADER}")
            for start in range(0, len(results), _PEOPLE):
                part = slice(start, start + _PEOPLE)
                file.write(lines.of(results.ids[part].tolist(), _ranked(results, part)))
                progress(min(part.stop / len(results), 1.0))
                if canceled():
                    raise Canceled
    except OSError as error:
        raise _unwritable(output, error) from error
    return output


def write_problem_list(
    problems: Sequence[Problem], table: Path, output: Path, tr: Language = english
) -> Path:
    """Write why rows are left out as CSV.

    Parameters
    ----------
    problems : sequence of Problem
        In the order of the table.
    table : Path
        The table, which must not be replaced.
    output : Path
        The file.
    tr : Language
        Of the reader.

    Raises
    ------
    TableError
        When the file cannot be written, or is the table.
    """
    refuse_table(output, table)
    try:
        with written_whole(output) as file:
            file.write(_MARK)
            write_problems(file, problems, header=True, tr=tr)
    except OSError as error:
        raise _unwritable(output, error) from error
    return output


def _ranked(results: PeopleResults, part: slice) -> RankedBlock:
    rows = results.rows[part]
    return RankedBlock(
        rows=rows.astype(np.intp),
        matches=results.matches[part].astype(np.float64),
        ranks=results.ranks[part].astype(np.intp),
        labels=results.labels[part].astype(np.intp),
        told=np.ones(len(rows), dtype=np.bool_),
    )


def _unwritable(output: Path, error: OSError) -> TableError:
    return TableError(CANNOT_BE_WRITTEN, at=output, reason=sentence_of(error))
