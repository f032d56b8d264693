"""Choosing among several ways to answer a page."""

from collections.abc import Sequence
from enum import StrEnum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWizard
from pytestqt.qtbot import QtBot

from careerapp.catalog.interest_items import read_interest_items
from careerapp.catalog.value_statements import read_value_statements
from careerapp.domain.interest_items import short_form
from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay, Responses, ValueWay
from careerapp.domain.scales import Interest, WorkValue
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from careerapp.ui.wizard.ways.way_view import WayView
from careerapp.ui.wizard.ways.ways_page import WaysPage
from tests.ui.fitting import cut_off
from tests.ui.keyboard import KEY, choose_way, focused, press, spoken_name
from tests.ui.wizard_steps import INTERESTS, VALUES

STATEMENTS = [each.id for each in read_value_statements()]
WAYS = [*((INTERESTS, way) for way in InterestWay), *((VALUES, way) for way in ValueWay)]


def _page(wizard: ProfileWizard, index: int) -> WaysPage[StrEnum]:
    wizard.setCurrentId(index)
    page = wizard.pages[index]
    assert isinstance(page, WaysPage)
    return page


def _seen(wizard: ProfileWizard) -> WayView:
    (view,) = [view for view in wizard.findChildren(WayView) if view.isVisible()]
    return view


@pytest.mark.parametrize(
    ("index", "names"),
    [
        (INTERESTS, ["30 activities", "60 activities", "Scores you have", "Six sliders"]),
        (VALUES, ["Sort 18 statements", "Choose between two", "Six sliders"]),
    ],
)
def test_all_ways_are_offered_with_their_time_and_the_first_is_marked(
    small: ProfileWizard, index: int, names: list[str]
) -> None:
    page = _page(small, index)
    radios = [radio for radio in page.findChildren(QRadioButton) if radio.isVisible()]
    assert [radio.text() for radio in radios] == names
    assert [radio.isChecked() for radio in radios] == [True] + [False] * (len(names) - 1)
    assert radios[0].accessibleName().endswith("min, recommended")
    assert all("about" in radio.accessibleName() for radio in radios)
    assert all(radio.accessibleDescription() for radio in radios)


@pytest.mark.parametrize(("index", "way"), WAYS)
def test_keys_choose_every_way(
    qtbot: QtBot, small: ProfileWizard, index: int, way: StrEnum
) -> None:
    page = _page(small, index)
    radios = [radio for radio in page.findChildren(QRadioButton) if radio.isVisible()]
    interests = (InterestWay.SHORT, InterestWay.FULL, InterestWay.PROFILER, InterestWay.SLIDERS)
    order: Sequence[StrEnum] = interests if index == INTERESTS else tuple(ValueWay)
    choose_way(qtbot, radios[order.index(way)].text())
    assert page.way is way
    assert page.isAncestorOf(focused())


@pytest.mark.parametrize(("index", "way"), WAYS)
def test_the_tab_key_comes_to_another_way_last(
    small: ProfileWizard, index: int, way: StrEnum
) -> None:
    page = _page(small, index)
    page.choose(way)
    page.first_control.setFocus()
    view = _seen(small)
    while view.isAncestorOf(focused()):
        press(KEY.Key_Tab)
    assert spoken_name(focused()) == "Answer in another way"
    press(KEY.Key_Space)
    marked = focused()
    assert isinstance(marked, QRadioButton)
    assert marked.isChecked()
    assert page.way is way


def test_a_click_anywhere_on_a_card_marks_it(small: ProfileWizard) -> None:
    page = _page(small, INTERESTS)
    sliders = next(each for each in page.findChildren(QRadioButton) if each.text() == "Six sliders")
    card = sliders.parentWidget()
    assert card is not None
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() / 1.1)
    assert sliders.isChecked()
    small.button(QWizard.WizardButton.NextButton).click()
    assert page.way is InterestWay.SLIDERS


def test_the_choice_itself_is_no_answer(small: ProfileWizard) -> None:
    page = _page(small, INTERESTS)
    small.button(QWizard.WizardButton.NextButton).click()
    assert page.way is InterestWay.SHORT
    assert small.profile.interests == {}
    steps = [each for each in small.findChildren(QPushButton) if each.property("step")]
    steps[VALUES].click()
    assert steps[INTERESTS].accessibleName() == "Step 4, Interests: skipped"


def test_looking_at_another_way_changes_nothing_and_going_through_it_does(
    small: ProfileWizard,
) -> None:
    sorting = dict(zip(STATEMENTS, [0] * 3 + [1] * 4 + [2] * 4 + [3] * 4 + [4] * 3, strict=True))
    by_slider = dict.fromkeys(WorkValue, 0.5) | {WorkValue.SUPPORT: 1.0}
    responses = Responses(value_way=ValueWay.SLIDERS, sorting=sorting)
    small.show_profile(Profile(values=by_slider, responses=responses))
    page = _page(small, VALUES)
    page.choose(ValueWay.SORT)
    assert small.profile.values == by_slider
    small.button(QWizard.WizardButton.BackButton).click()
    assert small.profile.values == by_slider
    page.choose(ValueWay.SORT)
    small.button(QWizard.WizardButton.NextButton).click()
    # ACH lies in the columns 0, 1 and 3; SUP in 1, 2 and 4
    assert small.profile.values[WorkValue.ACHIEVEMENT] == pytest.approx(1 - 4 / 12)
    assert small.profile.values[WorkValue.SUPPORT] == pytest.approx(1 - 7 / 12)


def test_going_back_to_look_keeps_what_was_answered_later(small: ProfileWizard) -> None:
    likings = {item.id: 2 for item in short_form(read_interest_items())}
    responses = Responses(interest_way=InterestWay.SHORT, likings=likings)
    later = dict.fromkeys(Interest, 0.5) | {Interest.SOCIAL: 0.9}
    small.show_profile(Profile(interests=later, responses=responses))
    _page(small, INTERESTS)
    small.button(QWizard.WizardButton.BackButton).click()
    small.button(QWizard.WizardButton.NextButton).click()
    assert small.profile.interests == later


@pytest.mark.parametrize(("index", "way"), WAYS)
@pytest.mark.parametrize("size", ["usual", "large"])
def test_nothing_is_cut_off_in_any_way(
    qtbot: QtBot, index: int, way: StrEnum, size: str, request: pytest.FixtureRequest
) -> None:
    if size == "large":
        request.getfixturevalue("large_text")
    small: ProfileWizard = request.getfixturevalue("small")
    page = _page(small, index)

    def fits() -> None:
        assert cut_off(page) == []

    qtbot.waitUntil(fits)
    page.choose(way)
    qtbot.waitUntil(fits)
