"""The round charts of a comparison, side by side, and how they are shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from careerapp.domain.occupation import Occupation
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block
from careerapp.report.people_overlay import PeopleOverlay, overlay_people
from careerapp.ui import theme
from careerapp.ui.figure_view import Charts
from careerapp.ui.labels import text_label
from careerapp.ui.language import tr
from careerapp.ui.layouts import nest
from careerapp.ui.people.people_chart import PeopleChart
from careerapp.ui.results.segmented import Segmented
from careerapp.ui.text_size import beside_text

_PAGES = (Block.INTERESTS, Block.VALUES)
_WIDE = 840  # pixels; with less room, tables of three columns would have to scroll
_CIRCLES, _TABLE = "circles", "table"


class PeopleCharts(QWidget):
    """Interests and values, on the same scale.

    Parameters
    ----------
    charts : Charts
        Makes them.
    """

    def __init__(self, charts: Charts) -> None:
        super().__init__()
        self._overlays: list[PeopleOverlay | None] = [None for _ in _PAGES]
        self.way = Segmented(
            self.tr("Show the figures as"),
            {_CIRCLES: self.tr("Circles"), _TABLE: self.tr("Table")},
        )
        self.way.chosen.connect(self._show)
        self._reading = text_label("", quiet=True)
        self.views = [PeopleChart(charts) for _ in _PAGES]
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.SPACE_16)
        self._columns = 0
        self._place(len(self.views))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        layout.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._reading)
        nest(layout, self._grid)

    @property
    def has_content(self) -> bool:
        """Whether anybody has answered any of it."""
        return any(overlay is not None for overlay in self._overlays)

    def show_people(
        self,
        people: Sequence[tuple[str, Profile]],
        occupation: Occupation | None = None,
        *,
        same_person: bool = False,
    ) -> None:
        """Show two people, or one at two times, and a job under them.

        Parameters
        ----------
        people : sequence of (str, Profile)
            What they are called and their answers; the first is drawn as a solid line.
        occupation : Occupation, optional
            The job.
        same_person : bool
            Whether they are one person at two times.
        """
        self._overlays = [
            overlay_people(people, block, occupation, tr, same_person=same_person)
            for block in _PAGES
        ]
        solid, dashed = (name for name, _ in people)
        lines = self.tr(
            "The solid line with circles is {one}, the dashed one with diamonds is {other}."
        )
        job = self.tr("The filled shape is the job.") if occupation is not None else ""
        self._reading.setText(f"{lines.format(one=solid, other=dashed)} {job}".rstrip())
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(len(self.views) if event.size().width() >= beside_text(_WIDE) else 1)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, view in enumerate(self.views):
            self._grid.setColumnStretch(number, int(number < columns))
            self._grid.addWidget(view, *divmod(number, columns))

    def _show(self) -> None:
        as_table = self.way.value == _TABLE
        self._reading.setVisible(not as_table)
        for view, overlay in zip(self.views, self._overlays, strict=True):
            view.show_overlay(overlay, as_table=as_table)
