"""What tests of the panel do over and over."""

from typing import TypeVar

from PySide6.QtWidgets import QLabel, QWidget

from careerapp.domain.scales import Block, Interest, WorkValue
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.results.side_panel import Panel
from careerapp.ui.results.what_if.answers_form import AnswersForm
from careerapp.ui.results.what_if.fold import Fold
from careerapp.ui.results.what_if.ratings_form import RatingsForm
from careerapp.ui.results.what_if.slider_row import SliderRow

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
