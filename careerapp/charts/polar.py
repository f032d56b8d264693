"""A person and a job on the same spokes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.projections.polar import PolarAxes
from numpy.typing import NDArray

from careerapp.charts.lettering import CAPTION
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.spokes import Circle, largest_circle
from careerapp.charts.theme import ChartTheme

RINGS = (0.25, 0.5, 0.75)

_SIGN, _SPACE, _BETWEEN = 2.0, 0.8, 2.0  # of the key, in font sizes
_ALIGN = {-1: "right", 0: "center", 1: "left"}


@dataclass(frozen=True, slots=True)
class Series:
    """Who it is, and a rating 0-1 on each spoke; None where there is no answer."""

    name: str
    ratings: Sequence[float | None]


def draw_polar(
    figure: Figure,
    labels: Sequence[str],
    job: Series,
    person: Series | None,
    theme: ChartTheme,
    *,
    title: str,
) -> None:
    """Draw a job as a filled shape and a person as a line with markers over it.

    0 is in the middle, 100 at the edge. A person's line is interrupted where there is no answer.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    labels : sequence of str
        A name for each spoke, clockwise from the top.
    job, person : Series
        As many ratings as there are labels; no person where nothing is answered.
    theme : ChartTheme
        Colors and font.
    title : str
        What is seen.
    """
    sheet = Sheet(figure, theme)
    top = sheet.heading(title)
    bottom = _draw_key(figure, job, person, sheet, theme)
    angles = np.linspace(0, 2 * np.pi, len(labels), endpoint=False)
    circle = largest_circle(sheet, labels, angles.tolist(), top, bottom)

    axes = sheet.polar_axes(circle.x, circle.y, circle.radius)
    axes.set_ylim(0, 1)
    _draw_grid(axes, angles, theme)
    _draw_job(axes, angles, job, theme)
    if person is not None:
        _draw_person(axes, angles, person, theme)
    _write_names(sheet, circle)
    _write_rings(sheet, circle, np.pi / len(labels), theme)


def _draw_grid(axes: PolarAxes, angles: NDArray[np.float64], theme: ChartTheme) -> None:
    around = np.linspace(0, 2 * np.pi, 181)
    for ring in (*RINGS, 1.0):
        axes.plot(
            around,
            np.full_like(around, ring),
            color=theme.rule,
            linewidth=1,
            clip_on=False,
            zorder=1,
        )
    for angle in angles:
        axes.plot([angle, angle], [0, 1], color=theme.rule, linewidth=1, zorder=1)


def _draw_job(axes: PolarAxes, angles: NDArray[np.float64], job: Series, theme: ChartTheme) -> None:
    ratings = np.array(job.ratings, dtype=np.float64)
    if not np.isnan(ratings).any():  # a shape with a corner left out would be another shape
        axes.fill(angles, ratings, facecolor=theme.job, alpha=0.28, zorder=2)
    axes.plot(
        np.append(angles, angles[0]),
        np.append(ratings, ratings[0]),
        color=theme.job,
        linewidth=1.5,
        clip_on=False,
        zorder=3,
    )


def _draw_person(
    axes: PolarAxes, angles: NDArray[np.float64], person: Series, theme: ChartTheme
) -> None:
    ratings = np.array(person.ratings, dtype=np.float64)  # None becomes NaN, which breaks lines
    if not np.isnan(ratings).any():
        axes.fill(angles, ratings, facecolor=theme.person, alpha=0.12, zorder=4)
    axes.plot(
        np.append(angles, angles[0]),
        np.append(ratings, ratings[0]),
        color=theme.person,
        linewidth=2,
        marker="o",
        markersize=6,
        markerfacecolor=theme.surface,
        markeredgewidth=2,
        clip_on=False,
        zorder=5,
    )


def _write_names(sheet: Sheet, circle: Circle) -> None:
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


def _write_rings(sheet: Sheet, circle: Circle, angle: float, theme: ChartTheme) -> None:
    """Write the rings' figures once, half-way between two spokes."""
    room = circle.radius * (RINGS[1] - RINGS[0])
    for ring in RINGS if room > sheet.line_height(CAPTION) else RINGS[1:2]:
        sheet.write(
            f"{round(ring * 100)}",
            circle.x + circle.radius * ring * np.sin(angle),
            circle.y - circle.radius * ring * np.cos(angle),
            scale=CAPTION,
            color=theme.quiet_text,
            align="center",
            anchor="middle",
            halo=True,
        )


def _draw_key(
    figure: Figure, job: Series, person: Series | None, sheet: Sheet, theme: ChartTheme
) -> float:
    """Say at the bottom which shape is whose, and return where the rest ends."""
    handles: list[Patch | Line2D] = [
        Patch(facecolor=f"{theme.job}47", edgecolor=theme.job, linewidth=1.5)
    ]
    names = [job.name]
    if person is not None:
        handles.append(
            Line2D(
                [],
                [],
                color=theme.person,
                linewidth=2,
                marker="o",
                markerfacecolor=theme.surface,
                markeredgewidth=2,
            )
        )
        names.append(person.name)
    em = theme.font_size
    width = sheet.width - 2 * MARGIN
    side_by_side = sum((_SIGN + _SPACE) * em + sheet.text_width(name) for name in names)
    columns = len(names) if side_by_side + _BETWEEN * em <= width else 1
    if columns == 1:
        names = [sheet.wrap(name, width - (_SIGN + _SPACE) * em) for name in names]
    figure.legend(
        handles,
        names,
        loc="lower center",
        bbox_to_anchor=(0.5, MARGIN / sheet.height),
        borderaxespad=0,
        borderpad=0,
        handlelength=_SIGN,
        handletextpad=_SPACE,
        columnspacing=_BETWEEN,
        ncols=columns,
        frameon=False,
        prop=sheet.typeface().properties(theme.font_size),
        labelcolor=theme.text,
    )
    heights = [sheet.text_height(name) for name in names]
    return sheet.height - MARGIN - GAP - (sum(heights) if columns == 1 else max(heights))
