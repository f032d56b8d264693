"""Thirty or sixty activities, six at a time: answered by keyboard and by mouse."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from careerapp.catalog.interest_items import read_interest_items
from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay, Responses
from careerapp.domain.scales import Interest
from careerapp.ui.theme import Theme
from careerapp.ui.wizard.interests.questionnaire_view import QuestionnaireView
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.ui.fitting import cut_off, show_in_least_room
from tests.ui.keyboard import KEY, focused, press, spoken_name
from tests.ui.wizard.questionnaire_steps import (
    LIKE,
    SHORT,
    activity_in_front,
    answer_screen,
    answers_of,
    click_mark,
    go_back,
    go_on,
    interests_page,
    is_at,
    mark_of,
    result_is_shown,
)


def test_a_digit_answers_and_leads_on_to_the_next_activity(questionnaire: ProfileWizard) -> None:
    assert activity_in_front() == SHORT[0].activity
    press(KEY.Key_5)
    assert activity_in_front() == SHORT[1].activity
    press(KEY.Key_1)
    assert activity_in_front() == SHORT[2].activity
    assert answers_of(questionnaire) == {SHORT[0].id: 4, SHORT[1].id: 0}
    assert questionnaire.profile.interests == {
        Interest.REALISTIC: 1.0,
        Interest.INVESTIGATIVE: 0.0,
    }


def test_a_click_answers_and_leads_on(questionnaire: ProfileWizard) -> None:
    click_mark(questionnaire, 0, "Like")
    assert activity_in_front() == SHORT[1].activity
    click_mark(questionnaire, 3, "Dislike")
    assert activity_in_front() == SHORT[4].activity
    assert answers_of(questionnaire) == {SHORT[0].id: 3, SHORT[3].id: 1}


def test_all_thirty_by_keyboard_lead_to_the_result(
    qtbot: QtBot, questionnaire: ProfileWizard
) -> None:
    digits = (KEY.Key_4, KEY.Key_5, KEY.Key_1, KEY.Key_3, KEY.Key_2, KEY.Key_3)
    for screen in range(5):
        answer_screen(qtbot, screen, *digits)
    qtbot.waitUntil(result_is_shown)
    answers = answers_of(questionnaire)
    assert list(answers) == [item.id for item in SHORT]
    assert list(answers.values()) == [3, 4, 0, 2, 1, 2] * 5


def test_all_thirty_by_mouse_lead_to_the_result(qtbot: QtBot, questionnaire: ProfileWizard) -> None:
    for place, item in enumerate(SHORT):
        qtbot.waitUntil(partial(is_at, item))
        click_mark(questionnaire, place, LIKE)
    qtbot.waitUntil(result_is_shown)
    assert questionnaire.profile.interests == dict.fromkeys(Interest, 1.0)


def test_a_screen_leads_on_by_itself_only_when_what_was_open_is_answered(
    qtbot: QtBot, questionnaire: ProfileWizard
) -> None:
    answer_screen(qtbot, 0, *[KEY.Key_3] * 6)
    qtbot.waitUntil(lambda: activity_in_front() == SHORT[6].activity)
    go_back(questionnaire)
    click_mark(questionnaire, 2, LIKE)  # another answer to what was answered
    assert activity_in_front() == SHORT[2].activity
    assert answers_of(questionnaire)[SHORT[2].id] == 4
    go_on(questionnaire)
    assert activity_in_front() == SHORT[6].activity


def test_whoever_is_faster_than_the_screen_answers_the_next_one(
    questionnaire: ProfileWizard,
) -> None:
    for _ in range(6):
        press(KEY.Key_4)
    press(KEY.Key_1)  # while the first screen can still be seen
    assert answers_of(questionnaire)[SHORT[5].id] == 3
    assert answers_of(questionnaire)[SHORT[6].id] == 0
    assert activity_in_front() == SHORT[7].activity


def test_a_key_that_is_held_down_is_one_answer(questionnaire: ProfileWizard) -> None:
    no_keys = Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_4, no_keys, "4", autorep=repeated)
        QApplication.sendEvent(focused(), event)
    assert answers_of(questionnaire) == {SHORT[0].id: 3}


def test_a_double_click_is_one_answer(questionnaire: ProfileWizard) -> None:
    mark = mark_of(questionnaire, 0, LIKE)
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(mark, Qt.MouseButton.LeftButton)
    assert answers_of(questionnaire) == {SHORT[0].id: 4}


def test_digits_lead_on_when_one_goes_over_the_answers_again(
    qtbot: QtBot, questionnaire: ProfileWizard
) -> None:
    for screen in range(5):
        answer_screen(qtbot, screen, *[KEY.Key_3] * 6)
    qtbot.waitUntil(result_is_shown)
    interests_page(questionnaire).choose(InterestWay.SHORT)
    for screen in range(5):
        answer_screen(qtbot, screen, *[KEY.Key_4] * 6)
    qtbot.waitUntil(result_is_shown)
    assert set(answers_of(questionnaire).values()) == {3}


def test_up_and_down_stay_on_the_screen(questionnaire: ProfileWizard) -> None:
    press(KEY.Key_Up)
    assert activity_in_front() == SHORT[0].activity
    for _ in range(8):
        press(KEY.Key_Down)
    assert activity_in_front() == SHORT[5].activity


def test_an_answer_can_be_taken_back_by_key_and_by_click(questionnaire: ProfileWizard) -> None:
    press(KEY.Key_5)
    click_mark(questionnaire, 1, LIKE)
    press(KEY.Key_Up)
    press(KEY.Key_Delete)
    assert answers_of(questionnaire) == {SHORT[0].id: 4}
    click_mark(questionnaire, 0, LIKE)
    assert answers_of(questionnaire) == {}
    assert questionnaire.profile == Profile(responses=Responses(interest_way=InterestWay.SHORT))


def test_arrows_walk_over_the_marks_and_space_chooses(questionnaire: ProfileWizard) -> None:
    press(KEY.Key_Right)
    press(KEY.Key_Right)
    press(KEY.Key_Left)
    assert answers_of(questionnaire) == {}
    assert spoken_name(focused()) == f"{SHORT[0].activity}: Dislike"
    press(KEY.Key_Space)
    assert answers_of(questionnaire) == {SHORT[0].id: 1}
    assert activity_in_front() == SHORT[1].activity


def test_a_digit_answers_also_when_the_keyboard_is_elsewhere_on_the_screen(
    questionnaire: ProfileWizard,
) -> None:
    (view,) = questionnaire.findChildren(QuestionnaireView)
    QTest.keyClick(view, KEY.Key_4)
    assert answers_of(questionnaire) == {SHORT[0].id: 3}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", ["usual", "large"])
def test_no_activity_is_cut_off(
    qtbot: QtBot, theme: Theme, language: str, size: str, request: pytest.FixtureRequest
) -> None:
    if size == "large":
        request.getfixturevalue("large_text")
    items = read_interest_items(language)
    view = QuestionnaireView(items, items)
    page = show_in_least_room(qtbot, view)

    def fits() -> None:
        assert cut_off(page) == []

    for _ in range(10):
        qtbot.waitUntil(fits)
        shown = {label.text() for label in view.findChildren(QLabel)}
        assert len(shown & {item.activity for item in items}) == 6
        view.go_on()
