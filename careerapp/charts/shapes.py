"""Shapes on a sheet, without axes, which take longer to make than all that is in them.

Points count from the sheet's left and top. What is alike is one artist, however many there are.
Higher orders are drawn over lower ones; texts are at 3.
"""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.markers import MarkerStyle
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform
from numpy.typing import ArrayLike, NDArray

from careerapp.charts.sheet import Sheet

Box = tuple[float, float, float, float]
"""Left, top, width and height in points."""

_QUADRANGLE = (Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY)
_CORNERS = np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])  # of a box, in its sides


def fill_boxes(
    sheet: Sheet, boxes: Sequence[Box], color: str, *, alpha: float = 1.0, order: float = 1.0
) -> None:
    """Fill rectangles with one color."""
    sides = np.reshape(boxes, (-1, 1, 4))
    corners = sides[..., :2] + sides[..., 2:] * _CORNERS
    fill_quadrangles(sheet, corners, color, alpha=alpha, order=order)


def fill_quadrangles(
    sheet: Sheet,
    corners: NDArray[np.float64],
    color: str,
    *,
    alpha: float = 1.0,
    order: float = 1.0,
) -> None:
    """Fill shapes of four corners, an array of shape (shapes, 4, 2), with one color."""
    closed = np.concatenate([corners, corners[:, :1]], axis=1)
    path = Path(closed.reshape(-1, 2), np.tile(_QUADRANGLE, len(corners)))
    sheet.add(PathPatch(path, facecolor=color, edgecolor="none", alpha=alpha, zorder=order))


def fill_shape(
    sheet: Sheet, corners: ArrayLike, color: str, *, alpha: float = 1.0, order: float = 1.0
) -> None:
    """Fill one shape of any number of corners."""
    path = Path(np.asarray(corners, dtype=np.float64))
    sheet.add(PathPatch(path, facecolor=color, edgecolor="none", alpha=alpha, zorder=order))


def draw_lines(
    sheet: Sheet,
    lines: Sequence[ArrayLike],
    color: str,
    *,
    width: float = 1.0,
    dashes: Sequence[float] = (),
    order: float = 1.0,
) -> None:
    """Draw lines through points; a point that is not a number interrupts its line.

    Parameters
    ----------
    sheet : Sheet
        Where.
    lines : sequence of array_like, shape (points, 2)
        At least one.
    color : str
        Of all of them.
    width : float
        Points.
    dashes : sequence of float
        Dash and space in turn, in line widths; none for solid lines.
    order : float
        Higher ones are drawn over lower ones.
    """
    path = Path.make_compound_path(*(Path(np.asarray(line, dtype=np.float64)) for line in lines))
    style = (0, tuple(dashes)) if dashes else "solid"
    sheet.add(
        PathPatch(
            path,
            facecolor="none",
            edgecolor=color,
            linewidth=width,
            linestyle=style,
            capstyle="butt",
            joinstyle="round",
            zorder=order,
        )
    )


def draw_markers(
    sheet: Sheet,
    places: ArrayLike,
    marker: str | Sequence[str],
    size: float | Sequence[float],
    *,
    face: str | Sequence[str],
    edge: str | Sequence[str],
    edge_width: float | Sequence[float] = 1.0,
    order: float = 2.0,
) -> None:
    """Draw signs at places, the first one lowest.

    Parameters
    ----------
    sheet : Sheet
        Where.
    places : array_like, shape (signs, 2)
        Their middles; nothing is drawn at one that is not a number.
    marker : str or sequence of str
        In matplotlib's letters; the same for all signs, or one for each, like what follows.
    size : float or sequence of float
        Diameter of a circle, side of a square, in points.
    face, edge : str or sequence of str
        Colors.
    edge_width : float or sequence of float
        Points.
    order : float
        Higher ones are drawn over lower ones.
    """
    signs = PathCollection(
        [_marker_path(each) for each in ([marker] if isinstance(marker, str) else marker)],
        np.square(np.atleast_1d(size)),
        facecolors=face,
        edgecolors=edge,
        linewidths=edge_width,
        offsets=np.asarray(places, dtype=np.float64),
        zorder=order,
    )
    sheet.add(signs)
    signs.set_offset_transform(signs.get_transform())
    signs.set_transform(IdentityTransform())


@lru_cache
def _marker_path(marker: str) -> Path:
    style = MarkerStyle(marker)
    return style.get_path().transformed(style.get_transform())
