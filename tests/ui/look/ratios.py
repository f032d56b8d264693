"""The ratios of all looks as the tables of `docs/accessibility.md`."""

from collections.abc import Callable
from math import floor

from careerapp.charts.theme import ChartTheme
from careerapp.ui.looks import Look
from tests.charts.sight import SIGHT, contrast, least_distance

GROUNDS = ("background", "surface", "sidebar")
"""What may be under a control, by the names of the style sheet."""


def color(look: Look, name: str) -> str:
    """Return the color that a name in the style sheet stands for."""
    return look.style_sheet(f"${name}")


def _least(name: str, *grounds: str) -> Callable[[Look], float]:
    return lambda look: min(
        contrast(color(look, name), color(look, ground)) for ground in grounds or GROUNDS
    )


def _palest_mark(look: Look) -> float:
    marks = {mark for colors in _SETS.values() for mark in colors(look.colors)}
    return min(contrast(mark, look.colors.surface) for mark in marks)


_CONTRASTS: dict[str, tuple[str, Callable[[Look], float]]] = {
    "words": ("4.5 (7)", _least("text")),
    "words that stand back, hints in fields": ("4.5 (7)", _least("quiet")),
    "links, what is chosen": ("4.5 (7)", _least("accent")),
    "words on the accent: main button, chosen row": ("4.5 (7)", _least("on_accent", "accent")),
    "words on a column that is pointed out": ("4.5 (7)", _least("text", "marked")),
    "words on what is disabled": ("none (7)", _least("disabled")),
    "borders of controls, sliders": ("3", _least("border")),
    "the focus, ticks, filled parts": ("3", _least("accent")),
    "lines around notices, bars of a person": ("3", _least("person")),
    "icons": ("3", _least("text")),
    "the palest mark on a chart": ("3 (4.5)", _palest_mark),
}

_SETS: dict[str, Callable[[ChartTheme], tuple[str, ...]]] = {
    "parts of a match": lambda colors: tuple(colors.blocks.values()),
    "a person and four jobs": lambda colors: (colors.person, colors.job, *colors.further_jobs),
    "a place and all others": lambda colors: (colors.place, colors.country),
    "kinds of work": lambda colors: colors.kinds_of_work,
}


def contrast_rows(looks: list[Look]) -> list[str]:
    """Return a row for each kind of thing: what is asked, and the ratio in each look."""
    return [
        _row(what, asked, [f"{floor(10 * measure(look)) / 10:.1f}" for look in looks])
        for what, (asked, measure) in _CONTRASTS.items()
    ]


def distance_rows(looks: list[Look]) -> list[str]:
    """Return a row for each set of colors: how far apart the nearest are, for any sight."""
    return [
        _row(
            what,
            "0.15",
            [f"{floor(100 * _nearest(colors(look.colors))) / 100:.2f}" for look in looks],
        )
        for what, colors in _SETS.items()
    ]


def _nearest(colors: tuple[str, ...]) -> float:
    return min(least_distance(colors, sight) for sight in SIGHT)


def _row(*cells: str | list[str]) -> str:
    flat = [one for cell in cells for one in ([cell] if isinstance(cell, str) else cell)]
    return f"| {' | '.join(flat)} |"
