"""How far apart two pictures look, and where."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BLOCK = 8
"""Pixels along the side of what is looked at together; about a word of three letters."""

SEEN = 0.06
"""From here on a single pixel counts as different; black and white are 1 apart."""

MOST_IN_A_BLOCK = 0.03
MOST_SEEN = 0.002

Pixels = NDArray[np.uint8]
_Values = NDArray[np.float32]

_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    dtype=np.float32,
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    dtype=np.float32,
)


@dataclass(frozen=True, slots=True)
class Difference:
    """What is different between two pictures.

    Each picture is taken to OKLab, where distances are as large as they look, and smoothed over
    three by three pixels, so that an edge which lies a third of a pixel elsewhere counts little.

    Attributes
    ----------
    map : array
        Distance of each pixel, 0 to 1.
    block : float
        The greatest mean distance of any 8 by 8 pixels; finds what is small and plain.
    place : tuple of int
        The upper left corner of that block, from the left and from the top.
    seen : float
        The share of all pixels that are at least `SEEN` apart; finds what is faint and large.
    """

    map: _Values
    block: float
    place: tuple[int, int]
    seen: float

    @property
    def tolerable(self) -> bool:
        """Whether another machine's way of drawing letters may have made it."""
        return self.block <= MOST_IN_A_BLOCK and self.seen <= MOST_SEEN


def difference(one: Pixels, other: Pixels) -> Difference:
    """Compare two pictures of one size.

    Parameters
    ----------
    one, other : array of int, shape (height, width, 3)
        Red, green and blue, 0 to 255.
    """
    apart = np.linalg.norm(_smoothed(_oklab(one)) - _smoothed(_oklab(other)), axis=2)
    blocks = _blocks(apart)
    row, column = divmod(int(blocks.argmax()), blocks.shape[1])
    place = column * BLOCK // 2, row * BLOCK // 2
    return Difference(apart, float(blocks.max()), place, float((apart >= SEEN).mean()))


def _oklab(pixels: Pixels) -> _Values:
    levels = np.arange(256, dtype=np.float32) / 255
    linear = np.where(levels <= 0.04045, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4)
    light: _Values = linear.astype(np.float32)[pixels]
    lab: _Values = np.cbrt(light @ _TO_CONES.T) @ _TO_LAB.T
    return lab


def _smoothed(values: _Values) -> _Values:
    for axis in (0, 1):
        before, after = np.roll(values, 1, axis), np.roll(values, -1, axis)
        values = (before + 2 * values + after) / np.float32(4)
    return values


def _blocks(values: _Values) -> _Values:
    """Return the mean of every block, each half over the next one."""
    sums = np.pad(values, ((1, 0), (1, 0))).cumsum(axis=0, dtype=np.float64).cumsum(axis=1)
    step = BLOCK // 2
    corners = sums[::step, ::step]
    wide = corners[2:, 2:] - corners[:-2, 2:] - corners[2:, :-2] + corners[:-2, :-2]
    means: _Values = (wide / BLOCK**2).astype(np.float32)
    return means
