"""The signs of jobs on the map: color, shape and mark for the group, area for how many jobs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import pi, sqrt

from careerapp.charts.lettering import CAPTION
from careerapp.charts.shapes import Box, draw_markers
from careerapp.charts.sheet import Sheet
from careerapp.charts.theme import ChartTheme

LARGEST, SMALLEST = 28.0, 9.0
"""Diameters of circles, in points."""

UNKNOWN = "?"
"""Stands beside the sign of a job of which nobody says how many there are."""

# So that all shapes of one size cover as much: sides of a square, width of a triangle.
_SIZES = {"o": 1.0, "s": sqrt(pi) / 2, "D": sqrt(pi) / 2, "^": sqrt(pi / 2)}
_EXTENTS = {"D": sqrt(2)}  # stands on a corner
_EDGE, _HOLLOW_EDGE = 1.0, 1.4
_MARK_SIZE, _MARK_SIZES = 0.5, {"1": 0.6, "x": 0.38}  # of the diameter
_MARK_LINE = 1.0
_LOWER = {"^": 0.12}  # where a shape is widest, below its middle, in its size
_QUESTION = 0.8  # of a line's height
_TOUCH = 0.01  # points, for rounding


@dataclass(frozen=True, slots=True)
class Sign:
    """One job's sign.

    Attributes
    ----------
    x, y : float
        Its middle, in points from the left and from the top.
    family : str
        The job's career group.
    diameter : float
        Of a circle of its area.
    is_hollow : bool
        Whether its figures are those of a wider group.
    is_unknown : bool
        Whether the number of jobs is not published.
    """

    x: float
    y: float
    family: str
    diameter: float
    is_hollow: bool = False
    is_unknown: bool = False


def diameter_of(jobs: int | None, most: int) -> float:
    """Return the diameter of a circle whose area stands for a number of jobs.

    Parameters
    ----------
    jobs : int or None
        The number, or None where it is not published.
    most : int
        The number that the largest circle stands for.
    """
    return max(LARGEST * sqrt((jobs or 0) / most), SMALLEST)


def sign_box(sign: Sign, theme: ChartTheme) -> Box:
    """Return the box around a sign."""
    marker = theme.group(sign.family).marker
    side = sign.diameter * _SIZES[marker] * _EXTENTS.get(marker, 1.0) + _EDGE
    return sign.x - side / 2, sign.y - side / 2, side, side


def question_box(sheet: Sheet, sign: Sign, theme: ChartTheme) -> Box:
    """Return the box around what stands beside a sign of an unknown size."""
    left, _, width, _ = sign_box(sign, theme)
    height = _QUESTION * sheet.line_height(CAPTION)
    return left + width, sign.y - height / 2, sheet.text_width(UNKNOWN, CAPTION), height


def whole_box(sheet: Sheet, sign: Sign, theme: ChartTheme) -> Box:
    """Return the box around a sign and what stands beside it."""
    left, top, width, height = sign_box(sign, theme)
    if not sign.is_unknown:
        return left, top, width, height
    _, mark_top, mark_width, mark_height = question_box(sheet, sign, theme)
    return left, min(top, mark_top), width + mark_width, max(height, mark_height)


def beside_others(
    sheet: Sheet,
    sign: Sign,
    others: Sequence[Box],
    left: float,
    right: float,
    theme: ChartTheme,
) -> Sign:
    """Move a sign sideways, as little as it takes to lie over no other one.

    Parameters
    ----------
    sheet : Sheet
        Measures words.
    sign : Sign
        In the middle.
    others : sequence of Box
        The others, as `whole_box` has them.
    left, right : float
        It stays between; where there is no room left, it stays where it is.
    theme : ChartTheme
        Gives shapes.
    """
    box = whole_box(sheet, sign, theme)
    shifts = [0.0]
    for other in others:
        if other[1] < box[1] + box[3] and box[1] < other[1] + other[3]:
            shifts += [other[0] - box[0] - box[2], other[0] + other[2] - box[0]]
    for shift in sorted(shifts, key=abs):
        start, end = box[0] + shift, box[0] + shift + box[2]
        if (
            left <= start
            and end <= right
            and all(
                end <= other[0] + _TOUCH
                or other[0] + other[2] <= start + _TOUCH
                or box[1] >= other[1] + other[3]
                or other[1] >= box[1] + box[3]
                for other in others
            )
        ):
            return replace(sign, x=sign.x + shift)
    return sign


@dataclass(frozen=True, slots=True)
class _Shape:
    x: float
    y: float
    marker: str
    size: float
    face: str
    edge: str
    edge_width: float


def _shapes(sign: Sign, theme: ChartTheme) -> list[_Shape]:
    """Return a sign's own shape, and the mark of its kind of work on it."""
    style = theme.group(sign.family)
    size = sign.diameter * _SIZES[style.marker]
    ink, ground = theme.surface, style.color
    if sign.is_hollow:
        size, ink, ground = size - _HOLLOW_EDGE, ground, ink
    edge_width = _HOLLOW_EDGE if sign.is_hollow else _EDGE
    shapes = [_Shape(sign.x, sign.y, style.marker, size, ground, ink, edge_width)]
    if style.mark:
        y = sign.y + _LOWER.get(style.marker, 0.0) * size
        mark = sign.diameter * _MARK_SIZES.get(style.mark, _MARK_SIZE)
        shapes.append(_Shape(sign.x, y, style.mark, mark, ink, ink, _MARK_LINE))
    return shapes


def draw_signs(sheet: Sheet, signs: Sequence[Sign], theme: ChartTheme) -> None:
    """Draw signs, the largest lowest, so that none hides a smaller one."""
    drawn = [
        each
        for sign in sorted(signs, key=lambda sign: -sign.diameter)
        for each in _shapes(sign, theme)
    ]
    draw_markers(
        sheet,
        [(shape.x, shape.y) for shape in drawn],
        [shape.marker for shape in drawn],
        [shape.size for shape in drawn],
        face=[shape.face for shape in drawn],
        edge=[shape.edge for shape in drawn],
        edge_width=[shape.edge_width for shape in drawn],
    )
    for sign in signs:
        if sign.is_unknown:
            left, top, _, height = question_box(sheet, sign, theme)
            sheet.write(
                UNKNOWN,
                left,
                top + height / 2,
                scale=CAPTION,
                color=theme.quiet_text,
                anchor="middle",
            )
