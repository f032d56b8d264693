"""How a group's interests are spread: the middle half of the ratings, and the middle one."""

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
    write_small,
)
from careerapp.charts.key import KeyEntry
from careerapp.charts.lettering import CAPTION, Lettering
from careerapp.charts.shapes import Box, draw_markers, fill_boxes
from careerapp.charts.sheet import GAP, Sheet
from careerapp.charts.theme import ChartTheme

_BOX, _MEDIAN, _LINE = 10.0, 9.0, 1.0  # points
_SAMPLE = 22.0  # width of a box in the key
_SCALE = ((0, "left"), (50, "center"), (100, "right"))  # and what of its figure is there


@dataclass(frozen=True, slots=True)
class SpreadRow:
    """One interest.

    Attributes
    ----------
    name : str
        What it is called.
    quartiles : tuple of float or None
        0-1; None where nobody rated it.
    median, strongest : str
        The figures at the end of the row.
    """

    name: str
    quartiles: tuple[float, float, float] | None
    median: str
    strongest: str


@dataclass(frozen=True, slots=True)
class SpreadWords:
    """The words on the chart.

    Attributes
    ----------
    title, source : str
        What is seen; units and where it comes from.
    box, median : str
        What the marks mean.
    median_head, strongest_head : str
        Over the figures.
    """

    title: str
    source: str
    box: str
    median: str
    median_head: str
    strongest_head: str


def spread_height(
    width: float, theme: ChartTheme, *, rows: Sequence[SpreadRow], words: SpreadWords
) -> float:
    """Return the height that the chart needs in a width, both in points."""
    return _lay_out(Lettering(theme), width, theme, rows=rows, words=words).height


def draw_spread(
    figure: Figure, theme: ChartTheme, *, rows: Sequence[SpreadRow], words: SpreadWords
) -> None:
    """Draw a box for the middle half of each interest's ratings, and a circle for the middle one.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    theme : ChartTheme
        Colors and font.
    rows : sequence of SpreadRow
        From the top.
    words : SpreadWords
        All other words.
    """
    sheet, layout = fitting_sheet(figure, theme, partial(_lay_out, rows=rows, words=words))
    write_frame(sheet, theme, layout, _row_words(rows, words))
    middles = layout.middles(sheet)
    _draw_scale(sheet, theme, layout, middles)
    boxes: list[Box] = []
    medians = []
    for row, middle in zip(rows, middles, strict=True):
        for text, right in zip((row.median, row.strongest), layout.ends, strict=True):
            sheet.write(text, right, middle, align="right", anchor="middle")
        if row.quartiles is not None:
            low, median, high = (layout.left + layout.width * one for one in row.quartiles)
            boxes.append((low, middle - _BOX / 2, max(high - low, _LINE), _BOX))
            medians.append((median, middle))
    if boxes:
        fill_boxes(sheet, boxes, theme.job, order=1.5)
        _draw_medians(sheet, theme, medians)


def _lay_out(
    lettering: Lettering,
    width: float,
    theme: ChartTheme,
    *,
    rows: Sequence[SpreadRow],
    words: SpreadWords,
) -> RowLayout:
    key = (
        KeyEntry(words.box, _SAMPLE, partial(_draw_box_sample, theme)),
        KeyEntry(words.median, _MEDIAN, partial(_draw_median_sample, theme)),
    )
    return lay_out_rows(
        lettering, width, _row_words(rows, words), least_row=_BOX + GAP, key=key, head=True
    )


def _row_words(rows: Sequence[SpreadRow], words: SpreadWords) -> RowWords:
    return RowWords(
        words.title,
        words.source,
        [row.name for row in rows],
        [(row.median, row.strongest) for row in rows],
        (words.median_head, words.strongest_head),
    )


def _draw_scale(
    sheet: Sheet, theme: ChartTheme, layout: RowLayout, middles: Sequence[float]
) -> None:
    bottom = middles[-1] + (middles[-1] - layout.rows_top) / (2 * len(middles) - 1)
    lettering = Lettering(theme)
    # Half of the middle figure, the whole one at the end, and something between them.
    needed = lettering.text_width("50", CAPTION) / 2 + lettering.text_width("100", CAPTION) + GAP
    lines = []
    for percent, align in _SCALE:
        x = layout.left + layout.width * percent / 100
        lines.append((x - _LINE / 2, layout.rows_top, _LINE, bottom - layout.rows_top))
        if align != "center" or layout.width / 2 > needed:
            write_small(sheet, theme, f"{percent}", x, layout.head_middle, align=align)
    fill_boxes(sheet, lines, theme.rule, order=0.5)
    tracks = [(layout.left, middle - _LINE / 2, layout.width, _LINE) for middle in middles]
    fill_boxes(sheet, tracks, theme.rule, order=0.5)


def _draw_medians(sheet: Sheet, theme: ChartTheme, places: Sequence[tuple[float, float]]) -> None:
    """Draw circles that are seen on a box and beside it."""
    draw_markers(
        sheet, places, "o", _MEDIAN, face=theme.surface, edge=theme.text, edge_width=1.5, order=2
    )


def _draw_box_sample(theme: ChartTheme, sheet: Sheet, left: float, middle: float) -> None:
    fill_boxes(sheet, [(left, middle - _BOX / 2, _SAMPLE, _BOX)], theme.job)


def _draw_median_sample(theme: ChartTheme, sheet: Sheet, left: float, middle: float) -> None:
    _draw_medians(sheet, theme, [(left + _MEDIAN / 2, middle)])
