"""How charts of a group are laid out: named rows with room for marks and figures beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from matplotlib.figure import Figure

from careerapp.charts.key import Key, KeyEntry, lay_out_key
from careerapp.charts.lettering import CAPTION, LEAD, SHRINKING, Lettering
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme

_NAME_SHARES = (0.42, 0.36, 0.3)  # of the width, at most; the first that leaves room for marks
_ENOUGH = 0.36  # of the width, for marks
_BETWEEN = GAP  # rows
_BEFORE_FIGURES = 2 * GAP
_MOST_STRETCH = 1.6  # of rows, where there is more room than needed


@dataclass(frozen=True, slots=True)
class RowWords:
    """What stands around the marks.

    Attributes
    ----------
    title, source : str
        What is seen; units and where it comes from.
    names : sequence of str
        Of the rows, from the top.
    ends : sequence of sequence of str
        What is written at the right of each row, in columns.
    heads : sequence of str
        Over these columns; none where they need none.
    """

    title: str
    source: str
    names: Sequence[str]
    ends: Sequence[Sequence[str]]
    heads: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Where everything goes, in points.

    Attributes
    ----------
    title, source : str
        Broken into lines.
    names : sequence of str
        Likewise.
    key : Key
        What the marks mean.
    key_top, head_middle, rows_top : float
        Heights.
    rows : sequence of float
        Heights of the rows, at least.
    left, width : float
        Of the room for marks.
    ends : sequence of float
        The right edges of the columns of figures.
    height : float
        That the chart needs.
    """

    title: str
    source: str
    names: Sequence[str]
    key: Key
    key_top: float
    head_middle: float
    rows_top: float
    rows: Sequence[float]
    left: float
    width: float
    ends: Sequence[float]
    height: float

    def middles(self, sheet: Sheet) -> list[float]:
        """Return the middle heights of the rows on a sheet, which may be higher than needed."""
        needed = sum(self.rows)
        stretch = min(1 + max(sheet.height - self.height, 0) / needed, _MOST_STRETCH)
        middles = []
        top = self.rows_top
        for row in self.rows:
            middles.append(top + row * stretch / 2)
            top += row * stretch
        return middles


def lay_out_rows(
    lettering: Lettering,
    width: float,
    words: RowWords,
    *,
    least_row: float,
    key: Sequence[KeyEntry] = (),
    head: bool = False,
) -> RowLayout:
    """Share out a width among names, marks and figures, and find the height that this takes.

    Parameters
    ----------
    lettering : Lettering
        Measures the words.
    width : float
        Of the chart, in points.
    words : RowWords
        All that is written.
    least_row : float
        Height of a row's marks.
    key : sequence of KeyEntry
        What the marks mean.
    head : bool
        Whether there is a line over the rows, for a scale or for the heads of columns.
    """
    inner = width - 2 * MARGIN
    title = lettering.wrap(words.title, inner, LEAD, bold=True)
    source = lettering.wrap(words.source, inner, CAPTION)
    laid_out_key = lay_out_key(lettering, key, inner)
    columns = _columns(lettering, words)
    right = width - MARGIN - sum(column + _BEFORE_FIGURES for column in columns)
    for share in _NAME_SHARES:
        names = [lettering.wrap(name, width * share) for name in words.names]
        left = MARGIN + max(map(lettering.text_width, names)) + 2 * GAP
        if right - left >= _ENOUGH * width:
            break
    key_top = MARGIN + lettering.text_height(title, LEAD) + GAP
    rows_top = key_top + (laid_out_key.height + GAP if key else 0.0)
    head_height = lettering.line_height(CAPTION) if head else 0.0
    rows = [max(lettering.text_height(name), least_row) + _BETWEEN for name in names]
    bottom = rows_top + head_height + sum(rows)
    return RowLayout(
        title=title,
        source=source,
        names=names,
        key=laid_out_key,
        key_top=key_top,
        head_middle=rows_top + head_height / 2,
        rows_top=rows_top + head_height,
        rows=rows,
        left=left,
        width=right - left,
        ends=[
            width - MARGIN - sum(column + _BEFORE_FIGURES for column in columns[place + 1 :])
            for place in range(len(columns))
        ],
        height=bottom + GAP + lettering.text_height(source, CAPTION) + MARGIN,
    )


def fitting_sheet(
    figure: Figure, theme: ChartTheme, lay_out: Callable[[Sheet, float, ChartTheme], RowLayout]
) -> tuple[Sheet, RowLayout]:
    """Return a sheet and its layout, in smaller type where the figure has too little room."""
    for shrinking in SHRINKING:
        smaller = replace(theme, font_size=theme.font_size * shrinking)
        sheet = Sheet(figure, smaller)
        layout = lay_out(sheet, sheet.width, smaller)
        if layout.height <= sheet.height:
            break
    return sheet, layout


def write_frame(sheet: Sheet, theme: ChartTheme, layout: RowLayout, words: RowWords) -> None:
    """Write all words but those at the ends of rows, and draw the key."""
    sheet.write(layout.title, MARGIN, MARGIN, scale=LEAD, bold=True)
    layout.key.draw(sheet, theme, MARGIN, layout.key_top)
    for name, middle in zip(layout.names, layout.middles(sheet), strict=True):
        sheet.write(name, layout.left - 2 * GAP, middle, align="right", anchor="middle")
    for head, right in zip(words.heads, layout.ends, strict=False):
        write_small(sheet, theme, head, right, layout.head_middle, align="right")
    sheet.footing(words.source)


def write_small(
    sheet: Sheet, theme: ChartTheme, text: str, x: float, middle: float, *, align: str
) -> None:
    """Write a word that stands back."""
    sheet.write(
        text, x, middle, scale=CAPTION, color=theme.quiet_text, align=align, anchor="middle"
    )


def _columns(lettering: Lettering, words: RowWords) -> list[float]:
    """Return the widths of the columns of figures."""
    heads = [lettering.text_width(head, CAPTION) for head in words.heads]
    figures = [max(map(lettering.text_width, column)) for column in zip(*words.ends, strict=True)]
    return [max(pair) for pair in zip(heads, figures, strict=True)] if heads else figures
