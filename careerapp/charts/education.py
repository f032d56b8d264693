"""What workers in a job have, and where the person stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from careerapp.charts.sheet import GAP, MARGIN, Sheet
from careerapp.charts.theme import ChartTheme

_LABEL_SHARE = 0.42  # of the width, at most
_BAR_SHARE = 0.5  # of a row's height


@dataclass(frozen=True, slots=True)
class LevelShare:
    """One education level and the share of workers who have it, 0-1."""

    label: str
    share: float


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
    sheet = Sheet(figure, theme)
    top = sheet.heading(title)
    bottom = sheet.footing(source)
    words = _words(current, planned, current_label, planned_label)
    labels = [sheet.wrap(level.label, sheet.width * _LABEL_SHARE) for level in levels]
    left = MARGIN + max(sheet.text_width(label) for label in labels) + GAP
    room = max((sheet.text_width(f"◀ {text}", bold=True) for text in words.values()), default=0)
    figures = sheet.text_width("100 %") + GAP
    width = sheet.width - left - MARGIN - figures - room
    row = (bottom - top) / len(levels)
    axes = sheet.axes(left, top, width, bottom - top)
    axes.set_xlim(0, max(level.share for level in levels) or 1)
    axes.set_ylim(bottom, top)
    axes.axvline(0, color=theme.quiet_text, linewidth=1)
    for place, (level, label) in enumerate(zip(levels, labels, strict=True)):
        middle = top + row * (place + 0.5)
        sheet.write(label, left - GAP, middle, align="right", anchor="center_baseline")
        axes.barh(middle, level.share, row * _BAR_SHARE, color=theme.job)
        end = left + width * level.share / float(axes.get_xlim()[1]) + GAP
        figure_text = f"{round(level.share * 100)} %"
        sheet.write(figure_text, end, middle, anchor="center_baseline")
        if place in words:
            mark = end + figures
            sheet.write("◀", mark, middle, color=theme.person, anchor="center_baseline")
            mark += sheet.text_width("◀ ")
            sheet.write(words[place], mark, middle, bold=True, anchor="center_baseline")


def _words(
    current: int | None, planned: int | None, current_label: str, planned_label: str
) -> dict[int, str]:
    words: dict[int, str] = {}
    for place, label in ((current, current_label), (planned, planned_label)):
        if place is not None:
            words[place] = f"{words[place]}, {label}" if place in words else label
    return words
