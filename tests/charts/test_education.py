"""The chart of workers' education."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from matplotlib.figure import Figure

from careerapp.charts.education import LevelShare, draw_education
from careerapp.charts.theme import LIGHT, ChartTheme
from tests.charts.conftest import filled_boxes, written

LEVELS = [
    LevelShare("Less than a high school diploma", 0.0),
    LevelShare("High school diploma or equivalent", 0.05),
    LevelShare("Certificate after high school", 0.1),
    LevelShare("Some college courses", 0.05),
    LevelShare("Associate's degree", 0.2),
    LevelShare("Bachelor's degree", 0.5),
    LevelShare("Master's degree", 0.08),
    LevelShare("Doctoral or professional degree", 0.02),
]


def _draw(
    figure: Figure, current: int | None, planned: int | None, theme: ChartTheme = LIGHT
) -> None:
    draw_education(
        figure,
        theme,
        levels=LEVELS,
        title="What workers have",
        current=current,
        planned=planned,
        current_label="you now",
        planned_label="your plan",
        source="Share of workers. O*NET.",
    )


def _heights(figure: Figure) -> dict[str, float]:
    """Return the height of each text's middle, in pixels."""
    boxes = {text.get_text(): text.get_window_extent() for text in written(figure)}
    return {text.replace("\n", " "): (box.y0 + box.y1) / 2 for text, box in boxes.items()}


def test_bars_are_as_long_as_the_shares(figure: Figure) -> None:
    _draw(figure, None, None)
    lengths = [end - start for start, end in filled_boxes(figure, LIGHT.job)]
    shares = [level.share for level in LEVELS if level.share]
    assert [length / max(lengths) for length in lengths] == pytest.approx(
        [share / max(shares) for share in shares]
    )
    assert "50 %" in _heights(figure)


def test_the_persons_levels_are_marked_in_their_rows(figure: Figure) -> None:
    _draw(figure, 1, 5)
    heights = _heights(figure)
    assert heights["you now"] == pytest.approx(heights[LEVELS[1].label], abs=3)
    assert heights["your plan"] == pytest.approx(heights[LEVELS[5].label], abs=3)


def test_one_level_for_both_gets_both_words(figure: Figure) -> None:
    _draw(figure, 3, 3)
    assert "you now, your plan" in _heights(figure)


def test_without_an_answer_nothing_is_marked(figure: Figure) -> None:
    _draw(figure, None, None)
    assert not any("you" in text for text in _heights(figure))


@pytest.mark.parametrize("levels", [(None, None), (1, 5), (7, 7)])
def test_nothing_is_cut_off_or_in_the_way(
    figure: Figure,
    check_texts: Callable[[Figure], None],
    levels: tuple[int | None, int | None],
) -> None:
    _draw(figure, *levels)
    check_texts(figure)


def test_the_bars_keep_room_in_a_narrow_chart() -> None:
    figure = Figure((420 / 96, 340 / 96), dpi=96)
    _draw(figure, 5, 5)
    assert max(end - start for start, end in filled_boxes(figure, LIGHT.job)) > 60


def test_large_type_does_not_run_into_itself(check_texts: Callable[[Figure], None]) -> None:
    figure = Figure((480 / 96, 340 / 96), dpi=96)
    _draw(figure, 1, 5, replace(LIGHT, font_size=14.0))
    check_texts(figure)
