"""What the answers about interests come to."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerapp.catalog.interest_twins import read_interest_twins
from careerapp.domain.answer_checks import contradictions, straight_line
from careerapp.domain.interest_items import in_form
from careerapp.domain.interest_profile import unrated
from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay
from careerapp.domain.scales import Interest
from careerapp.report import interest_result_words as words
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.text_size import Measured
from careerapp.ui.wizard.interests.code_panel import CodePanel
from careerapp.ui.wizard.interests.first_answer import FirstAnswer
from careerapp.ui.wizard.interests.interest_chart import InterestChart, chart_height
from careerapp.ui.wizard.interests.items import interest_items
from careerapp.ui.wizard.loaded import Loaded
from careerapp.ui.wizard.ways.beside import Beside
from careerapp.ui.wizard.ways.result_view import ResultView
from careerapp.ui.wizard.ways.second_look import SecondLook
from careerapp.ui.words import interest_words

_QUESTIONNAIRES = (InterestWay.SHORT, InterestWay.FULL)


class InterestsResult(ResultView, Measured):
    """The six interests, their code, and the way to a first answer.

    Answers to a questionnaire that are nearly all alike, or that contradict each other, are asked
    about.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Your interests"))
        over = self.tr("Go over them again")
        self._open = SecondLook(self.tr("Answer the others"))
        self._alike, self._contradiction = SecondLook(over), SecondLook(over)
        self._code = CodePanel()
        self._first_answer = FirstAnswer()
        self._chart: InterestChart | None = None
        self._chart_place = QWidget()
        self._chart_layout = QVBoxLayout(self._chart_place)
        self._chart_layout.setContentsMargins(0, 0, 0, 0)
        self._interests: Mapping[Interest, float] = {}
        self._sound = text_label(words.soundness_sentence(tr), theme.CAPTION, quiet=True)
        self._opposed = ""  # the activity that is liked, while its twin is not
        self._alike.again_wanted.connect(self.again_wanted)
        self._contradiction.again_wanted.connect(self._look_at_opposed)
        self._open.again_wanted.connect(self.again_wanted)
        for look in (self._open, self._alike, self._contradiction):
            self.column.addWidget(look)
        # Two columns, each as high as it is, so that neither leaves a gap in the other.
        self.column.addWidget(
            Beside(
                _stacked(self._code, self.ratings), _stacked(self._first_answer, self._chart_place)
            )
        )
        self.column.addWidget(self._sound)
        self._first_answer.wanted.connect(self.finish_wanted)
        self.measure()

    def measure(self) -> None:
        self._chart_place.setMinimumHeight(chart_height())  # so that nothing jumps when it comes

    def show_profile(self, profile: Profile) -> None:
        self._interests = profile.interests
        self._show_chart()
        missing = [interest_words(interest) for interest in unrated(profile.interests)]
        self.show_ratings(
            [(interest_words(key), each) for key, each in profile.interests.items()], missing
        )
        asked = profile.responses.interest_way in _QUESTIONNAIRES
        answered, total = self._show_open(profile)
        self._look_again(profile.responses.likings if asked else {})
        self._code.show_profile(profile)
        # The figures are those of people who have answered all of it.
        self._first_answer.show_profile(profile, measured=not missing and answered == total)
        self._sound.setVisible(asked)

    def show_loaded(self, loaded: Loaded) -> None:
        if self._chart is None:
            self._chart = InterestChart(loaded.charts)
            self._chart_layout.addWidget(self._chart)
        self._show_chart()

    def spoken(self) -> str:
        looks = (self._open.sentence, self._alike.sentence, self._contradiction.sentence)
        return " ".join(filter(None, (super().spoken(), self._code.spoken(), *looks)))

    def _show_open(self, profile: Profile) -> tuple[int, int]:
        """Say what is left of the questionnaire; return how much is answered, of how much."""
        asked = in_form(interest_items(), profile.responses.interest_way)
        answered = sum(item.id in profile.responses.likings for item in asked)
        half_done = answered < len(asked)
        self._open.show_sentence(
            words.half_done_sentence(answered, len(asked), tr) if half_done else ""
        )
        return answered, len(asked)

    def _show_chart(self) -> None:
        if self._chart is not None:
            self._chart.show_interests(self._interests)

    def _look_at_opposed(self) -> None:
        self.question_wanted.emit(self._opposed)

    def _look_again(self, likings: Mapping[str, int]) -> None:
        items = interest_items()
        alike = straight_line(items, likings)
        opposed = contradictions(items, read_interest_twins(items), likings)
        self._opposed = opposed[0].liked.id if opposed else ""
        self._alike.show_sentence(words.straight_line_sentence(alike, tr) if alike else "")
        self._contradiction.show_sentence(
            words.contradiction_sentences(opposed, tr) if opposed else ""
        )


def _stacked(*parts: QWidget) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.SPACE_16)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch()
    return column
