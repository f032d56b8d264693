"""A chart as a file: pixels, or shapes and letters."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from careerapp.charts.theme import ChartTheme

_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class ChartFile:
    """What it takes to draw a chart once more.

    Attributes
    ----------
    draw : callable
        Draws it into a figure.
    theme : ChartTheme
        Colors and font.
    width, height : float
        In points.
    title : str
        What the chart is.
    """

    draw: Callable[[Figure, ChartTheme], object]
    theme: ChartTheme
    width: float
    height: float
    title: str

    def png(self, dots: float) -> bytes:
        """Return a picture of so many dots to the inch."""
        figure = self._figure(dots)
        file = BytesIO()
        self.draw(figure, self.theme)
        FigureCanvasAgg(figure)
        figure.savefig(file, format="png", dpi=dots, metadata={"Title": self.title})
        return file.getvalue()

    def svg(self) -> bytes:
        """Return a drawing whose words are text."""
        from matplotlib.backends.backend_svg import FigureCanvasSVG

        figure = self._figure(_POINTS_PER_INCH)
        file = BytesIO()
        # The same chart is the same file: neither a date nor names by chance.
        metadata = {"Title": self.title, "Date": None}
        with rc_context({"svg.fonttype": "none", "svg.hashsalt": self.title}):
            self.draw(figure, self.theme)
            FigureCanvasSVG(figure)
            figure.savefig(file, format="svg", dpi=_POINTS_PER_INCH, metadata=metadata)
        return file.getvalue()

    def _figure(self, dots: float) -> Figure:
        return Figure((self.width / _POINTS_PER_INCH, self.height / _POINTS_PER_INCH), dpi=dots)
