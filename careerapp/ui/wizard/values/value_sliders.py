"""Six sliders for the six work values."""

from dataclasses import replace

from careerapp.domain.profile import Profile
from careerapp.domain.scales import WorkValue
from careerapp.ui.wizard.rating_row import RatingRow
from careerapp.ui.wizard.ways.sliders_view import SlidersView
from careerapp.ui.words import value_words


class ValueSliders(SlidersView[WorkValue]):
    """How much each work value matters, said outright."""

    def __init__(self) -> None:
        low, high = self.tr("Does not matter"), self.tr("Matters most")
        super().__init__({key: RatingRow(value_words(key), low, high) for key in WorkValue})

    def show_profile(self, profile: Profile) -> None:
        self.show_ratings(profile.values)

    def put_into(self, profile: Profile) -> Profile:
        return replace(profile, values=self.ratings)
