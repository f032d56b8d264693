"""Thirty or sixty activities, six at a time, by keyboard and by mouse."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QRadioButton, QWizard
from pytestqt.qtbot import QtBot

from careerapp.catalog.interest_items import read_interest_items
from careerapp.domain.interest_items import InterestItem, short_form
from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay, Responses
from careerapp.domain.scales import Interest
from careerapp.ui.theme import Theme
from careerapp.ui.wizard.interests.interests_page import InterestsPage
from careerapp.ui.wizard.interests.questionnaire_view import QuestionnaireView
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.ui.fitting import cut_off, show_in_least_room
from tests.ui.keyboard import KEY, focused, press, spoken_name
from tests.ui.steps import words
from tests.ui.wizard_steps import INTERESTS, SCHOOL, VALUES, slider

ITEMS = read_interest_items()
SHORT = short_form(ITEMS)
LIKE = "Strongly like"


@pytest.fixture
def asked(small: ProfileWizard) -> ProfileWizard:
    """The wizard at the first activity of the short form."""
    small.setCurrentId(INTERESTS)
    _page(small).choose(InterestWay.SHORT)
    return small


def _page(wizard: ProfileWizard) -> InterestsPage:
    page = wizard.pages[INTERESTS]
    assert isinstance(page, InterestsPage)
    return page


def _answers(wizard: ProfileWizard) -> Mapping[str, int]:
    return wizard.profile.responses.likings


def _activity() -> str:
    """Return the activity that the keyboard is at."""
    return spoken_name(focused()).rsplit(":", 1)[0]


def _is_at(item: InterestItem) -> bool:
    return _activity() == item.activity


def _mark(asked: ProfileWizard, place: int, answer: str) -> QRadioButton:
    name = f"{SHORT[place].activity}: {answer}"
    marks = [each for each in asked.findChildren(QRadioButton) if each.isVisible()]
    return next(mark for mark in marks if mark.accessibleName() == name)


def _click(asked: ProfileWizard, place: int, answer: str) -> None:
    QTest.mouseClick(_mark(asked, place, answer), Qt.MouseButton.LeftButton)


def _answer_screen(qtbot: QtBot, screen: int, *keys: Qt.Key) -> None:
    """Answer the six activities of a screen, once it is there."""
    qtbot.waitUntil(partial(_is_at, SHORT[6 * screen]))
    for key in keys:
        press(key)


def _result_is_shown() -> bool:
    return spoken_name(focused()) == "Next"


def _go_on(wizard: ProfileWizard) -> None:
    wizard.button(QWizard.WizardButton.NextButton).click()


def _go_back(wizard: ProfileWizard) -> None:
    wizard.button(QWizard.WizardButton.BackButton).click()


def test_a_digit_answers_and_leads_on_to_the_next_activity(asked: ProfileWizard) -> None:
    assert _activity() == SHORT[0].activity
    press(KEY.Key_5)
    assert _activity() == SHORT[1].activity
    press(KEY.Key_1)
    assert _activity() == SHORT[2].activity
    assert _answers(asked) == {SHORT[0].id: 4, SHORT[1].id: 0}
    assert asked.profile.interests == {
        Interest.REALISTIC: 1.0,
        Interest.INVESTIGATIVE: 0.0,
    }


def test_a_click_answers_and_leads_on(asked: ProfileWizard) -> None:
    _click(asked, 0, "Like")
    assert _activity() == SHORT[1].activity
    _click(asked, 3, "Dislike")
    assert _activity() == SHORT[4].activity
    assert _answers(asked) == {SHORT[0].id: 3, SHORT[3].id: 1}


def test_all_thirty_by_keyboard_lead_to_the_result(qtbot: QtBot, asked: ProfileWizard) -> None:
    digits = (KEY.Key_4, KEY.Key_5, KEY.Key_1, KEY.Key_3, KEY.Key_2, KEY.Key_3)
    for screen in range(5):
        _answer_screen(qtbot, screen, *digits)
    qtbot.waitUntil(_result_is_shown)
    answers = _answers(asked)
    assert list(answers) == [item.id for item in SHORT]
    assert list(answers.values()) == [3, 4, 0, 2, 1, 2] * 5


def test_all_thirty_by_mouse_lead_to_the_result(qtbot: QtBot, asked: ProfileWizard) -> None:
    for place, item in enumerate(SHORT):
        qtbot.waitUntil(partial(_is_at, item))
        _click(asked, place, LIKE)
    qtbot.waitUntil(_result_is_shown)
    assert asked.profile.interests == dict.fromkeys(Interest, 1.0)


def test_a_screen_leads_on_by_itself_only_when_what_was_open_is_answered(
    qtbot: QtBot, asked: ProfileWizard
) -> None:
    _answer_screen(qtbot, 0, *[KEY.Key_3] * 6)
    qtbot.waitUntil(lambda: _activity() == SHORT[6].activity)
    _go_back(asked)
    _click(asked, 2, LIKE)  # another answer to what was answered
    assert _activity() == SHORT[2].activity
    assert _answers(asked)[SHORT[2].id] == 4
    _go_on(asked)
    assert _activity() == SHORT[6].activity


def test_going_back_at_once_is_not_overtaken(qtbot: QtBot, asked: ProfileWizard) -> None:
    _answer_screen(qtbot, 0, *[KEY.Key_3] * 6)
    _answer_screen(qtbot, 1, *[KEY.Key_3] * 6)
    _go_back(asked)  # while the second screen is about to lead on
    assert _activity() == SHORT[0].activity
    press(KEY.Key_Down)
    with qtbot.assertNotEmitted(_page(asked).moved, wait=400):
        pass
    assert _activity() == SHORT[1].activity


def test_whoever_is_faster_than_the_screen_answers_the_next_one(asked: ProfileWizard) -> None:
    for _ in range(6):
        press(KEY.Key_4)
    press(KEY.Key_1)  # while the first screen can still be seen
    assert _answers(asked)[SHORT[5].id] == 3
    assert _answers(asked)[SHORT[6].id] == 0
    assert _activity() == SHORT[7].activity


def test_a_key_that_is_held_down_is_one_answer(asked: ProfileWizard) -> None:
    no_keys = Qt.KeyboardModifier.NoModifier
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_4, no_keys, "4", autorep=repeated)
        QApplication.sendEvent(focused(), event)
    assert _answers(asked) == {SHORT[0].id: 3}


def test_a_double_click_is_one_answer(asked: ProfileWizard) -> None:
    mark = _mark(asked, 0, LIKE)
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(mark, Qt.MouseButton.LeftButton)
    assert _answers(asked) == {SHORT[0].id: 4}


def test_digits_lead_on_when_one_goes_over_the_answers_again(
    qtbot: QtBot, asked: ProfileWizard
) -> None:
    for screen in range(5):
        _answer_screen(qtbot, screen, *[KEY.Key_3] * 6)
    qtbot.waitUntil(_result_is_shown)
    _page(asked).choose(InterestWay.SHORT)
    for screen in range(5):
        _answer_screen(qtbot, screen, *[KEY.Key_4] * 6)
    qtbot.waitUntil(_result_is_shown)
    assert set(_answers(asked).values()) == {3}


def test_up_and_down_stay_on_the_screen(asked: ProfileWizard) -> None:
    press(KEY.Key_Up)
    assert _activity() == SHORT[0].activity
    for _ in range(8):
        press(KEY.Key_Down)
    assert _activity() == SHORT[5].activity


def test_next_goes_through_the_screens_whatever_is_open(asked: ProfileWizard) -> None:
    for screen in range(1, 5):
        _go_on(asked)
        assert _activity() == SHORT[6 * screen].activity
    press(KEY.Key_4)
    _go_on(asked)
    assert _result_is_shown()
    _go_back(asked)
    assert _activity() == SHORT[25].activity  # the next open one of the last screen
    for screen in (3, 2, 1, 0):
        _go_back(asked)
        assert _activity() == SHORT[6 * screen].activity
    _go_back(asked)
    assert spoken_name(focused()).startswith("30 activities")
    _go_back(asked)
    assert asked.currentId() == 0  # where one came from


def test_with_nothing_answered_there_is_no_result(asked: ProfileWizard) -> None:
    for _ in range(5):
        _go_on(asked)
    assert asked.currentId() == VALUES


def test_an_answer_can_be_taken_back_by_key_and_by_click(asked: ProfileWizard) -> None:
    press(KEY.Key_5)
    _click(asked, 1, LIKE)
    press(KEY.Key_Up)
    press(KEY.Key_Delete)
    assert _answers(asked) == {SHORT[0].id: 4}
    _click(asked, 0, LIKE)
    assert _answers(asked) == {}
    assert asked.profile == Profile(responses=Responses(interest_way=InterestWay.SHORT))


def test_arrows_walk_over_the_marks_and_space_chooses(asked: ProfileWizard) -> None:
    press(KEY.Key_Right)
    press(KEY.Key_Right)
    press(KEY.Key_Left)
    assert _answers(asked) == {}
    assert spoken_name(focused()) == f"{SHORT[0].activity}: Dislike"
    press(KEY.Key_Space)
    assert _answers(asked) == {SHORT[0].id: 1}
    assert _activity() == SHORT[1].activity


def test_a_digit_answers_also_when_the_keyboard_is_elsewhere_on_the_screen(
    asked: ProfileWizard,
) -> None:
    (view,) = asked.findChildren(QuestionnaireView)
    QTest.keyClick(view, KEY.Key_4)
    assert _answers(asked) == {SHORT[0].id: 3}


def test_it_goes_on_where_it_was_left(qtbot: QtBot, asked: ProfileWizard) -> None:
    likings = {item.id: 2 for item in SHORT[:14]}
    responses = Responses(interest_way=InterestWay.SHORT, likings=likings)
    asked.show_profile(Profile(responses=responses))
    asked.resume()
    print(
        asked.currentId(), _page(asked)._current, spoken_name(asked.focusWidget()), asked._profile
    )
    qtbot.waitUntil(partial(_is_at, SHORT[14]))
    assert "14 of 30 answered, about 3 min left" in words(asked, visible=True)  # 16 times 8 s
    bar = next(each for each in asked.findChildren(QProgressBar) if each.isVisible())
    assert (bar.value(), bar.maximum()) == (14, 30)


def test_a_questionnaire_that_is_half_done_is_not_said_to_be_done(asked: ProfileWizard) -> None:
    def state() -> str:
        steps = [each for each in asked.findChildren(QPushButton) if each.property("step")]
        return steps[INTERESTS].accessibleName()

    press(KEY.Key_4)
    asked.setCurrentId(SCHOOL)
    assert state() == "Step 4, Interests: begun"
    likings = {item.id: 2 for item in SHORT}
    asked.show_profile(
        replace(
            asked.profile,
            responses=Responses(interest_way=InterestWay.SHORT, likings=likings),
        )
    )
    assert state() == "Step 4, Interests: done"


def test_what_the_short_form_has_asked_counts_in_the_full_form(asked: ProfileWizard) -> None:
    press(KEY.Key_5)
    _page(asked).choose(InterestWay.FULL)
    assert _activity() == ITEMS[1].activity
    assert "1 of 60 answered" in words(asked, visible=True)


def test_a_jump_leaves_all_screens_of_the_page(asked: ProfileWizard) -> None:
    steps = [each for each in asked.findChildren(QPushButton) if each.property("step")]
    press(KEY.Key_4)
    steps[VALUES].click()
    assert asked.currentId() == VALUES
    steps[INTERESTS].click()
    assert _activity() == SHORT[1].activity


def test_the_latest_answer_to_an_interest_counts(asked: ProfileWizard) -> None:
    for _ in range(3):
        press(KEY.Key_5)
    assert asked.profile.interests[Interest.ARTISTIC] == 1.0
    slider(asked, "Creating").setValue(10)
    _page(asked).choose(InterestWay.SHORT)
    press(KEY.Key_2)  # a social activity
    assert asked.profile.interests[Interest.SOCIAL] == 0.25
    assert asked.profile.interests[Interest.ARTISTIC] == 0.1  # the slider is the later answer
    _go_on(asked)
    artistic = next(place for place, item in enumerate(SHORT[6:], 6) if item.id.startswith("A"))
    _click(asked, artistic, "Not sure")
    assert asked.profile.interests[Interest.ARTISTIC] == 0.75  # (4 + 2) / 2 of 4 steps


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
