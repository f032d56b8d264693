"""The career groups that come up for most people of a group."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from matplotlib.figure import Figure

from careerapp.charts.cohort_rows import (
    RowLayout,
    RowWords,
    fitting_sheet,
    lay_out_rows,
    write_frame,
)
from careerapp.charts.lettering import Lettering
from careerapp.charts.shapes import fill_boxes
from careerapp.charts.sheet import GAP
from careerapp.charts.theme import ChartTheme

_BAR, _GROUND = 14.0, 1.0  # points


@dataclass(frozen=True, slots=True)
class CountBar:
    """A career group: its name, how many people it comes up for, and that figure in words."""

    name: str
    count: int
    shown: str


def counts_height(
    width: float, theme: ChartTheme, *, bars: Sequence[CountBar], title: str, source: str
) -> float:
    """Return the height that the chart needs in a width, both in points."""
    words = _row_words(bars, title, source)
    return _lay_out(Lettering(theme), width, theme, words=words).height


def draw_counts(
    figure: Figure, theme: ChartTheme, *, bars: Sequence[CountBar], title: str, source: str
) -> None:
    """Draw a bar for each career group, from 0.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    theme : ChartTheme
        Colors and font.
    bars : sequence of CountBar
        At least one, from the top.
    title, source : str
        What is seen; units and where it comes from.
    """
    words = _row_words(bars, title, source)
    sheet, layout = fitting_sheet(figure, theme, partial(_lay_out, words=words))
    write_frame(sheet, theme, layout, words)
    full = max(bar.count for bar in bars)
    middles = layout.middles(sheet)
    ends = [layout.left + layout.width * bar.count / full for bar in bars]
    top, bottom = middles[0] - layout.rows[0] / 2, middles[-1] + layout.rows[-1] / 2
    fill_boxes(sheet, [(layout.left, top, _GROUND, bottom - top)], theme.quiet_text)
    boxes = [
        (layout.left, middle - _BAR / 2, end - layout.left, _BAR)
        for middle, end in zip(middles, ends, strict=True)
    ]
    fill_boxes(sheet, boxes, theme.job)
    for bar, middle, end in zip(bars, middles, ends, strict=True):
        sheet.write(bar.shown, end + GAP, middle, anchor="middle")


def _row_words(bars: Sequence[CountBar], title: str, source: str) -> RowWords:
    return RowWords(title, source, [bar.name for bar in bars], [(bar.shown,) for bar in bars])


def _lay_out(
    lettering: Lettering, width: float, _theme: ChartTheme, *, words: RowWords
) -> RowLayout:
    return lay_out_rows(lettering, width, words, least_row=_BAR)
