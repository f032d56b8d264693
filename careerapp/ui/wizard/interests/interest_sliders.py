"""Six sliders for the six interests."""

from dataclasses import replace

from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest
from careerapp.ui.wizard.rating_row import RatingRow
from careerapp.ui.wizard.ways.sliders_view import SlidersView
from careerapp.ui.words import interest_words


class InterestSliders(SlidersView[Interest]):
    """How much one likes each interest, said outright."""

    def __init__(self) -> None:
        low, high = self.tr("Not for me"), self.tr("Love it")
        super().__init__({key: RatingRow(interest_words(key), low, high) for key in Interest})

    def show_profile(self, profile: Profile) -> None:
        self.show_ratings(profile.interests)

    def put_into(self, profile: Profile) -> Profile:
        return replace(profile, interests=self.ratings)
