"""What the window for tables of people has done in a thread."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from threadpoolctl import threadpool_limits

from careerapp.catalog.store import Catalog
from careerapp.domain.progress import IsCanceled, Progress
from careerapp.matching.recommender import Recommender
from careerapp.report.batch_check import Checked, check
from careerapp.report.batch_export import write_matches, write_problem_list
from careerapp.report.batch_results import PeopleResults
from careerapp.report.matched_group import MatchedGroup, match_group
from careerapp.report.table_columns import Assignment
from careerapp.report.table_file import DecimalSign, Encoding, Separator, TableFile, look_at
from careerapp.report.table_scale import Scales
from careerapp.ui.language import tr


@dataclass(frozen=True, slots=True)
class LookTask:
    """Finds out how a table is read.

    Attributes
    ----------
    path : Path
        The table.
    said : mapping of str to str
        What somebody has said of it, by the names that `look_at` has for it.
    """

    path: Path
    said: Mapping[str, str]

    def __call__(self, progress: Progress, _canceled: IsCanceled) -> TableFile:
        """Do it."""
        said = self.said
        progress(0.0)
        return look_at(
            self.path,
            encoding=Encoding(said["encoding"]) if "encoding" in said else None,
            separator=Separator(said["separator"]) if "separator" in said else None,
            decimal=DecimalSign(said["decimal"]) if "decimal" in said else None,
            sheet=said.get("sheet"),
        )


@dataclass(frozen=True, slots=True)
class ReadingTask:
    """How a table is to be read to its end.

    Attributes
    ----------
    table : TableFile
        As it was looked at.
    assignment : Assignment
        What its columns hold.
    scales : Scales
        What its ratings are on.
    """

    table: TableFile
    assignment: Assignment
    scales: Scales

    def check(self, progress: Progress, canceled: IsCanceled) -> Checked:
        """See what is wrong in it."""
        return check(self.table, self.assignment, self.scales, progress=progress, canceled=canceled)


@dataclass(frozen=True, eq=False)
class MatchTask:
    """Matches all people of a table.

    Attributes
    ----------
    catalog, recommender : Catalog, Recommender
        Have the occupations.
    reading : ReadingTask
        The table.
    top : int
        How many jobs for each person.
    """

    catalog: Catalog
    recommender: Recommender
    reading: ReadingTask
    top: int

    def __call__(self, progress: Progress, canceled: IsCanceled) -> MatchedGroup:
        """Do it, on all cores but one, which is the window's."""
        with threadpool_limits(max(1, (os.cpu_count() or 1) - 1), user_api="openmp"):
            return match_group(
                self.catalog,
                self.recommender,
                self.reading.table,
                self.reading.assignment,
                top=self.top,
                scales=self.reading.scales,
                progress=progress,
                canceled=canceled,
            )


@dataclass(frozen=True, eq=False)
class SaveMatchesTask:
    """Writes all matches.

    Attributes
    ----------
    recommender : Recommender
        Has the occupations.
    results : PeopleResults
        The matches.
    table, output : Path
        Where the people are from, and where matches go.
    """

    recommender: Recommender
    results: PeopleResults
    table: Path
    output: Path

    def __call__(self, progress: Progress, canceled: IsCanceled) -> Path:
        """Do it."""
        return write_matches(
            self.recommender,
            self.results,
            self.table,
            self.output,
            progress=progress,
            canceled=canceled,
        )


@dataclass(frozen=True, eq=False)
class SaveListTask:
    """Writes why rows are left out.

    Attributes
    ----------
    checked : Checked
        What was found.
    table, output : Path
        The table, and where the list goes.
    """

    checked: Checked
    table: Path
    output: Path

    def __call__(self, _progress: Progress, _canceled: IsCanceled) -> Path:
        """Do it."""
        return write_problem_list(self.checked.problems, self.table, self.output, tr)
