"""What tests of the panel do over and over."""

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest, WorkValue
from careerapp.ui.engine import Engine
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.results.what_if.answers_form import AnswersForm
from careerapp.ui.results.what_if.fold import Fold
from careerapp.ui.results.what_if.ratings_form import RatingsForm
from careerapp.ui.results.what_if.slider_row import SliderRow
from tests.ui.steps import PERSON

_Form = TypeVar("_Form", bound=AnswersForm)


def open_panel(results: ResultsView) -> None:
    """Open the panel, if it is closed."""
    button = results.header.button(Panel.WHAT_IF)
    if not button.isChecked():
        button.click()


def open_form(results: ResultsView, fold: Fold, kind: type[_Form]) -> _Form:
    """Open a part of the panel."""
    open_panel(results)
    fold.open()
    assert isinstance(fold.form, kind)
    return fold.form


def row(results: ResultsView, question: Interest | WorkValue) -> SliderRow:
    """Return the row of a rating."""
    block = Block.INTERESTS if isinstance(question, Interest) else Block.VALUES
    return open_form(results, results.what_if.pages[block], RatingsForm).rows[question]


def said(widget: QWidget) -> str:
    """Return all that can be read in a widget outside its charts."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def codes(results: ResultsView) -> list[str]:
    """Return the jobs of the ranking, best first."""
    return [match.code for match in results.matches]


def drag(slider: QWidget, *shares: float) -> None:
    """Press at a share of a slider's width, move over others and let go."""
    y = slider.height() // 2
    places = [QPoint(round(share * slider.width()), y) for share in shares]
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(slider, place)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=places[-1])


def with_interest(interest: Interest, rating: float | None) -> Profile:
    """Return the person of the tests with another interest."""
    interests = {key: each for key, each in PERSON.interests.items() if key is not interest}
    if rating is not None:
        interests[interest] = rating
    return replace(PERSON, interests=interests)


def expected_codes(engine: Engine, profile: Profile) -> list[str]:
    """Return the ranking that the model gives."""
    return [match.code for match in engine.recommender.recommend(profile, 923)]


def wait_for(qtbot: QtBot, results: ResultsView, expected: list[str]) -> None:
    """Wait until a ranking is shown."""
    qtbot.waitUntil(lambda: codes(results) == expected)
