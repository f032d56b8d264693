"""How places are told apart: by color, by shape, and by what is filled."""

from collections.abc import Sequence
from enum import Enum

from careerapp.charts.shapes import Box, draw_markers, fill_boxes
from careerapp.charts.sheet import Sheet
from careerapp.charts.theme import ChartTheme

_LINE = 1.5  # points, of what is drawn hollow
_RING = 2.0
_MARKERS = {"D": 8.0, "^": 10.0, "o": 10.0}  # sizes that look alike, in points


class PlaceRole(Enum):
    """Why a place is on a chart."""

    OWN = "the person's own"
    CHOSEN = "chosen to compare with"
    COUNTRY = "the whole country"
    FURTHER = "any other"

    def color(self, theme: ChartTheme) -> str:
        """Return the color of its marks."""
        return {
            PlaceRole.OWN: theme.place,
            PlaceRole.CHOSEN: theme.place,
            PlaceRole.COUNTRY: theme.country,
            PlaceRole.FURTHER: theme.country,
        }[self]

    @property
    def hollow(self) -> bool:
        """Whether its marks are outlines; filled, they would look like those of one's own place."""
        return self is PlaceRole.CHOSEN

    @property
    def marker(self) -> str:
        """Its sign, in matplotlib's letters."""
        return {PlaceRole.OWN: "D", PlaceRole.CHOSEN: "^"}.get(self, "o")


def draw_bars(
    sheet: Sheet, theme: ChartTheme, boxes: Sequence[Box], role: PlaceRole, *, order: float = 1.0
) -> None:
    """Draw bars of places, filled or hollow."""
    fill_boxes(sheet, boxes, role.color(theme), order=order)
    inner = [
        (left + _LINE, top + _LINE, width - 2 * _LINE, height - 2 * _LINE)
        for left, top, width, height in boxes
        if role.hollow and min(width, height) > 2 * _LINE
    ]
    if inner:
        fill_boxes(sheet, inner, theme.surface, order=order + 0.1)


def draw_marker(
    sheet: Sheet, theme: ChartTheme, at: tuple[float, float], role: PlaceRole, *, order: float
) -> None:
    """Draw a diamond, a triangle or a circle around a point, with a ring of the ground."""
    size, color = _MARKERS[role.marker], role.color(theme)
    ring = size + 2 * _RING
    draw_markers(
        sheet, [at], role.marker, ring, face=theme.surface, edge=theme.surface, order=order
    )
    draw_markers(
        sheet,
        [at],
        role.marker,
        size,
        face=theme.surface if role.hollow else color,
        edge=color,
        edge_width=_LINE,
        order=order + 0.1,
    )
