"""A person and a job on the same spokes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.projections.polar import PolarAxes
from numpy.typing import NDArray

from careerapp.charts.sheet import BODY, CAPTION, GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme

RINGS = (0.25, 0.5, 0.75)

_LABEL_WIDTH = 84.0


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
    bottom = sheet.height - MARGIN - sheet.line_height()
    names = [sheet.wrap(label, _LABEL_WIDTH) for label in labels]
    angles = np.linspace(0, 2 * np.pi, len(labels), endpoint=False)
    radius = _radius(sheet, names, angles, bottom - top)
    x, y = sheet.width / 2, (top + bottom) / 2

    axes = sheet.polar_axes(x, y, radius)
    axes.set_ylim(0, 1)
    _draw_grid(axes, angles, theme)
    _draw_job(axes, angles, job, theme)
    if person is not None:
        _draw_person(axes, angles, person, theme)
    for name, angle in zip(names, angles, strict=True):
        _name_spoke(sheet, name, float(angle), (x, y), radius)
    _name_rings(sheet, (x, y), radius, np.pi / len(labels), theme)
    _draw_key(figure, job, person, sheet, theme)


def _radius(
    sheet: Sheet, names: Sequence[str], angles: NDArray[np.float64], height: float
) -> float:
    """Return the largest radius that leaves room for the names around the circle."""
    free = [
        (height - 2 * (sheet.text_height(name) + GAP)) / 2
        if _is_upright(float(angle))
        else (sheet.width / 2 - MARGIN - GAP - sheet.text_width(name)) / abs(np.sin(angle))
        for name, angle in zip(names, angles, strict=True)
    ]
    return max(float(min(free)), 1.0)


def _is_upright(angle: float) -> bool:
    return bool(abs(np.sin(angle)) < 0.1)  # straight up or down, but for rounding


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
    axes.fill(angles, ratings, facecolor=theme.job, alpha=0.28, zorder=2)
    axes.fill(angles, ratings, fill=False, edgecolor=theme.job, linewidth=1.5, zorder=3)


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


def _name_spoke(
    sheet: Sheet, name: str, angle: float, center: tuple[float, float], radius: float
) -> None:
    x = center[0] + (radius + GAP) * np.sin(angle)
    y = center[1] - (radius + GAP) * np.cos(angle)
    if _is_upright(angle):
        sheet.write(name, center[0], y, align="center", anchor="bottom" if y < center[1] else "top")
    else:
        sheet.write(name, x, y, align="left" if x > center[0] else "right", anchor="center")


def _name_rings(
    sheet: Sheet,
    center: tuple[float, float],
    radius: float,
    angle: float,
    theme: ChartTheme,
) -> None:
    """Write the rings' figures once, half-way between two spokes."""
    for ring in RINGS:
        sheet.write(
            f"{round(ring * 100)}",
            center[0] + radius * ring * np.sin(angle),
            center[1] - radius * ring * np.cos(angle),
            scale=CAPTION,
            color=theme.quiet_text,
            align="center",
            anchor="center",
        )


def _draw_key(
    figure: Figure, job: Series, person: Series | None, sheet: Sheet, theme: ChartTheme
) -> None:
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
    figure.legend(
        handles,
        names,
        loc="lower center",
        bbox_to_anchor=(0.5, MARGIN / 2 / sheet.height),
        borderaxespad=0,
        ncols=len(names),
        frameon=False,
        prop=sheet.font(BODY),
        labelcolor=theme.text,
    )
