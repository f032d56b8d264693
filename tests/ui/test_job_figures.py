"""Every figure on three job tabs against the source files.

What is expected stands in `tests/ui/job_figures`. It was looked up by hand in the file that is
named beside each figure, and worked out on paper: interests and values (1-7) as 100 * (x - 1) / 6,
importances (1-5) as 100 * (x - 1) / 4, pay by the hour as pay by the year / 2,080, and of 1,000
jobs in the whole US, TOT_EMP / 155,481.84 (the sum of all rows / 1,000). The person is `PERSON` of
the steps, who has a high school diploma, plans a bachelor's degree and has rated no subjects, in
another place each time.
"""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from careerapp.domain.match import Band, Match
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.person_state import PersonState
from careerapp.ui.results.figure_table import FigureTable
from careerapp.ui.results.job.job_tab import JobTab
from careerapp.ui.results.job.market_table import MarketTable
from careerapp.ui.results.job.pay_choices import PayChoices
from careerapp.ui.results.job.tool_names import ToolNames
from careerapp.ui.results.job.ways import ShownWay
from tests.ui.job_figures.actors import ACTORS
from tests.ui.job_figures.nurses import NURSES
from tests.ui.job_figures.systems_engineers import SYSTEMS_ENGINEERS
from tests.ui.job_figures.tab import Tab
from tests.ui.steps import PERSON, plain

TABS = (NURSES, SYSTEMS_ENGINEERS, ACTORS)
each_tab = pytest.mark.parametrize("expected", TABS, ids=lambda tab: tab.code)


@pytest.fixture
def page(
    qtbot: QtBot, engine: Engine, charts: Charts, background: Background, expected: Tab
) -> JobTab:
    """The tab of a job, with all its sections."""
    person = replace(PERSON, location=expected.place)
    tab = JobTab(
        engine.catalog,
        expected.code,
        person,
        charts,
        background,
        lambda _url: None,
        state=PersonState(),
        way=ShownWay(),
        pay_choices=PayChoices(),
        match=Match(1, expected.code, "The job", 80.0, Band.STRONG),
        explain=partial(engine.explain, person, expected.code),
    )
    qtbot.addWidget(tab)
    tab.finish()
    return tab


def _lines(page: JobTab) -> list[str]:
    """Return what stands on the page, and the rows of tables as a screen reader says them."""
    labels = page.findChildren(QLabel)
    seen = [line for label in labels for line in plain(label).split("\n")]
    heard = [line for label in labels for line in label.accessibleName().split("; ")]
    tools = [
        label.text() for each in page.findChildren(ToolNames) for label in each.findChildren(QLabel)
    ]
    kinds = [f"{kind}: {names}" for kind, names in zip(tools[::2], tools[1::2], strict=True)]
    return seen + heard + kinds


def _show_all_names(page: JobTab, about: str) -> None:
    """Press the button under a text of which only the beginning is shown."""
    for button in page.findChildren(QPushButton):
        if button.accessibleName().startswith(f"{about}: and"):
            button.click()


@each_tab
def test_words_and_tables_say_what_the_files_say(page: JobTab, expected: Tab) -> None:
    short = _lines(page)
    _show_all_names(page, "Tools")
    _show_all_names(page, "Other names")
    said = {*short, *_lines(page)}
    assert [line for line in expected.lines if line not in said] == []


@each_tab
def test_charts_say_what_the_files_say(page: JobTab, expected: Tab) -> None:
    described = {
        chart.accessibleName(): chart.accessibleDescription()
        for chart in page.findChildren(FigureView)
    }
    for name, description in expected.charts.items():
        assert described[name] == description


@each_tab
def test_related_jobs_come_in_the_files_order(page: JobTab, expected: Tab) -> None:
    table = next(
        each for each in page.findChildren(FigureTable) if each.accessibleName() == "Related jobs"
    )
    model = table.model()
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert titles == list(expected.related)


# onet/29.3/Alternate Titles.txt: rows of the job, all different
@pytest.mark.parametrize(
    ("expected", "names"), [(NURSES, 100), (SYSTEMS_ENGINEERS, 29), (ACTORS, 49)]
)
def test_all_other_names_can_be_shown(page: JobTab, names: int) -> None:
    _show_all_names(page, "Other names")
    line = next(line for line in _lines(page) if line.startswith("Also called "))
    assert len(line.split(", ")) == names


# The percentiles above divided by 2,080
@pytest.mark.parametrize(
    ("expected", "own", "country"),
    [
        (
            NURSES,
            ["$67.44 an hour", "$58.87 to $83.25", "$48.68", "$102.56"],
            ["$46.90 an hour", "$38.62 to $54.01", "$33.14", "$66.09"],
        ),
        (
            SYSTEMS_ENGINEERS,
            ["$53.62 an hour", "$37.55 to $73.13", "$26.67", "$83.80"],
            ["$56.05 an hour", "$38.16 to $75.72", "$26.89", "$90.61"],
        ),
    ],
)
def test_pay_by_the_hour_is_worked_out_from_the_year(
    qtbot: QtBot, page: JobTab, own: list[str], country: list[str]
) -> None:
    with qtbot.waitExposed(page):
        page.show()
    hour = next(each for each in page.findChildren(QRadioButton) if each.text() == "Hour")
    QTest.mouseClick(hour, Qt.MouseButton.LeftButton)
    (table,) = page.findChildren(MarketTable)
    said = [part.partition(": ")[2] for part in table.accessibleName().split("; ")]
    figures = [figure for figure in said if figure]  # six of each place
    assert [figures[0:4], figures[6:10]] == [own, country]
    assert all(figure in plain(table) for figure in (*own, *country))
