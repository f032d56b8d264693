"""The font files behind a family's name, and how wide their letters are."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from matplotlib.font_manager import (
    FontProperties,
    findfont,
    fontManager,
    get_font,
    weight_dict,
)
from matplotlib.ft2font import FT2Font, LoadFlags

NORMAL, BOLD = 400, 700

_OWN_FAMILY = "DejaVu Sans"  # comes with matplotlib
_BOX = "\N{WHITE SQUARE}"  # matplotlib has one too, but warns whenever it draws it
_MEASURED_SIZE = 100.0
_POINTS_PER_INCH = 72
_FIXED_POINT = 1 << 16


@dataclass(frozen=True, slots=True)
class Typeface:
    """A family in one weight, with others for signs that it lacks.

    Attributes
    ----------
    family : str
        Its name.
    weight : int
        `NORMAL` or `BOLD`.
    further : tuple of str
        Families for signs that neither this one nor matplotlib's own has.
    """

    family: str
    weight: int
    further: tuple[str, ...] = ()

    @property
    def families(self) -> list[str]:
        """All of them, each before those that stand in for it."""
        return list(dict.fromkeys([self.family, _OWN_FAMILY, *self.further]))

    def properties(self, size: float) -> FontProperties:
        """Return the typeface in a size in points, as matplotlib takes it."""
        return _properties(self, size)

    def open(self, size: float, dpi: float) -> FT2Font:
        """Return the files, set to a size in points for so many dots to the inch."""
        font = get_font(_files(self))
        font.set_size(size, dpi)
        return font

    def width(self, line: str, size: float) -> float:
        """Return the width of a line in points, without kerning, which is slow to ask for."""
        return _width(self, line) * size / _MEASURED_SIZE

    def lacking(self, text: str) -> frozenset[str]:
        """Return the signs of a text that no family has."""
        return frozenset(sign for sign in text if not _has(self, sign))

    def boxed(self, text: str) -> str:
        """Return a text with a box for each sign that no family has."""
        return text.translate(dict.fromkeys(map(ord, self.lacking(text)), _BOX))


def known_typeface(family: str, weight: int = NORMAL, further: tuple[str, ...] = ()) -> Typeface:
    """Return a family in a weight, or else in normal weight, or else matplotlib's own family."""
    known = family if has_weight(family, NORMAL) else _OWN_FAMILY
    return Typeface(known, weight if has_weight(known, weight) else NORMAL, further)


@lru_cache
def has_weight(family: str, weight: int) -> bool:
    """Tell whether matplotlib knows a family in a weight, upright.

    Asked for a weight that a family lacks, it takes another one and logs a warning.
    """
    return any(
        font.name == family
        and font.style == "normal"
        and weight_dict.get(str(font.weight), font.weight) == weight
        for font in fontManager.ttflist
    )


@lru_cache
def _properties(typeface: Typeface, size: float) -> FontProperties:
    return FontProperties(family=typeface.families, size=size, weight=typeface.weight)


@lru_cache
def _files(typeface: Typeface) -> Iterable[str]:
    return tuple(
        findfont(FontProperties(family=family, weight=typeface.weight))
        for family in typeface.families
    )


@lru_cache(maxsize=1024)
def _has(typeface: Typeface, sign: str) -> bool:
    seen = sign.isprintable() and not sign.isspace()
    return not seen or any(get_font(file).get_char_index(ord(sign)) for file in _files(typeface))


@lru_cache(maxsize=4096)
def _width(typeface: Typeface, line: str) -> float:
    return sum(_advance(typeface, sign) for sign in typeface.boxed(line))


@lru_cache(maxsize=1024)
def _advance(typeface: Typeface, sign: str) -> float:
    # File by file: of all together, matplotlib fails to load a letter that the first one lacks.
    fonts = [get_font(file) for file in _files(typeface)]
    code = ord(sign)
    font = next((each for each in fonts if each.get_char_index(code)), fonts[0])
    font.set_size(_MEASURED_SIZE, _POINTS_PER_INCH)
    glyph = font.load_glyph(font.get_char_index(code), flags=LoadFlags.NO_HINTING)
    return glyph.linearHoriAdvance / _FIXED_POINT
