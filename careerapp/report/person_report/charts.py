"""The charts of a report, to be drawn in any theme and width."""

from dataclasses import dataclass, replace

from matplotlib.figure import Figure

from careerapp.charts.files import ChartFile
from careerapp.charts.paper import paper_theme
from careerapp.charts.polar import draw_polars
from careerapp.charts.ranking import draw_ranking, ranking_height
from careerapp.charts.sheet import MARGIN
from careerapp.charts.theme import ChartTheme
from careerapp.report.person_report.content import InterestChart, PersonReport, RankingChart

_CIRCLE = (212.0, 214.0)  # points
_FIRST_PART = 5  # jobs


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart as a drawing.

    Attributes
    ----------
    svg : bytes
        Its shapes and letters.
    width, height : float
        In points.
    """

    svg: bytes
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class ReportDrawings:
    """The charts of a report.

    Attributes
    ----------
    interests : Drawing or None
        None where none is rated.
    ranking : Drawing
        All jobs.
    ranking_parts : tuple of Drawing
        The same in two, where no page has room for all; just one of few jobs.
    """

    interests: Drawing | None
    ranking: Drawing
    ranking_parts: tuple[Drawing, ...]


def draw_for_paper(report: PersonReport, width: float) -> ReportDrawings:
    """Return the charts in the letters of the report; for a thread.

    Parameters
    ----------
    report : PersonReport
        Has them.
    width : float
        Between the margins of the page, in points.
    """
    theme = paper_theme()
    interests, ranking = report.profile.chart, report.ranking.chart
    width += 2 * MARGIN
    return ReportDrawings(
        interests=None if interests is None else _drawn(interest_chart(interests, theme, *_CIRCLE)),
        ranking=_drawn(ranking_chart(ranking, theme, width)),
        ranking_parts=tuple(_drawn(ranking_chart(part, theme, width)) for part in _parts(ranking)),
    )


def _parts(chart: RankingChart) -> list[RankingChart]:
    first, others = chart.bars[:_FIRST_PART], chart.bars[_FIRST_PART:]
    if not others:
        return [chart]
    return [replace(chart, bars=first, source=""), replace(chart, bars=others, title=chart.further)]


def _drawn(chart: ChartFile) -> Drawing:
    return Drawing(chart.svg(), chart.width, chart.height)


def interest_chart(
    chart: InterestChart, theme: ChartTheme, width: float, height: float
) -> ChartFile:
    """Return the person's interests as a round chart.

    Parameters
    ----------
    chart : InterestChart
        What is shown.
    theme : ChartTheme
        Colors and font.
    width, height : float
        In points.
    """

    def draw(figure: Figure, colors: ChartTheme) -> None:
        draw_polars(figure, chart.labels, [], chart.person, colors, title=chart.title)

    return ChartFile(draw, theme, width, height, chart.title)


def ranking_chart(chart: RankingChart, theme: ChartTheme, width: float) -> ChartFile:
    """Return the best jobs as bars, as high as they need to be.

    Parameters
    ----------
    chart : RankingChart
        What is shown.
    theme : ChartTheme
        Colors and font.
    width : float
        In points.
    """

    def draw(figure: Figure, colors: ChartTheme) -> None:
        draw_ranking(
            figure,
            chart.bars,
            colors,
            words=chart.words,
            title=chart.title,
            source=chart.source,
        )

    height = ranking_height(
        width,
        chart.bars,
        theme,
        words=chart.words,
        title=chart.title,
        source=chart.source,
        snug=True,
    )
    return ChartFile(draw, theme, width, height, chart.title)
