"""Six things to rate; the pages of interests and of work values are two of these."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest, WorkValue
from careerapp.ui.labels import rule
from careerapp.ui.wizard.question_page import QuestionPage
from careerapp.ui.wizard.rating_row import RatingRow
from careerapp.ui.words import interest_words, value_words

_Scale = TypeVar("_Scale", bound=StrEnum)


class _RatingsPage(QuestionPage, Generic[_Scale]):
    """A row for each member of a scale."""

    def __init__(self, question: str, reason: str, rows: Mapping[_Scale, RatingRow]) -> None:
        super().__init__(question, reason)
        self._rows = rows
        for number, row in enumerate(rows.values()):
            if number:
                self.body.addWidget(rule())
            self.body.addWidget(row)
            row.changed.connect(self.answers_changed)
        self.body.addStretch()

    @property
    def first_control(self) -> QWidget:
        return next(iter(self._rows.values())).slider

    @property
    def ratings(self) -> dict[_Scale, float]:
        """The ratings given, 0-1; what is not answered is absent."""
        return {key: row.rating for key, row in self._rows.items() if row.rating is not None}

    def _show_ratings(self, ratings: Mapping[_Scale, float]) -> None:
        for key, row in self._rows.items():
            row.slider.set_rating(ratings.get(key))


class InterestsPage(_RatingsPage[Interest]):
    """The six interests."""

    def __init__(self, question: str) -> None:
        low, high = self.tr("Not for me"), self.tr("Love it")
        super().__init__(
            question,
            self.tr("Why we ask: jobs differ most in what you do all day."),
            {key: RatingRow(interest_words(key), low, high) for key in Interest},
        )

    def show_profile(self, profile: Profile) -> None:
        self._show_ratings(profile.interests)

    def put_into(self, profile: Profile) -> Profile:
        return replace(profile, interests=self.ratings)


class ValuesPage(_RatingsPage[WorkValue]):
    """The six work values."""

    def __init__(self, question: str) -> None:
        low, high = self.tr("Does not matter"), self.tr("Matters most")
        super().__init__(
            question,
            self.tr("Why we ask: people stay in jobs that give them what they care about."),
            {key: RatingRow(value_words(key), low, high) for key in WorkValue},
        )

    def show_profile(self, profile: Profile) -> None:
        self._show_ratings(profile.values)

    def put_into(self, profile: Profile) -> Profile:
        return replace(profile, values=self.ratings)
