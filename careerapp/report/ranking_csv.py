"""All jobs in the order of their matches, with all figures, as a table for a spreadsheet."""

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import StringIO
from types import MappingProxyType

from careerapp.catalog.all_figures import JobFigures, read_all_figures
from careerapp.catalog.facts import ENTRY_EDUCATION
from careerapp.domain.match import Match
from careerapp.domain.occupation import LaborMarket
from careerapp.domain.scales import ANYWHERE, Block
from careerapp.report.person_report.results import PersonResults
from careerapp.report.spreadsheet_cells import safe_value

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class _Job:
    match: Match
    figures: JobFigures
    points: Mapping[Block, float]
    stars: int | None
    hidden: bool
    place: str


_Write = Callable[[_Job], Cell]


def _points(block: Block) -> _Write:
    def write(job: _Job) -> Cell:
        points = job.points.get(block)
        return None if points is None else round(points, 2)

    return write


def _market(ending: str, market: Callable[[_Job], LaborMarket]) -> dict[str, _Write]:
    return {
        f"pay_p10_{ending}": lambda job: market(job).wage_p10,
        f"pay_p25_{ending}": lambda job: market(job).wage_p25,
        f"pay_median_{ending}": lambda job: market(job).wage_median,
        f"pay_p75_{ending}": lambda job: market(job).wage_p75,
        f"pay_p90_{ending}": lambda job: market(job).wage_p90,
        f"hourly_median_{ending}": lambda job: market(job).hourly_median,
        f"jobs_{ending}": lambda job: market(job).employment,
    }


def _needed(category: str | None) -> Cell:
    """Return a category of the projections; "None" would be read as a cell without a figure."""
    return "none needed" if category == "None" else category


def _entry(job: _Job) -> Cell:
    level = job.figures.outlook.entry_education
    return None if level is None else ENTRY_EDUCATION[level].value


COLUMNS: Mapping[str, _Write] = MappingProxyType(
    {
        "rank": lambda job: job.match.rank,
        "code": lambda job: job.match.code,
        "title": lambda job: job.match.title,
        "match": lambda job: round(job.match.match, 2),
        "label": lambda job: job.match.band.value,
        "estimated": lambda job: " ".join(job.match.estimated),
        **{f"points_{block.value}": _points(block) for block in Block},
        "stars": lambda job: job.stars,
        "hidden": lambda job: "yes" if job.hidden else "",
        "place": lambda job: job.place,
        **_market("here", lambda job: job.figures.here),
        "location_quotient": lambda job: job.figures.here.location_quotient,
        **_market("us", lambda job: job.figures.country),
        "entry_education": _entry,
        "work_experience": lambda job: _needed(job.figures.outlook.work_experience),
        "on_the_job_training": lambda job: _needed(job.figures.outlook.on_the_job_training),
        "growth_percent": lambda job: job.figures.outlook.growth,
        "openings_a_year": lambda job: job.figures.outlook.openings,
        "self_employed_percent": lambda job: job.figures.outlook.self_employed,
        "figures_of_code": lambda job: job.figures.group,
        "figures_of_title": lambda job: job.figures.group_title,
    }
)
"""What stands in each column, in their order; docs/reports.md says what they are."""


def ranking_csv(results: PersonResults) -> str:
    """Return the table, a line for each job and one over them.

    A cell is empty where the source gives no figure. Jobs on the shortlist that the data do not
    have stand at the end, with what is known of them.

    Parameters
    ----------
    results : PersonResults
        The ranking.

    Raises
    ------
    CatalogError
        When the database cannot be read any more.
    """
    place = results.person.profile.location or ANYWHERE.code
    figures = read_all_figures(results.catalog, place)
    shortlist = results.person.shortlist
    stars = {favorite.code: favorite.stars for favorite in shortlist.favorites}
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for match in results.matches:
        job = _Job(
            match,
            figures[match.code],
            results.points.of(match.code),
            stars.get(match.code),
            match.code in shortlist.rejected,
            place,
        )
        # An empty cell is written for None.
        writer.writerow([safe_value(write(job)) for write in COLUMNS.values()])
    for absent in results.absent:
        known: dict[str, Cell] = {
            "code": absent.code,
            "title": absent.title,
            "stars": None if absent.favorite is None else absent.favorite.stars,
            "hidden": "yes" if absent.is_hidden else "",
            "place": place,
        }
        writer.writerow([safe_value(known.get(column)) for column in COLUMNS])
    return text.getvalue()
