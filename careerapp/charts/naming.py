"""Names beside as many signs as have room for theirs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careerapp.charts.lettering import Lettering
from careerapp.charts.shapes import Box

_AWAY = 4.5  # points from a sign to its name, so that the ring of the focus hides none of it
_SLACK = 1.0  # between a name and everything else
_LOOSE = 0.2  # of a line's height, which a name can do without
_WIDE, _NARROW = 150.0, 90.0  # of a name that is broken into lines
_ALIGN = {-1: "right", 0: "center", 1: "left"}
_SHIFTS = (0.0, 0.5, -0.5)  # of a name beside a sign, up or down, in its heights


@dataclass(frozen=True, slots=True)
class Name:
    """A name and where it is written: the middle of its height, and the side that `x` is.

    Attributes
    ----------
    text : str
        Broken into lines.
    x, y : float
        Points from the left and from the top.
    align : {'left', 'center', 'right'}
        Which side of the text `x` is.
    """

    text: str
    x: float
    y: float
    align: str


def place_names(
    lettering: Lettering,
    names: Sequence[str],
    signs: Sequence[Box],
    room: Sequence[Box],
    taken: Sequence[Box],
    scale: float,
) -> list[Name]:
    """Find places for names, first come, first served; a name without a place is left out.

    Parameters
    ----------
    lettering : Lettering
        Measures the names.
    names : sequence of str
        The most important first.
    signs : sequence of Box
        What they belong to, in the same order; no name lies over one.
    room : sequence of Box
        For each sign, what its name has to stay within.
    taken : sequence of Box
        What else no name may lie over.
    scale : float
        Step of the type scale.
    """
    obstacles = np.array([_edges(box) for box in (*signs, *taken)])
    found: list[Name] = []
    for name, sign, around in zip(names, signs, room, strict=True):
        for place, box in _candidates(lettering, name, sign, scale):
            if _fits(box, around, obstacles):
                found.append(place)
                obstacles = np.vstack([obstacles, _edges(box)])
                break
    return found


def _edges(box: Box) -> tuple[float, float, float, float]:
    left, top, width, height = box
    return left, top, left + width, top + height


def _candidates(
    lettering: Lettering, name: str, sign: Box, scale: float
) -> Iterator[tuple[Name, Box]]:
    """Yield places beside a sign, over it and under it, on few lines and on more."""
    left, top, wide, high = sign
    x, y = left + wide / 2, top + high / 2
    for text in dict.fromkeys(lettering.wrap(name, most, scale) for most in (_WIDE, _NARROW)):
        width = lettering.text_width(text, scale)
        height = lettering.text_height(text, scale) - _LOOSE * lettering.line_height(scale)
        sides = [(side, shift * height) for shift in _SHIFTS for side in (1, -1)]
        places = [(side, x + side * (wide / 2 + _AWAY), y + down) for side, down in sides]
        away = _SLACK + height / 2
        places += [(0, x, top + high + away), (0, x, top - away)]
        for side, at, middle in places:
            start = {1: at, 0: at - width / 2, -1: at - width}[side]
            yield (
                Name(text, at, middle, _ALIGN[side]),
                (start, middle - height / 2, width, height),
            )


def _fits(box: Box, around: Box, obstacles: NDArray[np.float64]) -> bool:
    left, top, right, bottom = _edges(box)
    least_x, least_y, most_x, most_y = _edges(around)
    if left < least_x or top < least_y or right > most_x or bottom > most_y:
        return False
    beside = (
        (obstacles[:, 0] >= right + _SLACK)
        | (obstacles[:, 2] <= left - _SLACK)
        | (obstacles[:, 1] >= bottom + _SLACK)
        | (obstacles[:, 3] <= top - _SLACK)
    )
    # A name's own sign is an obstacle too; the name stands just beside it.
    return bool(beside.all())
