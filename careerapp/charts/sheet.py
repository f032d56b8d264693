"""A figure to lay out by hand, in points from its top left corner."""

from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.transforms import Affine2D

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

MARGIN = 12.0
GAP = 6.0

_POINTS_PER_INCH = 72


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
        self._figure.add_artist(QuickText(x / self.width, 1 - y / self.height, text, style))

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

    def add(self, artist: Artist) -> None:
        """Put a shape of matplotlib, which is measured in points, on the sheet."""
        down = Affine2D().scale(1, -1).translate(0, self.height).scale(1 / _POINTS_PER_INCH)
        artist.set_transform(down + self._figure.dpi_scale_trans)
        self._figure.add_artist(artist)

    def axes(self, left: float, top: float, width: float, height: float) -> Axes:
        """Return plain axes at a place; they show nothing of their own."""
        axes = self._figure.add_axes(self._place(left, top, width, height))
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
