"""What jobs ask for and offer, over each other, with the person's own answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.report.answer_names import listing, page_name
from careerapp.report.glossary import Term
from careerapp.report.rating_overlay import overlay
from careerapp.ui import theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.results.compare.overlay_view import OverlayView
from careerapp.ui.results.job.ways import ShownWay, WaySwitch
from careerapp.ui.results.section import Section
from careerapp.ui.text_size import beside_text

_WIDE = 760  # pixels; narrower, the first two stand under each other


class OverlaySection(Section):
    """A chart for each page of ratings, and the switch between ways of showing them.

    Parameters
    ----------
    charts : Charts
        Makes the charts.
    shown : ShownWay
        How the figures are shown, here and on the pages of jobs.
    """

    def __init__(self, charts: Charts, shown: ShownWay) -> None:
        super().__init__(self.tr("You and the jobs"), Term.INTERESTS, Term.VALUES)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_16)
        how_to_read = self.tr("The more, the larger the part that it plays in a job, or for you.")
        top.addWidget(text_label(how_to_read, quiet=True), 1)
        top.addWidget(WaySwitch(shown), 0, Qt.AlignmentFlag.AlignTop)
        nest(self.body, top)
        self.views = {
            block: OverlayView(charts, shown)
            for block in (Block.INTERESTS, Block.VALUES, Block.SUBJECTS)
        }
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.SPACE_16)
        self._pair.addWidget(self.views[Block.INTERESTS], 1)
        self._pair.addWidget(self.views[Block.VALUES], 1)
        shown.changed.connect(self._place)  # after the views, which heard of it before
        nest(self.body, self._pair)
        self.body.addWidget(self.views[Block.SUBJECTS])
        self._missing = text_label("", quiet=True)
        self.body.addWidget(self._missing)

    def show_jobs(self, occupations: Sequence[Occupation], profile: Profile) -> None:
        """Show other jobs, or other answers over them."""
        missing = []
        for block, view in self.views.items():
            shown = overlay(occupations, profile, block, tr)
            view.show_overlay(shown)
            if shown is None:
                missing.append(f"“{page_name(block, tr)}”")
        sentence = self.tr("O*NET has rated none of these jobs for {pages}.")
        self._missing.setText(sentence.format(pages=listing(missing, tr)))
        self._missing.setVisible(bool(missing))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the first two side by side where both have room, or else under each other."""
        least = max(view.least_width for view in self.views.values())
        wide = self.width() >= max(beside_text(_WIDE), 2 * least + theme.SPACE_16)
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
