"""Sorting statements about work values into columns, from what matters most to what least."""

from collections.abc import Mapping, Sequence

from careerapp.domain.scales import WorkValue
from careerapp.domain.value_statements import ValueStatement

LIMITS = (3, 4, 4, 4, 3)
"""How many statements a column takes, from what matters most; together all of them."""

COLUMNS = len(LIMITS)
"""From 0, matters most, to 4, matters least."""


class FullColumnError(ValueError):
    """A statement that has no room in a column.

    Attributes
    ----------
    column : int
        The one that is full.
    """

    def __init__(self, column: int) -> None:
        super().__init__(f"column {column} has its {LIMITS[column]} statements")
        self.column = column


def placed(sorting: Mapping[str, int], statement: str, column: int) -> dict[str, int]:
    """Return a sorting with a statement at the end of a column, wherever it was before.

    Where the column is full, a statement from another column changes places with its last one.

    Parameters
    ----------
    sorting : mapping of str to int
        Columns by the ids of the statements that are sorted.
    statement : str
        Its id.
    column : int
        0, matters most, to 4, matters least.

    Raises
    ------
    FullColumnError
        When the column has as many as it takes, and the statement was in none.
    """
    others = taken_back(sorting, statement)
    there = [each for each, place in others.items() if place == column]
    if len(there) < LIMITS[column]:
        return {**others, statement: column}
    if statement not in sorting:
        raise FullColumnError(column)
    return {**others, there[-1]: sorting[statement], statement: column}


def taken_back(sorting: Mapping[str, int], statement: str) -> dict[str, int]:
    """Return a sorting without a statement."""
    return {each: column for each, column in sorting.items() if each != statement}


def sort_scores(
    statements: Sequence[ValueStatement], sorting: Mapping[str, int]
) -> dict[WorkValue, float]:
    """Return how much each work value matters, from where its statements lie.

    It is the mean of its statements, 1 for the first column and 0 for the last; a value none of
    whose statements is sorted is left out.

    Parameters
    ----------
    statements : sequence of ValueStatement
        All of them.
    sorting : mapping of str to int
        Columns by id.

    Returns
    -------
    dict of WorkValue to float
        0-1, in the order of `WorkValue`.
    """
    columns = {
        value: [
            sorting[each.id] for each in statements if each.value is value and each.id in sorting
        ]
        for value in WorkValue
    }
    return {
        value: 1 - sum(places) / len(places) / (COLUMNS - 1)
        for value, places in columns.items()
        if places
    }
