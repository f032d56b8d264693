"""Whether jobs differ in one figure by more than nobody would decide by."""

from collections.abc import Callable, Sequence

Value = float | str | frozenset[str]
"""What is compared of one job: a number, a category, or names in no order."""

Judge = Callable[[Sequence[Value]], bool]
"""Says whether some known values, at least two, differ."""


def by_points(least: float) -> Judge:
    """Judge numbers by how far the highest is above the lowest."""

    def differ(values: Sequence[Value]) -> bool:
        numbers = [one for one in values if isinstance(one, int | float)]
        return max(numbers) - min(numbers) >= least

    return differ


def by_ratio(least: float) -> Judge:
    """Judge numbers, none below 0, by how many times the lowest the highest is."""

    def differ(values: Sequence[Value]) -> bool:
        numbers = [one for one in values if isinstance(one, int | float)]
        low, high = min(numbers), max(numbers)
        return high > low and (low == 0 or high / low >= least)

    return differ


def by_kind(values: Sequence[Value]) -> bool:
    """Judge categories, or sets of names, which are the same or not."""
    return len(set(values)) > 1
