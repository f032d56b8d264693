"""What the answers about work values come to."""

from careerapp.domain.profile import Profile
from careerapp.domain.scales import WorkValue
from careerapp.ui.wizard.ways.result_view import ResultView
from careerapp.ui.words import value_words


class ValuesResult(ResultView):
    """The six work values."""

    def __init__(self) -> None:
        super().__init__(self.tr("What matters to you"))
        self.column.addWidget(self.ratings)

    def show_profile(self, profile: Profile) -> None:
        rated = [(value_words(key), each) for key, each in profile.values.items()]
        self.show_ratings(
            rated, [value_words(key) for key in WorkValue if key not in profile.values]
        )
