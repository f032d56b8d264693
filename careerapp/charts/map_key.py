"""What the signs on the map mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import sqrt

from careerapp.charts.key import KeyEntry
from careerapp.charts.lettering import CAPTION, Lettering
from careerapp.charts.map_signs import (
    LARGEST,
    SMALLEST,
    UNKNOWN,
    Sign,
    diameter_of,
    draw_signs,
)
from careerapp.charts.scale import round_down
from careerapp.charts.shapes import draw_markers
from careerapp.charts.sheet import Sheet
from careerapp.charts.theme import ChartTheme
from careerapp.domain.language import Language, english

_GROUP_SIGN, _GROUP_WIDTH = 9.0, 12.0  # diameter, and room for a triangle, in points


@dataclass(frozen=True, slots=True)
class MapWords:
    """The words on the map that are the same for all jobs.

    Attributes
    ----------
    families : mapping of str to str
        Names of career groups, by two digits.
    match, pay : str
        What goes up, and what goes across, with the place.
    no_pay : str
        Over the jobs whose yearly pay is not published.
    jobs : str
        A number of jobs in the place; ``{number}`` stands for it.
    fewer_jobs : str
        That number or less.
    unknown_jobs : str
        What a question mark means.
    wider : str
        What a hollow sign means.
    language : Language
        Writes the figures.
    """

    families: Mapping[str, str]
    match: str
    pay: str
    no_pay: str
    jobs: str
    fewer_jobs: str
    unknown_jobs: str
    wider: str
    language: Language = english


def group_entries(families: Sequence[str], words: MapWords, theme: ChartTheme) -> list[KeyEntry]:
    """Return what colors and shapes mean, kinds of work that are alike beside each other."""
    return [
        KeyEntry(words.families[family], _GROUP_WIDTH, partial(_group_sign, theme, family))
        for family in sorted(set(families), key=theme.group_order)
    ]


def figure_entries(
    jobs: Sequence[int | None],
    *,
    any_wider: bool,
    words: MapWords,
    theme: ChartTheme,
    lettering: Lettering,
) -> list[KeyEntry]:
    """Return what sizes, question marks and hollow signs mean, as far as there are any.

    Parameters
    ----------
    jobs : sequence of int or None
        Of all jobs on the map.
    any_wider : bool
        Whether a sign is hollow.
    words : MapWords
        What is said.
    theme : ChartTheme
        Colors.
    lettering : Lettering
        Measures words.
    """
    most = max((number for number in jobs if number), default=None)
    entries = [] if most is None else _size_entries(most, words, theme)
    if None in jobs:
        width = lettering.text_width(UNKNOWN, CAPTION)
        entries.append(KeyEntry(words.unknown_jobs, width, partial(_question_sign, theme)))
    if any_wider:
        entries.append(KeyEntry(words.wider, _GROUP_SIGN, partial(_hollow_sign, theme)))
    return entries


def _size_entries(most: int, words: MapWords, theme: ChartTheme) -> list[KeyEntry]:
    """Return three round figures, the least of which has the smallest sign."""
    least = round_down(max(most * (SMALLEST / LARGEST) ** 2, 1))
    greatest = round_down(most)
    middle = round_down(sqrt(least * greatest))
    entries = []
    for number in dict.fromkeys((greatest, middle, least)):
        text = words.fewer_jobs if number == least else words.jobs
        diameter = diameter_of(number, most)
        entries.append(
            KeyEntry(
                text.format(number=words.language.number(number)),
                diameter,
                partial(_circle, theme, diameter, theme.rule),
                height=diameter,
            )
        )
    return entries


def _group_sign(theme: ChartTheme, family: str, sheet: Sheet, left: float, middle: float) -> None:
    draw_signs(sheet, [Sign(left + _GROUP_WIDTH / 2, middle, family, _GROUP_SIGN)], theme)


def _circle(
    theme: ChartTheme, diameter: float, face: str, sheet: Sheet, left: float, middle: float
) -> None:
    place = (left + diameter / 2, middle)
    draw_markers(sheet, [place], "o", diameter - 1, face=face, edge=theme.quiet_text)


def _hollow_sign(theme: ChartTheme, sheet: Sheet, left: float, middle: float) -> None:
    _circle(theme, _GROUP_SIGN, theme.surface, sheet, left, middle)


def _question_sign(theme: ChartTheme, sheet: Sheet, left: float, middle: float) -> None:
    sheet.write(UNKNOWN, left, middle, scale=CAPTION, color=theme.quiet_text, anchor="middle")
