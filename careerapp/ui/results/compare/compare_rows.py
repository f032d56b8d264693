"""A comparison of jobs as the columns and rows of a table."""

from collections.abc import Sequence

from careerapp.domain.shortlist import FEWEST_COMPARED
from careerapp.report.job_comparison import ComparedJob, compare
from careerapp.report.job_comparison_words import JobComparisonWords
from careerapp.ui.language import tr
from careerapp.ui.results.table_model import Cell, Column, Row


def comparison_columns(jobs: Sequence[ComparedJob]) -> list[Column]:
    """Return a column for each job."""
    return [Column(job.occupation.title) for job in jobs]


def comparison_rows(jobs: Sequence[ComparedJob], words: JobComparisonWords) -> list[Row]:
    """Return a row for each figure, different ones first, alike ones under a heading.

    Parameters
    ----------
    jobs : sequence of ComparedJob
        At least two.
    words : JobComparisonWords
        Says what stands in the cells.
    """
    mark = tr("▲ better") if len(jobs) == FEWEST_COMPARED else tr("▲ best")
    spoken = mark.removeprefix("▲ ")
    rows: list[Row] = []
    for compared in compare(jobs):
        name = words.name(compared.figure)
        alike = not compared.differs
        if alike and not compared.leads and not any(row.code == _alike() for row in rows):
            rows.append(Row(tuple(Cell(spoken=_alike()) for _ in jobs), _alike()))
        cells = []
        for place, job in enumerate(jobs):
            text = words.cell(compared.figure, job)
            said = f"{job.occupation.title}, {name}: {text}"
            if place in compared.best:
                cells.append(Cell(text, note=mark, is_strong=True, spoken=f"{said}, {spoken}"))
            else:
                cells.append(Cell(text, is_quiet=alike, spoken=said))
        rows.append(Row(tuple(cells), name, words.meaning(compared.figure)))
    return rows


def _alike() -> str:
    return tr("Alike")
