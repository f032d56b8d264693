"""A figure to lay out by hand, in points from its top left corner."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.projections.polar import PolarAxes
from numpy.typing import NDArray

from careerapp.charts.lettering import (
    BODY,
    CAPTION,
    HALF_CAPITAL,
    LEAD,
    LEADING,
    LINE_SPACING,
    Lettering,
)
from careerapp.charts.quick_text import QuickText, TextStyle
from careerapp.charts.theme import ChartTheme

Box = tuple[float, float, float, float]
"""Left, top, width and height in points."""

MARGIN = 12.0
GAP = 6.0

_POINTS_PER_INCH = 72
_QUADRANGLE = (Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY)


class Sheet(Lettering):
    """A cleared figure with places measured in points.

    Parameters
    ----------
    figure : Figure
        Is cleared and gets the theme's surface.
    theme : ChartTheme
        Gives colors and font.

    Attributes
    ----------
    width, height : float
        Of the figure, in points.
    """

    def __init__(self, figure: Figure, theme: ChartTheme) -> None:
        super().__init__(theme)
        empty(figure)
        figure.set_facecolor(theme.surface)
        self._figure = figure
        self._theme = theme
        self.width, self.height = (
            float(side) * _POINTS_PER_INCH for side in figure.get_size_inches()
        )

    def write(
        self,
        text: str,
        x: float,
        y: float,
        *,
        scale: float = BODY,
        color: str | None = None,
        bold: bool = False,
        align: str = "left",
        anchor: str = "top",
        halo: bool = False,
    ) -> None:
        """Write a text at a place.

        Parameters
        ----------
        text : str
            One or more lines.
        x, y : float
            Points from the left and from the top.
        scale : float
            Step of the type scale.
        color : str, optional
            The theme's text color by default.
        bold : bool
            Whether it stands out.
        align : {'left', 'center', 'right'}
            Which side of the text `x` is.
        anchor : {'top', 'middle', 'bottom'}
            Which height of the text `y` is; the middle is that of its capitals and digits, so
            that words and figures of any number of lines stand level with a mark.
        halo : bool
            Whether lines under the text stop short of it.
        """
        size = self._theme.font_size * scale
        further = text.count("\n") * LINE_SPACING
        down = {
            "top": LEADING / 2 + HALF_CAPITAL + further,
            "middle": HALF_CAPITAL + further / 2,
            "bottom": HALF_CAPITAL - LEADING / 2,
        }
        style = TextStyle(
            typeface=self.typeface(bold=bold),
            size=size,
            color=color or self._theme.text,
            halo=self._theme.surface if halo else None,
            align=align,
            line_spacing=LINE_SPACING,
        )
        y += down[anchor] * size
        words = QuickText(x / self.width, 1 - y / self.height, text, style)
        words.set_figure(self._figure)
        words.set_transform(self._figure.transFigure)
        self._figure.texts.append(words)

    def heading(self, title: str) -> float:
        """Write the chart's title and return where the rest begins."""
        text = self.wrap(title, self.width - 2 * MARGIN, LEAD, bold=True)
        self.write(text, MARGIN, MARGIN, scale=LEAD, bold=True)
        return MARGIN + self.text_height(text, LEAD) + GAP

    def footing(self, source: str) -> float:
        """Write the chart's units and source at the bottom and return where the rest ends."""
        text = self.wrap(source, self.width - 2 * MARGIN, CAPTION)
        top = self.height - MARGIN - self.text_height(text, CAPTION)
        self.write(text, MARGIN, top, scale=CAPTION, color=self._theme.quiet_text)
        return top - GAP

    def rectangles(
        self, boxes: Sequence[Box], color: str, *, alpha: float = 1.0, order: float = 1.0
    ) -> None:
        """Fill rectangles; see `quadrangles`.

        Parameters
        ----------
        boxes : sequence of (left, top, width, height)
            Points from the left and from the top.
        color : str
            Of all of them.
        alpha : float
            How much they cover, 0-1.
        order : float
            Higher ones are drawn over lower ones; texts are at 3.
        """
        left, top, width, height = np.reshape(boxes, (-1, 4)).T
        right, bottom = left + width, top + height
        across, down = np.stack([left, right, right, left]), np.stack([top, top, bottom, bottom])
        self.quadrangles(np.stack([across, down]).T, color, alpha=alpha, order=order)

    def quadrangles(
        self, corners: NDArray[np.float64], color: str, *, alpha: float = 1.0, order: float = 1.0
    ) -> None:
        """Fill shapes as one path, without axes, which take longer to make than all else together.

        Parameters
        ----------
        corners : ndarray, shape (shapes, 4, 2)
            Points from the left and from the top.
        color : str
            Of all of them.
        alpha : float
            How much they cover, 0-1.
        order : float
            Higher ones are drawn over lower ones; texts are at 3.
        """
        closed = np.concatenate([corners, corners[:, :1]], axis=1) * (1, -1) + (0, self.height)
        codes = np.tile(_QUADRANGLE, len(corners))
        shapes = PathPatch(
            Path(closed.reshape(-1, 2) / _POINTS_PER_INCH, codes),
            facecolor=color,
            edgecolor="none",
            alpha=alpha,
            zorder=order,
            transform=self._figure.dpi_scale_trans,
        )
        self._figure.add_artist(shapes)

    def axes(self, left: float, top: float, width: float, height: float) -> Axes:
        """Return plain axes at a place; they show nothing of their own."""
        axes = self._figure.add_axes(self._place(left, top, width, height))
        axes.set_axis_off()
        return axes

    def polar_axes(self, x: float, y: float, radius: float) -> PolarAxes:
        """Return polar axes around a point, first spoke up, clockwise, without lines."""
        place = self._place(x - radius, y - radius, 2 * radius, 2 * radius)
        axes = PolarAxes(self._figure, place)
        self._figure.add_axes(axes)
        axes.set_theta_zero_location("N")
        axes.set_theta_direction("clockwise")
        axes.set_axis_off()
        return axes

    def _place(
        self, left: float, top: float, width: float, height: float
    ) -> tuple[float, float, float, float]:
        return (
            left / self.width,
            1 - (top + height) / self.height,
            max(width, 1.0) / self.width,
            max(height, 1.0) / self.height,
        )


def empty(figure: Figure) -> None:
    """Take everything off a figure; its axes at once, because clearing them is slow."""
    for axes in figure.axes:
        figure.delaxes(axes)
    figure.clear()


def drawing_quickly() -> AbstractContextManager[None]:
    """Return settings of matplotlib to draw charts with, in force while they are entered.

    Glyphs of a legend are drawn as they are designed, like all others here.
    """
    return rc_context({"text.hinting": "none"})
