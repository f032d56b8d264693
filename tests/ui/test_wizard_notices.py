"""Answers that tell no jobs apart: the wizard asks on, and offers a way out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest, Subject, WorkValue
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.ui.wizard_steps import INTERESTS, SUBJECTS, VALUES, finish_button, mark, slider

RATED = Profile(
    interests={Interest.INVESTIGATIVE: 0.9, Interest.SOCIAL: 0.2},
    subjects={Subject.BIOLOGY: 1.0, Subject.SALES_AND_MARKETING: 0.0},
)


@pytest.mark.parametrize("rating", [0.0, 0.5, 1.0])
def test_ratings_all_alike_get_a_question_and_no_ranking(
    qtbot: QtBot, wizard: ProfileWizard, rating: float
) -> None:
    wizard.show_profile(Profile(interests=dict.fromkeys(Interest, rating)))
    with qtbot.assertNotEmitted(wizard.profile_ready):
        finish_button(wizard).click()
    assert wizard.currentId() == INTERESTS
    notice = wizard.pages[INTERESTS].notice
    assert "alike" in notice
    assert "?" in notice


@pytest.mark.parametrize(
    ("profile", "page"),
    [
        (Profile(interests={Interest.SOCIAL: 0.9}), INTERESTS),
        (Profile(values={WorkValue.SUPPORT: 0.9}), VALUES),
        (
            Profile(interests={Interest.SOCIAL: 0.9}, values=dict.fromkeys(WorkValue, 0.5)),
            VALUES,
        ),
        (Profile(subjects=dict.fromkeys(Subject, 1.0)), SUBJECTS),
        (Profile(subjects={Subject.BIOLOGY: 1 / 3}), SUBJECTS),
    ],
)
def test_the_question_stands_where_the_answer_is_wanted_until_it_is_given(
    wizard: ProfileWizard, profile: Profile, page: int
) -> None:
    wizard.show_profile(profile)
    finish_button(wizard).click()
    assert wizard.currentId() == page
    assert "?" in wizard.pages[page].notice
    if page == SUBJECTS:
        mark(wizard, "Physics: Not for me").click()
    else:
        slider(wizard, "Creating" if page == INTERESTS else "Moving up").setValue(10)
    assert wizard.pages[page].notice == ""


def test_ratings_that_are_ignored_get_a_question_about_others(wizard: ProfileWizard) -> None:
    wizard.show_profile(replace(RATED, subjects={}, importance={Block.INTERESTS: 0.0}))
    finish_button(wizard).click()
    assert wizard.currentId() == VALUES
    assert "ignore" in wizard.pages[VALUES].notice


def test_one_group_that_counts_is_enough(qtbot: QtBot, wizard: ProfileWizard) -> None:
    wizard.show_profile(RATED)
    wizard.take_over(replace(wizard.profile, importance={Block.INTERESTS: 0.0, Block.VALUES: 0.0}))
    with qtbot.waitSignal(wizard.profile_ready):
        finish_button(wizard).click()


def test_a_person_who_cannot_answer_may_look_at_all_jobs(
    qtbot: QtBot, wizard: ProfileWizard
) -> None:
    wizard.show_profile(Profile(interests=dict.fromkeys(Interest, 0.5)))
    wizard.setCurrentId(INTERESTS)
    browse = next(
        button
        for button in wizard.pages[INTERESTS].findChildren(QPushButton)
        if button.text() == "Browse all jobs instead"
    )
    assert not browse.isVisible()
    finish_button(wizard).click()
    assert browse.isVisible()
    with qtbot.waitSignal(wizard.browse_wanted):
        QTest.mouseClick(browse, Qt.MouseButton.LeftButton)
    slider(wizard, "Creating").setValue(90)
    assert not browse.isVisible()
