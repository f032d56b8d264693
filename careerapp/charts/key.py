"""What the signs of a chart mean: signs with words beside them, in as many rows as it takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from careerapp.charts.lettering import BODY, CAPTION, Lettering
from careerapp.charts.sheet import GAP, Sheet
from careerapp.charts.theme import ChartTheme

_AFTER_SIGN = 0.6 * GAP
_BETWEEN = 2.4 * GAP


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One sign and its meaning.

    Attributes
    ----------
    words : str
        What it means.
    width : float
        Of the sign, in points.
    draw : callable
        Draws the sign, given its left end and its middle height, in points.
    """

    words: str
    width: float
    draw: Callable[[Sheet, float, float], None]


@dataclass(frozen=True, slots=True)
class Key:
    """Entries laid out in rows.

    Attributes
    ----------
    places : sequence of (entry, words, left, top)
        The words are broken into lines; the left end and top count from the key's corner.
    scale : float
        Step of the type scale; small words stand back.
    width, height : float
        In points; 0 for a key without entries.
    """

    places: Sequence[tuple[KeyEntry, str, float, float]]
    scale: float
    width: float
    height: float

    def draw(self, sheet: Sheet, theme: ChartTheme, left: float, top: float) -> None:
        """Draw the key with its corner at a place of a sheet."""
        for entry, words, x, y in self.places:
            entry.draw(sheet, left + x, top + y + sheet.line_height(self.scale) / 2)
            sheet.write(
                words,
                left + x + entry.width + _AFTER_SIGN,
                top + y + sheet.text_height(words, self.scale) / 2,
                scale=self.scale,
                color=theme.quiet_text if self.scale < BODY else theme.text,
                anchor="middle",
            )


def lay_out_key(
    lettering: Lettering, entries: Sequence[KeyEntry], width: float, scale: float = CAPTION
) -> Key:
    """Place entries side by side, and below each other where there is no more room.

    Parameters
    ----------
    lettering : Lettering
        Measures the words.
    entries : sequence of KeyEntry
        In reading order.
    width : float
        Of the key at most, in points.
    scale : float
        Step of the type scale.
    """
    places = []
    x = y = right = bottom = 0.0
    for entry in entries:
        words = lettering.wrap(entry.words, width - entry.width - _AFTER_SIGN, scale)
        needed = entry.width + _AFTER_SIGN + lettering.text_width(words, scale)
        if x > 0 and x + needed > width:
            x, y = 0.0, bottom
        places.append((entry, words, x, y))
        right = max(right, x + needed)
        bottom = max(bottom, y + lettering.text_height(words, scale))
        x += needed + _BETWEEN
    return Key(places, scale, right, bottom)
