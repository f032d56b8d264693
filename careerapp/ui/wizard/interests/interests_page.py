"""The page about interests."""

from dataclasses import replace
from functools import partial

from careerapp.domain.answering import rate_interests
from careerapp.domain.interest_items import in_form
from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay
from careerapp.ui.wizard.interests.interest_sliders import InterestSliders
from careerapp.ui.wizard.interests.interests_result import InterestsResult
from careerapp.ui.wizard.interests.items import interest_items
from careerapp.ui.wizard.interests.profiler_view import ProfilerView
from careerapp.ui.wizard.interests.questionnaire_view import QuestionnaireView
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

    def rate_anew(self, profile: Profile) -> Profile:
        return rate_interests(profile, interest_items())

    def _all_ways(self) -> list[Way[InterestWay]]:
        return [
            Way(
                InterestWay.SHORT,
                self.tr("30 activities"),
                self.tr("Say how much you would like to do each activity. Good for most people."),
                interest_minutes(InterestWay.SHORT),
                partial(_questionnaire, InterestWay.SHORT),
            ),
            Way(
                InterestWay.FULL,
                self.tr("60 activities"),
                self.tr(
                    "The same with twice as many. A slip counts for less, and the result is "
                    "more exact."
                ),
                interest_minutes(InterestWay.FULL),
                partial(_questionnaire, InterestWay.FULL),
            ),
            Way(
                InterestWay.PROFILER,
                self.tr("Scores you have"),
                self.tr("Type or paste the six scores of the Interest Profiler on My Next Move."),
                interest_minutes(InterestWay.PROFILER),
                ProfilerView,
            ),
            Way(
                InterestWay.SLIDERS,
                self.tr("Six sliders"),
                self.tr("Rate the six kinds of activities yourself, if you know what you like."),
                interest_minutes(InterestWay.SLIDERS),
                InterestSliders,
            ),
        ]


def _questionnaire(way: InterestWay) -> QuestionnaireView:
    items = interest_items()
    return QuestionnaireView(items, in_form(items, way))
