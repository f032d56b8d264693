"""A table of people, matched and described."""

from dataclasses import dataclass

import numpy as np

from careerapp.catalog.facts import read_facts
from careerapp.catalog.store import Catalog
from careerapp.domain.cohort import BEST, Cohort
from careerapp.domain.editions import Editions
from careerapp.domain.language import to_translate
from careerapp.domain.progress import IsCanceled, Progress
from careerapp.matching.recommender import Recommender
from careerapp.report.batch import run_batch
from careerapp.report.batch_results import PeopleResults
from careerapp.report.cohort import describe_cohort, job_traits
from careerapp.report.results_order import ResultsIndex
from careerapp.report.table_columns import Assignment
from careerapp.report.table_file import TableError, TableFile
from careerapp.report.table_scale import Scales


@dataclass(frozen=True, eq=False)
class MatchedGroup:
    """What became of a table of people.

    Attributes
    ----------
    table : TableFile
        Where they are from.
    results : PeopleResults
        Who could be matched, and with what.
    index : ResultsIndex
        Finds and sorts them.
    cohort : Cohort
        All whose answers could be read, in figures.
    left_out : int
        How many rows have no matches.
    unread : int
        How many of these could not be read at all.
    editions : Editions
        Of the data about jobs.
    """

    table: TableFile
    results: PeopleResults
    index: ResultsIndex
    cohort: Cohort
    left_out: int
    unread: int
    editions: Editions


def match_group(
    catalog: Catalog,
    recommender: Recommender,
    table: TableFile,
    assignment: Assignment,
    *,
    top: int,
    scales: Scales,
    progress: Progress,
    canceled: IsCanceled,
) -> MatchedGroup:
    """Match all people of a table and describe them as a group; see `run_batch`.

    Parameters
    ----------
    catalog, recommender : Catalog, Recommender
        Have the occupations.
    table, assignment, top, scales, progress, canceled
        As for `run_batch`.

    Raises
    ------
    TableError
        When nobody can be matched by these columns, or the table is damaged.
    Canceled
        When somebody asked to stop.
    """
    batch = run_batch(
        recommender,
        table,
        assignment,
        None,
        top=top,
        scales=scales,
        progress=progress,
        canceled=canceled,
        keep=True,
    )
    results = batch.results
    if results is None or not len(results):
        raise TableError(to_translate("nobody in it can be matched"), at=table.path)
    untold = len(results.untold)
    best = np.zeros((len(results) + untold, BEST), dtype=results.rows.dtype)
    best[: len(results)] = results.rows[:, :BEST]
    cohort = describe_cohort(
        np.concatenate([results.ratings, results.untold]),
        best,
        np.arange(len(best)) < len(results),
        job_traits(recommender.codes, read_facts(catalog, None)),
    )
    index = ResultsIndex(results)
    unread = batch.left_out - untold
    return MatchedGroup(table, results, index, cohort, batch.left_out, unread, catalog.editions)
