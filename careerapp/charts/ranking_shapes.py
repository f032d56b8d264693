"""The shapes on the chart of matches: bars in parts, the notch at the middle, brackets."""

from collections.abc import Sequence
from functools import partial

from careerapp.charts.key import KeyEntry
from careerapp.charts.ranking_layout import FULL
from careerapp.charts.shapes import Box, fill_boxes, fill_quadrangles
from careerapp.charts.sheet import MARGIN, Sheet
from careerapp.charts.stripes import stripes
from careerapp.charts.theme import ChartTheme
from careerapp.domain.scales import Block

_BETWEEN_PARTS = 1.5  # two pixels at 96 to the inch
_MIDDLE_LINE = 1.2
_NOTCH, _NOTCH_EDGE, _NOTCH_OVERHANG = 1.2, 1.0, 2.0
_BRACKET, _BRACKET_LEFT, _BRACKET_ARM = 1.2, 4.0, 3.5
_SWATCH, _SWATCH_HEIGHT = 16.0, 8.0
_BAR_ORDER, _STRIPE_ORDER, _NOTCH_ORDER = 2.0, 2.1, 2.2


def draw_bars(
    sheet: Sheet,
    theme: ChartTheme,
    bars: Sequence[Sequence[tuple[Block | None, float]]],
    tops: Sequence[float],
    thickness: float,
    width: float,
) -> None:
    """Draw bars of parts, each on its track, with a notch at 50.

    Parameters
    ----------
    sheet : Sheet
        Where.
    theme : ChartTheme
        Colors.
    bars : sequence of sequence of (Block or None, float)
        The parts of each bar and their points; no block for a bar in one piece.
    tops : sequence of float
        Where each bar begins.
    thickness, width : float
        Of a bar of 100 points.
    """
    boxes: dict[Block | None, list[Box]] = {}
    beneath: list[Box] = []
    for parts, top in zip(bars, tops, strict=True):
        left = MARGIN
        for place, (block, points) in enumerate(parts, start=1):
            length = width * points / FULL
            # The last part ends where the bar ends.
            space = min(_BETWEEN_PARTS, length / 2) if place < len(parts) else 0.0
            boxes.setdefault(block, []).append((left, top, length - space, thickness))
            left += length
        # All parts stand on the surface, the last one's end too.
        beneath.append((MARGIN, top, min(left - MARGIN + _BETWEEN_PARTS, width), thickness))
    fill_boxes(sheet, [(MARGIN, top, width, thickness) for top in tops], theme.track)
    fill_boxes(sheet, beneath, theme.surface)
    for part, places in boxes.items():
        _fill(sheet, theme, part, places)
    middle, reach = MARGIN + width / 2, thickness + 2 * _NOTCH_OVERHANG
    for wide, color in ((_NOTCH + 2 * _NOTCH_EDGE, theme.surface), (_NOTCH, theme.text)):
        notches = [(middle - wide / 2, top - _NOTCH_OVERHANG, wide, reach) for top in tops]
        fill_boxes(sheet, notches, color, order=_NOTCH_ORDER)


def _fill(sheet: Sheet, theme: ChartTheme, block: Block | None, boxes: Sequence[Box]) -> None:
    color = theme.job if block is None else theme.blocks[block]
    fill_boxes(sheet, boxes, color, order=_BAR_ORDER)
    # A pattern each, so that parts differ in print without colors too.
    if block is Block.VALUES:
        lines = [
            (left, top + (height - _MIDDLE_LINE) / 2, width, _MIDDLE_LINE)
            for left, top, width, height in boxes
        ]
        fill_boxes(sheet, lines, theme.surface, order=_STRIPE_ORDER)
    elif block in (Block.SUBJECTS, Block.EDUCATION):
        slanting = stripes(boxes, falling=block is Block.EDUCATION)
        fill_quadrangles(sheet, slanting, theme.surface, order=_STRIPE_ORDER)


def draw_bracket(sheet: Sheet, theme: ChartTheme, top: float, bottom: float) -> None:
    """Draw a bracket beside all that is level."""
    _bracket(theme, sheet, _BRACKET_LEFT, top, bottom)


def part_entry(block: Block, name: str, theme: ChartTheme) -> KeyEntry:
    """Return what the key says of one part of a bar."""
    return KeyEntry(name, _SWATCH, partial(_swatch, theme, block))


def bracket_entry(words: str, theme: ChartTheme) -> KeyEntry:
    """Return what the key says of brackets."""
    return KeyEntry(words, _BRACKET_ARM, partial(_bracket_sign, theme))


def _swatch(theme: ChartTheme, block: Block, sheet: Sheet, left: float, middle: float) -> None:
    _fill(sheet, theme, block, [(left, middle - _SWATCH_HEIGHT / 2, _SWATCH, _SWATCH_HEIGHT)])


def _bracket_sign(theme: ChartTheme, sheet: Sheet, left: float, middle: float) -> None:
    half = sheet.line_height() / 2.5
    _bracket(theme, sheet, left, middle - half, middle + half)


def _bracket(theme: ChartTheme, sheet: Sheet, left: float, top: float, bottom: float) -> None:
    fill_boxes(
        sheet,
        [
            (left, top, _BRACKET, bottom - top),
            (left, top, _BRACKET_ARM, _BRACKET),
            (left, bottom - _BRACKET, _BRACKET_ARM, _BRACKET),
        ],
        theme.quiet_text,
    )
