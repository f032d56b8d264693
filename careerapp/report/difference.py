"""How far jobs are apart in one figure."""

from collections.abc import Callable, Sequence
from enum import IntEnum

Value = float | str | frozenset[str]
"""What is compared of one job: a number, a category, or names in no order."""


class Difference(IntEnum):
    """How far jobs are apart in one figure."""

    ALIKE = 0
    CLEAR = 1
    LARGE = 2


Judge = Callable[[Sequence[Value]], Difference]
"""Says how far some known values, at least two, are apart."""


def by_points(clear: float, large: float) -> Judge:
    """Judge numbers by how far the highest is above the lowest."""

    def apart(values: Sequence[Value]) -> Difference:
        numbers = [one for one in values if isinstance(one, int | float)]
        return _graded(max(numbers) - min(numbers), clear, large)

    return apart


def by_ratio(clear: float, large: float) -> Judge:
    """Judge numbers by how many times the lowest the highest is."""

    def apart(values: Sequence[Value]) -> Difference:
        numbers = [one for one in values if isinstance(one, int | float)]
        low, high = min(numbers), max(numbers)
        if low == 0:
            return Difference.LARGE if high > 0 else Difference.ALIKE
        return _graded(high / low, clear, large)

    return apart


def by_category(values: Sequence[Value]) -> Difference:
    """Judge categories, which are the same or not."""
    return Difference.CLEAR if len(set(values)) > 1 else Difference.ALIKE


def by_names(values: Sequence[Value]) -> Difference:
    """Judge names by whether all jobs share them, or any."""
    if len(set(values)) == 1:
        return Difference.ALIKE
    first, *others = (one for one in values if isinstance(one, frozenset))
    return Difference.CLEAR if first.intersection(*others) else Difference.LARGE


def _graded(distance: float, clear: float, large: float) -> Difference:
    if distance < clear:
        return Difference.ALIKE
    return Difference.LARGE if distance >= large else Difference.CLEAR
