"""Choosing between two statements, by keys and by mouse."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWizard

from careerapp.catalog.value_statements import read_value_statements
from careerapp.domain.responses import PairAnswer, Preference, ValueWay
from careerapp.domain.scales import WorkValue
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from careerapp.ui.wizard.values.statement_card import StatementCard
from careerapp.ui.wizard.values.values_page import ValuesPage
from tests.ui.keyboard import KEY, focused, press, spoken_name
from tests.ui.steps import words
from tests.ui.wizard_steps import VALUES

STATEMENTS = read_value_statements()
VALUE = {each.statement: each.value for each in STATEMENTS}
ORDER = [
    WorkValue.SUPPORT,
    WorkValue.ACHIEVEMENT,
    WorkValue.RELATIONSHIPS,
    WorkValue.RECOGNITION,
    WorkValue.WORKING_CONDITIONS,
    WorkValue.INDEPENDENCE,
]
"""What matters to somebody, first things first."""


@pytest.fixture
def asked(small: ProfileWizard) -> ProfileWizard:
    """The wizard at the first choice."""
    small.setCurrentId(VALUES)
    page = small.pages[VALUES]
    assert isinstance(page, ValuesPage)
    page.choose(ValueWay.PAIRS)
    return small


def _cards(wizard: ProfileWizard) -> list[StatementCard]:
    return [card for card in wizard.findChildren(StatementCard) if card.isVisible()]


def _preferred(wizard: ProfileWizard) -> int:
    """Return the card of what matters more to somebody with the order above."""
    ranks = [ORDER.index(VALUE[card.statement]) for card in _cards(wizard)]
    return ranks.index(min(ranks))


def _pairs(wizard: ProfileWizard) -> Sequence[PairAnswer]:
    return wizard.profile.responses.pairs


def _is_at_result() -> bool:
    return spoken_name(focused()) == "Next"


def _check_order(wizard: ProfileWizard) -> None:
    values = wizard.profile.values
    assert sorted(values, key=lambda value: -values[value]) == ORDER
    assert sorted(values.values()) == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1])


def test_digits_settle_the_order(asked: ProfileWizard) -> None:
    while not _is_at_result():
        press((KEY.Key_1, KEY.Key_2)[_preferred(asked)])
    _check_order(asked)
    assert len(_pairs(asked)) <= 10


def test_arrows_walk_over_the_cards_and_space_chooses(asked: ProfileWizard) -> None:
    first, second = (card.statement for card in _cards(asked))
    press(KEY.Key_Right)
    assert spoken_name(focused()) == second
    press(KEY.Key_Left)
    assert spoken_name(focused()) == first
    assert _pairs(asked) == ()
    press(KEY.Key_Right)
    press(KEY.Key_Space)
    assert [pair.preference for pair in _pairs(asked)] == [Preference.SECOND]


def test_a_key_that_is_held_down_is_one_choice(asked: ProfileWizard) -> None:
    no_keys = Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_1, no_keys, "1", autorep=repeated)
        QApplication.sendEvent(focused(), event)
    assert len(_pairs(asked)) == 1


def test_values_are_rated_only_when_the_order_is_settled(asked: ProfileWizard) -> None:
    rated = {WorkValue.SUPPORT: 0.9}
    asked.take_over(replace(asked.profile, values=rated))
    press(KEY.Key_1)
    assert asked.profile.values == rated
    while not _is_at_result():
        press((KEY.Key_1, KEY.Key_2)[_preferred(asked)])
    assert set(asked.profile.values) == set(WorkValue)


def test_the_mouse_settles_the_order(asked: ProfileWizard) -> None:
    while not _is_at_result():
        QTest.mouseClick(_cards(asked)[_preferred(asked)], Qt.MouseButton.LeftButton)
    _check_order(asked)


def test_both_may_matter_the_same(asked: ProfileWizard) -> None:
    same = next(each for each in asked.findChildren(QPushButton) if "same" in each.text())
    QTest.mouseClick(same, Qt.MouseButton.LeftButton)
    assert len(_pairs(asked)) == 1
    assert not same.isChecked()  # of the next choice
    press(KEY.Key_3)
    assert [pair.preference for pair in _pairs(asked)] == [Preference.SAME] * 2


def test_it_is_said_how_many_there_are_at_most(asked: ProfileWizard) -> None:
    assert "Choice 1 of 10 at most" in words(asked, visible=True)
    press(KEY.Key_1)
    assert "Choice 2 of 10 at most" in words(asked, visible=True)


def test_going_back_shows_what_was_chosen_and_loses_nothing(asked: ProfileWizard) -> None:
    shown = [card.statement for card in _cards(asked)]
    for _ in range(3):
        press(KEY.Key_2)
    three = _pairs(asked)
    for _ in range(3):
        asked.button(QWizard.WizardButton.BackButton).click()
    assert [card.statement for card in _cards(asked)] == shown
    assert [card.isChecked() for card in _cards(asked)] == [False, True]
    assert _pairs(asked) == three
    for _ in range(3):
        asked.button(QWizard.WizardButton.NextButton).click()
    assert "Choice 4 of 10 at most" in words(asked, visible=True)
    assert _pairs(asked) == three


def test_another_choice_asks_on_from_there(asked: ProfileWizard) -> None:
    for _ in range(3):
        press(KEY.Key_2)
    kept = _pairs(asked)[0]
    for _ in range(2):
        asked.button(QWizard.WizardButton.BackButton).click()
    press(KEY.Key_1)
    assert _pairs(asked)[0] == kept
    assert [pair.preference for pair in _pairs(asked)] == [Preference.SECOND, Preference.FIRST]
    assert "Choice 3 of 10 at most" in words(asked, visible=True)


def test_going_back_from_the_result_shows_the_last_choice(asked: ProfileWizard) -> None:
    while not _is_at_result():
        press(KEY.Key_1)
    pairs = _pairs(asked)
    asked.button(QWizard.WizardButton.BackButton).click()
    assert [card.isChecked() for card in _cards(asked)] == [True, False]
    assert _pairs(asked) == pairs
    press(KEY.Key_1)  # the same again
    assert _is_at_result()
    assert _pairs(asked) == pairs
