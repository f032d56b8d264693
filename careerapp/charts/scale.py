"""Round figures along an axis."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

_FACTORS = (1, 2, 5)
_LEAST_TICKS = 2


@dataclass(frozen=True, slots=True)
class Scale:
    """A part of a scale, with the round figures on it.

    Attributes
    ----------
    low, high : float
        Its ends.
    ticks : sequence of int
        The figures that are written, from the lowest to the highest.
    """

    low: float
    high: float
    ticks: Sequence[int]

    def share(self, value: float) -> float:
        """Return where a value is, 0 at the low end and 1 at the high one."""
        return (value - self.low) / (self.high - self.low)


def round_scale(low: float, high: float, most_ticks: int) -> Scale:
    """Return a scale from one value to another, longer where it would have too few round figures.

    Parameters
    ----------
    low, high : float
        The least and the greatest value, not below 0.
    most_ticks : int
        How many figures there is room for, at least 2.
    """
    for step in _steps(max(high - low, 1) / max(most_ticks, _LEAST_TICKS)):
        ticks = list(range(step * ceil(low / step), floor(high) + 1, step))
        if len(ticks) <= most_ticks:
            break
    if len(ticks) >= _LEAST_TICKS:
        return Scale(low, high, ticks)
    first = step * floor(low / step)
    last = max(step * ceil(high / step), first + step)
    return Scale(first, last, [first, last])


def _steps(least: float) -> Iterator[int]:
    power = 1
    while True:
        for factor in _FACTORS:
            if factor * power >= least:
                yield factor * power
        power *= 10


def round_down(value: float) -> int:
    """Return the greatest of 1, 2, 5, 10, 20, 50 and so on that is not above a value from 1 on."""
    power = round(10.0 ** floor(log10(value)))
    return max(factor * power for factor in _FACTORS if factor * power <= value)
