"""Whole numbers, as people round them."""

import math

_NOISE = 1e-9  # that floating point leaves on a half


def whole(figure: float) -> int:
    """Return the nearest whole number; a half goes up, where `round` goes to the even one."""
    return math.floor(figure + 0.5 + _NOISE)
