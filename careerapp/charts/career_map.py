"""The best jobs as a map: what they pay across, how well they match up."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from matplotlib.figure import Figure

from careerapp.charts.key import Key, lay_out_key
from careerapp.charts.lettering import CAPTION, LEAD, Lettering
from careerapp.charts.map_axes import MapAxes, draw_axes, lay_out_axes
from careerapp.charts.map_key import MapWords, figure_entries, group_entries
from careerapp.charts.map_signs import (
    Sign,
    beside_others,
    diameter_of,
    draw_signs,
    question_box,
    sign_box,
    whole_box,
)
from careerapp.charts.marks import Mark
from careerapp.charts.naming import place_names
from careerapp.charts.shapes import Box
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme

_PLOT_SHARE, _LEAST_PLOT, _MOST_PLOT = 0.6, 190.0, 420.0  # height, of the width and in points
_LEAST_LINES = 14  # of words, as high; some are at the axes, and names need room between signs


@dataclass(frozen=True, slots=True)
class CareerPoint:
    """One job.

    Attributes
    ----------
    code, title : str
        O*NET-SOC code and title.
    match : float
        0-100.
    family : str
        Two digits, of the career group.
    pay : int or None
        Yearly median pay in the person's place, dollars; None where it is not published.
    jobs : int or None
        How many there are in the place; None where that is not published.
    is_wider : bool
        Whether pay and jobs are those of a group that is wider than this job.
    """

    code: str
    title: str
    match: float
    family: str
    pay: int | None
    jobs: int | None
    is_wider: bool = False


def career_map_height(
    width: float,
    points: Sequence[CareerPoint],
    theme: ChartTheme,
    *,
    words: MapWords,
    title: str,
    source: str,
    room: float = inf,
) -> float:
    """Return the height that suits the map in a width, in points.

    Parameters
    ----------
    width : float
        Of the figure, in points.
    points, theme, words, title, source
        As for `draw_career_map`.
    room : float
        A height that it had better not exceed, so that all of it is seen at once.
    """
    lettering = Lettering(theme)
    head = _lay_out_head(lettering, width, points, theme, words, title)
    footing = lettering.wrap(source, width - 2 * MARGIN, CAPTION)
    around = head.bottom + lettering.text_height(footing, CAPTION) + GAP + MARGIN
    plot = min(_PLOT_SHARE * width, _MOST_PLOT, room - around)
    return around + max(plot, _LEAST_PLOT, _LEAST_LINES * lettering.line_height(CAPTION))


def draw_career_map(
    figure: Figure,
    points: Sequence[CareerPoint],
    theme: ChartTheme,
    *,
    words: MapWords,
    title: str,
    source: str,
) -> list[Mark]:
    """Draw a sign for each job, and the names of as many of the best as there is room for.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    points : sequence of CareerPoint
        At least one; the best first.
    theme : ChartTheme
        Colors and font.
    words : MapWords
        For the key and the axes.
    title, source : str
        What is seen; where it comes from.

    Returns
    -------
    list of Mark
        Where the signs are.
    """
    sheet = Sheet(figure, theme)
    head = _lay_out_head(sheet, sheet.width, points, theme, words, title)
    sheet.heading(title)
    head.groups.draw(sheet, theme, MARGIN, head.groups_top)
    head.figures.draw(sheet, theme, MARGIN, head.figures_top)
    bottom = sheet.footing(source)
    axes = lay_out_axes(
        sheet,
        top=head.bottom,
        bottom=bottom,
        pays=[point.pay for point in points],
        matches=[point.match for point in points],
        words=words,
    )
    draw_axes(sheet, axes, theme, words)
    signs = _signs(sheet, points, axes, theme)
    draw_signs(sheet, signs, theme)
    _write_names(sheet, points, signs, axes, theme)
    return [
        Mark(point.code, point.title, *sign_box(sign, theme), is_round=True)
        for point, sign in zip(points, signs, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands over the map itself."""

    groups: Key
    groups_top: float
    figures: Key
    figures_top: float

    @property
    def bottom(self) -> float:
        return self.figures_top + self.figures.height + GAP


def _lay_out_head(
    lettering: Lettering,
    width: float,
    points: Sequence[CareerPoint],
    theme: ChartTheme,
    words: MapWords,
    title: str,
) -> _Head:
    inner = width - 2 * MARGIN
    heading = lettering.wrap(title, inner, LEAD, bold=True)
    groups_top = MARGIN + lettering.text_height(heading, LEAD) + 0.5 * GAP
    families = [point.family for point in points]
    groups = lay_out_key(lettering, group_entries(families, words, theme), inner)
    entries = figure_entries(
        [point.jobs for point in points],
        any_wider=any(point.is_wider for point in points),
        words=words,
        theme=theme,
        lettering=lettering,
    )
    figures = lay_out_key(lettering, entries, inner)
    return _Head(groups, groups_top, figures, groups_top + groups.height + 0.5 * GAP)


def _signs(
    sheet: Sheet, points: Sequence[CareerPoint], axes: MapAxes, theme: ChartTheme
) -> list[Sign]:
    most = max((point.jobs or 0 for point in points), default=0) or 1
    signs: list[Sign] = []
    in_strip: list[Box] = []
    for point in points:
        sign = Sign(
            x=axes.strip_middle if point.pay is None else axes.across(point.pay),
            y=axes.down(point.match),
            family=point.family,
            diameter=diameter_of(point.jobs, most),
            is_hollow=point.is_wider,
            is_unknown=point.jobs is None,
        )
        if point.pay is None:
            left, right = axes.strip[0], axes.strip[0] + axes.strip_width
            sign = beside_others(sheet, sign, in_strip, left, right, theme)
            in_strip.append(whole_box(sheet, sign, theme))
        signs.append(sign)
    return signs


def _write_names(
    sheet: Sheet,
    points: Sequence[CareerPoint],
    signs: Sequence[Sign],
    axes: MapAxes,
    theme: ChartTheme,
) -> None:
    names = place_names(
        sheet,
        [point.title for point in points],
        [sign_box(sign, theme) for sign in signs],
        [axes.strip if point.pay is None else axes.plot for point in points],
        [question_box(sheet, sign, theme) for sign in signs if sign.is_unknown],
        CAPTION,
    )
    for name in names:
        sheet.write(
            name.text,
            name.x,
            name.y,
            scale=CAPTION,
            align=name.align,
            anchor="middle",
            halo=True,
        )
