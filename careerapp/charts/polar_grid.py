"""Rings, spokes and their names: what a round chart is drawn on."""

import numpy as np
from numpy.typing import NDArray

from careerapp.charts.lettering import CAPTION
from careerapp.charts.shapes import draw_lines
from careerapp.charts.sheet import Sheet
from careerapp.charts.spokes import Circle
from careerapp.charts.theme import ChartTheme

RINGS = (0.25, 0.5, 0.75)

_ALIGN = {-1: "right", 0: "center", 1: "left"}
_ORDER = 1.0
_CLEAR = 0.8  # lines from a figure to a marker


def draw_grid(sheet: Sheet, circle: Circle, angles: NDArray[np.float64], theme: ChartTheme) -> None:
    """Draw the rings, and a spoke at each angle."""
    around = np.linspace(0, 2 * np.pi, 181)
    rings = [circle.points(around, ring) for ring in (*RINGS, 1.0)]
    spokes = [circle.points([angle, angle], [0, 1]) for angle in angles]
    draw_lines(sheet, [*rings, *spokes], theme.rule, order=_ORDER)


def write_names(sheet: Sheet, circle: Circle) -> None:
    """Write the names of the spokes around the circle."""
    for name in circle.names:
        x, y = name.middle(circle.radius)
        sheet.write(
            name.text,
            circle.x + x,
            circle.y - y,
            scale=name.scale,
            align=_ALIGN[name.side],
            anchor="middle",
        )


def write_rings(
    sheet: Sheet,
    circle: Circle,
    angle: float,
    markers: NDArray[np.float64],
    theme: ChartTheme,
) -> None:
    """Write the rings' figures once, half-way between two spokes.

    Parameters
    ----------
    sheet : Sheet
        Gets the figures.
    circle : Circle
        Where the rings are.
    angle : float
        Between two spokes, clockwise from the top, in radians.
    markers : ndarray, shape (markers, 2)
        In a small circle a figure that would stand on one is left out, but not the middle one.
    theme : ChartTheme
        Color of the figures.
    """
    line = sheet.line_height(CAPTION)
    room = circle.radius * (RINGS[1] - RINGS[0])
    for ring in RINGS if room > line else RINGS[1:2]:
        ((x, y),) = circle.points([angle], ring)
        away = np.hypot(markers[:, 0] - x, markers[:, 1] - y)
        if ring != RINGS[1] and (away < _CLEAR * line).any():  # one without a place is nowhere
            continue
        sheet.write(
            f"{round(ring * 100)}",
            x,
            y,
            scale=CAPTION,
            color=theme.quiet_text,
            align="center",
            anchor="middle",
            halo=True,
        )
