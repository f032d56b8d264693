"""The page about a group: charts that say what they show, tables, files, small groups."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from careerapp.catalog.facts import read_facts
from careerapp.domain.cohort import Cohort
from careerapp.matching.features import person_ratings
from careerapp.report.batch_ranking import rank_block
from careerapp.report.cohort import describe_cohort, job_traits
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.many.cohort_page import CohortPage
from tests.matching.people import random_people
from tests.report.editions import EDITIONS
from tests.ui.steps import words


@pytest.fixture(scope="module")
def groups(engine: Engine) -> dict[int, Cohort]:
    """Groups by their size."""
    recommender = engine.recommender
    jobs = job_traits(recommender.codes, read_facts(engine.catalog, None))
    ratings = np.array([person_ratings(person) for person in random_people(60, seed=5)])
    ranked = rank_block(recommender, ratings, 3)
    return {
        size: describe_cohort(ratings[:size], ranked.rows[:size], ranked.told[:size], jobs)
        for size in (4, 60)
    }


@pytest.fixture
def page(qtbot: QtBot, charts: Charts, groups: dict[int, Cohort]) -> CohortPage:
    page = CohortPage(charts)
    qtbot.addWidget(page)
    page.resize(980, 640)
    page.show_cohort(groups[60], EDITIONS, "class.csv, matched on May 2, 2026")
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: not charts.turns.waiting)
    return page


def test_each_chart_is_there_with_its_figures_in_words(page: CohortPage) -> None:
    names = [part.chart.accessibleName() for part in page.parts]
    assert [name.split(":")[0] for name in names] == [
        "Most often the strongest interest",
        "Most often among the best three jobs",
        "Most often planned",
    ]
    assert all(part.chart.isVisible() and not part.table.isVisible() for part in page.parts)
    assert "Hands-on work" in page.parts[0].chart.accessibleDescription()
    assert "of 60 could be matched" in words(page)


def test_tables_take_the_place_of_charts_by_keyboard(qtbot: QtBot, page: CohortPage) -> None:
    page.switch.setFocus()
    QTest.keyClick(page.switch.button(False), Qt.Key.Key_Right)
    assert all(part.table.isVisible() and not part.chart.isVisible() for part in page.parts)
    model = page.parts[2].table.model()
    assert model.rowCount() == 8
    spoken = model.index(5, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Bachelor's degree, People plan it: ")
    heights = {
        part.table.rowHeight(row)
        for part in page.parts
        for row in range(part.table.model().rowCount())
    }
    assert len(heights) == 1  # no name wraps in a page this wide


def test_a_chart_has_the_menu_that_saves_it(page: CohortPage) -> None:
    page.parts[1].chart.setFocus()
    QTest.keyClick(page.parts[1].chart, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Save as &PNG…" in [action.text() for action in menu.actions()]
    menu.close()


def test_a_small_group_is_pointed_out(page: CohortPage, groups: dict[int, Cohort]) -> None:
    assert not page.small_group.isVisible()
    page.show_cohort(groups[4], EDITIONS, "class.csv")
    assert page.small_group.isVisible()
    assert "shows single people" in page.small_group.text()
    assert any(label.text() == "4 people" for label in page.findChildren(QLabel))


def test_another_group_takes_the_place_of_the_first(
    page: CohortPage, groups: dict[int, Cohort]
) -> None:
    page.show_cohort(groups[4], EDITIONS, "class.csv")
    assert len(page.parts) == 3
    assert "of 3 people" in page.parts[1].chart.accessibleName()
