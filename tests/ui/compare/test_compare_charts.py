"""Jobs side by side: the charts of their ratings."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Block, Interest
from careerapp.ui.figure_view import FigureView
from careerapp.ui.results.compare.compare_tab import CompareTab
from careerapp.ui.results.results_view import ResultsView
from tests.ui.compare.steps import compare, words
from tests.ui.keyboard import KEY, press
from tests.ui.steps import ACTORS, DEVELOPERS, LEGISLATORS, NURSES


def _drawn(qtbot: QtBot, page: CompareTab) -> dict[Block, FigureView]:
    charts = {block: view.chart for block, view in page.overlays.views.items()}
    qtbot.waitUntil(lambda: all(one.isHidden() or one.current for one in charts.values()))
    return charts


def test_the_table_of_figures_stands_over_the_charts(qtbot: QtBot, shown: ResultsView) -> None:
    page = compare(shown, NURSES, ACTORS)
    _drawn(qtbot, page)
    table, charts = (part.mapTo(page, QPoint(0, 0)).y() for part in (page.table, page.overlays))
    assert table < charts


def test_charts_show_all_jobs_and_the_person_with_the_figures_as_text(
    qtbot: QtBot, shown: ResultsView
) -> None:
    page = compare(shown, NURSES, ACTORS)
    charts = _drawn(qtbot, page)
    assert charts[Block.INTERESTS].accessibleName() == (
        "Interests: these jobs differ most in “Creating”"
    )
    said = charts[Block.INTERESTS].accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    assert "Creating: Registered Nurses 6 %, Actors 100 %, you 40 %" in said


@pytest.mark.parametrize("way", ["Bars", "Table", "Circles"])
def test_the_same_figures_can_be_seen_in_three_ways(
    qtbot: QtBot, shown: ResultsView, way: str
) -> None:
    page = compare(shown, NURSES, ACTORS)
    _drawn(qtbot, page)
    button = next(each for each in page.overlays.findChildren(QRadioButton) if each.text() == way)
    button.setFocus()
    press(KEY.Key_Space)
    view = page.overlays.views[Block.INTERESTS]
    assert view.table.isHidden() is (way != "Table")
    assert view.chart.isHidden() is (way == "Table")
    if way == "Table":
        model = view.table.model()
        creating = [model.index(3, column).data() for column in range(model.columnCount())]
        assert [str(cell).split("\N{NO-BREAK SPACE}")[0] for cell in creating] == ["6", "100", "40"]
    else:
        _drawn(qtbot, page)


def test_what_is_not_rated_for_any_of_the_jobs_is_said(qtbot: QtBot, shown: ResultsView) -> None:
    page = compare(shown, DEVELOPERS, LEGISLATORS)
    qtbot.waitUntil(page.overlays.views[Block.SUBJECTS].isHidden)
    assert "O*NET has rated none of these jobs for “Subjects”." in words(page.overlays)


def test_another_answer_is_seen_on_the_charts(qtbot: QtBot, shown: ResultsView) -> None:
    page = compare(shown, NURSES, ACTORS)
    with qtbot.waitSignal(shown.ranking_shown):
        shown.trial.answer(Interest.ARTISTIC, 0.9)
    chart = page.overlays.views[Block.INTERESTS].chart

    def creating() -> str:
        return str(chart.accessibleDescription()).partition("Creating")[2].partition(";")[0]

    qtbot.waitUntil(lambda: "you 90" in creating())
