"""From screen to screen of the activities and back, and what is kept of them."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay, Responses
from careerapp.domain.scales import Interest
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.ui.keyboard import KEY, focused, press, spoken_name
from tests.ui.steps import words
from tests.ui.wizard.questionnaire_steps import (
    ITEMS,
    SHORT,
    activity_in_front,
    answer_screen,
    click_mark,
    go_back,
    go_on,
    interests_page,
    is_at,
    result_is_shown,
)
from tests.ui.wizard_steps import INTERESTS, SCHOOL, VALUES, slider


def test_going_back_at_once_is_not_overtaken(qtbot: QtBot, questionnaire: ProfileWizard) -> None:
    answer_screen(qtbot, 0, *[KEY.Key_3] * 6)
    answer_screen(qtbot, 1, *[KEY.Key_3] * 6)
    go_back(questionnaire)  # while the second screen is about to lead on
    assert activity_in_front() == SHORT[0].activity
    press(KEY.Key_Down)
    with qtbot.assertNotEmitted(interests_page(questionnaire).moved, wait=400):
        pass
    assert activity_in_front() == SHORT[1].activity


def test_next_goes_through_the_screens_whatever_is_open(questionnaire: ProfileWizard) -> None:
    for screen in range(1, 5):
        go_on(questionnaire)
        assert activity_in_front() == SHORT[6 * screen].activity
    press(KEY.Key_4)
    go_on(questionnaire)
    assert result_is_shown()
    go_back(questionnaire)
    assert activity_in_front() == SHORT[25].activity  # the next open one of the last screen
    for screen in (3, 2, 1, 0):
        go_back(questionnaire)
        assert activity_in_front() == SHORT[6 * screen].activity
    go_back(questionnaire)
    assert spoken_name(focused()).startswith("30 activities")
    go_back(questionnaire)
    assert questionnaire.currentId() == 0  # where one came from


def test_with_nothing_answered_there_is_no_result(questionnaire: ProfileWizard) -> None:
    for _ in range(5):
        go_on(questionnaire)
    assert questionnaire.currentId() == VALUES


def test_it_goes_on_where_it_was_left(qtbot: QtBot, questionnaire: ProfileWizard) -> None:
    likings = {item.id: 2 for item in SHORT[:14]}
    responses = Responses(interest_way=InterestWay.SHORT, likings=likings)
    questionnaire.show_profile(Profile(responses=responses))
    questionnaire.resume()
    print(
        questionnaire.currentId(),
        interests_page(questionnaire)._current,
        spoken_name(questionnaire.focusWidget()),
        questionnaire._profile,
    )
    qtbot.waitUntil(partial(is_at, SHORT[14]))
    assert "14 of 30 answered, about 3 min left" in words(
        questionnaire, visible=True
    )  # 16 times 8 s
    bar = next(each for each in questionnaire.findChildren(QProgressBar) if each.isVisible())
    assert (bar.value(), bar.maximum()) == (14, 30)


def test_a_questionnaire_that_is_half_done_is_not_said_to_be_done(
    questionnaire: ProfileWizard,
) -> None:
    def state() -> str:
        steps = [each for each in questionnaire.findChildren(QPushButton) if each.property("step")]
        return steps[INTERESTS].accessibleName()

    press(KEY.Key_4)
    questionnaire.setCurrentId(SCHOOL)
    assert state() == "Step 4, Interests: begun"
    likings = {item.id: 2 for item in SHORT}
    questionnaire.show_profile(
        replace(
            questionnaire.profile,
            responses=Responses(interest_way=InterestWay.SHORT, likings=likings),
        )
    )
    assert state() == "Step 4, Interests: done"


def test_what_the_short_form_has_asked_counts_in_the_full_form(
    questionnaire: ProfileWizard,
) -> None:
    press(KEY.Key_5)
    interests_page(questionnaire).choose(InterestWay.FULL)
    assert activity_in_front() == ITEMS[1].activity
    assert "1 of 60 answered" in words(questionnaire, visible=True)


def test_a_jump_leaves_all_screens_of_the_page(questionnaire: ProfileWizard) -> None:
    steps = [each for each in questionnaire.findChildren(QPushButton) if each.property("step")]
    press(KEY.Key_4)
    steps[VALUES].click()
    assert questionnaire.currentId() == VALUES
    steps[INTERESTS].click()
    assert activity_in_front() == SHORT[1].activity


def test_the_latest_answer_to_an_interest_counts(questionnaire: ProfileWizard) -> None:
    for _ in range(3):
        press(KEY.Key_5)
    assert questionnaire.profile.interests[Interest.ARTISTIC] == 1.0
    slider(questionnaire, "Creating").setValue(10)
    interests_page(questionnaire).choose(InterestWay.SHORT)
    press(KEY.Key_2)  # a social activity
    assert questionnaire.profile.interests[Interest.SOCIAL] == 0.25
    assert (
        questionnaire.profile.interests[Interest.ARTISTIC] == 0.1
    )  # the slider is the later answer
    go_on(questionnaire)
    artistic = next(place for place, item in enumerate(SHORT[6:], 6) if item.id.startswith("A"))
    click_mark(questionnaire, artistic, "Not sure")
    assert questionnaire.profile.interests[Interest.ARTISTIC] == 0.75  # (4 + 2) / 2 of 4 steps
