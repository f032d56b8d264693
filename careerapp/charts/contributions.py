"""What the strongest answers add to a match, or take away, as an addition to read downward."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from matplotlib.figure import Figure

from careerapp.charts.lettering import CAPTION, SHRINKING
from careerapp.charts.shapes import Box, draw_lines, fill_boxes, fill_quadrangles
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.stripes import stripes
from careerapp.charts.theme import ChartTheme

_LABEL_SHARES = (0.46, 0.38, 0.3)  # of the width, at most; the first that leaves room for bars
_LEAST_WIDTH = 90.0  # of the room for bars
_BAR_SHARE = 0.56  # of a row's height
_THICK_BAR = 18.0
_ROW, _MOST_ROW = 1.9, 2.6  # height, of the type's size
_LINE = 1.0
_MINUS = "−"
_PIXELS_PER_POINT = 96 / 72


@dataclass(frozen=True, slots=True)
class ContributionBar:
    """One answer, or several together, and its whole points; below 0 they are taken away."""

    label: str
    points: int


@dataclass(frozen=True, slots=True)
class Ends:
    """Where the addition begins and where it comes to.

    Attributes
    ----------
    base_label, match_label : str
        The words for both.
    base, match : int
        The figures; `match` is `base` and all points.
    """

    base_label: str
    base: int
    match_label: str
    match: int


def signed(points: int) -> str:
    """Return points with their sign."""
    return f"{_MINUS}{-points}" if points < 0 else f"+{points}" if points else "0"


def contributions_height(rows: int, theme: ChartTheme) -> int:
    """Return the height that suits a number of bars, in pixels at 96 to the inch."""
    frame = 2 * MARGIN + 2 * GAP + 6.5 * theme.font_size  # title in two lines, source in two
    return round((frame + (rows + 3) * _ROW * theme.font_size) * _PIXELS_PER_POINT)


def draw_contributions(
    figure: Figure,
    theme: ChartTheme,
    *,
    bars: Sequence[ContributionBar],
    ends: Ends,
    adds: str,
    takes_away: str,
    title: str,
    source: str,
) -> None:
    """Draw a bar for each answer, to the right where it adds and to the left where it takes away.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    theme : ChartTheme
        Colors and font.
    bars : sequence of ContributionBar
        In reading order.
    ends : Ends
        Stand above and below the bars.
    adds, takes_away : str
        The words over both sides.
    title, source : str
        What is seen; units and where it comes from.
    """
    rows = len(bars) + 3  # with the beginning, the words over both sides, and the end
    for shrinking, share in product(SHRINKING, _LABEL_SHARES):
        sheet = Sheet(figure, replace(theme, font_size=theme.font_size * shrinking))
        top = sheet.heading(title)
        bottom = sheet.footing(source)
        height = min((bottom - top) / rows, _MOST_ROW * theme.font_size)
        names = [sheet.wrap(bar.label, sheet.width * share) for bar in bars]
        plot = _plot(sheet, names, bars, ends)
        if max(map(sheet.text_height, names), default=0) <= height and plot.width >= _LEAST_WIDTH:
            break

    middles = [top + height * (place + 0.5) for place in range(rows)]
    _write_sides(sheet, theme, plot, middles[1], adds=adds, takes_away=takes_away)
    _write_row(sheet, ends.base_label, str(ends.base), middles[0])
    for name, bar, middle in zip(names, bars, middles[2:], strict=False):
        _write_row(sheet, name, signed(bar.points), middle)
    _write_row(sheet, ends.match_label, str(ends.match), middles[-1], bold=True)

    _draw_bars(sheet, plot, bars, middles[2:], min(height * _BAR_SHARE, _THICK_BAR), theme)
    first, last = middles[2] - height / 2, middles[-1] - height / 2
    fill_boxes(sheet, [(plot.zero - _LINE / 2, first, _LINE, last - first)], theme.quiet_text)
    whole = (MARGIN, last - _LINE / 2, sheet.width - 2 * MARGIN, _LINE)
    fill_boxes(sheet, [whole], theme.quiet_text)


@dataclass(frozen=True, slots=True)
class _Plot:
    left: float  # in points
    width: float
    below: float  # points of a match at the left end, as a positive figure
    above: float  # at the right end

    @property
    def zero(self) -> float:
        return self.place(0)

    def place(self, points: int) -> float:
        """Return where a number of points is, from the left."""
        return self.left + self.width * (self.below + points) / (self.below + self.above)


def _plot(sheet: Sheet, names: Sequence[str], bars: Sequence[ContributionBar], ends: Ends) -> _Plot:
    """Share out the width: names, bars and figures."""
    left = MARGIN + max(map(sheet.text_width, [*names, ends.base_label])) + 2 * GAP
    figures = [str(ends.base), *(signed(bar.points) for bar in bars)]
    column = max(*map(sheet.text_width, figures), sheet.text_width(str(ends.match), bold=True))
    points = [bar.points for bar in bars]
    below, above = -min(0, *points, 0), max(0, *points, 0)
    if below == above == 0:
        above = 1
    return _Plot(left, sheet.width - MARGIN - column - 2 * GAP - left, below, above)


def _write_sides(
    sheet: Sheet, theme: ChartTheme, plot: _Plot, middle: float, *, adds: str, takes_away: str
) -> None:
    """Write what the sides mean, where there is something on them."""
    sides = []
    if plot.above:
        sides.append((adds, plot.zero + GAP / 2, "left"))
    if plot.below:
        sides.append((takes_away, plot.zero - GAP / 2, "right"))
    for words, x, align in sides:
        sheet.write(
            words, x, middle, scale=CAPTION, color=theme.quiet_text, align=align, anchor="middle"
        )


def _write_row(sheet: Sheet, name: str, figure: str, middle: float, *, bold: bool = False) -> None:
    sheet.write(name, MARGIN, middle, bold=bold, anchor="middle")
    sheet.write(figure, sheet.width - MARGIN, middle, bold=bold, align="right", anchor="middle")


def _draw_bars(
    sheet: Sheet,
    plot: _Plot,
    bars: Sequence[ContributionBar],
    middles: Sequence[float],
    thickness: float,
    theme: ChartTheme,
) -> None:
    boxes: dict[bool, list[Box]] = {True: [], False: []}
    for bar, middle in zip(bars, middles, strict=False):
        start, end = sorted((plot.zero, plot.place(bar.points)))
        boxes[bar.points >= 0].append((start, middle - thickness / 2, end - start, thickness))
    adding, taking = boxes[True], boxes[False]
    if adding:
        fill_boxes(sheet, adding, theme.job, order=2)
    if taking:
        # Hollow and striped, so that they are told apart without color.
        fill_quadrangles(sheet, stripes(taking), theme.text, order=2)
        draw_lines(sheet, [_outline(*box) for box in taking], theme.text, order=2)


def _outline(left: float, top: float, width: float, height: float) -> list[tuple[float, float]]:
    right, bottom = left + width, top + height
    return [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
