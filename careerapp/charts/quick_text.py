"""Texts that are drawn once and copied afterwards.

Charts are drawn again at every change, mostly with the same words, and words are most of the work.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patheffects import withStroke
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform
from numpy.typing import NDArray

_ROOM = 4  # pixels around a text, for what its strokes reach beyond its box
_KEPT = 1024


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text looks.

    Attributes
    ----------
    font : FontProperties
        Family, size and weight.
    color : str
        Of the letters.
    halo : str or None
        Color of the ground around the letters, where lines under the text stop short of it.
    align, anchor : str
        Which side and which height of the text its place is, in matplotlib's words.
    line_spacing : float
        Times the font size.
    """

    font: FontProperties
    color: str
    halo: str | None
    align: str
    anchor: str
    line_spacing: float

    def keywords(self) -> dict[str, Any]:
        """Return the style as matplotlib takes it."""
        around = None if self.halo is None else [withStroke(linewidth=3, foreground=self.halo)]
        return {
            "fontproperties": self.font,
            "color": self.color,
            "path_effects": around,
            "horizontalalignment": self.align,
            "multialignment": self.align,
            "verticalalignment": self.anchor,
            "linespacing": self.line_spacing,
            "parse_math": False,
        }


class QuickText(Text):
    """A text of a figure; on a screen it is a copy of a picture, in a file it is letters.

    Parameters
    ----------
    x, y : float
        In the figure, 0-1.
    text : str
        One or more lines.
    style : TextStyle
        How it looks.
    """

    def __init__(self, x: float, y: float, text: str, style: TextStyle) -> None:
        super().__init__(x, y, text, **style.keywords())
        self._style = style

    def draw(self, renderer: RendererBase) -> None:
        figure = self.get_figure(root=True)
        if not isinstance(renderer, RendererAgg) or figure is None or not self.get_text():
            super().draw(renderer)
            return
        picture = _picture(self.get_text(), self._style, figure.dpi)
        x, y = self.get_transform().transform(self.get_position())
        context = renderer.new_gc()
        renderer.draw_image(
            context, round(x) + picture.left, round(y) + picture.bottom, picture.pixels
        )
        context.restore()
        self.stale = False


@dataclass(frozen=True, eq=False, slots=True)
class _Picture:
    """Pixels, the lowest row first, and where their corner is relative to the text's place."""

    pixels: NDArray[np.uint8]
    left: int
    bottom: int


@lru_cache(maxsize=_KEPT)
def _picture(text: str, style: TextStyle, dpi: float) -> _Picture:
    figure = Figure(dpi=dpi)
    letters = Text(0, 0, text, **style.keywords())
    letters.set_figure(figure)
    letters.set_transform(IdentityTransform())
    ruler = _renderer(1, 1, dpi)
    box = letters.get_window_extent(ruler).padded(_ROOM)
    left, bottom = int(np.floor(box.x0)), int(np.floor(box.y0))
    width, height = int(np.ceil(box.x1)) - left, int(np.ceil(box.y1)) - bottom
    canvas = _renderer(width, height, dpi)
    letters.set_position((-left, -bottom))
    letters.draw(canvas)
    pixels = np.array(canvas.buffer_rgba())[::-1].copy()
    return _Picture(pixels, left, bottom)


def _renderer(width: int, height: int, dpi: float) -> Any:  # matplotlib gives no types for it
    make: Any = RendererAgg
    return make(width, height, dpi)
