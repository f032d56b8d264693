"""What workers in a job have, and where the person stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from matplotlib.figure import Figure

from careerapp.charts.lettering import SHRINKING
from careerapp.charts.shapes import fill_boxes
from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme
from careerapp.domain.rounding import whole

_LABEL_SHARES = (0.42, 0.36, 0.3)  # of the width, at most; the first that leaves room for bars
_WIDTH_SHARE = 0.3  # of the width, for the longest bar
_LEAST_WIDTH = 60.0
_BAR_SHARE = 0.5  # of a row's height
_THICK_BAR = 20.0
_GROUND = 1.0  # points, the line that bars begin at
_MARK = "◀"


@dataclass(frozen=True, slots=True)
class LevelShare:
    """One education level and the share of workers who have it, 0-1."""

    label: str
    share: float


@dataclass(frozen=True, slots=True)
class _Columns:
    labels: Sequence[str]  # broken into lines
    left: float  # of the bars, in points
    width: float  # of a bar of the share `full`
    full: float


def draw_education(
    figure: Figure,
    theme: ChartTheme,
    *,
    levels: Sequence[LevelShare],
    title: str,
    current: int | None,
    planned: int | None,
    current_label: str,
    planned_label: str,
    source: str,
) -> None:
    """Draw a bar for each level and mark the person's own.

    Parameters
    ----------
    figure : Figure
        Is cleared first.
    theme : ChartTheme
        Colors and font.
    levels : sequence of LevelShare
        From least to most.
    title, source : str
        What is seen; units and where it comes from.
    current, planned : int or None
        Places in `levels` of what the person has and plans.
    current_label, planned_label : str
        The words at these places.
    """
    for shrinking, between in product(SHRINKING, (", ", ",\n")):
        words = _words(current, planned, current_label, planned_label, between)
        sheet = Sheet(figure, replace(theme, font_size=theme.font_size * shrinking))
        top = sheet.heading(title)
        bottom = sheet.footing(source)
        row = (bottom - top) / len(levels)
        columns = _columns(sheet, levels, words)
        texts = [*columns.labels, *words.values()]
        if max(map(sheet.text_height, texts)) <= row and columns.width >= _LEAST_WIDTH:
            break

    thickness = min(row * _BAR_SHARE, _THICK_BAR)
    fill_boxes(sheet, [(columns.left, top, _GROUND, bottom - top)], theme.quiet_text)
    fill_boxes(
        sheet,
        [
            (
                columns.left,
                top + row * (place + 0.5) - thickness / 2,
                columns.width * level.share / columns.full,
                thickness,
            )
            for place, level in enumerate(levels)
            if level.share > 0
        ],
        theme.job,
    )
    for place, (level, label) in enumerate(zip(levels, columns.labels, strict=True)):
        middle = top + row * (place + 0.5)
        sheet.write(label, columns.left - GAP, middle, align="right", anchor="middle")
        end = columns.left + columns.width * level.share / columns.full + GAP
        figure_text = _shown(level.share)
        sheet.write(figure_text, end, middle, anchor="middle")
        if place in words:
            mark = end + sheet.text_width(figure_text) + GAP
            sheet.write(_MARK, mark, middle, color=theme.person, anchor="middle")
            mark += sheet.text_width(_MARK) + GAP / 2
            sheet.write(words[place], mark, middle, bold=True, anchor="middle")


def _columns(sheet: Sheet, levels: Sequence[LevelShare], words: Mapping[int, str]) -> _Columns:
    """Share out the width: names, bars, and what stands at the ends of the bars."""
    full = max(level.share for level in levels) or 1.0
    ends = [
        GAP + sheet.text_width(_shown(level.share)) + _word_width(sheet, words.get(place))
        for place, level in enumerate(levels)
    ]
    for label_share in _LABEL_SHARES:
        labels = [sheet.wrap(level.label, sheet.width * label_share) for level in levels]
        left = MARGIN + max(map(sheet.text_width, labels)) + GAP
        free = sheet.width - left - MARGIN
        # A short bar leaves more room for words at its end.
        width = min(
            (free - end) * full / max(level.share, full / 4)
            for level, end in zip(levels, ends, strict=True)
        )
        if width >= _WIDTH_SHARE * sheet.width:
            break
    return _Columns(labels, left, width, full)


def _word_width(sheet: Sheet, word: str | None) -> float:
    if word is None:
        return 0.0
    return 1.5 * GAP + sheet.text_width(_MARK) + sheet.text_width(word, bold=True)


def _shown(share: float) -> str:
    return f"{whole(share * 100)} %"


def _words(
    current: int | None, planned: int | None, current_label: str, planned_label: str, between: str
) -> dict[int, str]:
    words: dict[int, str] = {}
    for place, label in ((current, current_label), (planned, planned_label)):
        if place is not None:
            words[place] = f"{words[place]}{between}{label}" if place in words else label
    return words
