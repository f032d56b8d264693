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
@pytest.mark.parametrize(("width", "height"), [(400, 360), (460, 380), (900, 700)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_or_in_the_way(
    check_texts: Callable[[Figure], None], theme: ChartTheme, width: int, height: int, scale: float
) -> None:
    figure = Figure((width / 96, height / 96), dpi=96 * scale)
    title = "What matters: you and this job share most “Using your strengths”"
    draw_polar(figure, LABELS, JOB, PERSON, theme, title=title)
    check_texts(figure)
