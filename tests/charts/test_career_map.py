"""The map of careers."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest
from matplotlib.collections import PathCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from careerapp.catalog.facts import read_facts
from careerapp.catalog.store import load_catalog
from careerapp.charts.career_map import CareerPoint, career_map_height, draw_career_map
from careerapp.charts.map_key import MapWords
from careerapp.charts.marks import Mark
from careerapp.charts.theme import DARK, LIGHT, ChartTheme
from careerapp.report.family_words import family_names
from tests.charts.conftest import make_figure, written

WORDS = MapWords(
    families=family_names(),
    match="Match",
    pay="Yearly median pay in California",
    no_pay="yearly pay not published",
    jobs="{number} jobs",
    fewer_jobs="{number} jobs or fewer",
    unknown_jobs="number of jobs not published",
    wider="pay and jobs of a wider group",
)
TITLE, SOURCE = "What they pay, and how well they match", "Bureau of Labor Statistics, May 2025."
NURSES = CareerPoint("29-1141.00", "Registered Nurses", 84.0, "29", 133_990, 328_140)
TEACHERS = CareerPoint("25-2031.00", "Secondary School Teachers", 80.0, "25", 98_900, 82_000)
CHEFS = CareerPoint("35-1011.00", "Chefs and Head Cooks", 75.0, "35", 66_000, 20_000)
ACTORS = CareerPoint("27-2011.00", "Actors", 70.0, "27", None, 12_000)
POINTS = [NURSES, TEACHERS, CHEFS]


@pytest.fixture(scope="module", params=["CA", "US", "GU"])
def real_points(request: pytest.FixtureRequest) -> list[CareerPoint]:
    """Fifty real jobs of a place, in an order that has nothing to do with it."""
    catalog = load_catalog()
    facts = read_facts(catalog, request.param)
    codes = list(catalog.titles.index)[::18][:50]
    return [
        CareerPoint(
            code,
            catalog.titles[code],
            88 - 0.4 * place,
            facts[code].family,
            facts[code].pay,
            facts[code].employment,
            facts[code].is_wider,
        )
        for place, code in enumerate(codes)
    ]


def _draw(figure: Figure, points: Sequence[CareerPoint], theme: ChartTheme = LIGHT) -> list[Mark]:
    return draw_career_map(figure, points, theme, words=WORDS, title=TITLE, source=SOURCE)


def _fitting(
    points: Sequence[CareerPoint], width: int, theme: ChartTheme = LIGHT, *, scale: float = 1.0
) -> Figure:
    height = career_map_height(
        width * 72 / 96, points, theme, words=WORDS, title=TITLE, source=SOURCE
    )
    return make_figure(width, round(height * 96 / 72), scale=scale)


def _words(figure: Figure) -> list[str]:
    return [" ".join(text.get_text().split()) for text in written(figure)]


def _signs(figure: Figure, marks: Sequence[Mark]) -> tuple[list[str], list[str]]:
    """Return what jobs' signs are filled with, and their edges; each has a mark in it as well."""
    found = [
        signs
        for signs in figure.findobj(PathCollection)
        if isinstance(signs, PathCollection)
        and len(np.asarray(signs.get_offsets())) == 2 * len(marks)
        and np.asarray(signs.get_offsets())[:, 1].min() > marks[0].top - 1
    ]
    signs = found[-1]
    faces = [to_hex(color).upper() for color in np.atleast_2d(signs.get_facecolor())]
    edges = [to_hex(color).upper() for color in np.atleast_2d(signs.get_edgecolor())]
    return faces[::2], edges[::2]


def test_better_paid_is_further_right_and_a_better_match_is_higher() -> None:
    marks = _draw(_fitting(POINTS, 900), POINTS)
    (nurses_x, nurses_y), (teachers_x, teachers_y), (chefs_x, chefs_y) = (m.center for m in marks)
    assert nurses_x > teachers_x > chefs_x
    assert nurses_y < teachers_y < chefs_y
    share = (98_900 - 66_000) / (133_990 - 66_000)
    assert (teachers_x - chefs_x) / (nurses_x - chefs_x) == pytest.approx(share)
    assert (teachers_y - chefs_y) / (nurses_y - chefs_y) == pytest.approx(5 / 9)


def test_axes_are_labeled_with_round_figures() -> None:
    figure = _fitting(POINTS, 900)
    marks = _draw(figure, POINTS)
    words = _words(figure)
    assert {"Match", "Yearly median pay in California", "$80,000", "$100,000", "80 %"} <= set(words)
    label = next(text for text in written(figure) if text.get_text() == "80 %").get_window_extent()
    middle = (figure.bbox.height - (label.y0 + label.y1) / 2) * 72 / 96
    assert middle == pytest.approx(marks[1].center[1], abs=2)


def test_the_area_stands_for_the_number_of_jobs() -> None:
    points = [NURSES, replace(NURSES, code="b", jobs=82_035, match=70.0)]
    marks = _draw(_fitting(points, 900), points)
    assert marks[0].width - 1 == pytest.approx(2 * (marks[1].width - 1), rel=0.01)


def test_sizes_are_explained_in_round_figures() -> None:
    figure = _fitting(POINTS, 900)
    _draw(figure, POINTS)
    assert {"200,000 jobs", "50,000 jobs", "20,000 jobs or fewer"} <= set(_words(figure))


def test_color_and_shape_are_those_of_the_group_and_only_these_are_explained() -> None:
    figure = _fitting(POINTS, 900)
    marks = _draw(figure, POINTS)
    colors, _ = _signs(figure, marks)
    assert colors == [LIGHT.group(point.family).color for point in POINTS]
    named = [word for word in _words(figure) if word in family_names().values()]
    assert sorted(named) == ["Cooking and serving", "Health care", "Teaching and libraries"]


