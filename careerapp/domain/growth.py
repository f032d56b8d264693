"""How fast an occupation grows, beside all others."""

from enum import StrEnum

_ALIKE = 0.5  # percentage points over ten years, that nobody would notice


class Pace(StrEnum):
    """How fast an occupation grows."""

    MUCH_FASTER = "more than twice as fast as all"
    FASTER = "faster than all"
    ALIKE = "about as fast as all"
    SLOWER = "slower than all"
    UNCHANGED = "unchanged"
    SHRINKING = "shrinking"


def pace(growth: float, average: float) -> Pace:
    """Return how fast an occupation grows.

    Parameters
    ----------
    growth : float
        Projected change of its employment, percent.
    average : float
        That of all occupations together; more than 0.
    """
    if growth < 0:
        return Pace.SHRINKING
    if growth == 0:
        return Pace.UNCHANGED
    if abs(growth - average) <= _ALIKE:
        return Pace.ALIKE
    if growth < average:
        return Pace.SLOWER
    return Pace.MUCH_FASTER if growth > 2 * average else Pace.FASTER
