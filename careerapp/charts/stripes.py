"""Stripes across rectangles, so that their colors are not all that tells them apart.

Matplotlib's hatching takes as long to draw as the rest of a chart together.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from careerapp.charts.shapes import Box

_PITCH, _WIDTH = 6.0, 1.0  # points, from left to left, and of a stripe


def stripes(boxes: Sequence[Box], *, falling: bool = False) -> NDArray[np.float64]:
    """Return the corners of stripes across rectangles, cut off at their sides.

    Parameters
    ----------
    boxes : sequence of Box
        The rectangles.
    falling : bool
        Whether the stripes fall to the right instead of rising.

    Returns
    -------
    ndarray, shape (stripes, 4, 2)
        Points from the left and from the top.
    """
    feet_of = [np.arange(_PITCH / 2 - height, width, _PITCH) for _, _, width, height in boxes]
    left, top, width, height = np.repeat(boxes, [len(feet) for feet in feet_of], axis=0).T
    feet = np.concatenate(feet_of)
    corners = np.empty((4, 2, len(feet)))
    for corner, foot, rises in (
        (0, feet, False),
        (1, feet, True),
        (2, feet + _WIDTH, True),
        (3, feet + _WIDTH, False),
    ):
        rise = np.minimum(width - foot, height) if rises else np.maximum(-foot, 0)
        corners[corner, 0] = left + np.clip(foot + rise, 0, width)
        up = np.clip(rise, 0, height)
        corners[corner, 1] = top + (up if falling else height - up)
    return corners.transpose(2, 0, 1)
