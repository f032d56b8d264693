"""An axis of dollars that begins at 0."""

import math

from careerapp.charts.lettering import CAPTION
from careerapp.charts.shapes import fill_boxes
from careerapp.charts.sheet import GAP, Sheet
from careerapp.charts.theme import ChartTheme

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_HAIRLINE = 0.75
_MOST_TICKS = 6


def shown_dollars(dollars: float, *, cents: bool) -> str:
    """Return an amount as charts write it."""
    return f"${dollars:,.2f}" if cents else f"${dollars:,.0f}"


class MoneyAxis:
    """Dollars across a part of a sheet.

    Parameters
    ----------
    sheet : Sheet
        Measures and gets the words.
    left, width : float
        Of the part, in points.
    full : float
        Dollars at its right edge.
    """

    def __init__(self, sheet: Sheet, left: float, width: float, full: float) -> None:
        self._sheet = sheet
        self.left = left
        self.width = width
        self.full = full

    def across(self, dollars: float) -> float:
        """Return where an amount stands."""
        return self.left + self.width * dollars / self.full

    def inside(self, middle: float, width: float) -> float:
        """Return the left edge of a text around a place, moved to lie within the part."""
        return min(max(middle - width / 2, self.left), self.left + self.width - width)

    def ticks(self) -> tuple[float, ...]:
        """Return round amounts from 0 up, as many as their words have room."""
        for most in range(_MOST_TICKS, 1, -1):
            step = _round_step(self.full / most)
            ticks = tuple(step * number for number in range(math.floor(self.full / step) + 1))
            widest = max(self._sheet.text_width(_label(tick), CAPTION) for tick in ticks)
            if widest + 2 * GAP <= self.width * step / self.full:
                return ticks
        return (0.0,)

    def draw(self, top: float, bottom: float, theme: ChartTheme) -> None:
        """Draw a hairline for each tick, the first one darker, and write the amounts below."""
        ticks = self.ticks()
        height = bottom - top
        lines = [(self.across(tick) - _HAIRLINE / 2, top, _HAIRLINE, height) for tick in ticks]
        fill_boxes(self._sheet, lines[1:], theme.rule, order=0.5)
        ground = (self.left, bottom - _HAIRLINE, self.width, _HAIRLINE)
        fill_boxes(self._sheet, [lines[0], ground], theme.quiet_text, order=0.5)
        for tick in ticks:
            label = _label(tick)
            x = self.across(tick) - self._sheet.text_width(label, CAPTION) / 2
            x = min(x, self.left + self.width - self._sheet.text_width(label, CAPTION))
            self._sheet.write(label, x, bottom + 2, scale=CAPTION, color=theme.quiet_text)


def _label(tick: float) -> str:
    return shown_dollars(tick, cents=not tick.is_integer())


def _round_step(least: float) -> float:
    """Return the next 1, 2, 2.5 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in _STEPS if step * power >= least * 0.999)
