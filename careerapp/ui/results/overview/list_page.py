"""The ranked jobs as a table, over the figures of one of them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careerapp.ui import theme
from careerapp.ui.results.overview.details_strip import DetailsStrip
from careerapp.ui.results.overview.listing import Listing
from careerapp.ui.results.overview.overview_list import OverviewList
from careerapp.ui.text_size import Measured, beside_text

_LEAST_TABLE = 130  # pixels


class ListPage(QWidget, Measured):
    """Keeps the strip under the table at the job that the pointer or the keyboard is at."""

    def __init__(self) -> None:
        super().__init__()
        self._listing: Listing | None = None
        self.table = OverviewList()
        self.table.pointed.connect(self._point)
        self.details = DetailsStrip()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_8)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.details)
        self.setFocusProxy(self.table)
        self.measure()

    def measure(self) -> None:
        self.table.setMinimumHeight(beside_text(_LEAST_TABLE))

    def show_whole(self, room: int | None) -> None:
        """Be as high as all rows, or scroll; see `OverviewBody`.

        The strip would be far from its job.
        """
        self.table.show_whole(whole=room is not None)
        self.details.setHidden(room is not None)

    def show_listing(self, listing: Listing) -> None:
        """Show jobs in their order; list and strip keep their places as far as they can."""
        self._listing = listing
        self.table.show_listing(listing)
        told = self.details.code
        self._point(told if listing.match(told) is not None else self.table.current_code)

    def _point(self, code: str) -> None:
        match = None if self._listing is None else self._listing.match(code)
        if self._listing is not None and match is not None:
            self.details.show_job(match.code, self._listing.details(match))
