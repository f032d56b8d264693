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
_ROOMY = 1.4  # lines from one ring to the next


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


def write_rings(sheet: Sheet, circle: Circle, angle: float, theme: ChartTheme) -> None:
    """Write the rings' figures once, half-way between two spokes."""
    room = circle.radius * (RINGS[1] - RINGS[0])
    # The innermost figure of a small circle would stand on the markers of low ratings.
    for ring in RINGS if room > _ROOMY * sheet.line_height(CAPTION) else RINGS[1:2]:
        ((x, y),) = circle.points([angle], ring)
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
