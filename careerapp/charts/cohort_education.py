"""The education that a group aims at, beside what its matches ask for."""

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
from careerapp.charts.key import KeyEntry
from careerapp.charts.lettering import CAPTION, Lettering
from careerapp.charts.shapes import Box, draw_lines, fill_boxes, fill_quadrangles
from careerapp.charts.sheet import GAP, Sheet
from careerapp.charts.stripes import stripes
from careerapp.charts.theme import ChartTheme
from careerapp.domain.rounding import whole

_BAR, _BETWEEN, _GROUND = 11.0, 2.0, 1.0  # points
_SAMPLE = 22.0


@dataclass(frozen=True, slots=True)
class LevelPair:
    """One level: the share of people who aim at it, and of matches that ask for it, 0-1."""

    name: str
    aims: float
    asks: float


@dataclass(frozen=True, slots=True)
class PairWords:
    """The words on the chart.

    Attributes
    ----------
    title, source : str
        What is seen; units and where it comes from.
    aims, asks : str
        What the two bars mean.
    """

    title: str
    source: str
    aims: str
    asks: str


def level_pairs_height(
    width: float, theme: ChartTheme, *, pairs: Sequence[LevelPair], words: PairWords
) -> float:
    """Return the height that the chart needs in a width, both in points."""
    return _lay_out(Lettering(theme), width, theme, pairs=pairs, words=words).height


def draw_level_pairs(
    figure: Figure, theme: ChartTheme, *, pairs: Sequence[LevelPair], words: PairWords
) -> None:
    """Draw two bars for each level, from 0; the lower one is striped.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    theme : ChartTheme
        Colors and font.
    pairs : sequence of LevelPair
        From least to most.
    words : PairWords
        All other words.
    """
    sheet, layout = fitting_sheet(figure, theme, partial(_lay_out, pairs=pairs, words=words))
    write_frame(sheet, theme, layout, _row_words(pairs, words))
    full = max(max(pair.aims, pair.asks) for pair in pairs) or 1.0
    middles = layout.middles(sheet)
    top, bottom = middles[0] - layout.rows[0] / 2, middles[-1] + layout.rows[-1] / 2
    fill_boxes(sheet, [(layout.left, top, _GROUND, bottom - top)], theme.quiet_text)
    away = _pitch(sheet) / 2
    boxes: dict[bool, list[Box]] = {True: [], False: []}
    for pair, middle in zip(pairs, middles, strict=True):
        for share, at, own in ((pair.aims, middle - away, True), (pair.asks, middle + away, False)):
            length = layout.width * share / full
            if share:
                boxes[own].append((layout.left, at - _BAR / 2, length, _BAR))
            end = layout.left + length + GAP
            sheet.write(_shown(share), end, at, scale=CAPTION, anchor="middle")
    if boxes[True]:
        fill_boxes(sheet, boxes[True], theme.person, order=2)
    if boxes[False]:
        _draw_striped(sheet, theme, boxes[False])


def _lay_out(
    lettering: Lettering,
    width: float,
    theme: ChartTheme,
    *,
    pairs: Sequence[LevelPair],
    words: PairWords,
) -> RowLayout:
    key = (
        KeyEntry(words.aims, _SAMPLE, partial(_draw_own_sample, theme), _BAR),
        KeyEntry(words.asks, _SAMPLE, partial(_draw_striped_sample, theme), _BAR),
    )
    row = _BAR + _pitch(lettering)
    return lay_out_rows(lettering, width, _row_words(pairs, words), least_row=row, key=key)


def _pitch(lettering: Lettering) -> float:
    """Return how far below the first bar of a pair the second one is."""
    return max(_BAR + _BETWEEN, lettering.line_height(CAPTION))


def _row_words(pairs: Sequence[LevelPair], words: PairWords) -> RowWords:
    ends = [(max(_shown(pair.aims), _shown(pair.asks), key=len),) for pair in pairs]
    return RowWords(words.title, words.source, [pair.name for pair in pairs], ends)


def _shown(share: float) -> str:
    return f"{whole(share * 100)} %"


def _draw_striped(sheet: Sheet, theme: ChartTheme, boxes: Sequence[Box]) -> None:
    """Draw outlines with stripes, which are told from what is filled without color."""
    fill_quadrangles(sheet, stripes(boxes), theme.job, order=2)
    draw_lines(sheet, [_outline(*box) for box in boxes], theme.job, order=2)


def _outline(left: float, top: float, width: float, height: float) -> list[tuple[float, float]]:
    right, bottom = left + width, top + height
    return [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]


def _draw_own_sample(theme: ChartTheme, sheet: Sheet, left: float, middle: float) -> None:
    fill_boxes(sheet, [(left, middle - _BAR / 2, _SAMPLE, _BAR)], theme.person)


def _draw_striped_sample(theme: ChartTheme, sheet: Sheet, left: float, middle: float) -> None:
    _draw_striped(sheet, theme, [(left, middle - _BAR / 2, _SAMPLE, _BAR)])
