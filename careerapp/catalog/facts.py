"""What all occupations can be filtered by, in one reading."""

from collections.abc import Mapping
from types import MappingProxyType

from careerapp.catalog import details
from careerapp.catalog.store import Catalog
from careerapp.domain.job_filter import JobFacts
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
    with details.opened(catalog.path) as connection:
        rows = connection.execute(
            "SELECT code, entry_education, employment, location_quotient"
            " FROM occupations JOIN projections USING (bls_code)"
            " LEFT JOIN labor_market"
            " ON labor_market.bls_code = occupations.bls_code AND location = ?"
            " ORDER BY code",
            (code,),
        ).fetchall()
    return {
        code: JobFacts(code, ENTRY_EDUCATION.get(level), employment, quotient)
        for code, level, employment, quotient in rows
    }
