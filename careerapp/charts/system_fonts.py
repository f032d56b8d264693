"""Fonts of the system, for letters that the fonts of charts lack."""

from dataclasses import dataclass, replace

from matplotlib.figure import Figure
from matplotlib.font_manager import FontEntry, findSystemFonts, fontManager, ttfFontProperty
from matplotlib.ft2font import FT2Font

from careerapp.charts.quick_text import QuickText
from careerapp.charts.typeface import BOLD, NORMAL, has_weight


def letters_without_font(figure: Figure) -> frozenset[str]:
    """Return the letters of a chart's words that are boxes on it."""
    words = (artist for artist in figure.artists if isinstance(artist, QuickText))
    return frozenset().union(*(one.style.typeface.lacking(one.get_text()) for one in words))


def find_families(letters: frozenset[str]) -> tuple[str, ...]:
    """Look through the system's fonts for letters, and make those that have them known.

    For a thread: it lists and opens all fonts, which takes a millisecond each.

    Returns
    -------
    tuple of str
        Names of families, the first of which has the most letters; empty where none has any.
    """
    found = [font for file in sorted(findSystemFonts()) if (font := _read(file, letters))]
    families: list[str] = []
    while found:
        best = max(found, key=_Font.worth)
        families.append(best.entry.name)
        _make_known(best.entry)
        found = [rest for font in found if (rest := font.without(best.letters))]
    return tuple(families)


@dataclass(frozen=True, slots=True)
class _Font:
    """A file, and those of the letters in question that it has."""

    entry: FontEntry
    letters: frozenset[str]

    def worth(self) -> tuple[int, bool, int, bool]:
        """Return what to choose it by: many letters, upright, of normal weight, without serifs."""
        entry = self.entry
        plain = "serif" not in entry.name.casefold()
        return len(self.letters), entry.style == "normal", -abs(int(entry.weight) - NORMAL), plain

    def without(self, letters: frozenset[str]) -> "_Font | None":
        left = self.letters - letters
        return _Font(self.entry, left) if left else None


def _read(file: str, letters: frozenset[str]) -> _Font | None:
    try:
        font = FT2Font(file)
        has = frozenset(letter for letter in letters if font.get_char_index(ord(letter)))
        return _Font(ttfFontProperty(font), has) if has else None
    except (OSError, RuntimeError, ValueError, NotImplementedError):
        return None  # damaged, or made of pixels


def _make_known(entry: FontEntry) -> None:
    """Let matplotlib find a family in both weights, without a warning where it has only one."""
    for weight in (NORMAL, BOLD):
        if not has_weight(entry.name, weight):
            fontManager.ttflist.append(replace(entry, style="normal", weight=weight))
    has_weight.cache_clear()
