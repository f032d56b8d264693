"""Texts that are drawn once and copied afterwards.

Charts are drawn again at every change, mostly with the same words, and words are most of the work.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgb
from matplotlib.ft2font import LoadFlags
from matplotlib.patheffects import Stroke
from matplotlib.text import Text
from matplotlib.transforms import Bbox
from numpy.typing import NDArray

from careerapp.charts.typeface import Typeface

_HALO = 1.5  # points around the letters
_POINTS_PER_INCH = 72
_KEPT = 1024
_ORDER = 3.0  # as matplotlib's own texts
_SHARES = {"left": 0.0, "center": 0.5, "right": 1.0}


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text looks.

    Attributes
    ----------
    typeface : Typeface
        Family and weight.
    size : float
        In points.
    color : str
        Of the letters.
    halo : str or None
        Color of the ground around the letters, where lines under the text stop short of it.
    align : {'left', 'center', 'right'}
        Which side of the text its place is.
    line_spacing : float
        Times the font size.
    """

    typeface: Typeface
    size: float
    color: str
    halo: str | None
    align: str
    line_spacing: float

    def keywords(self) -> dict[str, Any]:
        """Return the style as matplotlib takes it."""
        return {
            "fontproperties": self.typeface.properties(self.size),
            "color": self.color,
            "horizontalalignment": self.align,
            "multialignment": self.align,
            "verticalalignment": "baseline",
            "linespacing": self.line_spacing,
            "parse_math": False,
        }


class QuickText(Artist):
    """A text of a figure; on a screen it is a copy of a picture, in a file it is letters.

    Parameters
    ----------
    x, y : float
        Of the last line's baseline in the figure, 0-1.
    text : str
        One or more lines.
    style : TextStyle
        How it looks.

    Attributes
    ----------
    style : TextStyle
        The same.
    """

    zorder = _ORDER

    def __init__(self, x: float, y: float, text: str, style: TextStyle) -> None:
        super().__init__()
        self._place = x, y
        self._text = text
        self.style = style

    def get_text(self) -> str:
        """Return the words."""
        return self._text

    def get_position(self) -> tuple[float, float]:
        """Return where the last line's baseline is in the figure, 0-1."""
        return self._place

    def get_window_extent(self, renderer: RendererBase | None = None) -> Bbox:
        """Return what the letters take up."""
        return self._letters().get_window_extent(renderer)

    def draw(self, renderer: RendererBase) -> None:
        figure = self.get_figure(root=True)
        if not isinstance(renderer, RendererAgg) or figure is None or not self._text:
            self._draw_letters(renderer)
            return
        picture = _picture(self._text, self.style, figure.dpi)
        x, y = self._place
        context = renderer.new_gc()
        renderer.draw_image(
            context,
            round(x * renderer.width) + picture.left,
            round(y * renderer.height) + picture.bottom,
            picture.pixels,
        )
        context.restore()
        self.stale = False

    def _draw_letters(self, renderer: RendererBase) -> None:
        letters = self._letters()
        if self.style.halo is not None:
            # As shapes; with the letters in the same go, these would be shapes as well.
            letters.set_path_effects([Stroke(linewidth=2 * _HALO, foreground=self.style.halo)])
            letters.draw(renderer)
            letters.set_path_effects([])
        letters.draw(renderer)

    def _letters(self) -> Text:
        """Return matplotlib's own text, which takes longer to make than all that it says."""
        letters = Text(*self._place, self._text, **self.style.keywords())
        figure = self.get_figure(root=True)
        if figure is not None:
            letters.set_figure(figure)
            letters.set_transform(figure.transFigure)
        return letters


@dataclass(frozen=True, eq=False, slots=True)
class _Picture:
    """Pixels, the lowest row first, and where their corner is relative to the text's place."""

    pixels: NDArray[np.uint8]
    left: int
    bottom: int


@lru_cache(maxsize=_KEPT)
def _picture(text: str, style: TextStyle, dpi: float) -> _Picture:
    lines = [_line(line, style, dpi) for line in text.split("\n")]
    room = 0 if style.halo is None else round(_HALO * dpi / _POINTS_PER_INCH)
    step = style.line_spacing * style.size * dpi / _POINTS_PER_INCH
    baselines = [round(step * place) for place in reversed(range(len(lines)))]  # above the last
    share = _SHARES[style.align]
    lefts = [-round(share * line.pixels.shape[1]) for line in lines]
    left = min(lefts) - room
    bottom = min(b + line.bottom for b, line in zip(baselines, lines, strict=True)) - room
    right = max(x + line.pixels.shape[1] for x, line in zip(lefts, lines, strict=True)) + room
    top = room + max(
        b + line.bottom + line.pixels.shape[0] for b, line in zip(baselines, lines, strict=True)
    )
    cover = np.zeros((top - bottom, right - left), np.uint8)
    for x, baseline, line in zip(lefts, baselines, lines, strict=True):
        height, width = line.pixels.shape
        row, column = baseline + line.bottom - bottom, x - left
        place = cover[row : row + height, column : column + width]
        np.maximum(place, line.pixels, out=place)
    return _Picture(_colored(cover, style, room), left, bottom)


def _line(line: str, style: TextStyle, dpi: float) -> _Picture:
    """Return how much the letters of a line cover, and how far below the baseline they begin.

    The whole line at once, which is quicker than glyph by glyph. Glyphs are as they are designed:
    fitting each one to the pixels takes longer and moves letters apart.
    """
    font = style.typeface.open(style.size, dpi)
    font.set_text(style.typeface.boxed(line), 0.0, flags=LoadFlags.NO_HINTING)
    font.draw_glyphs_to_bitmap(antialiased=True)
    pixels = np.array(font.get_image())
    sixty_fourths = 64
    above = (font.get_width_height()[1] - font.get_descent()) // sixty_fourths + 1
    return _Picture(pixels[::-1], 0, above - len(pixels))


def _colored(cover: NDArray[np.uint8], style: TextStyle, room: int) -> NDArray[np.uint8]:
    pixels = np.empty((*cover.shape, 4), np.uint8)
    letters = cover[..., np.newaxis] / 255
    color = np.multiply(to_rgb(style.color), 255)
    if style.halo is None:
        pixels[..., :3] = color
        pixels[..., 3] = cover
    else:
        pixels[..., :3] = letters * color + (1 - letters) * np.multiply(to_rgb(style.halo), 255)
        pixels[..., 3] = _spread(cover, room)
    return pixels


def _spread(cover: NDArray[np.uint8], reach: int) -> NDArray[np.uint8]:
    """Return the greatest cover within a distance of each pixel."""
    spread = cover.copy()
    rows, columns = cover.shape
    for down in range(-reach, reach + 1):
        for across in range(-reach, reach + 1):
            if down**2 + across**2 <= (reach + 0.5) ** 2:
                target = spread[max(down, 0) : rows + down, max(across, 0) : columns + across]
                source = cover[max(-down, 0) : rows - down, max(-across, 0) : columns - across]
                np.maximum(target, source, out=target)
    return spread