def test_figures_of_a_wider_group_are_hollow() -> None:
    points = [NURSES, replace(TEACHERS, is_wider=True), CHEFS]
    figure = _fitting(points, 900)
    faces, edges = _signs(figure, _draw(figure, points))
    assert faces[1] == LIGHT.surface
    assert LIGHT.surface not in (faces[0], faces[2])
    assert edges[1] == LIGHT.group("25").color
    assert WORDS.wider in _words(figure)


def test_what_is_not_there_is_not_explained() -> None:
    figure = _fitting(POINTS, 900)
    _draw(figure, POINTS)
    assert not {WORDS.wider, WORDS.unknown_jobs, WORDS.no_pay} & set(_words(figure))


def test_jobs_without_a_yearly_pay_stand_at_the_side() -> None:
    points = [*POINTS, ACTORS, replace(ACTORS, code="b", title="Dancers")]
    figure = _fitting(points, 900)
    marks = _draw(figure, points)
    assert min(mark.left for mark in marks[3:]) > max(m.left + m.width for m in marks[:3])
    assert marks[3].left + marks[3].width <= marks[4].left or (
        marks[4].left + marks[4].width <= marks[3].left
    )
    assert WORDS.no_pay in _words(figure)


def test_an_unknown_number_of_jobs_is_marked_and_smallest() -> None:
    points = [NURSES, replace(TEACHERS, family="29", jobs=None), replace(CHEFS, family="29")]
    figure = _fitting(points, 900)
    marks = _draw(figure, points)
    assert marks[1].width <= min(marks[0].width, marks[2].width)
    assert _words(figure).count("?") == 2  # beside the sign and in the key
    assert WORDS.unknown_jobs in _words(figure)


def test_a_map_without_any_pay_or_number_is_drawn(check_texts: Callable[[Figure], None]) -> None:
    points = [replace(ACTORS, jobs=None), replace(ACTORS, code="b", title="Dancers", jobs=None)]
    figure = _fitting(points, 600)
    _draw(figure, points)
    check_texts(figure)


def test_the_best_are_named_first() -> None:
    crowd = [
        replace(
            NURSES, code=f"{place}", title=f"Registered Nurses, Number {place}", match=84 - place
        )
        for place in range(50)
    ]
    figure = _fitting(crowd, 600)
    _draw(figure, crowd)
    named = [point for point in crowd if point.title in _words(figure)]
    assert crowd[0] in named
    assert 5 <= len(named) < 50


@pytest.mark.parametrize("width", [600, 940, 1400])
@pytest.mark.parametrize(("theme", "scale"), [(LIGHT, 1.0), (DARK, 2.0)], ids=["light", "dark"])
def test_real_jobs_are_on_the_map_and_nothing_is_in_the_way(
    check_texts: Callable[[Figure], None],
    real_points: list[CareerPoint],
    width: int,
    theme: ChartTheme,
    scale: float,
) -> None:
    figure = _fitting(real_points, width, scale=scale)
    marks = _draw(figure, real_points, theme)
    check_texts(figure)
    assert [mark.code for mark in marks] == [point.code for point in real_points]
    to_points = 72 / figure.dpi
    whole = figure.bbox.height * to_points
    for mark in marks:
        assert mark.left >= 0
        assert mark.left + mark.width <= figure.bbox.width * to_points
        assert 0 <= mark.top < mark.top + mark.height <= whole
    titles = {point.title for point in real_points}
    names = [t for t in written(figure) if " ".join(t.get_text().split()) in titles]
    assert len(names) >= 8
    for name in names:
        box = name.get_window_extent()
        left, right = box.x0 * to_points, box.x1 * to_points
        top, bottom = whole - box.y1 * to_points, whole - box.y0 * to_points
        for mark in marks:
            beside = right < mark.left + 1 or mark.left + mark.width - 1 < left
            assert beside or bottom < mark.top + 1 or mark.top + mark.height - 1 < top


def test_large_words_leave_room_for_each_other_and_for_the_signs(
    check_texts: Callable[[Figure], None],
) -> None:
    large = replace(LIGHT, font_size=2 * LIGHT.font_size)
    points = [replace(NURSES, pay=60_000), replace(CHEFS, pay=400_000), ACTORS]
    figure = _fitting(points, 1000, large)
    marks = _draw(figure, points, large)
    check_texts(figure)
    assert "$400,000" in _words(figure)  # up to where the strip begins
    middles = [mark.top + mark.height / 2 for mark in marks]
    assert max(middles) - min(middles) > 100


def test_all_lines_under_a_narrow_strip_stand_over_the_source() -> None:
    large = replace(LIGHT, font_size=2 * LIGHT.font_size)
    crowd = [replace(NURSES, code=f"{place}", match=84.0 - place) for place in range(9)]
    figure = _fitting([*crowd, ACTORS], 1000, large)
    _draw(figure, [*crowd, ACTORS], large)
    texts = {" ".join(text.get_text().split()): text for text in written(figure)}
    under_strip, source = texts[WORDS.no_pay], texts[SOURCE]
    assert under_strip.get_text().count("\n") == 2
    assert under_strip.get_window_extent().y0 > source.get_window_extent().y1


def test_the_map_keeps_to_the_room_that_there_is_as_far_as_it_can() -> None:
    def height(room: float) -> float:
        return career_map_height(
            720, POINTS, LIGHT, words=WORDS, title=TITLE, source=SOURCE, room=room
        )

    unlimited = career_map_height(720, POINTS, LIGHT, words=WORDS, title=TITLE, source=SOURCE)
    assert height(400) == pytest.approx(400)
    assert height(5000) == unlimited
    assert height(10) > 200  # less could not be read; then the page scrolls
