"""Figures of the sizes that the window gives them, and a look for texts in each other's way."""

from collections.abc import Callable
from itertools import combinations

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch

from careerapp.charts.quick_text import QuickText

SIZES = ((420, 340), (640, 480), (1400, 900))


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    chosen: tuple[int, int] = request.param
    return chosen


@pytest.fixture
def figure(size: tuple[int, int]) -> Figure:
    return make_figure(*size)


@pytest.fixture
def check_texts() -> Callable[[Figure], None]:
    return assert_no_text_is_in_the_way


def make_figure(width: int, height: int, *, scale: float = 1.0) -> Figure:
    """Return a figure of a size in pixels at 96 to the inch, as on a screen of a scale."""
    return Figure((width / 96, height / 96), dpi=96 * scale)


def filled_boxes(figure: Figure, color: str) -> list[tuple[float, float]]:
    """Return from where to where rectangles of a color go across, in points."""
    filled = [
        patch
        for patch in figure.findobj(PathPatch)
        if isinstance(patch, PathPatch) and to_hex(patch.get_facecolor()) == color.lower()
    ]
    corners = [np.asarray(patch.get_path().vertices).reshape(-1, 5, 2) for patch in filled]
    return [(float(box[:, 0].min()), float(box[:, 0].max())) for boxes in corners for box in boxes]


def written(figure: Figure) -> list[QuickText]:
    """Return the texts on a figure, in the order in which they were written."""
    return [artist for artist in figure.artists if isinstance(artist, QuickText)]


def assert_no_text_is_in_the_way(figure: Figure) -> None:
    """Fail for a text that is cut off or lies over another one."""
    FigureCanvasAgg(figure)
    figure.draw_without_rendering()
    boxes = [(text.get_text(), text.get_window_extent()) for text in written(figure)]
    inside = figure.bbox.padded(0.5)
    cut_off = [
        text
        for text, box in boxes
        if not (inside.contains(box.x0, box.y0) and inside.contains(box.x1, box.y1))
    ]
    assert cut_off == []
    over_each_other = [
        (one, other)
        for (one, box), (other, other_box) in combinations(boxes, 2)
        if box.padded(-1).overlaps(other_box.padded(-1))
    ]
    assert over_each_other == []
