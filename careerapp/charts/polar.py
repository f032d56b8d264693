"""A person and a job, or several, on the same spokes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from careerapp.charts.key import KeyEntry, lay_out_key
from careerapp.charts.lettering import BODY
from careerapp.charts.polar_grid import draw_grid, write_names, write_rings
from careerapp.charts.shapes import draw_lines, draw_markers, fill_boxes, fill_shape
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.spokes import largest_circle
from careerapp.charts.theme import ChartTheme, LineStyle

_SIGN = 28.0  # of the key
_JOB_WIDTH, _JOB_COVER = 1.5, 0.28
_LINE_WIDTH, _MARKER = 2.0, 6.0
_PERSON_COVER = 0.12
_JOB_ORDER, _PERSON_ORDER = 2.0, 2.5


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
    source: str = "",
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
    title, source : str
        What is seen; units and where it comes from.
    """
    draw_polars(figure, labels, [job], person, theme, title=title, source=source)


def draw_polars(
    figure: Figure,
    labels: Sequence[str],
    jobs: Sequence[Series],
    person: Series | None,
    theme: ChartTheme,
    *,
    title: str,
    source: str = "",
) -> None:
    """Draw two to four jobs as lines that differ in color, dashes and markers, over each other.

    One job alone is drawn as `draw_polar` says, and without a job the person alone.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    labels : sequence of str
        A name for each spoke, clockwise from the top.
    jobs : sequence of Series
        As many ratings as there are labels; may be empty.
    person : Series or None
        Likewise; nobody where nothing is answered.
    theme : ChartTheme
        Colors and font.
    title, source : str
        What is seen; units and where it comes from.
    """
    _draw(figure, labels, jobs, [] if person is None else [person], theme, title, source)


def draw_people(
    figure: Figure,
    labels: Sequence[str],
    job: Series | None,
    people: Sequence[Series],
    theme: ChartTheme,
    *,
    title: str,
    source: str = "",
) -> None:
    """Draw two people, or one at two times, as lines over each other, and a job under them.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    labels : sequence of str
        A name for each spoke, clockwise from the top.
    job : Series or None
        As many ratings as there are labels; a filled shape.
    people : sequence of Series
        Likewise; one or two.
    theme : ChartTheme
        Colors and font.
    title, source : str
        What is seen; units and where it comes from.
    """
    _draw(figure, labels, [] if job is None else [job], people, theme, title, source)


def _draw(
    figure: Figure,
    labels: Sequence[str],
    jobs: Sequence[Series],
    people: Sequence[Series],
    theme: ChartTheme,
    title: str,
    source: str,
) -> None:
    sheet = Sheet(figure, theme)
    top = sheet.heading(title)
    key = lay_out_key(sheet, _key(jobs, people, theme), sheet.width - 2 * MARGIN, BODY)
    bottom = sheet.footing(source) if source else sheet.height - MARGIN
    key_top = bottom - key.height
    key.draw(sheet, theme, (sheet.width - key.width) / 2, key_top)
    angles = np.linspace(0, 2 * np.pi, len(labels), endpoint=False)
    circle = largest_circle(sheet, labels, angles.tolist(), top, key_top - GAP)

    draw_grid(sheet, circle, angles, theme)
    shapes = [circle.points(angles, _ratings(job)) for job in jobs]
    if len(shapes) == 1:
        _draw_only_job(sheet, shapes[0], theme)
    else:
        for place, shape in enumerate(shapes):
            _draw_job_line(sheet, _closed(shape), shape, theme.job_line(place))
    for place, person in reversed(list(enumerate(people))):  # the first lies uppermost
        shape, style = circle.points(angles, _ratings(person)), theme.person_line(place)
        _fill(sheet, shape, style.color, _PERSON_COVER, _PERSON_ORDER)
        _draw_person_line(sheet, _closed(shape), shape, style, theme)
    write_names(sheet, circle)
    markers = [circle.points(angles, _ratings(person)) for person in people]
    corners = np.concatenate(markers) if markers else np.empty((0, 2))
    write_rings(sheet, circle, np.pi / len(labels), corners, theme)


def _ratings(series: Series) -> NDArray[np.float64]:
    return np.array(series.ratings, dtype=np.float64)  # None becomes NaN, which breaks lines


def _closed(shape: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.append(shape, shape[:1], axis=0)


def _draw_only_job(sheet: Sheet, shape: NDArray[np.float64], theme: ChartTheme) -> None:
    _fill(sheet, shape, theme.job, _JOB_COVER, _JOB_ORDER)
    draw_lines(sheet, [_closed(shape)], theme.job, width=_JOB_WIDTH, order=_JOB_ORDER)


def _fill(sheet: Sheet, shape: NDArray[np.float64], color: str, cover: float, order: float) -> None:
    if not np.isnan(shape).any():  # a shape with a corner left out would be another shape
        fill_shape(sheet, shape, color, alpha=cover, order=order)


def _draw_job_line(
    sheet: Sheet, line: NDArray[np.float64], corners: NDArray[np.float64], style: LineStyle
) -> None:
    draw_lines(sheet, [line], style.color, width=_LINE_WIDTH, dashes=style.dashes, order=_JOB_ORDER)
    draw_markers(sheet, corners, style.marker, _MARKER, face=style.color, edge=style.color)


def _draw_person_line(
    sheet: Sheet,
    line: NDArray[np.float64],
    corners: NDArray[np.float64],
    style: LineStyle,
    theme: ChartTheme,
) -> None:
    draw_lines(
        sheet, [line], style.color, width=_LINE_WIDTH, dashes=style.dashes, order=_PERSON_ORDER
    )
    draw_markers(
        sheet,
        corners,
        style.marker,
        _MARKER,
        face=theme.surface,
        edge=style.color,
        edge_width=_LINE_WIDTH,
        order=_PERSON_ORDER,
    )


def _key(jobs: Sequence[Series], people: Sequence[Series], theme: ChartTheme) -> list[KeyEntry]:
    """Return whose shape is which."""
    if len(jobs) == 1:
        entries = [KeyEntry(jobs[0].name, _SIGN, partial(_only_job_sign, theme))]
    else:
        entries = [
            KeyEntry(job.name, _SIGN, partial(_job_sign, theme.job_line(place)))
            for place, job in enumerate(jobs)
        ]
    entries += [
        KeyEntry(person.name, _SIGN, partial(_person_sign, theme, theme.person_line(place)))
        for place, person in enumerate(people)
    ]
    return entries


def _only_job_sign(theme: ChartTheme, sheet: Sheet, left: float, middle: float) -> None:
    half = 0.35 * theme.font_size
    box = (left, middle - half, _SIGN, 2 * half)
    fill_boxes(sheet, [box], theme.job, alpha=_JOB_COVER)
    corners = [(left, middle - half), (left + _SIGN, middle - half)]
    corners += [(x, middle + half) for x, _ in reversed(corners)]
    draw_lines(sheet, [_closed(np.array(corners))], theme.job, width=_JOB_WIDTH)


def _job_sign(style: LineStyle, sheet: Sheet, left: float, middle: float) -> None:
    line = np.array([(left, middle), (left + _SIGN, middle)])
    _draw_job_line(sheet, line, line.mean(axis=0, keepdims=True), style)


def _person_sign(
    theme: ChartTheme, style: LineStyle, sheet: Sheet, left: float, middle: float
) -> None:
    line = np.array([(left, middle), (left + _SIGN, middle)])
    _draw_person_line(sheet, line, line.mean(axis=0, keepdims=True), style, theme)
