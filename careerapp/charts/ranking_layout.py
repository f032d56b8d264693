"""Where everything on the chart of matches goes, before there is a figure to draw into."""

from collections.abc import Sequence
from dataclasses import dataclass

from careerapp.charts.key import Key, KeyEntry, lay_out_key
from careerapp.charts.lettering import CAPTION, LEAD, Lettering
from careerapp.charts.sheet import GAP, MARGIN

FULL = 100

_BAR, _SHARE_OF_LINE = 10.0, 0.8  # at least, and of the words at a bar's end
_THICK_BAR, _SHARE_OF_ROOM = 18.0, 0.15  # where a chart is higher than it needs to be
_ROW_GAP, _LEAST_ROW_GAP, _MOST_ROW_GAP = 1.25 * GAP, 0.5 * GAP, 4 * GAP
_ABOVE_BAR = 2.5  # room for the notch, which stands out of the bar
_BESIDE = 3 * GAP  # between a title and a note on one line


@dataclass(frozen=True, slots=True)
class RowText:
    """The words of one row: the job's title, a note on it, and what stands at the bar's end."""

    title: str
    note: str
    figure: str
    label: str


@dataclass(frozen=True, slots=True)
class Row:
    """The words of one row, broken into lines, their middles, and where the bar begins."""

    title: str
    title_middle: float
    note: str
    note_left: float
    note_middle: float
    bar_top: float


@dataclass(frozen=True, slots=True)
class AxisLabel:
    """A figure of the scale, with what it means, and where it goes, in points."""

    text: str
    x: float
    align: str


@dataclass(frozen=True, slots=True)
class Layout:
    """The chart from top to bottom, in points, as high as it needs to be.

    Attributes
    ----------
    title, source : str
        Broken into lines.
    key : Key
        Under the title.
    key_top : float
        Where it begins.
    axis : sequence of AxisLabel
        Over the bars.
    axis_bottom : float
        Where its words end.
    rows : sequence of Row
        The jobs.
    rows_top : float
        Where the first one begins.
    figures_right, labels_left : float
        The columns at the ends of the bars.
    bar, bar_width : float
        How thick bars are at least, and how long that of a match of 100 is.
    source_height : float
        At the bottom, with the space over it.
    """

    title: str
    source: str
    key: Key
    key_top: float
    axis: Sequence[AxisLabel]
    axis_bottom: float
    rows: Sequence[Row]
    rows_top: float
    figures_right: float
    labels_left: float
    bar: float
    bar_width: float
    source_height: float

    @property
    def height(self) -> float:
        """What the chart needs to look as it should."""
        return self._height(_ROW_GAP)

    @property
    def least_height(self) -> float:
        """What it needs for nothing to be in the way."""
        return self._height(_LEAST_ROW_GAP)

    def spread(self, height: float) -> tuple[float, float]:
        """Return how thick bars are, and how far apart rows, in a figure of a height."""
        rows = max(len(self.rows), 1)
        spare = (height - self.height) / rows
        if spare <= 0:
            return self.bar, max(_ROW_GAP + spare, 0.0)
        thickness = min(self.bar + _SHARE_OF_ROOM * spare, max(_THICK_BAR, self.bar))
        return thickness, min(_ROW_GAP + spare - (thickness - self.bar), _MOST_ROW_GAP)

    def _height(self, gap: float) -> float:
        rows = sum(row.bar_top + self.bar + gap for row in self.rows)
        return self.rows_top + rows + self.source_height + MARGIN


def lay_out_ranking(
    lettering: Lettering,
    width: float,
    *,
    rows: Sequence[RowText],
    key: Sequence[KeyEntry],
    axis: Sequence[str],
    title: str,
    source: str,
) -> Layout:
    """Lay the chart out in a width.

    Parameters
    ----------
    lettering : Lettering
        Measures words.
    width : float
        Of the figure, in points.
    rows : sequence of RowText
        The jobs, best first.
    key : sequence of KeyEntry
        What the signs mean.
    axis : sequence of str
        The words at 0, 50 and 100.
    title, source : str
        What is seen; where it comes from.
    """
    inner = width - 2 * MARGIN
    figures = max((lettering.text_width(row.figure) for row in rows), default=0.0)
    labels = max((lettering.text_width(row.label) for row in rows), default=0.0)
    labels_left = width - MARGIN - labels
    figures_right = labels_left - GAP
    bar_width = figures_right - figures - 2 * GAP - MARGIN
    heading = lettering.wrap(title, inner, LEAD, bold=True)
    footing = lettering.wrap(source, inner, CAPTION)
    laid_out_key = lay_out_key(lettering, key, inner)
    key_top = MARGIN + lettering.text_height(heading, LEAD) + 0.5 * GAP
    axis_top = key_top + laid_out_key.height + (GAP if laid_out_key.height else 0.0)
    axis_labels = _axis_labels(lettering, axis, bar_width, inner)
    axis_height = max(lettering.text_height(label.text, CAPTION) for label in axis_labels)
    return Layout(
        title=heading,
        source=footing,
        key=laid_out_key,
        key_top=key_top,
        axis=axis_labels,
        axis_bottom=axis_top + axis_height,
        rows=[_row(lettering, row, inner) for row in rows],
        rows_top=axis_top + axis_height + GAP,
        figures_right=figures_right,
        labels_left=labels_left,
        bar=max(_BAR, _SHARE_OF_LINE * lettering.line_height()),
        bar_width=bar_width,
        source_height=lettering.text_height(footing, CAPTION) + GAP,
    )


def _row(lettering: Lettering, words: RowText, width: float) -> Row:
    """Put the note on the title's line where both fit, or else under it."""
    title = lettering.wrap(words.title, width)
    height = lettering.text_height(title)
    beside = lettering.text_width(title) + _BESIDE
    fits = beside + lettering.text_width(words.note, CAPTION) <= width
    if not words.note or (fits and "\n" not in title):
        level = height / 2 + lettering.lower_by(CAPTION)
        return Row(title, height / 2, words.note, beside, level, height + _ABOVE_BAR)
    note = lettering.wrap(words.note, width, CAPTION)
    note_height = lettering.text_height(note, CAPTION)
    bar_top = height + note_height + _ABOVE_BAR
    return Row(title, height / 2, note, 0.0, height + note_height / 2, bar_top)


def _axis_labels(
    lettering: Lettering, words: Sequence[str], bar_width: float, inner: float
) -> list[AxisLabel]:
    """Center the middle words on the scale's middle, and break all of them to keep them apart."""
    first, middle, last = words
    room = bar_width / 2 - lettering.text_width(first, CAPTION) - GAP
    middle = lettering.wrap(middle, 2 * min(room, 0.25 * bar_width), CAPTION)
    half = lettering.text_width(middle, CAPTION) / 2
    last = lettering.wrap(last, inner - bar_width / 2 - half - 2 * GAP, CAPTION)
    # The last may reach into the columns at the bars' ends, and stops at the figure's edge.
    width = lettering.text_width(last, CAPTION)
    last_left = min(max(bar_width - width / 2, bar_width / 2 + half + GAP), inner - width)
    return [
        AxisLabel(first, MARGIN, "left"),
        AxisLabel(middle, MARGIN + bar_width / 2, "center"),
        AxisLabel(last, MARGIN + last_left, "left"),
    ]
