"""The axes of the map: pay across, match up, and a strip for jobs whose pay is not published."""

from collections.abc import Sequence
from dataclasses import dataclass

from careerapp.charts.lettering import CAPTION
from careerapp.charts.map_key import MapWords
from careerapp.charts.map_signs import LARGEST
from careerapp.charts.scale import Scale, round_scale
from careerapp.charts.shapes import Box, draw_lines
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme

_INSIDE = LARGEST / 2 + 2.0  # from the ends of a scale to the edge
_ROW = 44.0  # from one figure of the upright scale to the next, at least
_LEAST_STRIP, _MOST_STRIP = 84.0, 0.5  # of the strip, in points and in shares of the width
_BEFORE_STRIP = 1.5 * GAP


@dataclass(frozen=True, slots=True)
class MapAxes:
    """Where pay and match lie on a sheet, in points.

    Attributes
    ----------
    plot, strip : Box
        Of jobs with and without a yearly pay; either is empty where there are none.
    strip_words : str
        Stands under the strip, broken into lines.
    pay, match : Scale
        From left to right, and from bottom to top.
    """

    plot: Box
    strip: Box
    strip_words: str
    pay: Scale
    match: Scale

    @property
    def strip_width(self) -> float:
        """How wide the strip is."""
        return self.strip[2]

    @property
    def strip_middle(self) -> float:
        """The middle of the strip."""
        return self.strip[0] + self.strip[2] / 2

    def across(self, pay: float) -> float:
        """Return how far from the left a pay is."""
        left, _, width, _ = self.plot
        return left + _INSIDE + (width - 2 * _INSIDE) * self.pay.share(pay)

    def down(self, match: float) -> float:
        """Return how far from the top a match is."""
        _, top, _, height = self.plot
        return top + height - _INSIDE - (height - 2 * _INSIDE) * self.match.share(match)


def lay_out_axes(
    sheet: Sheet,
    *,
    top: float,
    bottom: float,
    pays: Sequence[int | None],
    matches: Sequence[float],
    words: MapWords,
) -> MapAxes:
    """Share out the room between two heights.

    Parameters
    ----------
    sheet : Sheet
        Measures words.
    top, bottom : float
        Points from the sheet's top.
    pays, matches : sequence
        Of all jobs.
    words : MapWords
        What stands at the axes.
    """
    line = sheet.line_height(CAPTION)
    left = MARGIN + sheet.text_width(_percent(100), CAPTION) + GAP
    has_strip = None in pays
    strip_width = _strip_width(pays, sheet.width - MARGIN - left) if has_strip else 0.0
    figure = sheet.text_width(words.language.money(100_000), CAPTION)
    past_plot = figure / 2 - _INSIDE  # which the last figure may reach
    before_strip = max(_BEFORE_STRIP, past_plot + _BEFORE_STRIP / 2 + GAP)
    right = sheet.width - MARGIN - (strip_width + before_strip if has_strip else 0.0)
    strip_words = sheet.wrap(words.no_pay, strip_width, CAPTION) if has_strip else ""
    under = max(2 * line, sheet.text_height(strip_words, CAPTION))
    plot_top = top + line
    height = bottom - under - GAP - plot_top
    known = [pay for pay in pays if pay is not None]
    room = (right - left) / (figure + 2 * GAP)
    return MapAxes(
        plot=(left, plot_top, right - left, height),
        strip=(sheet.width - MARGIN - strip_width, plot_top, strip_width, height),
        pay=round_scale(min(known, default=0), max(known, default=1), max(int(room), 2)),
        strip_words=strip_words,
        match=round_scale(min(matches), max(matches), max(int(height / _ROW), 2)),
    )


def draw_axes(sheet: Sheet, axes: MapAxes, theme: ChartTheme, words: MapWords) -> None:
    """Draw hairlines at round figures, and write these and what they mean."""
    left, top, width, height = axes.plot
    bottom = top + height
    line = sheet.line_height(CAPTION)
    level = [[(left, y), (left + width, y)] for y in map(axes.down, axes.match.ticks)]
    upright = [[(x, top), (x, bottom)] for x in map(axes.across, axes.pay.ticks)]
    draw_lines(sheet, [*level, *upright], theme.rule)
    quiet = theme.quiet_text
    sheet.write(words.match, MARGIN, top - line / 2, scale=CAPTION, color=quiet, anchor="middle")
    for match in axes.match.ticks:
        sheet.write(
            _percent(match),
            left - GAP,
            axes.down(match),
            scale=CAPTION,
            color=quiet,
            align="right",
            anchor="middle",
        )
    for pay in axes.pay.ticks:
        sheet.write(
            words.language.money(pay),
            axes.across(pay),
            bottom + line / 2,
            scale=CAPTION,
            color=quiet,
            align="center",
            anchor="middle",
        )
    sheet.write(words.pay, left, bottom + 1.5 * line, scale=CAPTION, color=quiet, anchor="middle")
    if axes.strip_width:
        border = axes.strip[0] - _BEFORE_STRIP / 2
        draw_lines(sheet, [[(border, top), (border, bottom)]], theme.quiet_text)
        sheet.write(
            axes.strip_words,
            axes.strip_middle,
            bottom,
            scale=CAPTION,
            color=quiet,
            align="center",
        )


def _strip_width(pays: Sequence[int | None], width: float) -> float:
    """Return more room for more jobs."""
    share = sum(pay is None for pay in pays) / len(pays)
    return max(_LEAST_STRIP, min(share, _MOST_STRIP) * width)


def _percent(match: int) -> str:
    return f"{match} %"
