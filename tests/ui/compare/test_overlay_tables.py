"""Figures of four jobs as tables: nothing is out of sight, not even in the least window."""

from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Block
from careerapp.ui.main_window import MainWindow
from careerapp.ui.results.job.ways import Way, WaySwitch
from careerapp.ui.results.results_view import ResultsView
from tests.ui.steps import ACTORS, DEVELOPERS, LEGISLATORS, NURSES


def test_ones_own_answers_are_in_sight_beside_four_jobs(
    qtbot: QtBot, window: MainWindow, results: ResultsView
) -> None:
    window.resize(1024, 640)
    results.tabs.compare([NURSES, DEVELOPERS, ACTORS, LEGISLATORS])
    page = results.tabs.comparison
    assert page is not None
    interests, values = (page.overlays.views[block] for block in (Block.INTERESTS, Block.VALUES))
    qtbot.waitUntil(lambda: interests.isVisible() and interests.y() == values.y())  # circles
    (switch,) = page.overlays.findChildren(WaySwitch)
    switch.button(Way.TABLE).click()
    qtbot.waitUntil(lambda: interests.x() == values.x())

    def all_columns_are_seen() -> None:
        for view in (interests, values):
            assert view.table.horizontalHeader().length() <= view.table.viewport().width()

    qtbot.waitUntil(all_columns_are_seen)
    switch.button(Way.CIRCLES).click()
    qtbot.waitUntil(lambda: interests.y() == values.y())
