"""Subjects at school or at a job, each liked more or less."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from careerapp.domain.profile import Profile
from careerapp.domain.scales import SUBJECT_FAMILIES, Subject
from careerapp.ui import theme
from careerapp.ui.announce import announce
from careerapp.ui.labels import paragraph, text_label
from careerapp.ui.layouts import nest
from careerapp.ui.text_size import Measured
from careerapp.ui.wizard.question_page import QuestionPage
from careerapp.ui.wizard.subject_card import SubjectCard
from careerapp.ui.words import liking_names, subject_family_name

_GAP = theme.SPACE_16


class SubjectsPage(QuestionPage, Measured):
    """A card for each family of the 33 subjects, and how many are picked, which stays in sight."""

    def __init__(self, question: str) -> None:
        super().__init__(
            question,
            self.tr(
                "Why we ask: nothing tells jobs apart better than what you need to know for them."
            ),
        )
        answers = liking_names()
        self._cards = [
            SubjectCard(subject_family_name(family), subjects, answers)
            for family, subjects in SUBJECT_FAMILIES.items()
        ]
        self._rows = {subject: row for card in self._cards for subject, row in card.rows.items()}
        for row in self._rows.values():
            row.changed.connect(self._take_pick)
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, theme.SPACE_8, 0, theme.SPACE_8)
        self._grid.setSpacing(_GAP)
        self._arrange(1)
        self._count = text_label("", bold=True)
        self._count.setWordWrap(False)

        hint = self.tr(
            "Think of school, hobbies and jobs. Mark what you like and what you dislike, and leave "
            "the rest. What you leave plays no part; “Not for me” moves jobs that need the subject "
            "down your list. Click a mark again to take it back."
        )
        self.body.addWidget(paragraph(hint))
        nest(self.body, self._grid)
        self.body.addStretch()
        self.add_footer(self._footer())
        self._show_count()

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
            with QSignalBlocker(row):
                row.set_rating(profile.subjects.get(subject))
        self._show_count()

    def put_into(self, profile: Profile) -> Profile:
        return replace(profile, subjects=self.ratings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def measure(self) -> None:
        for card in self._cards:
            card.measure()  # first, whichever is told first
        self._make_room()

    def _make_room(self) -> None:
        least = max(card.least_width for card in self._cards)
        columns = 2 if self.room >= 2 * least + _GAP else 1
        self._arrange(columns)
        for card in self._cards:
            card.share_room((self.room - (columns - 1) * _GAP) // columns)

    def _arrange(self, columns: int) -> None:
        """Put the cards side by side, or one under the other."""
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(place, columns))
            card.name_examples_below(below=columns > 1)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))

    def _footer(self) -> QWidget:
        footer = QWidget()
        line = QHBoxLayout(footer)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_12)
        line.addWidget(self._count)
        line.addWidget(text_label(self.tr("Three to eight marks are enough."), quiet=True), 1)
        return footer

    def _take_pick(self) -> None:
        before = self._count.text()
        self._show_count()
        if self._count.text() != before and self.isVisible():
            announce(self._count, self._count.text())
        self.answers_changed.emit()

    def _show_count(self) -> None:
        count = len(self.ratings)
        words = self.tr("{count} marked") if count else self.tr("None marked yet")
        self._count.setText(words.format(count=count))
