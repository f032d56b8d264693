"""The part of a job's page that leads to the web."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.ui.engine import Engine
from careerapp.ui.results.job.next_steps_section import NextStepsSection
from tests.ui.steps import NURSES, PERSON


def _make(qtbot: QtBot, engine: Engine, person: Profile, opened: list[str]) -> NextStepsSection:
    section = NextStepsSection(engine.catalog.occupation(NURSES), person, opened.append)
    qtbot.addWidget(section)
    section.show()
    return section


def test_it_says_beforehand_what_is_handed_over(
    qtbot: QtBot, engine: Engine, opened: list[str]
) -> None:
    section = _make(qtbot, engine, PERSON, opened)
    text = "\n".join(label.text() for label in section.findChildren(QLabel))
    assert "opens your browser" in text
    assert "the name of the job and the place, California" in text
    nowhere = _make(qtbot, engine, Profile(), opened)
    assert "the place, the US" in "\n".join(label.text() for label in nowhere.findChildren(QLabel))


def test_each_button_opens_its_page_by_click_or_key(
    qtbot: QtBot, engine: Engine, opened: list[str]
) -> None:
    section = _make(qtbot, engine, PERSON, opened)
    buttons = section.findChildren(QPushButton)
    assert [button.accessibleName() for button in buttons] == [
        "Ways in: Training near you",
        "Ways in: Apprenticeships",
        "Ways in: My Next Move",
        "Open jobs: CareerOneStop",
        "Open jobs: Indeed",
        "Open jobs: LinkedIn",
    ]
    assert opened == []
    for button in buttons:
        assert button.accessibleDescription() == "Opens your browser"
        QTest.keyClick(button, Qt.Key.Key_Space)
    hosts = [address.split("/")[2] for address in opened]
    assert hosts == [
        "www.careeronestop.org",
        "www.apprenticeship.gov",
        "www.mynextmove.org",
        "www.careeronestop.org",
        "www.indeed.com",
        "www.linkedin.com",
    ]
    assert opened[2] == "https://www.mynextmove.org/profile/summary/29-1141.00"
    assert all("California" in address for address in (opened[0], opened[1], *opened[3:]))
