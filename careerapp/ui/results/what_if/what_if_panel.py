"""Other answers, tried out beside the results."""

from collections import Counter
from collections.abc import Callable, Set

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from careerapp.domain.scales import Block, Interest, Subject, WorkValue
from careerapp.domain.what_if import Question, Weight
from careerapp.report.answer_names import page_name
from careerapp.report.glossary import Term
from careerapp.ui import theme
from careerapp.ui.explained import explain
from careerapp.ui.language import tr
from careerapp.ui.results.what_if.answers_form import AnswersForm
from careerapp.ui.results.what_if.fold import Fold
from careerapp.ui.results.what_if.importance_form import ImportanceForm
from careerapp.ui.results.what_if.ratings_form import RatingsForm
from careerapp.ui.results.what_if.school_form import SchoolForm
from careerapp.ui.results.what_if.subjects_form import SubjectsForm
from careerapp.ui.results.what_if.trial import Trial
from careerapp.ui.results.what_if.trial_status import TrialStatus
from careerapp.ui.text_size import Measured
from careerapp.ui.words import interest_words, value_words


class WhatIfPanel(QWidget, Measured):
    """A heading for each page of answers, and one for how much they count.

    What is under a heading is made when it is opened.

    Parameters
    ----------
    trial : Trial
        Gets the other answers.
    """

    def __init__(self, trial: Trial) -> None:
        super().__init__()
        self._trial = trial
        self._first_subjects: Set[Subject] = frozenset()
        makers: dict[Block, Callable[[], AnswersForm]] = {
            Block.INTERESTS: self._make_interests,
            Block.VALUES: self._make_values,
            Block.SUBJECTS: self._make_subjects,
            Block.EDUCATION: SchoolForm,
        }
        self.pages = {block: Fold(page_name(block, tr), make) for block, make in makers.items()}
        self.weights = Fold(self.tr("What counts"), ImportanceForm)
        explain(self.weights.heading, Term.WHAT_COUNTS)
        page = QWidget()
        page.setProperty("page", True)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_8, 0, theme.SPACE_8, theme.SPACE_8)
        column.setSpacing(0)
        for fold in self._folds:
            fold.opened.connect(self._take_in)
            column.addWidget(fold)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setWidget(page)
        self.status = TrialStatus(trial)
        self._in_scroll = column
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(scroll, 1)
        self._layout.addWidget(self.status)
        self.setFocusProxy(self.pages[Block.INTERESTS])
        trial.changed.connect(self._show_trial)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def measure(self) -> None:
        """Keep the status in sight, unless it would take most of the panel; then it scrolls too."""
        foot = self.status.heightForWidth(self.width())
        holder = self._in_scroll if 2 * foot > self.height() else self._layout
        if holder.indexOf(self.status) < 0:
            holder.addWidget(self.status)

    @property
    def _folds(self) -> tuple[Fold, ...]:
        return (*self.pages.values(), self.weights)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if all(fold.form is None for fold in self._folds):
            self.pages[Block.INTERESTS].open()

    def _show_trial(self) -> None:
        kept, tried = self._trial.kept, self._trial.tried
        if kept.subjects.keys() != self._first_subjects:
            self._first_subjects = kept.subjects.keys()
            self.pages[Block.SUBJECTS].renew()
        counts = Counter(self._fold_of(change.question) for change in self._trial.changes)
        for fold in self._folds:
            fold.count_changes(counts[fold])
            if fold.form is not None:
                fold.form.show_answers(kept, tried)

    def _take_in(self, form: AnswersForm) -> None:
        form.show_answers(self._trial.kept, self._trial.tried)
        form.answered.connect(self._trial.answer)

    def _fold_of(self, question: Question) -> Fold:
        match question:
            case Weight():
                return self.weights
            case Interest():
                return self.pages[Block.INTERESTS]
            case WorkValue():
                return self.pages[Block.VALUES]
            case Subject():
                return self.pages[Block.SUBJECTS]
        return self.pages[Block.EDUCATION]

    def _make_interests(self) -> RatingsForm:
        ends = self.tr("From “not for me” to “love it”.")
        return RatingsForm({each: interest_words(each) for each in Interest}, ends)

    def _make_values(self) -> RatingsForm:
        ends = self.tr("From “does not matter” to “matters most”.")
        return RatingsForm({each: value_words(each) for each in WorkValue}, ends)

    def _make_subjects(self) -> SubjectsForm:
        return SubjectsForm(self._trial.kept.subjects)
