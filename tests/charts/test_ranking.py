"""The bar chart of matches."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.text import Text

from careerapp.charts.marks import Mark
from careerapp.charts.ranking import Bar, RankingWords, draw_ranking, ranking_height
from careerapp.charts.theme import DARK, LIGHT, ChartTheme
from careerapp.domain.scales import Block
from tests.charts.conftest import make_figure, written

LONGEST = (
    "Secondary School Teachers, Except Special and Career/Technical Education",
    "Heating, Air Conditioning, and Refrigeration Mechanics and Installers",
    "Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products",
)
NOTE = "$133,990 a year · 5 % more jobs by 2034 · Bachelor's degree"
PARTS = {Block.INTERESTS: 40.4, Block.VALUES: 20.0, Block.SUBJECTS: 14.0, Block.EDUCATION: 10.0}
NURSES = Bar("29-1141.00", "Registered Nurses", 84.4, "strong fit", PARTS)
TEACHERS = Bar("25-2031.00", LONGEST[0], 71.0, "good fit", {Block.INTERESTS: 71.0})
ACTORS = Bar("27-2011.00", "Actors", 12.5, "weak fit", {Block.INTERESTS: 2.5, Block.VALUES: 10.0})
BARS = [NURSES, TEACHERS, ACTORS]
WORDS = RankingWords(
    blocks={
        Block.INTERESTS: "Interests",
        Block.VALUES: "Values",
        Block.SUBJECTS: "Subjects",
        Block.EDUCATION: "School",
    },
    average="50 = the average job",
    full="100 = the same as your answers",
    tied="level: closer than your answers can tell apart",
    estimated="partly estimated: O*NET has not rated all of this job",
)
TITLE, SOURCE = "How well they match", "O*NET 30.2, and your answers."


def _draw(figure: Figure, bars: Sequence[Bar], theme: ChartTheme = LIGHT) -> list[Mark]:
    return draw_ranking(figure, bars, theme, words=WORDS, title=TITLE, source=SOURCE)


def _fitting(bars: Sequence[Bar], width: int, *, scale: float = 1.0) -> Figure:
    """Return a figure as high as the chart asks for, in pixels at 96 to the inch."""
    height = ranking_height(width * 72 / 96, bars, LIGHT, words=WORDS, title=TITLE, source=SOURCE)
    return make_figure(width, round(height * 96 / 72), scale=scale)


def _words(figure: Figure) -> list[str]:
    return [" ".join(text.get_text().split()) for text in written(figure)]


def _boxes(figure: Figure, color: str) -> list[tuple[float, float, float, float]]:
    """Return left, top, right and bottom of all rectangles of a color, in points, sorted."""
    boxes = []
    for shapes in figure.findobj(PathPatch):
        assert isinstance(shapes, PathPatch)
        if to_hex(shapes.get_facecolor()) == color.lower():
            corners = np.asarray(shapes.get_path().vertices).reshape(-1, 5, 2)
            boxes += [(min(x), min(y), max(x), max(y)) for x, y in (corner.T for corner in corners)]
    return sorted(boxes, key=lambda box: (round(box[1], 3), box[0]))


def _rows(figure: Figure, color: str, marks: Sequence[Mark]) -> list[tuple[float, ...]]:
    """Return the rectangles of a color that lie in the rows of jobs, not in the key."""
    return [box for box in _boxes(figure, color) if box[1] >= marks[0].top - 0.01]


def test_bars_end_where_the_match_ends(figure: Figure) -> None:
    marks = _draw(figure, BARS)
    grounds = _rows(figure, LIGHT.track, marks)
    parts = [box for color in LIGHT.blocks.values() for box in _rows(figure, color, marks)]
    for bar, (left, top, right, _) in zip(BARS, grounds, strict=True):
        row = [box for box in parts if abs(box[1] - top) < 0.01]
        assert min(box[0] for box in row) == pytest.approx(left)
        end = max(box[2] for box in row)
        assert 100 * (end - left) / (right - left) == pytest.approx(bar.match)


def test_a_bar_is_made_of_its_parts_in_the_order_of_the_key(figure: Figure) -> None:
    marks = _draw(figure, [NURSES])
    ((left, _, right, _),) = _rows(figure, LIGHT.track, marks)
    start = 0.0
    for block in Block:
        ((begin, _, end, _),) = _rows(figure, LIGHT.blocks[block], marks)
        assert 100 * (begin - left) / (right - left) == pytest.approx(start)
        length = 100 * (end - begin) / (right - left)
        assert PARTS[block] - 1.5 * 100 / (right - left) < length + 1e-6
        assert length < PARTS[block] + 1e-6
        start += PARTS[block]
    names = [word for word in _words(figure) if word in WORDS.blocks.values()]
    assert names == list(WORDS.blocks.values())


def test_parts_are_two_pixels_apart(figure: Figure) -> None:
    marks = _draw(figure, [NURSES])
    parts = [_rows(figure, LIGHT.blocks[block], marks)[0] for block in Block]
    for one, other in pairwise(parts):
        assert (other[0] - one[2]) * 96 / 72 == pytest.approx(2)


def test_the_key_names_only_what_is_there(figure: Figure) -> None:
    _draw(figure, [TEACHERS, ACTORS])
    assert {"Interests", "Values"} <= set(_words(figure))
    assert not {"Subjects", "School", WORDS.tied, WORDS.estimated} & set(_words(figure))


def test_a_bar_without_parts_is_in_one_piece(figure: Figure) -> None:
    marks = _draw(figure, [replace(NURSES, parts={})])
    assert len(_rows(figure, LIGHT.job, marks)) == 1
    assert not set(WORDS.blocks.values()) & set(_words(figure))


def test_the_best_is_on_top(figure: Figure) -> None:
    _draw(figure, BARS)
    heights = {
        " ".join(text.get_text().split()): text.get_position()[1] for text in written(figure)
    }
    assert heights["Registered Nurses"] > heights[LONGEST[0]] > heights["Actors"]


def test_titles_are_whole_and_figures_are_printed(figure: Figure) -> None:
    _draw(figure, [*BARS, replace(ACTORS, note=NOTE)])
    words = _words(figure)
    assert {bar.title for bar in BARS} <= set(words)
    assert {"84 %", "71 %", "12 %", "strong fit", "good fit", "weak fit", NOTE, SOURCE} <= set(
        words
    )


def test_what_the_middle_means_is_said_over_the_first_bar(figure: Figure) -> None:
    marks = _draw(figure, BARS)
    places = {text.get_text(): text.get_window_extent() for text in written(figure)}
    label = places[WORDS.average]
    grounds = _rows(figure, LIGHT.track, marks)
    middle = (grounds[0][0] + grounds[0][2]) / 2 * 96 / 72
    assert (label.x0 + label.x1) / 2 == pytest.approx(middle, abs=2)
    assert label.y0 > figure.bbox.height - marks[0].top * 96 / 72


def test_a_bracket_joins_jobs_that_are_level_and_follow_each_other(figure: Figure) -> None:
    bars = [
        replace(NURSES, tie=1),
        replace(TEACHERS, tie=1),
        replace(ACTORS, tie=3),
        replace(NURSES, tie=1),
    ]
    marks = _draw(figure, bars)
    brackets = [box for box in _rows(figure, LIGHT.quiet_text, marks) if box[3] - box[1] > 5]
    ((_, top, right, bottom),) = brackets
    assert right < marks[0].left + 3
    assert top == pytest.approx(marks[0].top)
    assert marks[1].contains(marks[1].left, bottom)
    assert bottom < marks[2].top
    assert _words(figure).count(WORDS.tied) == 1


def test_a_bar_that_is_partly_estimated_has_a_star_and_the_key_says_so(figure: Figure) -> None:
    _draw(figure, [NURSES, replace(TEACHERS, estimated=True)])
    assert "good fit *" in _words(figure)
    assert "strong fit" in _words(figure)
    assert WORDS.estimated in _words(figure)


@pytest.mark.parametrize("width", [420, 960])
def test_marks_lie_where_titles_and_bars_are(width: int) -> None:
    bars = [replace(bar, note=NOTE) for bar in BARS]
    figure = _fitting(bars, width)
    marks = _draw(figure, bars)
    assert [mark.code for mark in marks] == [bar.code for bar in bars]
    assert [mark.name for mark in marks] == [bar.title for bar in bars]
    grounds = _rows(figure, LIGHT.track, marks)
    height = figure.bbox.height * 72 / 96
    for mark, (left, top, right, bottom), bar in zip(marks, grounds, bars, strict=True):
        assert mark.contains(left, top)
        assert mark.contains(right, bottom - 0.001)
        (title,) = (t for t in written(figure) if " ".join(t.get_text().split()) == bar.title)
        box = title.get_window_extent()
        assert mark.contains(box.x0 * 72 / 96, height - box.y1 * 72 / 96, within=1)
    for one, other in pairwise(marks):
        assert one.top + one.height <= other.top


@pytest.mark.parametrize(("count", "theme"), [(10, LIGHT), (50, DARK)], ids=["10", "50 dark"])
@pytest.mark.parametrize("width", [420, 600, 1200])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("note", ["", NOTE])
def test_nothing_is_cut_off_or_in_the_way(
    check_texts: Callable[[Figure], None],
    count: int,
    width: int,
    scale: float,
    note: str,
    theme: ChartTheme,
) -> None:
    bars = [
        Bar(
            f"{place}",
            LONGEST[place % 3],
            90.0 - place,
            "strong fit",
            PARTS,
            tie=place // 2,
            note=note,
            estimated=True,
        )
        for place in range(count)
    ]
    figure = _fitting(bars, width, scale=scale)
    _draw(figure, bars, theme)
    check_texts(figure)


@pytest.mark.parametrize("width", [420, 600, 1200])
def test_words_have_their_full_size_in_a_chart_of_the_height_it_asks_for(width: int) -> None:
    figure = _fitting(BARS, width)
    _draw(figure, BARS)
    (title,) = (text for text in written(figure) if text.get_text() == "Actors")
    assert title.style.size == LIGHT.font_size


def test_large_words_at_a_bar_s_end_stay_in_the_row_of_their_job() -> None:
    large = replace(LIGHT, font_size=2 * LIGHT.font_size)
    height = ranking_height(900, BARS, large, words=WORDS, title=TITLE, source=SOURCE)
    figure = make_figure(1200, round(height * 96 / 72))
    marks = _draw(figure, BARS, large)
    to_points = 72 / figure.dpi
    for bar, mark in zip(BARS, marks, strict=True):
        (text,) = [each for each in written(figure) if each.get_text() == bar.label]
        bottom = (figure.bbox.height - text.get_window_extent().y0) * to_points
        assert bottom <= mark.top + mark.height


def test_drawing_again_leaves_nothing_of_the_old(figure: Figure) -> None:
    _draw(figure, BARS)
    _draw(figure, BARS[:1])
    assert "Actors" not in [text.get_text() for text in figure.findobj(Text)]


def test_a_chart_too_small_for_its_words_sets_them_smaller(
    check_texts: Callable[[Figure], None],
) -> None:
    figure = make_figure(430, 330)
    bars = [replace(NURSES, title=LONGEST[2], match=90.0 - place) for place in range(5)]
    _draw(figure, bars)
    check_texts(figure)
    assert _words(figure).count(LONGEST[2]) == 5
