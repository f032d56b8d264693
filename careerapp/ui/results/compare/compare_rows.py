"""A comparison of jobs as the columns and rows of a table."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from careerapp.domain.shortlist import FEWEST_COMPARED
from careerapp.report.difference import Difference
from careerapp.report.job_comparison import ComparedFigure, ComparedJob, compare
from careerapp.report.job_comparison_words import JobComparisonWords
from careerapp.ui.results.table_model import Cell, Column, Row


def comparison_columns(jobs: Sequence[ComparedJob]) -> list[Column]:
    """Return a column for each job."""
    return [Column(job.occupation.title) for job in jobs]


def comparison_rows(jobs: Sequence[ComparedJob], words: JobComparisonWords) -> list[Row]:
    """Return a row for each figure, the most different ones first, alike ones under a heading.

    Parameters
    ----------
    jobs : sequence of ComparedJob
        At least two.
    words : JobComparisonWords
        Says what stands in the cells.
    """
    mark = _tr("▲ better") if len(jobs) == FEWEST_COMPARED else _tr("▲ best")
    spoken = mark.removeprefix("▲ ")
    rows: list[Row] = []
    for compared in compare(jobs):
        name = words.name(compared.figure)
        alike = compared.difference is Difference.ALIKE
        if alike and not any(row.code == _alike() for row in rows):
            rows.append(Row(tuple(Cell() for _ in jobs), _alike()))
        rows.append(Row(tuple(_cells(jobs, compared, words, mark, spoken)), name))
    return rows


def _cells(
    jobs: Sequence[ComparedJob],
    compared: ComparedFigure,
    words: JobComparisonWords,
    mark: str,
    spoken: str,
) -> list[Cell]:
    cells = []
    for place, job in enumerate(jobs):
        text, is_best = words.cell(compared.figure, job), place in compared.best
        said = f"{job.occupation.title}, {words.name(compared.figure)}: {text}"
        cells.append(
            Cell(
                text,
                note=mark if is_best else "",
                is_strong=is_best,
                is_quiet=compared.difference is Difference.ALIKE,
                spoken=f"{said}, {spoken}" if is_best else said,
            )
        )
    return cells


def _alike() -> str:
    return _tr("Alike")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Compare", text)
