"""What the answers about interests come to."""

from careerapp.domain.profile import Profile
from careerapp.ui.wizard.ways.result_view import ResultView
from careerapp.ui.words import interest_words


class InterestsResult(ResultView):
    """The six interests."""

    def show_profile(self, profile: Profile) -> None:
        self.show_ratings([(interest_words(key), each) for key, each in profile.interests.items()])
