"""The chart of where a figure is highest."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from matplotlib.figure import Figure

from careerapp.charts.place_style import PlaceRole
from careerapp.charts.places import PlaceBar, PlaceList, draw_places, places_height
from careerapp.charts.theme import LIGHT, ChartTheme
from tests.charts.conftest import written

PAY = PlaceList(
    "Best paid",
    "Virgin Islands: 33rd of 53\nDistrict of Columbia: 3rd of 53",
    (
        PlaceBar("1  Massachusetts", PlaceRole.FURTHER, 140_270, "$140,270"),
        PlaceBar("2  Hawaii", PlaceRole.FURTHER, 136_320, "$136,320"),
        PlaceBar("3  District of Columbia", PlaceRole.CHOSEN, 129_010, "$129,010"),
        PlaceBar("4  Washington", PlaceRole.FURTHER, 124_200, "$124,200"),
        PlaceBar("5  Alaska", PlaceRole.FURTHER, 109_480, "$109,480"),
        PlaceBar("33  Virgin Islands", PlaceRole.OWN, 73_890, "$73,890"),
    ),
)
JOBS = PlaceList(
    "Most jobs",
    "Virgin Islands: 54th of 54\nDistrict of Columbia: 41st of 54",
    (
        PlaceBar("1  California", PlaceRole.FURTHER, 338_940, "338,940"),
        PlaceBar("2  Texas", PlaceRole.FURTHER, 271_380, "271,380"),
        PlaceBar("3  Florida", PlaceRole.FURTHER, 229_940, "229,940"),
        PlaceBar("4  New York", PlaceRole.FURTHER, 205_810, "205,810"),
        PlaceBar("5  Pennsylvania", PlaceRole.FURTHER, 146_520, "146,520"),
        PlaceBar("41  District of Columbia", PlaceRole.CHOSEN, 11_000, "11,000"),
        PlaceBar("54  Virgin Islands", PlaceRole.OWN, 470, "470"),
    ),
)


def _draw(figure: Figure, *lists: PlaceList, theme: ChartTheme = LIGHT) -> None:
    draw_places(figure, theme, lists=lists, title="Best paid in Massachusetts", source="BLS.")


def _place(figure: Figure, text: str) -> tuple[float, float]:
    box = next(each for each in written(figure) if each.get_text() == text).get_window_extent()
    return box.x0, (box.y0 + box.y1) / 2


def test_every_place_stands_beside_its_figure(figure: Figure) -> None:
    _draw(figure, PAY, JOBS)
    for one in (PAY, JOBS):
        for bar in one.bars:
            name, shown = _place(figure, bar.label), _place(figure, bar.shown)
            assert name[1] == pytest.approx(shown[1], abs=2)
            assert name[0] < shown[0]


def test_a_longer_bar_ends_further_out(figure: Figure) -> None:
    _draw(figure, JOBS)
    ends = [_place(figure, bar.shown)[0] for bar in JOBS.bars]
    assert ends == sorted(ends, reverse=True)
    assert len(set(ends)) == len(ends)


def test_lists_stand_side_by_side_with_a_remark_under_each(figure: Figure) -> None:
    _draw(figure, PAY, JOBS)
    assert _place(figure, PAY.heading)[1] == _place(figure, JOBS.heading)[1]
    assert _place(figure, PAY.heading)[0] < _place(figure, JOBS.heading)[0]
    words = [text.get_text() for text in written(figure)]
    assert any("33rd of 53" in text for text in words)
    assert any("54th of 54" in text for text in words)


@pytest.mark.parametrize("lists", [(PAY, JOBS), (PAY,), (JOBS,)])
@pytest.mark.parametrize("width", [420, 660, 912])
def test_nothing_is_cut_off_or_in_the_way(
    check_texts: Callable[[Figure], None], lists: tuple[PlaceList, ...], width: int
) -> None:
    figure = Figure((width / 96, places_height(lists, LIGHT) / 96), dpi=96)
    _draw(figure, *lists)
    check_texts(figure)


def test_large_type_does_not_run_into_itself(check_texts: Callable[[Figure], None]) -> None:
    large = replace(LIGHT, font_size=14.0)
    figure = Figure((660 / 96, places_height([PAY, JOBS], large) / 96), dpi=96)
    _draw(figure, PAY, JOBS, theme=large)
    check_texts(figure)
