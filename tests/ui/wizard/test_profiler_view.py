"""Scores of the Interest Profiler, by real keys and from the clipboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWizard
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay
from careerapp.domain.scales import Interest
from careerapp.ui.wizard.interests import profiler_view
from careerapp.ui.wizard.interests.interests_result import InterestsResult
from careerapp.ui.wizard.interests.profiler_view import ProfilerView
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.ui.fitting import cut_off
from tests.ui.keyboard import (
    CONTROL,
    KEY,
    choose_way,
    focused,
    press,
    type_in,
    wait_for_focus,
)
from tests.ui.steps import words
from tests.ui.wizard_steps import INTERESTS, VALUES, slider

SCORES = dict(zip(Interest, (12, 33, 20, 25, 14, 18), strict=True))
RATINGS = dict(zip(Interest, (0.3, 0.825, 0.5, 0.625, 0.35, 0.45), strict=True))
TYPED = "r 12 i 33 a 20 s 25 e 14 c 18"


@pytest.fixture
def asked(qtbot: QtBot, small: ProfileWizard) -> ProfileWizard:
    """The wizard with the keyboard in the box for scores."""
    small.setCurrentId(INTERESTS)
    choose_way(qtbot, "Scores you have")
    wait_for_focus(qtbot, QPlainTextEdit, "Your six scores")
    return small


def _view(wizard: ProfileWizard) -> ProfilerView:
    view = wizard.pages[INTERESTS].findChild(ProfilerView)
    assert isinstance(view, ProfilerView)
    return view


def _said(wizard: ProfileWizard) -> str:
    return words(_view(wizard), visible=True)


def _box(wizard: ProfileWizard) -> QPlainTextEdit:
    box = _view(wizard).findChild(QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    return box


def _next(wizard: ProfileWizard) -> None:
    button = wizard.button(QWizard.WizardButton.NextButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _shows_result(wizard: ProfileWizard) -> bool:
    result = wizard.pages[INTERESTS].findChild(InterestsResult)
    return isinstance(result, InterestsResult) and result.isVisible()


def test_typed_scores_are_read_while_they_are_typed(asked: ProfileWizard) -> None:
    type_in("r 12 i 33 a 20")
    assert "Social, Enterprising and Conventional: no score yet." in _said(asked)
    assert asked.profile.interests == {}
    type_in(" s 25 e 14 c 18")
    assert (
        "Read: Realistic 12, Investigative 33, Artistic 20, Social 25, Enterprising 14, "
        "Conventional 18."
    ) in _said(asked)
    assert asked.profile.interests == RATINGS
    assert asked.profile.responses.profiler == SCORES
    assert asked.profile.responses.interest_way is InterestWay.PROFILER
    _next(asked)
    assert _shows_result(asked)


def test_nobody_is_scolded_for_what_is_not_typed_yet(asked: ProfileWizard) -> None:
    for letter in "12 realistic":
        type_in(letter)
        assert "numbers without names" not in _said(asked)
        assert "none of the six" not in _said(asked)


def test_scores_are_pasted(asked: ProfileWizard) -> None:
    QGuiApplication.clipboard().setText(
        "Conventional\t18\nEnterprising\t14\nSocial\t25\n"
        "Artistic\t20\nInvestigative\t33\nRealistic\t12\n"
    )
    press(KEY.Key_V, CONTROL)
    assert asked.profile.interests == RATINGS


def test_tab_leaves_the_box(asked: ProfileWizard) -> None:
    press(KEY.Key_Tab)
    assert isinstance(focused(), QPushButton)


def test_scores_that_cannot_be_read_keep_the_page_and_say_why(
    asked: ProfileWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(profiler_view, "announce", lambda _widget, text: heard.append(text))
    type_in(TYPED.replace("33", "45"))
    _next(asked)
    assert not _shows_result(asked)
    assert heard == ["Investigative is 45. Scores go from 0 to 40."]
    assert heard[0] in _said(asked)
    assert asked.profile.interests == {}
    press(KEY.Key_A, CONTROL)
    type_in(TYPED)
    assert heard[0] not in _said(asked)
    _next(asked)
    assert _shows_result(asked)


def test_numbers_without_names_are_refused_on_going_on(asked: ProfileWizard) -> None:
    type_in("12 33 20 25 14 18")
    _next(asked)
    assert "These are numbers without names." in _said(asked)


def test_who_has_no_scores_goes_on(asked: ProfileWizard) -> None:
    _next(asked)
    assert asked.currentId() == VALUES
    assert asked.profile.interests == {}


def test_going_back_keeps_the_text_as_it_was_typed(qtbot: QtBot, asked: ProfileWizard) -> None:
    type_in(TYPED)
    _next(asked)
    asked.button(QWizard.WizardButton.BackButton).click()
    wait_for_focus(qtbot, QPlainTextEdit)
    assert _box(asked).toPlainText() == TYPED


def test_scores_of_before_are_in_the_box(asked: ProfileWizard) -> None:
    type_in(TYPED)
    profile = asked.profile
    asked.show_profile(Profile())
    asked.show_profile(profile)
    assert asked.profile == profile
    asked.setCurrentId(INTERESTS)
    asked.button(QWizard.WizardButton.BackButton).click()
    assert _box(asked).toPlainText().splitlines()[1] == "Investigative 33"


def test_the_latest_answer_counts(asked: ProfileWizard) -> None:
    type_in(TYPED)
    slider(asked, "Creating").setValue(90)
    assert asked.profile.interests == RATINGS | {Interest.ARTISTIC: 0.9}
    assert asked.profile.responses.profiler == SCORES


@pytest.mark.parametrize("size", ["usual", "large"])
def test_nothing_is_cut_off(qtbot: QtBot, size: str, request: pytest.FixtureRequest) -> None:
    if size == "large":
        request.getfixturevalue("large_text")
    asked: ProfileWizard = request.getfixturevalue("asked")
    type_in(TYPED.replace("18", "x"))
    _next(asked)
    qtbot.waitUntil(lambda: cut_off(_view(asked)) == [])
