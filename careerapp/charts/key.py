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
    height : float
        Of the sign, where it is higher than a line.
    """

    words: str
    width: float
    draw: Callable[[Sheet, float, float], None]
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class PlacedEntry:
    """An entry with its words broken into lines, and where it goes from the key's corner.

    Attributes
    ----------
    entry : KeyEntry
        What it is.
    words : str
        In lines.
    left : float
        Of the sign.
    sign_middle, words_middle : float
        Heights; a sign stands level with the first line.
    """

    entry: KeyEntry
    words: str
    left: float
    sign_middle: float
    words_middle: float


@dataclass(frozen=True, slots=True)
class Key:
    """Entries laid out in rows.

    Attributes
    ----------
    entries : sequence of PlacedEntry
        From left to right and top to bottom.
    scale : float
        Step of the type scale; small words stand back.
    width, height : float
        In points; 0 for a key without entries.
    """

    entries: Sequence[PlacedEntry]
    scale: float
    width: float
    height: float

    def draw(self, sheet: Sheet, theme: ChartTheme, left: float, top: float) -> None:
        """Draw the key with its corner at a place of a sheet."""
        for placed in self.entries:
            placed.entry.draw(sheet, left + placed.left, top + placed.sign_middle)
            sheet.write(
                placed.words,
                left + placed.left + placed.entry.width + _AFTER_SIGN,
                top + placed.words_middle,
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
    rows: list[list[tuple[KeyEntry, str, float]]] = [[]]
    x = right = 0.0
    for entry in entries:
        words = lettering.wrap(entry.words, width - entry.width - _AFTER_SIGN, scale)
        needed = entry.width + _AFTER_SIGN + lettering.text_width(words, scale)
        if rows[-1] and x + needed > width:
            rows.append([])
            x = 0.0
        rows[-1].append((entry, words, x))
        right = max(right, x + needed)
        x += needed + _BETWEEN
    line = lettering.line_height(scale)
    placed = []
    y = 0.0
    for row in rows:
        first = max((max(entry.height, line) for entry, _, _ in row), default=0.0) / 2
        bottom = y + 2 * first
        for entry, words, left in row:
            further = lettering.text_height(words, scale) - line
            placed.append(PlacedEntry(entry, words, left, y + first, y + first + further / 2))
            bottom = max(bottom, y + first + line / 2 + further)
        y = bottom
    return Key(placed, scale, right, y)
