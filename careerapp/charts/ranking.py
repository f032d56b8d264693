"""How well the best jobs match: a bar each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from matplotlib.figure import Figure

from careerapp.charts.lettering import CAPTION, SHRINKING
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme

FULL = 100

_BAR, _THICK_BAR = 9.0, 20.0
_NOTCH = 1.5
_LEAST_GAP = 2.0
_REFERENCES = (0, 50, FULL)
_LONG_TITLE = 44  # characters; longer ones take two lines in a narrow chart
_PIXELS_PER_POINT = 96 / 72


@dataclass(frozen=True, slots=True)
class Bar:
    """One job.

    Attributes
    ----------
    title : str
        Stands above the bar, whole.
    match : float
        0-100.
    label : str
        The match in words.
    """

    title: str
    match: float
    label: str


def ranking_height(bars: Sequence[Bar], theme: ChartTheme) -> int:
    """Return the least height that the chart needs, in pixels at 96 to the inch."""
    line = theme.font_size * 1.35
    lines = sum(2 if len(bar.title) > _LONG_TITLE else 1 for bar in bars)
    frame = 2 * MARGIN + 6 * line
    return round((frame + lines * line + len(bars) * (_BAR + 2 * GAP)) * _PIXELS_PER_POINT)


def draw_ranking(
    figure: Figure, bars: Sequence[Bar], theme: ChartTheme, *, title: str, source: str
) -> None:
    """Draw the bars, best on top.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    bars : sequence of Bar
        In the order of the list.
    theme : ChartTheme
        Colors and font.
    title, source : str
        What is seen; units and where it comes from.
    """
    figures = [f"{round(bar.match)} %  {bar.label}" for bar in bars]
    rows = max(len(bars), 1)
    for shrinking in SHRINKING:
        sheet = Sheet(figure, replace(theme, font_size=theme.font_size * shrinking))
        top = sheet.heading(title)
        bottom = sheet.footing(source) - sheet.line_height(CAPTION) - GAP
        titles = [sheet.wrap(bar.title, sheet.width - 2 * MARGIN) for bar in bars]
        thickness = min(max(0.3 * (bottom - top) / rows, _BAR), _THICK_BAR)
        heights = [sheet.text_height(text) + thickness for text in titles]
        gap = (bottom - top - sum(heights)) / rows
        if gap >= _LEAST_GAP:
            break
    gap = min(max(gap, 0.0), 5 * GAP)
    bottom = top + sum(heights) + gap * (len(bars) - 1) + GAP
    column = max(map(sheet.text_width, figures), default=0)
    width = sheet.width - 2 * MARGIN - column - 2 * GAP

    for reference in _REFERENCES:
        sheet.write(
            str(reference),
            MARGIN + width * reference / FULL,
            bottom + 2,
            scale=CAPTION,
            color=theme.quiet_text,
            align={0: "left", FULL: "right"}.get(reference, "center"),
        )
    tops = []
    y = top
    for text, words, height in zip(titles, figures, heights, strict=True):
        sheet.write(text, MARGIN, y)
        tops.append(y + height - thickness)
        middle = tops[-1] + thickness / 2
        sheet.write(words, sheet.width - MARGIN, middle, align="right", anchor="middle")
        y += height + gap
    lengths = [width * bar.match / FULL for bar in bars]
    sheet.rectangles([(MARGIN, y, width, thickness) for y in tops], theme.rule, alpha=0.55)
    sheet.rectangles(
        [(MARGIN, y, length, thickness) for y, length in zip(tops, lengths, strict=True)],
        theme.job,
        order=2,
    )
    # A notch at 50: the bar of the average job would end here.
    average = MARGIN + width / 2 - _NOTCH / 2
    sheet.rectangles([(average, y, _NOTCH, thickness) for y in tops], theme.surface, order=2.5)
