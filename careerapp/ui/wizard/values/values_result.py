"""What the answers about work values come to."""

from careerapp.domain.profile import Profile
from careerapp.ui.wizard.ways.result_view import ResultView
from careerapp.ui.words import value_words


class ValuesResult(ResultView):
    """The six work values."""

    def show_profile(self, profile: Profile) -> None:
        self.show_ratings([(value_words(key), each) for key, each in profile.values.items()])
