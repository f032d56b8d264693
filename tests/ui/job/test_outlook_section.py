"""The part of a job's page about the outlook."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.results.job.outlook_section import OutlookSection
from tests.ui.steps import LEGISLATORS, NURSES, plain

TYPISTS = "43-9022.00"
FIREFIGHTERS = "33-2011.00"
PROSTHODONTISTS = "29-1024.00"
MakeSection = Callable[[str], OutlookSection]


@pytest.fixture
def make_section(qtbot: QtBot, engine: Engine, charts: Charts) -> MakeSection:
    def make(code: str) -> OutlookSection:
        catalog = engine.catalog
        section = OutlookSection(catalog.occupation(code), catalog.outlook_of_all(), charts)
        qtbot.addWidget(section)
        return section

    return make


def _text(section: OutlookSection) -> str:
    return "\n".join(plain(label) for label in section.findChildren(QLabel))


def test_growth_is_told_against_the_average(make_section: MakeSection) -> None:
    text = _text(make_section(NURSES))
    assert "about 3,390,000 jobs in 2024, about 3,560,000 jobs in 2034" in text
    assert "4.9 % more jobs: faster than all jobs together (3.1 %)" in text
    assert "about 189,000 jobs, from growth and from people leaving" in text
    assert "0.5 % of those who work in it; of everybody who works 5.8 %" in text


def test_fewer_jobs_are_told_as_such(make_section: MakeSection) -> None:
    section = make_section(TYPISTS)
    assert "36.1 % fewer jobs, while all jobs together grow (3.1 %)" in _text(section)
    chart = section.findChild(FigureView)
    assert isinstance(chart, FigureView)
    assert chart.accessibleName() == "36.1 % fewer jobs in 2034 than in 2024"
    assert chart.accessibleDescription() == "2024: about 40,000 jobs; 2034: about 25,600 jobs"


def test_a_projection_is_said_to_be_a_guess_with_its_source(make_section: MakeSection) -> None:
    text = _text(make_section(NURSES))
    assert "A projection is a guess, made in 2025" in text
    assert "Source: Bureau of Labor Statistics, projections for 2024 to 2034" in text


def test_what_is_unknown_and_what_rounds_to_nothing_differ(make_section: MakeSection) -> None:
    assert "Self-employed\nnot published" in _text(make_section(LEGISLATORS))
    assert "next to nobody of those who work in it" in _text(make_section(FIREFIGHTERS))
    assert "fewer than 50 jobs" in _text(make_section(PROSTHODONTISTS))


def test_the_outlook_of_a_wider_group_is_said_to_be(make_section: MakeSection) -> None:
    assert "outlook for “Registered nurses”, a wider group of jobs" in _text(make_section(NURSES))
    assert "wider group" not in _text(make_section(TYPISTS))
