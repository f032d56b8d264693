"""All figures of the labor market for all occupations, in one reading."""

from collections.abc import Mapping
from dataclasses import dataclass

from careerapp.catalog.store import Catalog
from careerapp.domain.occupation import LaborMarket, Outlook
from careerapp.domain.scales import ANYWHERE, location


@dataclass(frozen=True, slots=True)
class JobFigures:
    """What is published of one occupation.

    Attributes
    ----------
    here, country : LaborMarket
        Jobs and pay in a place, and in the whole country.
    outlook : Outlook
        The national projection.
    group, group_title : str
        The BLS code and title that the figures are published under.
    """

    here: LaborMarket
    country: LaborMarket
    outlook: Outlook
    group: str
    group_title: str


def read_all_figures(catalog: Catalog, place: str | None) -> Mapping[str, JobFigures]:
    """Return the figures of all occupations, by O*NET-SOC code.

    Parameters
    ----------
    catalog : Catalog
        Names the database.
    place : str or None
        Code of one of `careerapp.domain.scales.LOCATIONS`; None means the whole country.

    Raises
    ------
    CatalogError
        When the database cannot be read any more.
    """
    here = ANYWHERE.code if place is None else location(place).code
    with catalog.opened() as connection:
        groups = connection.execute(
            "SELECT code, bls_code, title FROM occupations JOIN projections USING (bls_code)"
            " ORDER BY code"
        ).fetchall()
        markets = {
            (row[0], row[1]): LaborMarket(*row[1:])
            for row in connection.execute(
                "SELECT bls_code, location, employment, jobs_per_1000, location_quotient, wage_p10,"
                " wage_p25, wage_median, wage_p75, wage_p90, hourly_median FROM labor_market"
                " WHERE location IN (?, ?)",
                (here, ANYWHERE.code),
            )
        }
        outlooks = {
            row[0]: Outlook(*row[1:])
            for row in connection.execute(
                "SELECT bls_code, employment, projected_employment, growth, openings,"
                " entry_education, work_experience, on_the_job_training, self_employed"
                " FROM projections"
            )
        }
    return {
        code: JobFigures(
            markets.get((group, here), LaborMarket(here)),
            markets.get((group, ANYWHERE.code), LaborMarket(ANYWHERE.code)),
            outlooks[group],
            group,
            title,
        )
        for code, group, title in groups
    }
