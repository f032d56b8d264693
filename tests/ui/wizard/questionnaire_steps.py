"""What tests of the thirty or sixty activities do over and over."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWizard
from pytestqt.qtbot import QtBot

from careerapp.catalog.interest_items import read_interest_items
from careerapp.domain.interest_items import InterestItem, short_form
from careerapp.ui.wizard.interests.interests_page import InterestsPage
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.ui.keyboard import focused, press, spoken_name
from tests.ui.wizard_steps import INTERESTS

ITEMS = read_interest_items()
SHORT = short_form(ITEMS)
LIKE = "Strongly like"


def interests_page(wizard: ProfileWizard) -> InterestsPage:
    """Return the page of the activities."""
    page = wizard.pages[INTERESTS]
    assert isinstance(page, InterestsPage)
    return page


def answers_of(wizard: ProfileWizard) -> Mapping[str, int]:
    """Return what is answered so far."""
    return wizard.profile.responses.likings


def activity_in_front() -> str:
    """Return the activity that the keyboard is at."""
    return spoken_name(focused()).rsplit(":", 1)[0]


def is_at(item: InterestItem) -> bool:
    """Tell whether the keyboard is at an activity."""
    return activity_in_front() == item.activity


def mark_of(questionnaire: ProfileWizard, place: int, answer: str) -> QRadioButton:
    """Return the mark of an answer to an activity of the short form."""
    name = f"{SHORT[place].activity}: {answer}"
    marks = [each for each in questionnaire.findChildren(QRadioButton) if each.isVisible()]
    return next(mark for mark in marks if mark.accessibleName() == name)


def click_mark(questionnaire: ProfileWizard, place: int, answer: str) -> None:
    """Answer an activity with the mouse."""
    QTest.mouseClick(mark_of(questionnaire, place, answer), Qt.MouseButton.LeftButton)


def answer_screen(qtbot: QtBot, screen: int, *keys: Qt.Key) -> None:
    """Answer the six activities of a screen, once it is there."""
    qtbot.waitUntil(partial(is_at, SHORT[6 * screen]))
    for key in keys:
        press(key)


def result_is_shown() -> bool:
    """Tell whether the keyboard has gone on to the result."""
    return spoken_name(focused()) == "Next"


def go_on(wizard: ProfileWizard) -> None:
    """Press Next."""
    wizard.button(QWizard.WizardButton.NextButton).click()


def go_back(wizard: ProfileWizard) -> None:
    """Press Back."""
    wizard.button(QWizard.WizardButton.BackButton).click()
