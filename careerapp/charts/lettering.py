"""How large words are before they are written; matplotlib's layout engines draw twice to know."""

from functools import lru_cache

from matplotlib.font_manager import FontProperties, fontManager, weight_dict
from matplotlib.textpath import text_to_path

from careerapp.charts.theme import ChartTheme

CAPTION, BODY, LEAD = 0.85, 1.0, 1.15  # the type scale
SHRINKING = (1.0, 0.9, 0.8, 0.7, 0.6)  # of type, where a figure is too small for its words
LINE_SPACING = 1.15  # within a text

_LEADING = 1.35  # from one text to the next
_OWN_FONT = "DejaVu Sans"  # comes with matplotlib
_NORMAL, _BOLD = 400, 700


class Lettering:
    """The type of a theme: its fonts, and texts measured in points.

    Parameters
    ----------
    theme : ChartTheme
        Gives family and size.
    """

    def __init__(self, theme: ChartTheme) -> None:
        self._size = theme.font_size
        self._family = known_family(theme.font_family)
        self._has_bold = _has_weight(self._family, _BOLD)

    def line_height(self, scale: float = BODY) -> float:
        """Return the distance of two lines."""
        return self._size * scale * _LEADING

    def text_height(self, text: str, scale: float = BODY) -> float:
        """Return the height of a text that may have several lines."""
        further = text.count("\n") * self._size * scale * LINE_SPACING
        return self.line_height(scale) + further

    def text_width(self, text: str, scale: float = BODY, *, bold: bool = False) -> float:
        """Return the width of the widest line, with what hinting on a screen can add to it."""
        font = self.font(scale, bold=bold)
        return 1.03 * max(_width(line, font) for line in text.split("\n")) + 1

    def wrap(self, text: str, width: float, scale: float = BODY, *, bold: bool = False) -> str:
        """Break a text between words so that it fits a width; a word is never broken."""
        if self.text_width(text, scale, bold=bold) <= width:
            return text
        # Measuring is dear: once a word, not once a line so far.
        space = self.text_width("n n", scale, bold=bold) - self.text_width("nn", scale, bold=bold)
        lines: list[list[str]] = []
        free = 0.0
        for word in text.split():
            needed = space + self.text_width(word, scale, bold=bold)
            if lines and needed <= free:
                lines[-1].append(word)
                free -= needed
            else:
                lines.append([word])
                free = width + space - needed
        return "\n".join(" ".join(line) for line in lines)

    def font(self, scale: float = BODY, *, bold: bool = False) -> FontProperties:
        """Return the theme's font at a step of the type scale."""
        return FontProperties(
            family=[self._family, _OWN_FONT],  # the second for signs that the first lacks
            size=self._size * scale,
            weight=_BOLD if bold and self._has_bold else _NORMAL,
        )


def known_family(family: str) -> str:
    """Return a font family if matplotlib has it upright and of normal weight, or else its own."""
    return family if _has_weight(family, _NORMAL) else _OWN_FONT


@lru_cache(maxsize=2048)
def _width(line: str, font: FontProperties) -> float:
    # Live changes measure the same words again and again, and measuring is half of making a chart.
    width: float = text_to_path.get_text_width_height_descent(line, font, ismath=False)[0]
    return width


@lru_cache
def _has_weight(family: str, weight: int) -> bool:
    # Asked for a weight that a family lacks, matplotlib takes another one and logs a warning.
    return any(
        font.name == family
        and font.style == "normal"
        and weight_dict.get(str(font.weight), font.weight) == weight
        for font in fontManager.ttflist
    )
