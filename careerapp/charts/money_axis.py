"""An axis of dollars that begins at 0."""

from careerapp.charts.lettering import CAPTION
from careerapp.charts.scale import round_scale
from careerapp.charts.shapes import fill_boxes
from careerapp.charts.sheet import GAP, Sheet
from careerapp.charts.theme import ChartTheme
from careerapp.domain.language import Language

_HAIRLINE = 0.75
_MOST_TICKS = 6


class MoneyAxis:
    """Dollars across a part of a sheet, from $0.

    Parameters
    ----------
    sheet : Sheet
        Measures and gets the words.
    left, width : float
        Of the part, in points.
    highest : float
        Dollars that it has room for, at least.
    tr : Language
        Of the reader.
    """

    def __init__(
        self, sheet: Sheet, left: float, width: float, highest: float, tr: Language
    ) -> None:
        self._sheet = sheet
        self._tr = tr
        self.left = left
        self.width = width
        room = width / (sheet.text_width(tr.money(highest), CAPTION) + 2 * GAP)
        self._scale = round_scale(0, highest, min(int(room) + 1, _MOST_TICKS))

    @property
    def end(self) -> float:
        """Dollars at the right edge."""
        return self._scale.high

    def across(self, dollars: float) -> float:
        """Return where an amount stands."""
        return self.left + self.width * self._scale.share(dollars)

    def inside(self, middle: float, width: float) -> float:
        """Return the middle of a text around a place, moved so that it lies within the part."""
        half = width / 2
        return min(max(middle, self.left + half), self.left + self.width - half)

    def draw(self, top: float, bottom: float, theme: ChartTheme) -> None:
        """Draw a line for each round amount, the first one darker, and the amounts below."""
        ticks = self._scale.ticks
        zero, *others = (
            (self.across(tick) - _HAIRLINE / 2, top, _HAIRLINE, bottom - top) for tick in ticks
        )
        fill_boxes(self._sheet, others, theme.rule, order=0.5)
        ground = (self.left, bottom - _HAIRLINE, self.width, _HAIRLINE)
        fill_boxes(self._sheet, [zero, ground], theme.quiet_text, order=0.5)
        for tick in ticks:
            width = self._sheet.text_width(self._tr.money(tick), CAPTION)
            self._sheet.write(
                self._tr.money(tick),
                min(self.across(tick), self.left + self.width - width / 2),
                bottom + 2,
                scale=CAPTION,
                color=theme.quiet_text,
                align="center",
            )
