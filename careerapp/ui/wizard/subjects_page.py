"""Subjects at school or at a job, each liked more or less."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QWidget

from careerapp.domain.profile import Profile
from careerapp.domain.scales import SUBJECT_FAMILIES, Subject, SubjectFamily
from careerapp.ui import theme
from careerapp.ui.labels import paragraph, rule, text_label
from careerapp.ui.wizard.question_page import QuestionPage
from careerapp.ui.wizard.subject_row import SubjectRow
from careerapp.ui.words import liking_names, subject_family_name, subject_words


class SubjectsPage(QuestionPage):
    """The 33 subjects in their families, under headings that name the four answers."""

    def __init__(self, question: str) -> None:
        super().__init__(
            question,
            self.tr(
                "Why we ask: nothing tells jobs apart better than what you need to know for them."
            ),
        )
        self._answers = liking_names()
        caption = QFontMetrics(theme.scaled_font(theme.CAPTION))
        self._answer_width = theme.SPACE_24 + max(map(caption.horizontalAdvance, self._answers))
        words = {subject: subject_words(subject) for subject in Subject}
        body = QFontMetrics(theme.scaled_font(theme.BODY))
        name_width = max(body.horizontalAdvance(each.title) for each in words.values())
        self._rows = {
            subject: SubjectRow(words[subject], self._answers, name_width, self._answer_width)
            for family in SUBJECT_FAMILIES.values()
            for subject in family
        }

        hint = self.tr(
            "Think of school, hobbies and jobs. Mark what you like and what you dislike, and leave "
            "the rest. What you leave plays no part; “Not for me” moves jobs that need the subject "
            "down your list. Click a mark again to take it back."
        )
        self.body.addWidget(paragraph(hint))
        for family, subjects in SUBJECT_FAMILIES.items():
            self.body.addLayout(self._heading(family))
            self.body.addWidget(rule())
            for subject in subjects:
                self.body.addWidget(self._rows[subject])
                self._rows[subject].changed.connect(self.answers_changed)
        self.body.setSpacing(0)
        self.body.addStretch()

    @property
    def first_control(self) -> QWidget:
        return next(iter(self._rows.values())).stop

    @property
    def ratings(self) -> dict[Subject, float]:
        """The ratings given, 0-1; what is not answered is absent."""
        # In the scale's order, so that the same answers are the same profile.
        ratings = {subject: self._rows[subject].rating for subject in Subject}
        return {subject: rating for subject, rating in ratings.items() if rating is not None}

    def show_profile(self, profile: Profile) -> None:
        for subject, row in self._rows.items():
            row.set_rating(profile.subjects.get(subject))

    def put_into(self, profile: Profile) -> Profile:
        return replace(profile, subjects=self.ratings)

    def _heading(self, family: SubjectFamily) -> QGridLayout:
        heading = QGridLayout()
        heading.setContentsMargins(theme.SPACE_8, theme.SPACE_24, 0, theme.SPACE_4)
        heading.setSpacing(0)
        bottom = Qt.AlignmentFlag.AlignBottom
        heading.addWidget(text_label(subject_family_name(family), bold=True), 0, 0, bottom)
        heading.setColumnStretch(0, 1)
        for column, answer in enumerate(self._answers, start=1):
            label = text_label(answer, theme.CAPTION, quiet=True)
            label.setFixedWidth(self._answer_width)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | bottom)
            heading.addWidget(label, 0, column, bottom)
        return heading
