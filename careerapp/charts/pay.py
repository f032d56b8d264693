"""What workers earn, in one place or two."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from careerapp.charts.sheet import CAPTION, GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme

_ROW = 52.0
_THIN, _THICK = 2.0, 8.0
_LABEL_SHARE = 0.28  # of the width, at most
_MARKERS = ("D", "o")
_PIXELS_PER_POINT = 96 / 72


@dataclass(frozen=True, slots=True)
class PayRange:
    """Yearly pay in one place, US dollars; None where the source gives no figure."""

    label: str
    p10: int | None
    p25: int | None
    median: int | None
    p75: int | None
    p90: int | None


def pay_height(rows: int, theme: ChartTheme) -> int:
    """Return the height that suits a number of places, in pixels at 96 to the inch."""
    return round((rows * _ROW + 2 * MARGIN + 5 * theme.font_size * 1.35) * _PIXELS_PER_POINT)


def draw_pay(
    figure: Figure, theme: ChartTheme, *, rows: Sequence[PayRange], title: str, source: str
) -> None:
    """Draw a line from the lowest to the highest tenth, thick for the middle half.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    theme : ChartTheme
        Colors and font.
    rows : sequence of PayRange
        The person's place first, the whole country last; some figure is known.
    title, source : str
        What is seen; units and where it comes from.
    """
    sheet = Sheet(figure, theme)
    top = sheet.heading(title)
    bottom = sheet.footing(source)
    labels = [sheet.wrap(row.label, sheet.width * _LABEL_SHARE) for row in rows]
    left = MARGIN + max(sheet.text_width(label) for label in labels) + 2 * GAP
    highest = max(dollars or 0 for row in rows for dollars in _figures(row))
    width = sheet.width - left - MARGIN - sheet.text_width(_shown(highest), CAPTION) - GAP
    height = (bottom - top) / len(rows)
    axes = sheet.axes(left, top, width, bottom - top)
    axes.set_xlim(0, highest)
    axes.set_ylim(bottom, top)
    axes.axvline(0, color=theme.rule, linewidth=1)
    colors = (theme.place, theme.country)[-len(rows) :]
    markers = _MARKERS[-len(rows) :]
    for place, (row, label) in enumerate(zip(rows, labels, strict=True)):
        middle = top + height * (place + 0.55)
        sheet.write(label, MARGIN, middle, anchor="center")
        _draw_range(axes, row, middle, colors[place], markers[place], theme)

        def across(dollars: int) -> float:
            return left + width * dollars / highest

        if row.median is not None:
            sheet.write(
                _shown(row.median),
                across(row.median),
                middle - GAP - 3,
                bold=True,
                align="center",
                anchor="bottom",
            )
        for end, align, space in ((row.p10, "right", -GAP), (row.p90, "left", GAP)):
            if end is not None:
                sheet.write(
                    _shown(end),
                    across(end) + space,
                    middle,
                    scale=CAPTION,
                    color=theme.quiet_text,
                    align=align,
                    anchor="center_baseline",
                )


def _figures(row: PayRange) -> tuple[int | None, ...]:
    return (row.p10, row.p25, row.median, row.p75, row.p90)


def _draw_range(
    axes: Axes, row: PayRange, y: float, color: str, marker: str, theme: ChartTheme
) -> None:
    for low, high, width in ((row.p10, row.p90, _THIN), (row.p25, row.p75, _THICK)):
        if low is not None and high is not None:
            axes.plot([low, high], [y, y], color=color, linewidth=width, solid_capstyle="butt")
    if row.median is not None:
        axes.plot(
            [row.median],
            [y],
            marker=marker,
            markersize=9,
            color=color,
            markeredgecolor=theme.surface,
            markeredgewidth=2,
            clip_on=False,
            zorder=3,
        )


def _shown(dollars: int) -> str:
    return f"${dollars:,}"
