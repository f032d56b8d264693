"""What all occupations can be filtered by, in one reading."""

from collections.abc import Mapping
from types import MappingProxyType

from careerapp.catalog.store import Catalog
from careerapp.domain.job_facts import JobFacts
from careerapp.domain.scales import ANYWHERE, EducationLevel, location

ENTRY_EDUCATION: Mapping[str, EducationLevel] = MappingProxyType(
    {
        "No formal educational credential": EducationLevel.LESS_THAN_HIGH_SCHOOL,
        "High school diploma or equivalent": EducationLevel.HIGH_SCHOOL,
        "Postsecondary nondegree award": EducationLevel.CERTIFICATE,
        "Some college, no degree": EducationLevel.SOME_COLLEGE,
        "Associate's degree": EducationLevel.ASSOCIATE,
        "Bachelor's degree": EducationLevel.BACHELORS,
        "Master's degree": EducationLevel.MASTERS,
        "Doctoral or professional degree": EducationLevel.DOCTORAL_OR_PROFESSIONAL,
    }
)
"""The categories of the Employment Projections; all that they use."""


def read_facts(catalog: Catalog, place: str | None) -> Mapping[str, JobFacts]:
    """Return what all occupations can be filtered by, by O*NET-SOC code.

    Parameters
    ----------
    catalog : Catalog
        Names the database.
    place : str or None
        Code of one of `careerapp.domain.scales.LOCATIONS`; None means the whole country.

    Raises
    ------
    KeyError
        When no location has this code.
    CatalogError
        When the database cannot be read any more.
    """
    code = ANYWHERE.code if place is None else location(place).code
    with catalog.opened() as connection:
        rows = connection.execute(
            "SELECT occupations.bls_code, title, code, entry_education, labor_market.employment,"
            " location_quotient, wage_median,"
            " CASE WHEN wage_median IS NULL THEN hourly_median END, growth, openings,"
            " count(*) OVER (PARTITION BY occupations.bls_code)"
            " FROM occupations JOIN projections USING (bls_code)"
            " LEFT JOIN labor_market"
            " ON labor_market.bls_code = occupations.bls_code AND location = ?"
            " ORDER BY code",
            (code,),
        ).fetchall()
    return {row[2]: _facts(*row) for row in rows}


def _facts(
    bls_code: str,
    group_title: str,
    code: str,
    entry_education: str | None,
    employment: int | None,
    location_quotient: float | None,
    pay: int | None,
    hourly_pay: float | None,
    growth: float | None,
    openings: int | None,
    members: int,
) -> JobFacts:
    return JobFacts(
        code=code,
        entry_education=None if entry_education is None else ENTRY_EDUCATION[entry_education],
        employment=employment,
        location_quotient=location_quotient,
        pay=pay,
        hourly_pay=hourly_pay,
        growth=growth,
        openings=openings,
        market_group=bls_code,
        group_title=group_title,
        is_wider=members > 1 or not code.startswith(bls_code),
    )
