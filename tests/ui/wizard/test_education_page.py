"""Education: the page says at once for how many jobs an answer is enough."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel
from careerapp.ui.engine import Engine
from careerapp.ui.figure_view import Charts
from careerapp.ui.main_window import MainWindow
from careerapp.ui.wizard import openings_view
from careerapp.ui.wizard.loaded import Loaded
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.ui.steps import words
from tests.ui.wizard_steps import SCHOOL

NOW, PLANNED = 0, 1


@pytest.fixture
def school(small: ProfileWizard) -> ProfileWizard:
    """The wizard at the page, before the jobs are loaded."""
    small.setCurrentId(SCHOOL)
    return small


@pytest.fixture
def loaded(charts: Charts, engine: Engine) -> Loaded:
    return Loaded(charts, engine.openings, engine.catalog.editions)


def _radio(wizard: ProfileWizard, column: int, text: str) -> QRadioButton:
    radios = wizard.pages[SCHOOL].findChildren(QRadioButton)
    return [radio for radio in radios if radio.text() == text][column]


def _sentence(wizard: ProfileWizard) -> str:
    view = wizard.pages[SCHOOL].findChild(openings_view.OpeningsView)
    assert view is not None
    return view.sentence


def _places(wizard: ProfileWizard) -> list[QRect]:
    return [each.geometry() for each in wizard.pages[SCHOOL].findChildren(QLabel)]


def test_the_page_counts_the_careers_that_a_choice_opens(
    school: ProfileWizard, loaded: Loaded
) -> None:
    assert _sentence(school) == "Choose one to see how many jobs ask for no more."
    school.show_loaded(loaded)
    assert _sentence(school) == "Choose one to see how many jobs ask for no more."
    _radio(school, NOW, "High school diploma or equivalent").click()
    assert _sentence(school) == "With a high school diploma, you have what 431 of 923 jobs ask for."
    _radio(school, PLANNED, "Bachelor's degree").click()
    assert _sentence(school) == (
        "With a bachelor's degree, you have what 803 of 923 jobs ask for; "
        "that is 372 more than with a high school diploma."
    )
    _radio(school, NOW, "Master's degree").click()  # which is more than was planned
    assert _sentence(school) == "With a master's degree, you have what 849 of 923 jobs ask for."
    assert "Bureau of Labor Statistics" in words(school.pages[SCHOOL], visible=True)


def test_keys_change_the_count_too(school: ProfileWizard, loaded: Loaded) -> None:
    school.show_loaded(loaded)
    _radio(school, PLANNED, "Associate's degree").setFocus()
    QTest.keyClick(_radio(school, PLANNED, "Associate's degree"), Qt.Key.Key_Space)
    assert _sentence(school) == "With an associate's degree, you have what 545 of 923 jobs ask for."


def test_whoever_is_faster_than_the_program_gets_the_count_a_little_later(
    school: ProfileWizard, loaded: Loaded
) -> None:
    _radio(school, NOW, "Some college courses").click()
    assert _sentence(school) == "Counting the jobs…"
    school.show_loaded(loaded)
    assert _sentence(school) == "With some college courses, you have what 492 of 923 jobs ask for."


@pytest.mark.usefixtures("large_text")
def test_nothing_moves_when_the_sentence_grows(school: ProfileWizard, loaded: Loaded) -> None:
    before = _places(school)
    school.show_loaded(loaded)
    _radio(school, NOW, "Less than a high school diploma").click()
    _radio(school, PLANNED, "Doctoral or professional degree").click()
    assert _places(school) == before


def test_a_change_is_announced_once(
    school: ProfileWizard, loaded: Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(openings_view, "announce", lambda _widget, text: said.append(text))
    school.show_loaded(loaded)
    _radio(school, NOW, "High school diploma or equivalent").click()
    _radio(school, NOW, "Associate's degree").click()
    assert said == [
        "With a high school diploma, you have what 431 of 923 jobs ask for.",
        "With an associate's degree, you have what 545 of 923 jobs ask for.",
    ]


def test_clearing_both_takes_the_count_back(school: ProfileWizard, loaded: Loaded) -> None:
    school.show_loaded(loaded)
    _radio(school, NOW, "Associate's degree").click()
    clear = next(each for each in school.findChildren(QPushButton) if each.text() == "Clear both")
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert _sentence(school) == "Choose one to see how many jobs ask for no more."
    assert school.profile == Profile()


def test_the_window_hands_the_counts_over(qtbot: QtBot, window: MainWindow) -> None:
    window.wizard.show_profile(Profile(current_education=EducationLevel.HIGH_SCHOOL))
    window.wizard.setCurrentId(SCHOOL)
    counted = "With a high school diploma, you have what 431 of 923 jobs ask for."
    qtbot.waitUntil(lambda: _sentence(window.wizard) == counted)
