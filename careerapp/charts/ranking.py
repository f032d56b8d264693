"""How well the best jobs match: a bar each, made up of what each page of answers gives."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from matplotlib.figure import Figure

from careerapp.charts.key import KeyEntry
from careerapp.charts.lettering import CAPTION, LEAD, SHRINKING, Lettering
from careerapp.charts.marks import Mark
from careerapp.charts.ranking_layout import Layout, RowText, lay_out_ranking
from careerapp.charts.ranking_shapes import bracket_entry, draw_bars, draw_bracket, part_entry
from careerapp.charts.sheet import MARGIN, Sheet
from careerapp.charts.theme import ChartTheme
from careerapp.domain.scales import Block

_STAR = "*"
_AROUND = 3.0  # points beside a row and below it that belong to it


@dataclass(frozen=True, slots=True)
class Bar:
    """One job.

    Attributes
    ----------
    code : str
        O*NET-SOC code.
    title : str
        Stands above the bar, whole.
    match : float
        0-100.
    label : str
        The match in words.
    parts : mapping of Block to float
        The points of each block that counts; together they are the match. Empty where they are
        not known: then the bar is in one piece.
    tie : int or None
        The same for jobs that are level; a bracket joins those that follow each other.
    note : str
        Stands back beside or under the title: pay, outlook, what it takes to get in.
    estimated : bool
        Whether a block that counts is partly estimated.
    """

    code: str
    title: str
    match: float
    label: str
    parts: Mapping[Block, float]
    tie: int | None = None
    note: str = ""
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class RankingWords:
    """The words on the chart that are the same for all jobs.

    Attributes
    ----------
    blocks : mapping of Block to str
        The names of the parts.
    average, full : str
        What stands over a match of 50 and of 100, with the figure.
    tied, estimated : str
        What a bracket and a star mean.
    """

    blocks: Mapping[Block, str]
    average: str
    full: str
    tied: str
    estimated: str


def ranking_height(
    width: float,
    bars: Sequence[Bar],
    theme: ChartTheme,
    *,
    words: RankingWords,
    title: str,
    source: str,
    snug: bool = False,
) -> float:
    """Return the height that the chart needs in a width, both in points.

    Snug, its rows are closer, as on paper, where it should not take a page of its own.
    """
    layout = _lay_out(Lettering(theme), width, bars, theme, words, title, source)
    return layout.least_height if snug else layout.height


def draw_ranking(
    figure: Figure,
    bars: Sequence[Bar],
    theme: ChartTheme,
    *,
    words: RankingWords,
    title: str,
    source: str,
) -> list[Mark]:
    """Draw the bars, best on top, and return where each job is: its title, note and bar.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    bars : sequence of Bar
        In the order of the list.
    theme : ChartTheme
        Colors and font.
    words : RankingWords
        For the key and the scale.
    title, source : str
        What is seen; where it comes from.
    """
    for shrinking in SHRINKING:
        smaller = replace(theme, font_size=theme.font_size * shrinking)
        sheet = Sheet(figure, smaller)
        layout = _lay_out(sheet, sheet.width, bars, smaller, words, title, source)
        if layout.least_height <= sheet.height:
            break
    _write_frame(sheet, layout, theme)
    thickness, gap = layout.spread(sheet.height)
    marks = []
    tops = []
    y = layout.rows_top
    for bar, row in zip(bars, layout.rows, strict=True):
        sheet.write(row.title, MARGIN, y + row.title_middle, anchor="middle")
        if row.note:
            sheet.write(
                row.note,
                MARGIN + row.note_left,
                y + row.note_middle,
                scale=CAPTION,
                color=theme.quiet_text,
                anchor="middle",
            )
        tops.append(y + row.bar_top)
        middle = tops[-1] + thickness / 2
        figure_text, label = _end(bar)
        sheet.write(figure_text, layout.figures_right, middle, align="right", anchor="middle")
        sheet.write(label, layout.labels_left, middle, anchor="middle")
        height = row.bar_top + thickness
        left = MARGIN - _AROUND
        below = min(_AROUND, gap / 2)
        marks.append(Mark(bar.code, bar.title, left, y, sheet.width - 2 * left, height + below))
        y += height + gap
    draw_bars(sheet, theme, [_parts(bar) for bar in bars], tops, thickness, layout.bar_width)
    for first, last in _ties(bars):
        draw_bracket(sheet, theme, marks[first].top, tops[last] + thickness)
    return marks


def _lay_out(
    lettering: Lettering,
    width: float,
    bars: Sequence[Bar],
    theme: ChartTheme,
    words: RankingWords,
    title: str,
    source: str,
) -> Layout:
    return lay_out_ranking(
        lettering,
        width,
        rows=[RowText(bar.title, bar.note, *_end(bar)) for bar in bars],
        key=_key(bars, theme, words, lettering),
        axis=("0", words.average, words.full),
        title=title,
        source=source,
    )


def _parts(bar: Bar) -> Sequence[tuple[Block | None, float]]:
    """Return the parts of a bar from left to right, or the whole of it."""
    if not bar.parts:
        return [(None, bar.match)]
    return [(block, bar.parts[block]) for block in Block if bar.parts.get(block, 0.0) > 0]


def _end(bar: Bar) -> tuple[str, str]:
    """Return the figure and the label at the end of a bar."""
    return f"{round(bar.match)} %", f"{bar.label} {_STAR}" if bar.estimated else bar.label


def _key(
    bars: Sequence[Bar], theme: ChartTheme, words: RankingWords, lettering: Lettering
) -> list[KeyEntry]:
    """Return what there is to explain: the parts, in the order of a bar, brackets and stars."""
    counted = [block for block in Block if any(block in bar.parts for bar in bars)]
    entries = [part_entry(block, words.blocks[block], theme) for block in counted]
    if any(_ties(bars)):
        entries.append(bracket_entry(words.tied, theme))
    if any(bar.estimated for bar in bars):
        entries.append(KeyEntry(words.estimated, lettering.text_width(_STAR), _write_star))
    return entries


def _write_star(sheet: Sheet, left: float, middle: float) -> None:
    sheet.write(_STAR, left, middle, anchor="middle")


def _ties(bars: Sequence[Bar]) -> Iterator[tuple[int, int]]:
    """Yield the places of the first and the last bar of each bracket."""
    place = 0
    for tie, group in groupby(bars, key=lambda bar: bar.tie):
        count = len(list(group))
        if tie is not None and count > 1:
            yield place, place + count - 1
        place += count


def _write_frame(sheet: Sheet, layout: Layout, theme: ChartTheme) -> None:
    sheet.write(layout.title, MARGIN, MARGIN, scale=LEAD, bold=True)
    layout.key.draw(sheet, theme, MARGIN, layout.key_top)
    for label in layout.axis:
        sheet.write(
            label.text,
            label.x,
            layout.axis_bottom - sheet.text_height(label.text, CAPTION) / 2,
            scale=CAPTION,
            color=theme.quiet_text,
            align=label.align,
            anchor="middle",
        )
    sheet.footing(layout.source)
