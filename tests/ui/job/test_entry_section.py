"""The part of a job's page about getting in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.editions import Edition
from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.results.job.entry_section import EntrySection
from tests.ui.steps import ACTORS, LEGISLATORS, NURSES, PERSON, plain

PHYSICIAN_ASSISTANTS = "29-1071.00"
MakeSection = Callable[..., EntrySection]


@pytest.fixture
def make_section(qtbot: QtBot, engine: Engine, charts: Charts) -> MakeSection:
    def make(code: str, person: Profile = PERSON) -> EntrySection:
        section = EntrySection(engine.catalog.occupation(code), person, charts)
        qtbot.addWidget(section)
        section.show()
        return section

    return make


def _text(section: QWidget) -> str:
    labels = section.findChildren(QLabel)
    return "\n".join(plain(label) for label in labels if label.isVisibleTo(section))


def test_requirements_are_told_in_plain_words(make_section: MakeSection) -> None:
    text = _text(make_section(ACTORS))
    assert "Needs some preparation, from a few months to a year." in text
    assert "Some college courses" in text
    assert "No experience in a related job needed" in text
    assert "More than a year of training on the job" in text
    assert "Long-term" not in text


def test_zone_2_of_newer_data_is_said_to_be_1_and_2(
    qtbot: QtBot, engine: Engine, charts: Charts
) -> None:
    job = engine.catalog.occupation(ACTORS)
    editions = replace(job.editions, job_zones=Edition("30.3", date(2026, 5, 1)))
    section = EntrySection(replace(job, editions=editions), PERSON, charts)
    qtbot.addWidget(section)
    text = _text(section)
    assert "Needs little or some preparation, up to a year (levels 1–2 of 5)." in text
    assert "Preparation: O*NET 30.3, May 2026." in text


def test_more_school_than_planned_is_said_here_too(make_section: MakeSection) -> None:
    text = _text(make_section(PHYSICIAN_ASSISTANTS))
    assert "People typically get in with a master's degree; you plan a bachelor's degree." in text


def test_another_plan_is_shown_in_place(make_section: MakeSection) -> None:
    section = make_section(PHYSICIAN_ASSISTANTS)
    chart = section.findChild(FigureView)
    assert isinstance(chart, FigureView)
    assert "your plan: Bachelor's degree" in chart.accessibleDescription()
    section.renew(replace(PERSON, planned_education=EducationLevel.MASTERS), {})
    assert "You plan a master's degree, which is typically enough" in _text(section)
    assert section.findChild(FigureView) is chart
    assert "your plan: Master's degree" in chart.accessibleDescription()


def test_the_chart_has_all_eight_levels_and_names_the_commonest(
    make_section: MakeSection,
) -> None:
    section = make_section(NURSES)
    chart = section.findChild(FigureView)
    assert isinstance(chart, FigureView)
    assert chart.accessibleName() == "Most common among workers in this job: Bachelor's degree"
    levels = [part for part in chart.accessibleDescription().split("; ") if part.endswith(" %")]
    assert len(levels) == 8


def test_without_answers_nothing_is_said_about_the_person(make_section: MakeSection) -> None:
    section = make_section(NURSES, Profile())
    chart = section.findChild(FigureView)
    assert isinstance(chart, FigureView)
    assert "you" not in chart.accessibleDescription()
    assert "You " not in _text(section)


def test_a_job_whose_workers_were_not_asked_says_so(make_section: MakeSection) -> None:
    section = make_section(LEGISLATORS)
    assert "O*NET has not asked workers in this job for their education." in _text(section)
    assert section.findChildren(FigureView) == []


def test_requirements_of_a_wider_group_are_said_to_be(make_section: MakeSection) -> None:
    assert "“Registered nurses”, a wider group of jobs" in _text(make_section(NURSES))
    assert "wider group" not in _text(make_section(ACTORS))
