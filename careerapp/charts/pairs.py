"""What the polar charts show, as plain bars: a person and a job, or several, answer by answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from matplotlib.figure import Figure

from careerapp.charts.key import Key, KeyEntry, lay_out_key
from careerapp.charts.lettering import BODY, CAPTION, LEAD, SHRINKING, Lettering
from careerapp.charts.polar import Series
from careerapp.charts.shapes import draw_markers, fill_boxes
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme
from careerapp.domain.rounding import whole

_LABEL_SHARE = 0.38  # of the width, at most
_PITCH, _BAR = 1.0, 0.6  # from bar to bar, and how thick, in font sizes
_BETWEEN = 0.9  # two rows, in font sizes
_MARKER = 6.0
_SIGN = 20.0  # of the key
_AXIS = 1.0
_FULL = "100"


@dataclass(frozen=True, slots=True)
class _Style:
    color: str
    marker: str
    hollow: bool


@dataclass(frozen=True, slots=True)
class _Layout:
    title: str  # broken into lines, like the labels
    key: Key
    key_top: float
    labels: Sequence[str]
    left: float  # of the bars
    full: float  # width of a bar of 100
    rows_top: float
    row_heights: Sequence[float]

    @property
    def height(self) -> float:
        return self.rows_top + sum(self.row_heights) + MARGIN


def pairs_height(
    width: float,
    labels: Sequence[str],
    jobs: Sequence[Series],
    person: Series | None,
    theme: ChartTheme,
    *,
    title: str,
    source: str = "",
) -> float:
    """Return the height that the chart needs in a width, both in points."""
    lettering = Lettering(theme)
    height = _lay_out(lettering, width, labels, jobs, person, theme, title).height
    return height + _footing_height(lettering, width, source)


def draw_pairs(
    figure: Figure,
    labels: Sequence[str],
    jobs: Sequence[Series],
    person: Series | None,
    theme: ChartTheme,
    *,
    title: str,
    missing: str,
    source: str = "",
) -> None:
    """Draw a row for each label, and in it a bar for each job and one for the person.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    labels : sequence of str
        In reading order.
    jobs : sequence of Series
        One to four, with as many ratings as there are labels.
    person : Series or None
        Likewise; nobody where nothing is answered.
    theme : ChartTheme
        Colors and font.
    title : str
        What is seen.
    missing : str
        Stands where there is no rating.
    source : str
        Units and where it comes from.
    """
    full_size = theme.font_size
    for shrinking in SHRINKING:
        theme = replace(theme, font_size=full_size * shrinking)
        sheet = Sheet(figure, theme)
        layout = _lay_out(sheet, sheet.width, labels, jobs, person, theme, title)
        if layout.height + _footing_height(sheet, sheet.width, source) <= sheet.height:
            break
    sheet.heading(title)
    if source:
        sheet.footing(source)
    layout.key.draw(sheet, theme, MARGIN, layout.key_top)
    series = _everybody(jobs, person)
    styles = _styles(jobs, person, theme)
    pitch = _PITCH * theme.font_size
    middles = []  # of the first bar of each row
    y = layout.rows_top
    for label, height in zip(layout.labels, layout.row_heights, strict=True):
        middle = y + height / 2
        sheet.write(label, MARGIN, middle, anchor="middle")
        middles.append(middle - pitch * (len(series) - 1) / 2)
        y += height
    axis = (layout.left - _AXIS, layout.rows_top, _AXIS, sum(layout.row_heights))
    fill_boxes(sheet, [axis], theme.quiet_text)
    for place, (one, style) in enumerate(zip(series, styles, strict=True)):
        starts = [middle + place * pitch for middle in middles]
        _draw_bars(sheet, layout, one, style, starts, theme, missing)


def _lay_out(
    lettering: Lettering,
    width: float,
    labels: Sequence[str],
    jobs: Sequence[Series],
    person: Series | None,
    theme: ChartTheme,
    title: str,
) -> _Layout:
    inner = width - 2 * MARGIN
    heading = lettering.wrap(title, inner, LEAD, bold=True)
    entries = [
        KeyEntry(one.name, _SIGN, partial(_sign, style, theme))
        for one, style in zip(_everybody(jobs, person), _styles(jobs, person, theme), strict=True)
    ]
    key = lay_out_key(lettering, entries, inner, BODY)
    key_top = MARGIN + lettering.text_height(heading, LEAD) + GAP
    broken = [lettering.wrap(label, inner * _LABEL_SHARE) for label in labels]
    left = MARGIN + max(map(lettering.text_width, broken)) + 2 * GAP + _MARKER
    end = GAP + lettering.text_width(_FULL, CAPTION)
    bars = _PITCH * theme.font_size * len(entries)
    between = _BETWEEN * theme.font_size
    return _Layout(
        title=heading,
        key=key,
        key_top=key_top,
        labels=broken,
        left=left,
        full=width - MARGIN - end - left,
        rows_top=key_top + key.height + GAP,
        row_heights=[max(bars, lettering.text_height(label)) + between for label in broken],
    )


def _footing_height(lettering: Lettering, width: float, source: str) -> float:
    if not source:
        return 0.0
    text = lettering.wrap(source, width - 2 * MARGIN, CAPTION)
    return lettering.text_height(text, CAPTION) + GAP


def _everybody(jobs: Sequence[Series], person: Series | None) -> Sequence[Series]:
    return jobs if person is None else [*jobs, person]


def _styles(jobs: Sequence[Series], person: Series | None, theme: ChartTheme) -> Sequence[_Style]:
    lines = [theme.job_line(place) for place in range(len(jobs))]
    styles = [_Style(line.color, line.marker, hollow=False) for line in lines]
    return styles if person is None else [*styles, _Style(theme.person, "o", hollow=True)]


def _draw_bars(
    sheet: Sheet,
    layout: _Layout,
    series: Series,
    style: _Style,
    middles: Sequence[float],
    theme: ChartTheme,
    missing: str,
) -> None:
    """Draw one bar in each row, with a marker before it and its figure behind it."""
    thickness = _BAR * theme.font_size
    boxes = []
    for rating, middle in zip(series.ratings, middles, strict=True):
        length = layout.full * (rating or 0.0)
        if rating is not None:
            boxes.append((layout.left, middle - thickness / 2, length, thickness))
        sheet.write(
            missing if rating is None else str(whole(100 * rating)),
            layout.left + length + GAP / 2,
            middle,
            scale=CAPTION,
            color=theme.quiet_text,
            anchor="middle",
        )
    if boxes:
        fill_boxes(sheet, boxes, style.color)
    before = layout.left - GAP / 2 - _AXIS - _MARKER / 2
    _draw_marker(sheet, style, [(before, middle) for middle in middles], theme)


def _sign(style: _Style, theme: ChartTheme, sheet: Sheet, left: float, middle: float) -> None:
    thickness = _BAR * theme.font_size
    _draw_marker(sheet, style, [(left + _MARKER / 2, middle)], theme)
    start = left + _MARKER + GAP / 2
    box = (start, middle - thickness / 2, left + _SIGN - start, thickness)
    fill_boxes(sheet, [box], style.color)


def _draw_marker(
    sheet: Sheet, style: _Style, places: Sequence[tuple[float, float]], theme: ChartTheme
) -> None:
    draw_markers(
        sheet,
        places,
        style.marker,
        _MARKER - 1,
        face=theme.surface if style.hollow else style.color,
        edge=style.color,
        edge_width=1.5 if style.hollow else 0.5,
    )
