"""How far somebody would go in school."""

from PySide6.QtWidgets import QVBoxLayout

from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel
from careerapp.domain.what_if import SchoolPlan
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.results.steady_choice import SteadyChoice
from careerapp.ui.results.what_if.answers_form import AnswersForm
from careerapp.ui.words import education_name


class SchoolForm(AnswersForm):
    """A choice among the levels from the present one up, or no plan."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = SteadyChoice()
        self.choice.activated.connect(self._tell)
        label = text_label(self.tr("What you plan"), quiet=True)
        label.setBuddy(self.choice)
        self.choice.setAccessibleName(label.text())
        self._lowest: EducationLevel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_8, 0, 0, theme.SPACE_8)
        column.setSpacing(theme.SPACE_4)
        column.addWidget(label)
        column.addWidget(self.choice)
        self._offer()

    def show_answers(self, kept: Profile, tried: Profile) -> None:
        if tried.current_education is not self._lowest:
            self._lowest = tried.current_education
            self._offer()
        planned = tried.planned_education
        self.choice.setCurrentIndex(0 if planned is None else self.choice.findData(planned))

    def _offer(self) -> None:
        lowest = 0 if self._lowest is None else self._lowest.rank
        self.choice.clear()
        self.choice.addItem(
            self.tr("not answered") if self._lowest is None else self.tr("no more than I have now"),
            None,
        )
        for level in list(EducationLevel)[lowest:]:
            self.choice.addItem(education_name(level), level)

    def _tell(self) -> None:
        level = self.choice.currentData()  # Qt hands back a text for a member
        self.answered.emit(SchoolPlan(), None if level is None else EducationLevel(level), None)
