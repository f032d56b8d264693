"""The page about interests."""

from dataclasses import replace

from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay
from careerapp.ui.wizard.interests.interest_sliders import InterestSliders
from careerapp.ui.wizard.interests.interests_result import InterestsResult
from careerapp.ui.wizard.pace import interest_minutes
from careerapp.ui.wizard.ways.way import Way
from careerapp.ui.wizard.ways.ways_page import WaysPage


class InterestsPage(WaysPage[InterestWay]):
    """Four ways to find out how much one likes each of the six interests."""

    def __init__(self, question: str) -> None:
        super().__init__(
            question,
            self.tr("Why we ask: jobs differ most in what you do all day."),
            self._all_ways(),
            InterestsResult(),
        )

    def way_of(self, profile: Profile) -> InterestWay | None:
        return profile.responses.interest_way

    def with_way(self, profile: Profile, way: InterestWay) -> Profile:
        return replace(profile, responses=replace(profile.responses, interest_way=way))

    def answered(self, profile: Profile) -> bool:
        return bool(profile.interests)

    def _all_ways(self) -> list[Way[InterestWay]]:
        return [
            Way(
                InterestWay.SLIDERS,
                self.tr("Six sliders"),
                self.tr("Rate the six kinds of activities yourself, if you know what you like."),
                interest_minutes(InterestWay.SLIDERS),
                InterestSliders,
            ),
        ]
