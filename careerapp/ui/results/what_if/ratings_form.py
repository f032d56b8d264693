"""Six things to rate: the interests, or the work values."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest, WorkValue
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.results.what_if.answers_form import AnswersForm
from careerapp.ui.results.what_if.slider_row import SliderRow
from careerapp.ui.words import RatingWords


class RatingsForm(AnswersForm):
    """A slider for each member of a scale.

    Parameters
    ----------
    words : mapping
        What is rated, by member.
    ends : str
        What the two ends of the sliders mean.
    """

    def __init__(self, words: Mapping[Interest | WorkValue, RatingWords], ends: str) -> None:
        super().__init__()
        self.rows = {question: SliderRow(each) for question, each in words.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_8, 0, 0, theme.SPACE_8)
        column.setSpacing(0)
        column.addWidget(text_label(ends, theme.CAPTION, quiet=True))
        column.addSpacing(theme.SPACE_4)
        for question, row in self.rows.items():
            column.addWidget(row)
            row.changed.connect(partial(self.answered.emit, question))

    def show_answers(self, kept: Profile, tried: Profile) -> None:
        before, after = ({**profile.interests, **profile.values} for profile in (kept, tried))
        for question, row in self.rows.items():
            row.show_rating(before.get(question), after.get(question))
