"""Stripes across rectangles, so that their colors are not all that tells them apart.

Matplotlib's hatching takes as long to draw as the rest of a chart together.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from careerapp.charts.shapes import Box

_PITCH, _WIDTH = 6.0, 1.0  # points, from left to left, and of a stripe


def stripes(boxes: Sequence[Box]) -> NDArray[np.float64]:
    """Return the corners of stripes that rise to the right, cut off at the rectangles' sides.

    Returns
    -------
    ndarray, shape (stripes, 4, 2)
        Points from the left and from the top.
    """
    return np.concatenate([_stripes(*box) for box in boxes])


def _stripes(left: float, top: float, width: float, height: float) -> NDArray[np.float64]:
    feet = np.arange(_PITCH / 2 - height, width, _PITCH)
    ends = [
        (foot + rise, rise)
        for foot, rise in (
            (feet, np.maximum(-feet, 0)),
            (feet, np.minimum(width - feet, height)),
            (feet + _WIDTH, np.minimum(width - feet - _WIDTH, height)),
            (feet + _WIDTH, np.maximum(-feet - _WIDTH, 0)),
        )
    ]
    corners = [
        (left + np.clip(across, 0, width), top + height - np.clip(rise, 0, height))
        for across, rise in ends
    ]
    return np.array(corners).transpose(2, 0, 1)
