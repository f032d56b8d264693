"""Colors that everybody can read and tell apart."""

from dataclasses import replace

import pytest
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager

from careerapp.charts.sheet import Sheet
from careerapp.charts.theme import (
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    ChartTheme,
)
from careerapp.charts.typeface import known_typeface
from careerapp.domain.scales import Block
from careerapp.report.family_words import family_names
from tests.charts.sight import SIGHT, contrast, least_distance

HIGH_CONTRAST = (HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)

themes = pytest.mark.parametrize(
    "theme",
    [LIGHT, DARK, *HIGH_CONTRAST],
    ids=["light", "dark", "high contrast, light", "high contrast, dark"],
)


@themes
def test_marks_and_words_stand_out(theme: ChartTheme) -> None:
    for ground in (theme.surface, theme.background):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.quiet_text, ground) >= (7 if theme in HIGH_CONTRAST else 4.5)
    marks = (theme.job, theme.person, theme.place, theme.country)
    for mark in (*marks, *theme.further_jobs, *theme.blocks.values(), *theme.kinds_of_work):
        assert contrast(mark, theme.surface) >= (4.5 if theme in HIGH_CONTRAST else 3)


@pytest.mark.parametrize("sight", SIGHT)
@themes
def test_places_are_told_apart(theme: ChartTheme, sight: str) -> None:
    assert least_distance((theme.place, theme.country), sight) >= 0.15


@pytest.mark.parametrize("sight", SIGHT)
@themes
def test_parts_of_a_match_and_jobs_beside_each_other_are_told_apart(
    theme: ChartTheme, sight: str
) -> None:
    assert set(theme.blocks) == set(Block)
    assert least_distance(theme.blocks.values(), sight) >= 0.15
    assert least_distance((theme.person, theme.job, *theme.further_jobs), sight) >= 0.15


@pytest.mark.parametrize("sight", SIGHT)
@themes
def test_career_groups_differ_in_shape_or_clearly_in_color(theme: ChartTheme, sight: str) -> None:
    styles = [theme.group(family) for family in family_names()]
    assert len({(style.mark, style.marker) for style in styles}) == 22
    for shape in {style.marker for style in styles}:
        assert least_distance([s.color for s in styles if s.marker == shape], sight) >= 0.15


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
