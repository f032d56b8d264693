"""The round chart of a job and a person."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from numpy.typing import NDArray

from careerapp.charts.polar import Series, draw_people, draw_polar, draw_polars
from careerapp.charts.theme import DARK, LIGHT, ChartTheme
from tests.charts.conftest import written

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


JOBS = [
    JOB,
    Series("Data Scientists", [0.2, 1.0, 0.5, 0.2, 0.3, 0.7]),
    Series("Heating, Air Conditioning, and Refrigeration Mechanics", [1, 0.5, 0.1, 0.3, 0.2, 0.6]),
    Series("Actors", [0.3, 0.2, 1.0, 0.5, 0.6, 0.0]),
]


def _circle(figure: Figure) -> tuple[float, float, float]:
    """Return the middle of the outermost ring and its radius, in points."""
    (grid,) = _paths(figure, LIGHT.rule) or _paths(figure, DARK.rule)
    x, y = grid.T
    return (x.min() + x.max()) / 2, (y.min() + y.max()) / 2, (x.max() - x.min()) / 2


def _paths(figure: Figure, color: str) -> list[NDArray[np.float64]]:
    """Return the points of the lines of a color that are not in the key."""
    key_top = min(_key_tops(figure))
    found = []
    for patch in figure.patches + figure.artists:
        if isinstance(patch, PathPatch) and to_hex(patch.get_edgecolor()) == color.lower():
            points = np.asarray(patch.get_path().vertices)
            if np.nanmin(points[:, 1]) < key_top:
                found.append(points)
    return found


def _shapes(figure: Figure, color: str) -> list[NDArray[np.float64]]:
    """Return the corners of filled shapes of a color that are not in the key."""
    key_top = min(_key_tops(figure))
    faces = [patch for patch in figure.artists if isinstance(patch, PathPatch)]
    corners = [
        np.asarray(face.get_path().vertices)
        for face in faces
        if to_hex(face.get_facecolor()) == color.lower() and face.get_alpha() != 1
    ]
    return [points for points in corners if points[:, 1].min() < key_top]


def _key_tops(figure: Figure) -> Iterator[float]:
    height = figure.get_size_inches()[1]
    names = {job.name for job in JOBS} | {"You"}
    for text in written(figure):
        if " ".join(text.get_text().split()) in names:
            yield (height - text.get_window_extent().y1 / figure.dpi) * 72


def _ratings(figure: Figure, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far points are from the middle, 1 at the edge."""
    x, y, radius = _circle(figure)
    distances: NDArray[np.float64] = np.hypot(points[:, 0] - x, points[:, 1] - y) / radius
    return distances


def _words(figure: Figure) -> list[str]:
    return [" ".join(text.get_text().split()) for text in written(figure)]


def test_the_job_is_a_filled_shape_through_its_ratings(figure: Figure) -> None:
    draw_polar(figure, LABELS, JOB, None, LIGHT, title="Interests")
    (shape,) = _shapes(figure, LIGHT.job)
    assert _ratings(figure, shape) == pytest.approx(JOB.ratings)
    assert not _paths(figure, LIGHT.person)


def test_the_first_spoke_is_up_and_the_others_follow_clockwise(figure: Figure) -> None:
    draw_polar(figure, LABELS, Series("This job", [1.0] * 6), None, LIGHT, title="Interests")
    x, y, radius = _circle(figure)
    (shape,) = _shapes(figure, LIGHT.job)
    assert shape[0] == pytest.approx((x, y - radius))
    assert shape[1] == pytest.approx((x + radius * 3**0.5 / 2, y - radius / 2))


def test_a_person_alone_is_drawn_and_named(figure: Figure) -> None:
    draw_polars(figure, LABELS, [], PERSON, LIGHT, title="What you like")
    said = [text.get_text() for text in written(figure)]
    assert "You" in said
    assert JOB.name not in said
    assert _paths(figure, LIGHT.person)
    assert _shapes(figure, LIGHT.job) == []


def test_what_is_not_answered_breaks_the_line(figure: Figure) -> None:
    draw_polar(figure, LABELS, JOB, PERSON, LIGHT, title="Interests")
    (line,) = _paths(figure, LIGHT.person)
    assert _ratings(figure, line) == pytest.approx(
        [0.2, 0.8, np.nan, 0.5, 0.0, 1.0, 0.2], nan_ok=True
    )


