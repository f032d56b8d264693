"""The person and the job, side by side: interests, values and subjects."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from careerapp.domain.match import Match
from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.report.answer_names import listing, page_name
from careerapp.report.glossary import Term
from careerapp.report.rating_pairs import other_subjects, pair_ratings
from careerapp.ui import theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.results.job.pairs_view import PairsView
from careerapp.ui.results.job.ways import ShownWay, Way, WaySwitch
from careerapp.ui.results.section import Section

_PAGES = (Block.INTERESTS, Block.VALUES, Block.SUBJECTS)
_COLUMNS = 2


class FitSection(Section):
    """A chart for each page of ratings, a switch between ways of showing them, a line to read by.

    Parameters
    ----------
    occupation : Occupation
        The job.
    profile : Profile
        The answers; with no rating in it, the charts show the job alone.
    charts : Charts
        Makes the charts.
    shown : ShownWay
        How the figures are shown, on this page and all others.
    """

    def __init__(
        self, occupation: Occupation, profile: Profile, charts: Charts, shown: ShownWay
    ) -> None:
        alone = not (profile.interests or profile.values or profile.subjects)
        super().__init__(
            self.tr("What this job is like") if alone else self.tr("You and the job"),
            Term.INTERESTS,
            Term.VALUES,
        )
        self._occupation = occupation
        self._shown = shown
        self._alone = alone
        self._views: dict[Block, PairsView] = {}

        self._reading = text_label("", quiet=True)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_16)
        top.addWidget(self._reading, 1)
        top.addWidget(WaySwitch(shown), 0, Qt.AlignmentFlag.AlignTop)
        nest(self.body, top)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.SPACE_16)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        nest(self.body, self._grid)
        self._others = text_label("", quiet=True)
        self.body.addWidget(self._others)
        missing = []
        for block in _PAGES:
            ratings = pair_ratings(occupation, profile, block, tr)
            if ratings is None:
                missing.append(f"“{page_name(block, tr)}”")
            else:
                self._views[block] = PairsView(ratings, charts, shown)
        self._place_views()
        if missing:
            sentence = self.tr("O*NET has not rated this job for {pages}.")
            self.add_text(sentence.format(pages=listing(missing, tr)), quiet=True)
        shown.changed.connect(self._place_views)
        shown.changed.connect(self._say_how_to_read)
        self._say_how_to_read()
        self._show_others(profile)

    def renew(self, profile: Profile, matches: Mapping[str, Match]) -> None:
        """Put the new answers over the job's ratings."""
        for block, view in self._views.items():
            ratings = pair_ratings(self._occupation, profile, block, tr)
            if ratings is not None:
                view.show_ratings(ratings)
        self._show_others(profile)

    def _place_views(self) -> None:
        """Put the views in two columns; the last chart gets the rest of its row.

        A table does not: its lines would be too long, and no table over it as wide.
        """
        as_tables = self._shown.way is Way.TABLE
        for place, view in enumerate(self._views.values()):
            row, column = divmod(place, _COLUMNS)
            fills = place == len(self._views) - 1 and not as_tables
            self._grid.addWidget(view, row, column, 1, _COLUMNS - column if fills else 1)

    def _show_others(self, profile: Profile) -> None:
        others = other_subjects(self._occupation, profile, tr)
        self._others.setText(others)
        self._others.setVisible(bool(others))

    def _say_how_to_read(self) -> None:
        self._reading.setText(
            {
                (Way.CIRCLES, False): self.tr(
                    "The further out on a spoke, the more the job has of it, or the more you like "
                    "it. Where the two shapes meet, you and the job agree."
                ),
                (Way.BARS, False): self.tr(
                    "The longer a bar, the more the job has of it, or the more you like it. Where "
                    "two bars are equally long, you and the job agree."
                ),
                (Way.TABLE, False): self.tr(
                    "100 % is as much as a job can have of it, or you can like it. Where two "
                    "figures are close, you and the job agree."
                ),
                (Way.CIRCLES, True): self.tr(
                    "The further out on a spoke, the more the job has of it."
                ),
                (Way.BARS, True): self.tr("The longer a bar, the more the job has of it."),
                (Way.TABLE, True): self.tr("100 % is as much as a job can have of it."),
            }[self._shown.way, self._alone]
        )
