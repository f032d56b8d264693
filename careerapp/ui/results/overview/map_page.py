"""The best jobs as a map."""

from collections.abc import Sequence
from typing import TypedDict

from matplotlib.figure import Figure
from PySide6.QtGui import QResizeEvent

from careerapp.charts.career_map import CareerPoint, career_map_height, draw_career_map
from careerapp.charts.map_key import MapWords
from careerapp.charts.marks import Mark
from careerapp.charts.theme import ChartTheme
from careerapp.domain.match import Match
from careerapp.ui.figure_view import Charts
from careerapp.ui.language import tr
from careerapp.ui.results.job_families import family_names
from careerapp.ui.results.overview.chart_page import ChartPage
from careerapp.ui.results.overview.listing import Listing


class MapPage(ChartPage):
    """A sign a job: pay across, match up, number of jobs as its size, and its group as color."""

    def __init__(self, charts: Charts) -> None:
        super().__init__(charts, self.tr("Map of your careers"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chart.updateGeometry()  # so that all of the map is seen at once, where it can be

    def show_listing(self, listing: Listing) -> None:
        """Show the jobs that match best."""
        place = listing.words.place_name
        points = [_point(listing, match) for match in listing.selection.shown]
        said = _Said(
            words=MapWords(
                families=family_names(),
                match=self.tr("Match"),
                pay=self.tr("Half earn more than this a year in {place}").format(place=place),
                no_pay=self.tr("yearly pay not published"),
                jobs=self.tr("{number} jobs"),
                fewer_jobs=self.tr("{number} jobs or fewer"),
                unknown_jobs=self.tr("number of jobs not published"),
                wider=self.tr("pay and jobs of a wider group"),
                language=tr,
            ),
            title=listing.words.map_title(listing.selection),
            source=self.tr(
                "Match: O*NET ratings and your answers. Pay and jobs in {place}: Bureau of Labor "
                "Statistics, {month}."
            ).format(
                place=place,
                month=tr.month(listing.editions.pay_in(listing.words.place).month),
            ),
        )

        def draw(figure: Figure, colors: ChartTheme) -> Sequence[Mark]:
            return draw_career_map(figure, points, colors, **said)

        def height(width: float, colors: ChartTheme) -> float:
            seen = self.viewport().height() if self.room is None else self.room
            room = seen / self.chart.pixels_per_point
            return career_map_height(width, points, colors, **said, room=room)

        self.show_chart(listing, said["title"], draw, height)


class _Said(TypedDict):
    words: MapWords
    title: str
    source: str


def _point(listing: Listing, match: Match) -> CareerPoint:
    facts = listing.facts(match.code)
    return CareerPoint(
        match.code,
        match.title,
        match.match,
        facts.family,
        facts.pay,
        facts.employment,
        facts.is_wider,
    )
