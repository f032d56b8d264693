"""What workers earn, in one place or two."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from careerapp.charts.lettering import CAPTION
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme

_ROW = 52.0
_THIN, _THICK = 2.0, 8.0
_LABEL_SHARE = 0.28  # of the width, at most
_MARKERS = ("D", "o")
_BEYOND = 1.2  # room for a line that goes on beyond what is known
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
    figure: Figure,
    theme: ChartTheme,
    *,
    rows: Sequence[PayRange],
    title: str,
    source: str,
    missing: str = "–",
) -> None:
    """Draw a line from the lowest to the highest tenth, thick for the middle half.

    Where the source gives no upper end the line goes on dotted to the chart's edge.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    theme : ChartTheme
        Colors and font.
    rows : sequence of PayRange
        The person's place first, the whole country last.
    title, source : str
        What is seen; units and where it comes from.
    missing : str
        Stands where the source gives no figure.
    """
    sheet = Sheet(figure, theme)
    top = sheet.heading(title)
    bottom = sheet.footing(source)
    labels = [sheet.wrap(row.label, sheet.width * _LABEL_SHARE) for row in rows]
    left = MARGIN + max(map(sheet.text_width, labels)) + 2 * GAP
    plot = _Plot(sheet, left, sheet.width - left - MARGIN, _end_of_axis(rows))
    height = (bottom - top) / len(rows)
    axes = sheet.axes(left, top, plot.width, bottom - top)
    axes.set_xlim(0, plot.full)
    axes.set_ylim(bottom, top)
    axes.axvline(0, color=theme.rule, linewidth=1)
    colors = (theme.place, theme.country)[-len(rows) :]
    markers = _MARKERS[-len(rows) :]
    for place, (row, label) in enumerate(zip(rows, labels, strict=True)):
        middle = top + height * (place + 0.5)
        sheet.write(label, MARGIN, middle, anchor="middle")
        _draw_range(axes, row, middle, colors[place], markers[place], theme)
        _write_figures(plot, row, middle, theme, missing)


@dataclass(frozen=True, slots=True)
class _Plot:
    sheet: Sheet
    left: float
    width: float
    full: float  # dollars at the right edge

    def across(self, dollars: float) -> float:
        return self.left + self.width * dollars / self.full

    def inside(self, middle: float, width: float) -> float:
        """Return the left edge of a text, moved so that it stays beside the names."""
        return min(max(middle - width / 2, self.left + GAP), self.left + self.width - width)


def _end_of_axis(rows: Sequence[PayRange]) -> float:
    known = [dollars for row in rows for dollars in _known(row)]
    is_open = any(row.p90 is None for row in rows)
    return max(known, default=1) * (_BEYOND if is_open else 1.0)


def _known(row: PayRange) -> list[int]:
    figures = (row.p10, row.p25, row.median, row.p75, row.p90)
    return [dollars for dollars in figures if dollars is not None]


def _draw_range(
    axes: Axes, row: PayRange, y: float, color: str, marker: str, theme: ChartTheme
) -> None:
    known = _known(row)
    if not known:
        return
    spans = [(known[0], known[-1], _THIN, "solid")]
    if row.p25 is not None and row.p75 is not None:
        spans.append((row.p25, row.p75, _THICK, "solid"))
    if row.p90 is None:  # pay goes on beyond what is known, nobody says how far
        spans.append((known[-1], round(axes.get_xlim()[1]), _THIN, "dotted"))
    for low, high, width, style in spans:
        axes.plot(
            [low, high],
            [y, y],
            color=color,
            linewidth=width,
            linestyle=style,
            solid_capstyle="butt",
        )
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


def _write_figures(plot: _Plot, row: PayRange, y: float, theme: ChartTheme, missing: str) -> None:
    """Write the median over the line and the ends under it, beside each other where they meet."""
    sheet = plot.sheet
    if row.median is not None:
        text = _shown(row.median)
        x = plot.inside(plot.across(row.median), sheet.text_width(text, bold=True))
        sheet.write(text, x, y - GAP - 2, bold=True, anchor="bottom")
    low = missing if row.p10 is None else _shown(row.p10)
    high = missing if row.p90 is None else _shown(row.p90)
    if not _known(row):
        sheet.write(missing, plot.left + GAP, y, color=theme.quiet_text, anchor="middle")
        return
    low_width, high_width = (sheet.text_width(text, CAPTION) for text in (low, high))
    low_x = plot.inside(plot.across(_known(row)[0] if row.p10 is None else row.p10), low_width)
    high_x = plot.inside(plot.across(plot.full if row.p90 is None else row.p90), high_width)
    between = low_x + low_width + GAP - high_x
    if between > 0:
        both = low_width + GAP + high_width
        low_x = plot.inside(low_x - between / 2 + both / 2, both)
        high_x = low_x + low_width + GAP
    for text, x in ((low, low_x), (high, high_x)):
        sheet.write(text, x, y + GAP, scale=CAPTION, color=theme.quiet_text)


def _shown(dollars: int) -> str:
    return f"${dollars:,}"
