"""Colors that everybody can read and tell apart."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from numpy.typing import NDArray

from careerapp.charts.sheet import Sheet
from careerapp.charts.theme import DARK, LIGHT, ChartTheme
from careerapp.charts.typeface import known_typeface
from careerapp.domain.scales import Block
from careerapp.report.family_words import family_names

# Machado, Oliveira and Fernandes (2009), full severity, on linear RGB.
SIGHT = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}


def _linear(color: str) -> NDArray[np.float64]:
    channels = np.array([int(color[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def _contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2."""
    weights = np.array([0.2126, 0.7152, 0.0722])
    low, high = sorted(float(weights @ _linear(color)) for color in (one, other))
    return (high + 0.05) / (low + 0.05)


def _oklab(linear: NDArray[np.float64]) -> NDArray[np.float64]:
    to_cones = np.array(
        [
            [0.4122214708, 0.5363325363, 0.0514459929],
            [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ]
    )
    to_lab = np.array(
        [
            [0.2104542553, 0.7936177850, -0.0040720468],
            [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ]
    )
    lab: NDArray[np.float64] = to_lab @ np.cbrt(to_cones @ linear)
    return lab


def _least_distance(colors: Iterable[str], sight: str) -> float:
    """Return how far apart in OKLab those two colors are that look most alike."""
    seen = [_oklab(np.clip(SIGHT[sight] @ _linear(color), 0, 1)) for color in colors]
    return min(float(np.linalg.norm(one - other)) for one, other in combinations(seen, 2))


themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


@themes
def test_marks_and_words_stand_out(theme: ChartTheme) -> None:
    for ground in (theme.surface, theme.background):
        assert _contrast(theme.text, ground) >= 7
        assert _contrast(theme.quiet_text, ground) >= 4.5
    marks = (theme.job, theme.person, theme.place, theme.country)
    for mark in (*marks, *theme.further_jobs, *theme.blocks.values(), *theme.kinds_of_work):
        assert _contrast(mark, theme.surface) >= 3


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize(
    "colors",
    [(LIGHT.job, LIGHT.person), (DARK.job, DARK.person, DARK.place, DARK.country)],
    ids=["light", "dark"],
)
def test_colors_are_told_apart(colors: tuple[str, ...], sight: str) -> None:
    assert _least_distance(colors, sight) >= 0.15


@pytest.mark.parametrize("sight", SIGHT)
@themes
def test_parts_of_a_match_and_jobs_beside_each_other_are_told_apart(
    theme: ChartTheme, sight: str
) -> None:
    assert set(theme.blocks) == set(Block)
    assert _least_distance(theme.blocks.values(), sight) >= 0.15
    assert _least_distance((theme.person, theme.job, *theme.further_jobs), sight) >= 0.15


@pytest.mark.parametrize("sight", SIGHT)
@themes
def test_career_groups_differ_in_shape_or_clearly_in_color(theme: ChartTheme, sight: str) -> None:
    styles = [theme.group(family) for family in family_names()]
    assert len(set(styles)) == 22
    for shape in {style.marker for style in styles}:
        assert _least_distance([s.color for s in styles if s.marker == shape], sight) >= 0.15


@themes
def test_jobs_beside_each_other_differ_without_color(theme: ChartTheme) -> None:
    lines = [theme.job_line(place) for place in range(4)]
    assert len({line.dashes for line in lines}) == 4
    assert len({line.marker for line in lines}) == 4


def test_a_font_that_matplotlib_lacks_is_replaced() -> None:
    assert known_typeface("No Such Font").family == "DejaVu Sans"
    assert known_typeface("DejaVu Sans").family == "DejaVu Sans"


def test_a_family_without_bold_is_used_without_a_warning(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    regular = next(
        font
        for font in fontManager.ttflist
        if font.name == "DejaVu Sans" and font.weight == 400 and font.style == "normal"
    )
    light = replace(regular, name="Only Light", weight=300)
    monkeypatch.setattr(
        fontManager, "ttflist", [*fontManager.ttflist, replace(regular, name="No Bold"), light]
    )
    assert known_typeface("Only Light").family == "DejaVu Sans"
    Sheet(Figure(), replace(LIGHT, font_family="No Bold")).heading("Title")
    assert not caplog.records
