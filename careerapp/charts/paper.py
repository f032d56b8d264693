"""What charts look like on paper: in the letters of the report, which come with the program."""

from dataclasses import replace
from functools import lru_cache

from careerapp import paths
from careerapp.charts.theme import LIGHT, ChartTheme

FAMILY = "Source Sans Pro"
FONT_FILES = tuple(paths.FONTS / f"SourceSansPro-{weight}.ttf" for weight in ("Regular", "Bold"))
"""Narrow, even in small sizes, with figures of one width, free to be embedded (OFL)."""

_SIZE = 8.5


@lru_cache(maxsize=1)
def paper_theme() -> ChartTheme:
    """Return the theme, and make its font known to matplotlib."""
    from matplotlib.font_manager import fontManager

    for file in FONT_FILES:
        fontManager.addfont(file)
    return replace(LIGHT, background=LIGHT.surface, font_family=FAMILY, font_size=_SIZE)
