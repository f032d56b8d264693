"""How large words are before they are written; matplotlib's layout engines draw twice to know."""

from careerapp.charts.theme import ChartTheme
from careerapp.charts.typeface import BOLD, Typeface, known_typeface

CAPTION, BODY, LEAD = 0.85, 1.0, 1.15  # the type scale
SHRINKING = (1.0, 0.9, 0.8, 0.7, 0.6)  # of type, where a figure is too small for its words
LEADING = 1.35  # from one text to the next, of the font size
LINE_SPACING = 1.15  # within a text
HALF_CAPITAL = 0.365  # from the baseline to the middle of capitals and digits


class Lettering:
    """The type of a theme: its fonts, and texts measured in points.

    Parameters
    ----------
    theme : ChartTheme
        Gives family and size.
    """

    def __init__(self, theme: ChartTheme) -> None:
        self._size = theme.font_size
        self._normal = known_typeface(theme.font_family, further=theme.further_families)
        self._bold = known_typeface(theme.font_family, BOLD, theme.further_families)

    def line_height(self, scale: float = BODY) -> float:
        """Return the distance of two lines."""
        return self._size * scale * LEADING

    def text_height(self, text: str, scale: float = BODY) -> float:
        """Return the height of a text that may have several lines."""
        further = text.count("\n") * self._size * scale * LINE_SPACING
        return self.line_height(scale) + further

    def text_width(self, text: str, scale: float = BODY, *, bold: bool = False) -> float:
        """Return the width of the widest line, with some room for what letters reach beyond it."""
        typeface, size = self.typeface(bold=bold), self._size * scale
        return 1.03 * max(typeface.width(line, size) for line in text.split("\n")) + 1

    def lower_by(self, scale: float) -> float:
        """Return how far smaller type is lowered so that it stands on the line of body text."""
        return HALF_CAPITAL * self._size * (BODY - scale)

    def wrap(self, text: str, width: float, scale: float = BODY, *, bold: bool = False) -> str:
        """Break a text between words so that it fits a width; a word is never broken."""
        if self.text_width(text, scale, bold=bold) <= width:
            return text
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.text_width(longer, scale, bold=bold) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)

    def typeface(self, *, bold: bool = False) -> Typeface:
        """Return the theme's font."""
        return self._bold if bold else self._normal
