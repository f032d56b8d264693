"""The profile beside the questions: only for those who ask for it."""

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from careerapp.domain.openings import Openings
from careerapp.domain.responses import InterestWay
from careerapp.ui.figure_view import Charts, FigureView
from careerapp.ui.wizard.interests.interests_page import InterestsPage
from careerapp.ui.wizard.loaded import Loaded
from careerapp.ui.wizard.profile_wizard import ProfileWizard
from tests.report.editions import EDITIONS
from tests.ui.keyboard import KEY, press
from tests.ui.wizard_steps import INTERESTS


@pytest.fixture
def asked(small: ProfileWizard) -> ProfileWizard:
    small.setCurrentId(INTERESTS)
    page = small.pages[INTERESTS]
    assert isinstance(page, InterestsPage)
    page.choose(InterestWay.SHORT)
    return small


def _box(wizard: ProfileWizard) -> QCheckBox:
    return next(each for each in wizard.findChildren(QCheckBox) if each.isVisible())


def _charts(wizard: ProfileWizard) -> list[FigureView]:
    return [view for view in wizard.findChildren(FigureView) if view.isVisible()]


def test_it_cannot_be_had_before_charts_are_loaded(asked: ProfileWizard, charts: Charts) -> None:
    assert not _box(asked).isEnabled()
    assert "Loading" in _box(asked).toolTip()
    asked.show_loaded(Loaded(charts, Openings({}, 0, 0), EDITIONS))
    assert _box(asked).isEnabled()
    assert not _box(asked).isChecked()
    assert _charts(asked) == []


def test_it_follows_the_answers(qtbot: QtBot, asked: ProfileWizard, charts: Charts) -> None:
    asked.show_loaded(Loaded(charts, Openings({}, 0, 0), EDITIONS))
    press(KEY.Key_5)
    _box(asked).click()
    (chart,) = _charts(asked)
    assert chart.accessibleDescription() == "Hands-on work: 100 %"
    qtbot.waitUntil(lambda: chart.current)
    press(KEY.Key_2)
    assert chart.accessibleDescription() == "Hands-on work: 100 %; Finding out why: 25 %"
    assert not chart.current  # it is drawn anew in its turn
    qtbot.waitUntil(lambda: chart.current)
    _box(asked).click()
    assert _charts(asked) == []
    press(KEY.Key_1)
    _box(asked).click()
    assert "Creating: 0 %" in _charts(asked)[0].accessibleDescription()
