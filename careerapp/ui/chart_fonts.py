"""Looks for fonts of the system when charts have letters that the program's own fonts lack."""

from functools import partial

from PySide6.QtCore import QObject

from careerapp.ui.background import Background
from careerapp.ui.theme import Theme


class ChartFonts(QObject):
    """Finds a font for letters that stand as boxes on charts, and has the charts drawn again.

    Qt finds one for all other words of a window by itself. Where there is none, the boxes stay;
    what a screen reader says of the chart has the letters.

    Parameters
    ----------
    theme : Theme
        Hears from charts what they lack, and gives them what is found.
    background : Background
        Looks through the fonts, off the GUI thread; never for the same letters twice.
    """

    def __init__(self, theme: Theme, background: Background) -> None:
        super().__init__(theme)
        self._theme = theme
        self._background = background
        self._asked: frozenset[str] = frozenset()
        theme.letters_missing.connect(self._look_for)

    def _look_for(self, letters: frozenset[str]) -> None:
        from careerapp.charts.system_fonts import find_families

        new = letters - self._asked
        if new:
            self._asked |= new
            self._background.run(partial(find_families, new), self._add, self._fail)

    def _add(self, families: tuple[str, ...]) -> None:
        if families:
            self._theme.add_families(families)

    def _fail(self, error: BaseException) -> None:
        raise error  # a mistake of ours: fonts that cannot be read are left out
