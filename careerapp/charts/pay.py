"""What workers earn, in one place or a few."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from careerapp.charts.lettering import CAPTION
from careerapp.charts.money_axis import MoneyAxis
from careerapp.charts.place_style import PlaceRole, draw_bars, draw_marker
from careerapp.charts.shapes import Box, fill_boxes
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme
from careerapp.domain.language import Language, english
from careerapp.domain.pay import PayRange

_THIN, _THICK = 2.0, 9.0
_MARKER = 6.0
_DOT = 2.0
_LABEL_SHARE = 0.28  # of the width, at most
_BEYOND, _NEARLY = 1.2, 1.03  # times the highest figure: where pay goes on unknown, or ends
_LINES_OF_WORDS = 6  # title, axis, key and source
_PIXELS_PER_POINT = 96 / 72


@dataclass(frozen=True, slots=True)
class PayRow:
    """Pay in one place.

    Attributes
    ----------
    label : str
        The place's name.
    role : PlaceRole
        Why it is shown.
    pay : PayRange
        Dollars; a figure that is missing is not published.
    """

    label: str
    role: PlaceRole
    pay: PayRange


def pay_height(rows: int, theme: ChartTheme) -> int:
    """Return the height that suits a number of places, in pixels at 96 to the inch."""
    line = theme.font_size * 1.35
    row = line * (1 + CAPTION) + _MARKER + 3 * GAP
    return round((rows * row + 2 * MARGIN + _LINES_OF_WORDS * line) * _PIXELS_PER_POINT)


def draw_pay(
    figure: Figure,
    theme: ChartTheme,
    *,
    rows: Sequence[PayRow],
    cents: bool,
    title: str,
    source: str,
    missing: str,
    tr: Language = english,
) -> None:
    """Draw a line from the lowest to the highest tenth, thick for the middle half.

    Where the source gives no upper end the line goes on dotted to the chart's edge.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    theme : ChartTheme
        Colors and font.
    rows : sequence of PayRow
        From top to bottom; at least one has a figure.
    cents : bool
        Whether amounts are so small that cents matter.
    title, source : str
        What is seen; units and where it comes from.
    missing : str
        Stands where the source gives no figure.
    tr : Language
        Of the reader.
    """
    sheet = Sheet(figure, theme)
    top = sheet.heading(title)
    bottom = sheet.footing(source) - sheet.line_height(CAPTION) - GAP
    labels = [sheet.wrap(row.label, sheet.width * _LABEL_SHARE) for row in rows]
    left = MARGIN + max(map(sheet.text_width, labels)) + 2 * GAP
    axis = MoneyAxis(sheet, left, sheet.width - left - MARGIN, _end_of_axis(rows), tr)
    axis.draw(top, bottom, theme)
    height = (bottom - top) / len(rows)
    for number, (row, label) in enumerate(zip(rows, labels, strict=True)):
        middle = top + height * (number + 0.5)
        sheet.write(label, MARGIN, middle, anchor="middle")
        if row.pay.known:
            _draw_range(sheet, axis, row, middle, theme)
            _write_figures(sheet, axis, row.pay, middle, theme, missing, tr, cents=cents)
        else:
            sheet.write(missing, left + GAP, middle, color=theme.quiet_text, anchor="middle")


def _end_of_axis(rows: Sequence[PayRow]) -> float:
    highest = max(dollars for row in rows for dollars in row.pay.known)
    return highest * (_BEYOND if any(_is_open(row.pay) for row in rows) else _NEARLY)


def _is_open(pay: PayRange) -> bool:
    """Whether there is a range, of which nobody says how far up it goes."""
    return len(pay.known) > 1 and pay.p90 is None


def _draw_range(sheet: Sheet, axis: MoneyAxis, row: PayRow, y: float, theme: ChartTheme) -> None:
    known = row.pay.known
    start, end = axis.across(known[0]), axis.across(known[-1])
    thin: list[Box] = [(start, y - _THIN / 2, end - start, _THIN)]
    if _is_open(row.pay):
        dots = int((axis.left + axis.width - end) / (3 * _DOT))
        thin += [(end + 3 * _DOT * (dot + 0.5), y - _DOT / 2, _DOT, _DOT) for dot in range(dots)]
    fill_boxes(sheet, thin, row.role.color(theme))
    if row.pay.p25 is not None and row.pay.p75 is not None:
        start, end = axis.across(row.pay.p25), axis.across(row.pay.p75)
        draw_bars(sheet, theme, [(start, y - _THICK / 2, end - start, _THICK)], row.role, order=1.2)
    if row.pay.median is not None:
        at = (axis.across(row.pay.median), y)
        draw_marker(sheet, theme, at, row.role, order=1.5)


def _write_figures(
    sheet: Sheet,
    axis: MoneyAxis,
    pay: PayRange,
    y: float,
    theme: ChartTheme,
    missing: str,
    tr: Language,
    *,
    cents: bool,
) -> None:
    """Write the median over the line and the ends under it, beside each other where they meet."""
    if pay.median is not None:
        text = tr.money(pay.median, cents=cents)
        width, height = sheet.text_width(text, bold=True), sheet.line_height()
        x, bottom = axis.inside(axis.across(pay.median), width), y - _MARKER - 2
        ground = (x - width / 2, bottom - height, width, height)
        fill_boxes(sheet, [ground], theme.surface, order=0.8)
        sheet.write(text, x, bottom, bold=True, align="center", anchor="bottom")
    if len(pay.known) == 1:
        return
    low = missing if pay.p10 is None else tr.money(pay.p10, cents=cents)
    high = missing if pay.p90 is None else tr.money(pay.p90, cents=cents)
    low_width, high_width = (sheet.text_width(text, CAPTION) for text in (low, high))
    low_x = axis.inside(axis.across(pay.known[0]), low_width)
    high_x = axis.inside(axis.across(axis.end if pay.p90 is None else pay.p90), high_width)
    least = (low_width + high_width) / 2 + GAP
    if high_x - low_x < least:
        both = low_width + GAP + high_width
        left = axis.inside((low_x + high_x) / 2, both) - both / 2
        low_x, high_x = left + low_width / 2, left + both - high_width / 2
    height = sheet.line_height(CAPTION)
    ends = ((low, low_x, low_width), (high, high_x, high_width))
    grounds = [(x - width / 2, y + GAP, width, height) for _, x, width in ends]
    fill_boxes(sheet, grounds, theme.surface, order=0.8)
    for text, x, _ in ends:
        sheet.write(text, x, y + GAP, scale=CAPTION, color=theme.quiet_text, align="center")
