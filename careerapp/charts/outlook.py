"""How many jobs there are now, and in ten years."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from careerapp.charts.shapes import fill_boxes
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme

_BAR = 14.0
_NOTCH = 1.5
_LINES_OF_WORDS = 4  # title and source
_PIXELS_PER_POINT = 96 / 72


@dataclass(frozen=True, slots=True)
class YearBar:
    """Employment in one year.

    Attributes
    ----------
    label : str
        The year.
    employment : int
        Number of jobs.
    shown : str
        The same in words.
    """

    label: str
    employment: int
    shown: str


def outlook_height(theme: ChartTheme) -> int:
    """Return the height that suits the chart, in pixels at 96 to the inch."""
    line = theme.font_size * 1.35
    points = 2 * (_BAR + 2 * GAP) + 2 * MARGIN + 2 * GAP + _LINES_OF_WORDS * line
    return round(points * _PIXELS_PER_POINT)


def draw_outlook(
    figure: Figure, theme: ChartTheme, *, years: Sequence[YearBar], title: str, source: str
) -> None:
    """Draw a bar for each year, from 0, with a line down from the end of the first.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    theme : ChartTheme
        Colors and font.
    years : sequence of YearBar
        The earlier first.
    title, source : str
        What is seen; units and where it comes from.
    """
    sheet = Sheet(figure, theme)
    top = sheet.heading(title)
    bottom = sheet.footing(source)
    left = MARGIN + max(sheet.text_width(year.label) for year in years) + GAP
    words = max(sheet.text_width(year.shown) for year in years)
    longest = sheet.width - left - MARGIN - GAP - words
    full = max(year.employment for year in years)
    height = (bottom - top) / len(years)
    lengths = [longest * year.employment / full for year in years]
    tops = [top + (number + 0.5) * height - _BAR / 2 for number in range(len(years))]
    fill_boxes(
        sheet, [(left, y, length, _BAR) for y, length in zip(tops, lengths, strict=True)], theme.job
    )
    now = left + lengths[0] - _NOTCH / 2
    fill_boxes(
        sheet, [(now, tops[0] + _BAR, _NOTCH, tops[-1] - tops[0])], theme.quiet_text, order=2
    )
    for year, y, length in zip(years, tops, lengths, strict=True):
        middle = y + _BAR / 2
        end = left + length
        if end < now < end + 2 * GAP + sheet.text_width(year.shown):
            end = left + lengths[0]  # beyond the line, which would run through the words
        sheet.write(year.label, MARGIN, middle, anchor="middle")
        sheet.write(year.shown, end + GAP, middle, anchor="middle")
