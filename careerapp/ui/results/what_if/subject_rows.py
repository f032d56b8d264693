"""Some of the subjects, each liked more or less."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Subject
from careerapp.ui import theme
from careerapp.ui.results.what_if.answers_form import AnswersForm
from careerapp.ui.text_size import Measured, beside_text
from careerapp.ui.wizard.subject_row import SubjectRow
from careerapp.ui.words import liking_names, subject_words

_NAME_WIDTH, _ANSWER_WIDTH = 126, 30  # pixels


class SubjectRows(AnswersForm, Measured):
    """A row a subject, as in the questions.

    Parameters
    ----------
    subjects : sequence of Subject
        In their order.
    """

    def __init__(self, subjects: Sequence[Subject]) -> None:
        super().__init__()
        names = liking_names()
        self.rows = {
            subject: SubjectRow(subject_words(subject), names, wrap_name=True)
            for subject in subjects
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.SPACE_8)
        column.setSpacing(0)
        for subject, row in self.rows.items():
            column.addWidget(row)
            row.changed.connect(partial(self._tell, subject))

        self.measure()

    def measure(self) -> None:
        for row in self.rows.values():
            row.name.setMinimumWidth(beside_text(_NAME_WIDTH))
            row.set_mark_width(beside_text(_ANSWER_WIDTH))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        needed = beside_text(_NAME_WIDTH) + len(liking_names()) * beside_text(_ANSWER_WIDTH)
        for row in self.rows.values():
            row.stack(stacked=self.width() < needed)

    def show_answers(self, kept: Profile, tried: Profile) -> None:
        for subject, row in self.rows.items():
            row.set_rating(tried.subjects.get(subject))

    def _tell(self, subject: Subject) -> None:
        self.answered.emit(subject, self.rows[subject].rating, None)
