"""Where a circle and the names around it have the most room."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from careerapp.charts.lettering import BODY, CAPTION
from careerapp.charts.sheet import GAP, MARGIN, Sheet

_AWAY = GAP + 4.0  # from the circle to a name; a marker stands half over the edge
_WIDE = 84.0  # of a name on one line
_SMALL_RADIUS = 48.0  # below it the names are set in smaller type
_WORTH_BREAKING = 1.15  # a circle that much larger


@dataclass(frozen=True, slots=True)
class Name:
    """A name at the end of a spoke.

    Attributes
    ----------
    text : str
        Broken into lines.
    scale : float
        Step of the type scale.
    angle : float
        Of the spoke, clockwise from the top, in radians.
    width, height : float
        In points.
    """

    text: str
    scale: float
    angle: float
    width: float
    height: float

    @property
    def side(self) -> int:
        """-1 left of the circle, 1 right of it, 0 above or below."""
        across = np.sin(self.angle)
        return 0 if abs(across) < 0.1 else int(np.sign(across))  # 0.1 for rounding

    def middle(self, radius: float) -> tuple[float, float]:
        """Return the point that the name hangs on, right and up from the circle's center."""
        away = radius + _AWAY
        lift = self.height / 2 * np.cos(self.angle)  # so that corners stay clear of the circle
        return away * float(np.sin(self.angle)), away * float(np.cos(self.angle)) + float(lift)

    def reach(self, radius: float) -> tuple[float, float, float]:
        """Return how far the name reaches sideways, up and down from the circle's center."""
        x, y = self.middle(radius)
        across = abs(x) + self.width if self.side else self.width / 2
        return across, y + self.height / 2, self.height / 2 - y


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle, in points from the sheet's top left corner, and the names around it."""

    x: float
    y: float
    radius: float
    names: tuple[Name, ...]

    def points(self, angles: ArrayLike, ratings: ArrayLike) -> NDArray[np.float64]:
        """Return where ratings are, 0 in the middle and 1 at the edge; shape (ratings, 2).

        Parameters
        ----------
        angles : array_like
            Clockwise from the top, in radians.
        ratings : array_like
            One for each angle, or one for all of them.
        """
        away = self.radius * np.asarray(ratings)
        return np.stack([self.x + away * np.sin(angles), self.y - away * np.cos(angles)], axis=-1)


def largest_circle(
    sheet: Sheet, labels: Sequence[str], angles: Sequence[float], top: float, bottom: float
) -> Circle:
    """Return the largest circle whose names all lie between two heights of a sheet.

    Names are broken into more lines, then set in smaller type, where that makes it larger.
    """
    circle = _broken(sheet, labels, angles, top, bottom, BODY)
    if circle.radius < _SMALL_RADIUS:
        circle = _broken(sheet, labels, angles, top, bottom, CAPTION)
    return circle


def _broken(
    sheet: Sheet,
    labels: Sequence[str],
    angles: Sequence[float],
    top: float,
    bottom: float,
    scale: float,
) -> Circle:
    longest = max(sheet.text_width(word, scale) for label in labels for word in label.split())
    wide, narrow = (
        _circle(
            sheet, [sheet.wrap(label, width, scale) for label in labels], angles, top, bottom, scale
        )
        for width in (max(_WIDE, longest), longest)
    )
    return narrow if narrow.radius > _WORTH_BREAKING * wide.radius else wide


def _circle(
    sheet: Sheet,
    texts: Sequence[str],
    angles: Sequence[float],
    top: float,
    bottom: float,
    scale: float,
) -> Circle:
    names = tuple(
        Name(text, scale, angle, sheet.text_width(text, scale), sheet.text_height(text, scale))
        for text, angle in zip(texts, angles, strict=True)
    )
    low, high = 1.0, max(sheet.width, sheet.height)
    while high - low > 0.25:  # points
        radius = (low + high) / 2
        across, up, down = _reach(names, radius)
        if across <= sheet.width / 2 - MARGIN and up + down <= bottom - top:
            low = radius
        else:
            high = radius
    _, up, down = _reach(names, low)
    return Circle(sheet.width / 2, top + up + (bottom - top - up - down) / 2, low, names)


def _reach(names: Sequence[Name], radius: float) -> tuple[float, float, float]:
    reaches = [name.reach(radius) for name in names]
    across, up, down = (max(radius, *each) for each in zip(*reaches, strict=True))
    return across, up, down
