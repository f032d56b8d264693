"""All subjects: those that are answered at once, the others by family."""

from collections.abc import Collection
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from careerapp.domain.profile import Profile
from careerapp.domain.scales import SUBJECT_FAMILIES, Subject
from careerapp.ui import theme
from careerapp.ui.labels import text_label
from careerapp.ui.results.what_if.answers_form import AnswersForm
from careerapp.ui.results.what_if.fold import Fold
from careerapp.ui.results.what_if.subject_rows import SubjectRows
from careerapp.ui.words import liking_names, subject_family_name


class SubjectsForm(AnswersForm):
    """The answers in their columns, then a heading for each family that has other subjects.

    A row stays where it is when its answer changes.

    Parameters
    ----------
    answered : collection of Subject
        Those that stand first.
    """

    def __init__(self, answered: Collection[Subject]) -> None:
        super().__init__()
        self._kept = self._tried = Profile()
        legend = self.tr("From left to right: {answers}. Click a mark again to take it back.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        names = ", ".join(name.lower() for name in liking_names())
        text = text_label(legend.format(answers=names), theme.CAPTION, quiet=True)
        text.setContentsMargins(theme.SPACE_8, 0, 0, theme.SPACE_4)
        column.addWidget(text)
        self._forms: list[SubjectRows] = []
        self.folds: dict[Fold, tuple[Subject, ...]] = {}
        if answered:
            first = SubjectRows([subject for subject in Subject if subject in answered])
            self._take_in(first)
            column.addWidget(first)
        for family, members in SUBJECT_FAMILIES.items():
            others = tuple(subject for subject in members if subject not in answered)
            if others:
                fold = Fold(subject_family_name(family), partial(SubjectRows, others), minor=True)
                fold.opened.connect(self._take_in)
                self.folds[fold] = others
                column.addWidget(fold)

    def show_answers(self, kept: Profile, tried: Profile) -> None:
        self._kept, self._tried = kept, tried
        for form in self._forms:
            form.show_answers(kept, tried)
        for fold, subjects in self.folds.items():
            others = [
                each for each in subjects if kept.subjects.get(each) != tried.subjects.get(each)
            ]
            fold.count_changes(len(others))

    def _take_in(self, form: SubjectRows) -> None:
        form.show_answers(self._kept, self._tried)
        form.answered.connect(self.answered)
        self._forms.append(form)