def test_a_legend_names_both(figure: Figure) -> None:
    draw_polar(figure, LABELS, JOB, PERSON, LIGHT, title="Interests")
    assert _words(figure)[1:3] == ["This job", "You"]


def test_several_jobs_are_lines_of_their_own_and_all_are_named(figure: Figure) -> None:
    draw_polars(figure, LABELS, JOBS, PERSON, LIGHT, title="Interests")
    for place, job in enumerate(JOBS):
        (line,) = _paths(figure, LIGHT.job_line(place).color)
        assert _ratings(figure, line)[:6] == pytest.approx(job.ratings)
    assert len(_paths(figure, LIGHT.person)) == 1
    assert _words(figure)[1:6] == [*(job.name for job in JOBS), "You"]


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


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(("width", "height"), [(340, 380), (460, 420), (900, 700)])
def test_nothing_is_in_the_way_of_several_jobs(
    check_texts: Callable[[Figure], None], theme: ChartTheme, width: int, height: int
) -> None:
    figure = Figure((width / 96, height / 96), dpi=96)
    draw_polars(figure, LABELS, JOBS, PERSON, theme, title="What you and these jobs are like")
    check_texts(figure)


def test_a_long_name_in_the_legend_is_broken(check_texts: Callable[[Figure], None]) -> None:
    figure = Figure((320 / 96, 340 / 96), dpi=96)
    job = Series("Sales Representatives, Wholesale and Manufacturing", JOB.ratings)
    draw_polar(figure, LABELS, job, PERSON, LIGHT, title="Interests")
    check_texts(figure)


def test_a_job_with_a_rating_missing_is_not_filled(figure: Figure) -> None:
    job = Series("This job", [0.1, None, 0.4, 0.6, 0.3, 0.35])
    draw_polar(figure, LABELS, job, None, LIGHT, title="Interests")
    assert not _shapes(figure, LIGHT.job)
    assert len(_paths(figure, LIGHT.job)) == 1


def _distances_to_the_circle(figure: Figure) -> list[float]:
    """Return how far each spoke's name is from the circle, in pixels."""
    x, down, radius = (part * figure.dpi / 72 for part in _circle(figure))
    y = figure.bbox.height - down
    boxes = [
        text.get_window_extent()
        for text in written(figure)
        if text.get_text().replace("\n", " ") in LABELS
    ]
    assert len(boxes) == len(LABELS)
    nearest = [(max(box.x0 - x, x - box.x1, 0), max(box.y0 - y, y - box.y1, 0)) for box in boxes]
    return [float(np.hypot(*point)) - radius for point in nearest]


def test_two_people_differ_in_color_dashes_and_markers(
    figure: Figure, check_texts: Callable[[Figure], None]
) -> None:
    other = Series("Maximiliana Papadopoulou-Featherstonehaugh", [0.9, 0.1, 0.5, 0.5, None, 0.2])
    draw_people(figure, LABELS, JOB, [PERSON, other], LIGHT, title="Two people on this job")
    check_texts(figure)
    names = [text.get_text().replace("\n", " ") for text in written(figure)]
    assert {"This job", "You"} <= set(names)
    one, two = LIGHT.person_line(0), LIGHT.person_line(1)
    assert one.color != two.color
    assert one.dashes != two.dashes
    assert one.marker != two.marker
    assert _paths(figure, one.color)
    assert _paths(figure, two.color)


def test_no_figure_of_a_ring_stands_on_a_marker() -> None:
    small = Figure((212 / 72, 214 / 72), dpi=72)
    person = Series("You", [0.2, 0.9, 0.4, 0.6, 0.3, 0.35])
    draw_polars(small, LABELS, [], person, replace(LIGHT, font_size=8.0), title="Interests")
    figures = {"25", "50", "75"} & set(_words(small))
    assert figures == {"50", "75"}  # a marker of 20 stands where the innermost would
    large = Figure((6, 6), dpi=72)
    draw_polars(large, LABELS, [], person, LIGHT, title="Interests")
    assert {"25", "50", "75"} <= set(_words(large))
