"""Asking: what a person can do on the wizard's pages."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QRadioButton, QWizard
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay, Responses, ValueWay
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from careerapp.ui.wizard.step_list import CURRENT
from tests.ui.wizard_steps import (
    INTERESTS,
    PLACE,
    SCHOOL,
    SUBJECTS,
    VALUES,
    choose_sliders,
    finish_button,
    mark,
    slider,
)

SAMPLE = Profile(
    name="Ada",
    location="CA",
    current_education=EducationLevel.HIGH_SCHOOL,
    planned_education=EducationLevel.BACHELORS,
    interests={Interest.INVESTIGATIVE: 0.9, Interest.SOCIAL: 0.2},
    values={WorkValue.SUPPORT: 0.6},
    subjects={Subject.BIOLOGY: 1.0, Subject.SALES_AND_MARKETING: 0.0},
    importance={Block.VALUES: 0.5},
    responses=Responses(interest_way=InterestWay.SLIDERS, value_way=ValueWay.SLIDERS),
)


def _radio(wizard: ProfileWizard, column: int, text: str) -> QRadioButton:
    return [radio for radio in wizard.findChildren(QRadioButton) if radio.text() == text][column]


def _press(wizard: ProfileWizard, which: QWizard.WizardButton) -> None:
    button = wizard.button(which)
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_wizard_has_no_answers(wizard: ProfileWizard) -> None:
    assert wizard.profile == Profile()


def _read(wizard: ProfileWizard) -> Profile:
    """Return what stands on the pages, whatever the wizard remembers."""
    kept = wizard.profile
    profile = Profile(importance=kept.importance, responses=kept.responses)
    for page in wizard.pages:
        profile = page.put_into(profile)
    return profile


def test_a_profile_that_is_shown_is_the_profile_that_is_read(wizard: ProfileWizard) -> None:
    wizard.show_profile(SAMPLE)
    assert wizard.profile == SAMPLE
    assert _read(wizard) == SAMPLE  # on pages made for these answers
    wizard.show_profile(Profile())
    assert wizard.profile == _read(wizard) == Profile()
    wizard.show_profile(SAMPLE)
    assert wizard.profile == _read(wizard) == SAMPLE  # on pages that were there before


def test_going_on_and_back_loses_no_answer(wizard: ProfileWizard) -> None:
    wizard.show_profile(SAMPLE)
    while wizard.currentId() < SUBJECTS:
        _press(wizard, QWizard.WizardButton.NextButton)
    assert wizard.profile == SAMPLE
    while wizard.currentId() > 0:
        _press(wizard, QWizard.WizardButton.BackButton)
    assert wizard.currentId() == 0
    assert wizard.profile == SAMPLE


def test_every_page_can_be_skipped(wizard: ProfileWizard) -> None:
    _press(wizard, QWizard.WizardButton.NextButton)
    for _ in range(PLACE, SUBJECTS):
        _press(wizard, QWizard.WizardButton.CustomButton1)
    assert wizard.currentId() == SUBJECTS
    assert wizard.profile == Profile()


@pytest.mark.parametrize("way", [(SUBJECTS, INTERESTS), (VALUES, SCHOOL), (VALUES, PLACE, SCHOOL)])
def test_skipping_leads_on_from_wherever_one_has_gone(
    wizard: ProfileWizard, way: tuple[int, ...]
) -> None:
    steps = [each for each in wizard.findChildren(QPushButton) if each.property("step")]
    for page in way:
        steps[page].click()
    for page in range(way[-1] + 1, SUBJECTS + 1):
        _press(wizard, QWizard.WizardButton.CustomButton1)
        assert wizard.currentId() == page
        assert steps[page].property(CURRENT)


def test_finish_works_from_every_page_once_something_is_rated(wizard: ProfileWizard) -> None:
    for page in range(SUBJECTS + 1):
        wizard.setCurrentId(page)
        assert not finish_button(wizard).isEnabled()
    slider(wizard, "Creating").setValue(80)
    for page in range(SUBJECTS + 1):
        wizard.setCurrentId(page)
        assert finish_button(wizard).isVisible()
        assert finish_button(wizard).isEnabled()


def test_a_subject_alone_is_enough_to_finish(wizard: ProfileWizard) -> None:
    wizard.setCurrentId(SUBJECTS)
    assert not finish_button(wizard).isEnabled()
    mark(wizard, "Biology: Love").click()
    assert finish_button(wizard).isEnabled()
    mark(wizard, "Biology: Love").click()
    assert not finish_button(wizard).isEnabled()


def test_finish_hands_over_the_answers(qtbot: QtBot, wizard: ProfileWizard) -> None:
    wizard.show_profile(SAMPLE)
    with qtbot.waitSignal(wizard.profile_ready) as ready:
        finish_button(wizard).click()
    assert ready.args == [SAMPLE]


def test_an_untouched_slider_is_no_answer(wizard: ProfileWizard) -> None:
    creating = slider(wizard, "Creating")
    assert creating.rating is None


@pytest.mark.parametrize(
    ("key", "rating"),
    [
        (Qt.Key.Key_Right, 0.55),
        (Qt.Key.Key_Left, 0.45),
        (Qt.Key.Key_PageUp, 0.7),
        (Qt.Key.Key_PageDown, 0.3),
        (Qt.Key.Key_Home, 0.0),
        (Qt.Key.Key_End, 1.0),
        (Qt.Key.Key_Space, 0.5),
    ],
)
def test_keys_answer_a_slider(wizard: ProfileWizard, key: Qt.Key, rating: float) -> None:
    wizard.setCurrentId(INTERESTS)
    creating = slider(wizard, "Creating")
    QTest.keyClick(creating, key)
    assert creating.rating == rating
    QTest.keyClick(creating, Qt.Key.Key_Delete)
    assert creating.rating is None


def test_a_click_answers_with_the_place_clicked(wizard: ProfileWizard) -> None:
    wizard.setCurrentId(INTERESTS)
    creating = slider(wizard, "Creating")
    right_end = creating.rect().center()
    right_end.setX(creating.width() - 2)
    QTest.mouseClick(creating, Qt.MouseButton.LeftButton, pos=right_end)
    assert creating.rating == 1.0
    QTest.mouseClick(creating, Qt.MouseButton.LeftButton, pos=creating.rect().center())
    assert creating.rating == 0.5


def test_typing_finds_a_place(wizard: ProfileWizard) -> None:
    wizard.setCurrentId(PLACE)
    search = wizard.pages[PLACE].findChildren(QLineEdit)[0]
    listing = wizard.pages[PLACE].findChildren(QListView)[0]
    QTest.keyClicks(search, "new m")
    assert [listing.model().index(row, 0).data() for row in range(listing.model().rowCount())] == [
        "New Mexico"
    ]
    assert wizard.profile.location == "NM"
    search.clear()
    assert listing.model().rowCount() == 55
    assert wizard.profile.location == "NM"


def test_a_place_that_is_not_there_loses_nothing(wizard: ProfileWizard) -> None:
    wizard.show_profile(SAMPLE)
    wizard.setCurrentId(PLACE)
    QTest.keyClicks(wizard.pages[PLACE].findChildren(QLineEdit)[0], "Atlantis")
    assert wizard.profile.location == "CA"


def test_a_postal_code_finds_a_place_too(wizard: ProfileWizard) -> None:
    wizard.setCurrentId(PLACE)
    QTest.keyClicks(wizard.pages[PLACE].findChildren(QLineEdit)[0], "tx")
    assert wizard.profile.location == "TX"


def test_walking_past_the_places_chooses_none(wizard: ProfileWizard) -> None:
    wizard.setCurrentId(PLACE)
    search = wizard.pages[PLACE].findChildren(QLineEdit)[0]
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Tab)
    listing = wizard.pages[PLACE].findChildren(QListView)[0]
    assert listing.hasFocus()
    assert wizard.profile.location is None
    QTest.keyClick(listing, Qt.Key.Key_Down)
    assert wizard.profile.location is not None


def test_a_click_on_the_open_step_leaves_it_open(wizard: ProfileWizard) -> None:
    wizard.setCurrentId(SCHOOL)
    steps = [each for each in wizard.findChildren(QPushButton) if each.property("step")]
    for page in (SCHOOL, VALUES):
        QTest.mouseClick(steps[page], Qt.MouseButton.LeftButton)
        assert wizard.currentId() == page
        assert [step for step in steps if step.property(CURRENT)] == [steps[page]]


def test_the_time_left_counts_what_is_not_answered(wizard: ProfileWizard) -> None:
    def time_left() -> str:
        return next(
            label.text()
            for label in wizard.findChildren(QLabel)
            if label.text().endswith("left") or label.text() == "All answered"
        )

    assert time_left() == "About 9 min left"  # with what is recommended
    choose_sliders(wizard)
    assert time_left() == "About 3 min left"
    wizard.setCurrentId(SUBJECTS)
    assert time_left() == "About 2 min left"
    wizard.show_profile(SAMPLE)
    assert time_left() == "All answered"


def test_a_slip_in_the_present_education_does_not_change_the_plan(wizard: ProfileWizard) -> None:
    wizard.setCurrentId(SCHOOL)
    _radio(wizard, 1, "Associate's degree").click()
    _radio(wizard, 0, "Master's degree").click()
    _radio(wizard, 0, "High school diploma or equivalent").click()
    assert wizard.profile.planned_education is EducationLevel.ASSOCIATE


def test_what_counts_more_is_kept_through_the_wizard(wizard: ProfileWizard) -> None:
    wizard.show_profile(SAMPLE)
    wizard.take_over(replace(SAMPLE, importance={Block.INTERESTS: 2.0}))
    slider(wizard, "Creating").setValue(90)
    assert wizard.profile.importance == {Block.INTERESTS: 2.0}
    wizard.show_profile(Profile())
    assert wizard.profile.importance == {}


def test_a_plan_is_never_below_what_one_has(wizard: ProfileWizard) -> None:
    wizard.setCurrentId(SCHOOL)
    _radio(wizard, 1, "Associate's degree").click()
    _radio(wizard, 0, "Master's degree").click()
    assert wizard.profile.current_education is EducationLevel.MASTERS
    assert wizard.profile.planned_education is EducationLevel.MASTERS
    assert not _radio(wizard, 1, "Associate's degree").isEnabled()
    assert _radio(wizard, 1, "Doctoral or professional degree").isEnabled()


def test_cancel_asks_to_leave_and_keeps_the_answers(qtbot: QtBot, wizard: ProfileWizard) -> None:
    wizard.show_profile(SAMPLE)
    with qtbot.waitSignal(wizard.cancelled):
        QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    assert wizard.profile == SAMPLE


def test_every_page_says_why_it_asks(wizard: ProfileWizard) -> None:
    for page in wizard.pages:
        assert any("Why we ask: " in label.text() for label in page.findChildren(QLabel))


def test_a_level_that_assistive_technology_chooses_is_an_answer(wizard: ProfileWizard) -> None:
    wizard.setCurrentId(SCHOOL)
    _radio(wizard, 0, "Associate's degree").setChecked(True)  # without a click
    _radio(wizard, 1, "Bachelor's degree").setChecked(True)
    assert wizard.profile.current_education is EducationLevel.ASSOCIATE
    assert wizard.profile.planned_education is EducationLevel.BACHELORS
