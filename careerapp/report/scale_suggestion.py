"""The scale that the first ratings of a table look like."""

import math
from collections.abc import Iterator

from careerapp.domain.scales import Interest, Subject, WorkValue
from careerapp.report.table_cells import RatingOfCell
from careerapp.report.table_columns import Assignment
from careerapp.report.table_file import TableFile
from careerapp.report.table_scale import SCALES, UNIT, Scale, Scales

_NARROWEST_FIRST = sorted(SCALES, key=lambda scale: (scale.high, -scale.low))
_NEARLY_ALL = 0.95


def suggested_scales(table: TableFile, assignment: Assignment) -> Scales:
    """Return the narrowest scale of each group that holds nearly all ratings of the first rows.

    The narrowest, since one that is too narrow shows as errors when the table is checked, and one
    that is too wide does not; nearly all, so that a single error makes no wider one. It is a
    suggestion, for somebody to look at.

    Parameters
    ----------
    table : TableFile
        As it was looked at.
    assignment : Assignment
        What its columns hold.
    """
    return Scales(
        *(
            _narrowest(list(_cells(table, assignment, group)), table)
            for group in (Interest, WorkValue, Subject)
        )
    )


def _cells(
    table: TableFile, assignment: Assignment, group: type[Interest | WorkValue | Subject]
) -> Iterator[str]:
    for row in table.preview:
        for cell, field in zip(row, assignment, strict=False):
            # A share is on any scale, and says nothing about it.
            if isinstance(field, group) and not cell.rstrip().endswith("%"):
                yield cell


def _narrowest(cells: list[str], table: TableFile) -> Scale:
    widest = RatingOfCell(Scale(0, 100), table.decimal)
    numbers = [cell for cell in cells if math.isfinite(widest[cell])]
    for scale in _NARROWEST_FIRST:
        ratings = RatingOfCell(scale, table.decimal)
        on_scale = sum(math.isfinite(ratings[cell]) for cell in numbers)
        if on_scale >= _NEARLY_ALL * len(numbers):
            return scale
    return UNIT
