"""Where a figure is highest: a few places, and where others stand in the order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from matplotlib.figure import Figure

from careerapp.charts.lettering import CAPTION, SHRINKING
from careerapp.charts.place_style import PlaceRole, draw_bars
from careerapp.charts.shapes import Box
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme

_BAR, _THIN_BAR = 11.0, 5.0
_BETWEEN = 24.0  # points, from one list to the next
_LEAST_BAR = 30.0  # points, of the longest one
_LINES_OF_WORDS = 6  # title, headings, a remark and the source
_PIXELS_PER_POINT = 96 / 72


@dataclass(frozen=True, slots=True)
class PlaceBar:
    """One place in a list.

    Attributes
    ----------
    label : str
        Rank and name.
    role : PlaceRole
        Whether somebody looks for it.
    figure : float
        How long the bar is.
    shown : str
        The figure in words.
    """

    label: str
    role: PlaceRole
    figure: float
    shown: str


@dataclass(frozen=True, slots=True)
class PlaceList:
    """Places in the order of one figure, highest first.

    Attributes
    ----------
    heading, remark : str
        What stands over the list, and under it.
    bars : tuple of PlaceBar
        The first few, and others that are looked for.
    """

    heading: str
    remark: str
    bars: tuple[PlaceBar, ...]


def places_height(lists: Sequence[PlaceList], theme: ChartTheme) -> int:
    """Return the height that suits lists side by side, in pixels at 96 to the inch."""
    line = theme.font_size * 1.35
    rows = max(len(one.bars) for one in lists)
    remarks = max(one.remark.count("\n") for one in lists)
    lines = _LINES_OF_WORDS + remarks
    points = rows * (line + GAP) + lines * line + 2 * MARGIN + 3 * GAP
    return round(points * _PIXELS_PER_POINT)


def draw_places(
    figure: Figure, theme: ChartTheme, *, lists: Sequence[PlaceList], title: str, source: str
) -> None:
    """Draw lists of bars side by side; bars of places that are looked for are thick.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    theme : ChartTheme
        Colors and font.
    lists : sequence of PlaceList
        One or two.
    title, source : str
        What is seen; units and where it comes from.
    """
    for shrinking in SHRINKING:
        sheet = Sheet(figure, replace(theme, font_size=theme.font_size * shrinking))
        width = (sheet.width - 2 * MARGIN - (len(lists) - 1) * _BETWEEN) / len(lists)
        if min(width - _words_width(sheet, one) for one in lists) >= _LEAST_BAR:
            break
    top = sheet.heading(title)
    bottom = sheet.footing(source)
    remarks = [sheet.wrap(one.remark, width, CAPTION) for one in lists]
    top_of_remarks = bottom - max(sheet.text_height(text, CAPTION) for text in remarks)
    rows = max(len(one.bars) for one in lists)
    for number, (one, remark) in enumerate(zip(lists, remarks, strict=True)):
        left = MARGIN + number * (width + _BETWEEN)
        sheet.write(one.heading, left, top, bold=True)
        first = top + sheet.line_height() + GAP
        _draw_list(sheet, theme, one, (left, first, width, (top_of_remarks - GAP - first) / rows))
        sheet.write(remark, left, top_of_remarks, scale=CAPTION)


def _words_width(sheet: Sheet, one: PlaceList) -> float:
    """Return the room that names and figures need beside the bars."""
    names = max(sheet.text_width(bar.label, bold=_marked(bar)) for bar in one.bars)
    figures = max(sheet.text_width(bar.shown, bold=_marked(bar)) for bar in one.bars)
    return names + figures + 2 * GAP


def _draw_list(sheet: Sheet, theme: ChartTheme, one: PlaceList, first_row: Box) -> None:
    left, top, width, height = first_row
    start = left + max(sheet.text_width(bar.label, bold=_marked(bar)) for bar in one.bars) + GAP
    longest = width - _words_width(sheet, one)
    full = max(bar.figure for bar in one.bars)
    boxes: dict[PlaceRole, list[Box]] = {}
    for number, bar in enumerate(one.bars):
        middle = top + (number + 0.5) * height
        length = longest * bar.figure / full
        thick = _BAR if _marked(bar) else _THIN_BAR
        boxes.setdefault(bar.role, []).append((start, middle - thick / 2, length, thick))
        sheet.write(bar.label, left, middle, bold=_marked(bar), anchor="middle")
        end = start + length + GAP
        sheet.write(bar.shown, end, middle, bold=_marked(bar), anchor="middle")
    for role, bars in boxes.items():
        draw_bars(sheet, theme, bars, role)


def _marked(bar: PlaceBar) -> bool:
    return bar.role is not PlaceRole.FURTHER
