"""The round chart of a job and a person."""

from collections.abc import Callable

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon

from careerapp.charts.polar import Series, draw_polar
from careerapp.charts.theme import DARK, LIGHT, ChartTheme

LABELS = [
    "Hands-on work",
    "Finding out why",
    "Using your strengths",
    "Helping people",
    "Leading and selling",
    "Working conditions",
]
JOB = Series("This job", [0.1, 0.9, 0.4, 0.6, 0.3, 0.35])
PERSON = Series("You", [0.2, 0.8, None, 0.5, 0.0, 1.0])


def _line(figure: Figure) -> Line2D:
    return next(line for line in figure.axes[0].lines if line.get_color() == LIGHT.person)


def test_the_job_is_a_filled_shape_through_its_ratings(figure: Figure) -> None:
    draw_polar(figure, LABELS, JOB, None, LIGHT, title="Interests")
    shapes = [patch for patch in figure.axes[0].patches if isinstance(patch, Polygon)]
    assert any(shape.get_fill() for shape in shapes)
    assert shapes[0].get_xy()[:6, 1].tolist() == JOB.ratings
    assert not any(line.get_color() == LIGHT.person for line in figure.axes[0].lines)


def test_zero_is_in_the_middle_and_one_at_the_edge(figure: Figure) -> None:
    draw_polar(figure, LABELS, JOB, PERSON, LIGHT, title="Interests")
    assert figure.axes[0].get_ylim() == (0, 1)


def test_what_is_not_answered_breaks_the_line(figure: Figure) -> None:
    draw_polar(figure, LABELS, JOB, PERSON, LIGHT, title="Interests")
    drawn = np.asarray(_line(figure).get_ydata(), dtype=float)
    assert np.isnan(drawn[2])
    assert drawn[1] == 0.8
    assert drawn[4] == 0.0


def test_a_legend_names_both(figure: Figure) -> None:
    draw_polar(figure, LABELS, JOB, PERSON, LIGHT, title="Interests")
    assert [text.get_text() for text in figure.legends[0].get_texts()] == ["This job", "You"]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(("width", "height"), [(300, 300), (320, 340), (460, 380), (900, 700)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_or_in_the_way(
    check_texts: Callable[[Figure], None], theme: ChartTheme, width: int, height: int, scale: float
) -> None:
    figure = Figure((width / 96, height / 96), dpi=96 * scale)
    title = "What matters: you and this job share most “Using your strengths”"
    draw_polar(figure, LABELS, JOB, PERSON, theme, title=title)
    check_texts(figure)
    assert min(_distances_to_the_circle(figure)) > 3 * scale


def test_a_long_name_in_the_legend_is_broken(check_texts: Callable[[Figure], None]) -> None:
    figure = Figure((320 / 96, 340 / 96), dpi=96)
    job = Series("Sales Representatives, Wholesale and Manufacturing", JOB.ratings)
    draw_polar(figure, LABELS, job, PERSON, LIGHT, title="Interests")
    check_texts(figure)


def test_a_job_with_a_rating_missing_is_not_filled(figure: Figure) -> None:
    job = Series("This job", [0.1, None, 0.4, 0.6, 0.3, 0.35])
    draw_polar(figure, LABELS, job, None, LIGHT, title="Interests")
    assert not figure.axes[0].patches


def _distances_to_the_circle(figure: Figure) -> list[float]:
    """Return how far each spoke's name is from the circle, in pixels."""
    circle = figure.axes[0].get_window_extent()
    x, y = (circle.x0 + circle.x1) / 2, (circle.y0 + circle.y1) / 2
    boxes = [
        text.get_window_extent()
        for text in figure.texts
        if text.get_text().replace("\n", " ") in LABELS
    ]
    assert len(boxes) == len(LABELS)
    nearest = [(max(box.x0 - x, x - box.x1, 0), max(box.y0 - y, y - box.y1, 0)) for box in boxes]
    return [float(np.hypot(*point)) - circle.width / 2 for point in nearest]
