"""A report as JSON, for other programs."""

import json

from careerapp.catalog.all_figures import JobFigures, read_all_figures
from careerapp.domain.editions import Projected
from careerapp.domain.occupation import LaborMarket, Outlook
from careerapp.domain.person_json import person_to_json
from careerapp.report.person_report.content import PersonReport
from careerapp.report.person_report.results import PersonResults
from careerapp.report.recommendation import recommendation_json


def report_json(results: PersonResults, report: PersonReport) -> str:
    """Return what `careerapp recommend` gives, with the person and all figures of the jobs.

    Parameters
    ----------
    results : PersonResults
        The ranking.
    report : PersonReport
        The same in words.

    Raises
    ------
    CatalogError
        When the database cannot be read any more.
    """
    figures = read_all_figures(results.catalog, results.person.profile.location)
    document = {
        "title": report.title,
        "made_on": report.made_on.isoformat(),
        "language": report.language,
        "person": json.loads(person_to_json(results.person)),
        **recommendation_json(
            results.recommender,
            results.person.profile,
            results.selection.shown,
            results.facts,
            results.catalog.sources,
        ),
        "passing": results.selection.passing,
        "nothing_passes": results.nothing_passes,
        "figures": {
            match.code: _figures_json(figures[match.code], results.catalog.editions.projected)
            for match in results.selection.shown
        },
        "shortlist": _shortlist_json(results),
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _figures_json(figures: JobFigures, projected: Projected) -> dict[str, object]:
    return {
        "here": _market_json(figures.here),
        "us": _market_json(figures.country),
        "outlook": _outlook_json(figures.outlook, projected),
        "figures_of": {"code": figures.group, "title": figures.group_title},
    }


def _market_json(market: LaborMarket) -> dict[str, object]:
    return {
        "location": market.location,
        "jobs": market.employment,
        "location_quotient": market.location_quotient,
        "pay": {
            "p10": market.wage_p10,
            "p25": market.wage_p25,
            "median": market.wage_median,
            "p75": market.wage_p75,
            "p90": market.wage_p90,
            "hourly_median": market.hourly_median,
        },
    }


def _outlook_json(outlook: Outlook, projected: Projected) -> dict[str, object]:
    return {
        f"jobs_{projected.first}": outlook.employment,
        f"jobs_{projected.last}": outlook.projected_employment,
        "growth_percent": outlook.growth,
        "openings_a_year": outlook.openings,
        "entry_education": outlook.entry_education,
        "work_experience": outlook.work_experience,
        "on_the_job_training": outlook.on_the_job_training,
        "self_employed_percent": outlook.self_employed,
    }


def _shortlist_json(results: PersonResults) -> list[dict[str, object]]:
    matches = {match.code: match for match in results.matches}
    absent = {job.code: job for job in results.absent}
    shortlist: list[dict[str, object]] = []
    for favorite in results.person.shortlist.in_order:
        match = matches.get(favorite.code)
        shortlist.append(
            {
                "code": favorite.code,
                "title": absent[favorite.code].title or None if match is None else match.title,
                "match": None if match is None else match.match,
                "stars": favorite.stars,
                "note": favorite.note,
                "in_data": match is not None,
                "successors": [] if match is not None else [*absent[favorite.code].successors],
            }
        )
    return shortlist
