"""The figures of the polar charts as plain bars."""

from collections.abc import Callable

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch

from careerapp.charts.pairs import draw_pairs, pairs_height
from careerapp.charts.polar import Series
from careerapp.charts.theme import DARK, LIGHT, ChartTheme
from tests.charts.conftest import make_figure, written
from tests.charts.test_polar import JOB, JOBS, LABELS, PERSON

TITLE = "Interests: you and this job share most “Finding out why”"


def _fitting(width: int, jobs: list[Series], *, scale: float = 1.0) -> Figure:
    height = pairs_height(width * 72 / 96, LABELS, jobs, PERSON, LIGHT, title=TITLE)
    return make_figure(width, round(height * 96 / 72), scale=scale)


def _draw(
    figure: Figure, jobs: list[Series], person: Series | None, theme: ChartTheme = LIGHT
) -> None:
    draw_pairs(figure, LABELS, jobs, person, theme, title=TITLE, missing="no answer")


def _bars(figure: Figure, color: str) -> list[tuple[float, float]]:
    """Return middle and length of the bars of a color, from top to bottom; not the key's."""
    boxes = [
        corners
        for patch in figure.findobj(PathPatch)
        if isinstance(patch, PathPatch) and to_hex(patch.get_facecolor()) == color.lower()
        for corners in np.asarray(patch.get_path().vertices).reshape(-1, 5, 2)
    ]
    bars = sorted((float(y.mean()), float(np.ptp(x))) for x, y in (box.T for box in boxes))
    return bars[1:]


@pytest.mark.parametrize("width", [340, 700])
def test_bars_are_as_long_as_the_ratings(width: int) -> None:
    figure = _fitting(width, [JOB])
    _draw(figure, [JOB], PERSON)
    full = _bars(figure, LIGHT.person)[-1][1]  # of the last rating, 1.0
    assert [length / full for _, length in _bars(figure, LIGHT.job)] == pytest.approx(JOB.ratings)
    answered = [rating for rating in PERSON.ratings if rating is not None]
    assert [length / full for _, length in _bars(figure, LIGHT.person)] == pytest.approx(answered)


def test_each_bar_has_its_figure_and_a_missing_answer_is_said_to_be_missing() -> None:
    figure = _fitting(420, [JOB])
    _draw(figure, [JOB], PERSON)
    words = [text.get_text() for text in written(figure)]
    assert words.count("no answer") == 1
    for rating in (*JOB.ratings, *PERSON.ratings):
        assert rating is None or f"{round(100 * rating)}" in words


def test_bars_of_one_row_stand_at_its_label() -> None:
    figure = _fitting(420, JOBS)
    _draw(figure, JOBS, PERSON)
    height = figure.bbox.height
    places = {" ".join(t.get_text().split()): t.get_window_extent() for t in written(figure)}
    middles = [[y for y, _ in _bars(figure, LIGHT.job_line(place).color)] for place in range(4)]
    for label, row in zip(LABELS, zip(*middles, strict=True), strict=True):
        box = places[label]
        middle = (height - (box.y0 + box.y1) / 2) * 72 / 96
        assert min(row) - 10 < middle < max(row) + 20
        assert list(row) == sorted(row)


@pytest.mark.parametrize("jobs", [[JOB], JOBS[:2], JOBS], ids=["one", "two", "four"])
@pytest.mark.parametrize("width", [340, 420, 900])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_nothing_is_cut_off_or_in_the_way(
    check_texts: Callable[[Figure], None],
    jobs: list[Series],
    width: int,
    scale: float,
    theme: ChartTheme,
) -> None:
    figure = _fitting(width, jobs, scale=scale)
    _draw(figure, jobs, PERSON, theme)
    check_texts(figure)


def test_nobody_is_named_where_nothing_is_answered() -> None:
    figure = _fitting(420, [JOB])
    _draw(figure, [JOB], None)
    assert "You" not in [text.get_text() for text in written(figure)]
    assert not _bars(figure, LIGHT.person)
