"""Six things to rate; the pages of interests and of work values are two of these."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest, WorkValue
from careerapp.ui.labels import rule
from careerapp.ui.wizard.question_page import QuestionPage
from careerapp.ui.wizard.rating_row import RatingRow
from careerapp.ui.words import RatingWords, interest_words, value_words

_Scale = TypeVar("_Scale", bound=StrEnum)


class _Ratings(Generic[_Scale]):
    """The rows of one scale, and the ratings that stand in them."""

    def __init__(
        self, scale: type[_Scale], words: Callable[[_Scale], RatingWords], low: str, high: str
    ) -> None:
        self.rows = {key: RatingRow(words(key), low, high) for key in scale}

    def read(self) -> dict[_Scale, float]:
        return {key: row.rating for key, row in self.rows.items() if row.rating is not None}

    def show(self, ratings: Mapping[_Scale, float]) -> None:
        for key, row in self.rows.items():
            row.slider.set_rating(ratings.get(key))


class _RatingsPage(QuestionPage):
    minutes = 1.5

    def _lay_out(self, rows: Mapping[_Scale, RatingRow]) -> None:
        for number, row in enumerate(rows.values()):
            if number:
                self.body.addWidget(rule())
            self.body.addWidget(row)
            row.changed.connect(self.answers_changed)
        self.body.addStretch()


class InterestsPage(_RatingsPage):
    """The six interests."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Interests"),
            self.tr("What kind of activities do you enjoy?"),
            self.tr("Why we ask: jobs differ most in what you do all day."),
        )
        self._ratings = _Ratings(
            Interest, interest_words, self.tr("Not for me"), self.tr("Love it")
        )
        self._lay_out(self._ratings.rows)

    @property
    def answered(self) -> bool:
        return bool(self.ratings)

    @property
    def first_control(self) -> QWidget:
        return next(iter(self._ratings.rows.values())).slider

    @property
    def ratings(self) -> dict[Interest, float]:
        """The ratings given, 0-1."""
        return self._ratings.read()

    def show_profile(self, profile: Profile) -> None:
        self._ratings.show(profile.interests)


class ValuesPage(_RatingsPage):
    """The six work values, on the wizard's last page."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Values"),
            self.tr("What matters to you in a job?"),
            self.tr("Why we ask: people stay in jobs that give them what they care about."),
        )
        self._ratings = _Ratings(
            WorkValue, value_words, self.tr("Does not matter"), self.tr("Matters most")
        )
        self._lay_out(self._ratings.rows)
        self._enough = False

    @property
    def answered(self) -> bool:
        return bool(self.ratings)

    @property
    def first_control(self) -> QWidget:
        return next(iter(self._ratings.rows.values())).slider

    @property
    def ratings(self) -> dict[WorkValue, float]:
        """The ratings given, 0-1."""
        return self._ratings.read()

    def show_profile(self, profile: Profile) -> None:
        self._ratings.show(profile.values)

    def set_enough(self, *, enough: bool) -> None:
        """Say whether interests or values are answered, so that one can finish here."""
        self._enough = enough
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        return self._enough
