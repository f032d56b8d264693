"""The scales that answers and occupations are measured on."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Interest(StrEnum):
    """The six Holland (RIASEC) interests, in their usual order."""

    REALISTIC = "realistic"
    INVESTIGATIVE = "investigative"
    ARTISTIC = "artistic"
    SOCIAL = "social"
    ENTERPRISING = "enterprising"
    CONVENTIONAL = "conventional"


class WorkValue(StrEnum):
    """The six O*NET work values."""

    ACHIEVEMENT = "achievement"
    INDEPENDENCE = "independence"
    RECOGNITION = "recognition"
    RELATIONSHIPS = "relationships"
    SUPPORT = "support"
    WORKING_CONDITIONS = "working_conditions"


class EducationLevel(StrEnum):
    """Education, from least to most; O*NET's 12 categories are folded into these eight."""

    LESS_THAN_HIGH_SCHOOL = "less_than_high_school"
    HIGH_SCHOOL = "high_school"
    CERTIFICATE = "certificate"
    SOME_COLLEGE = "some_college"
    ASSOCIATE = "associate"
    BACHELORS = "bachelors"
    MASTERS = "masters"
    DOCTORAL_OR_PROFESSIONAL = "doctoral_or_professional"

    @property
    def rank(self) -> int:
        """Position on the ladder, 0 (least) to 7 (most)."""
        return list(EducationLevel).index(self)


class JobZone(IntEnum):
    """O*NET job zones: how much preparation an occupation asks for, 1 (little) to 5."""

    LITTLE = 1
    SOME = 2
    MEDIUM = 3
    CONSIDERABLE = 4
    EXTENSIVE = 5


class Block(StrEnum):
    """The groups of answers that a match is made of."""

    INTERESTS = "interests"
    VALUES = "values"
    EDUCATION = "education"


@dataclass(frozen=True, slots=True)
class Location:
    """A place that labor market figures are published for.

    Attributes
    ----------
    code : str
        Two-letter postal code, or ``US`` for the whole country.
    name : str
        Name as the Bureau of Labor Statistics writes it.
    """

    code: str
    name: str


ANYWHERE = Location("US", "United States")
LOCATIONS = (
    ANYWHERE,
    Location("AL", "Alabama"),
    Location("AK", "Alaska"),
    Location("AZ", "Arizona"),
    Location("AR", "Arkansas"),
    Location("CA", "California"),
    Location("CO", "Colorado"),
    Location("CT", "Connecticut"),
    Location("DE", "Delaware"),
    Location("DC", "District of Columbia"),
    Location("FL", "Florida"),
    Location("GA", "Georgia"),
    Location("GU", "Guam"),
    Location("HI", "Hawaii"),
    Location("ID", "Idaho"),
    Location("IL", "Illinois"),
    Location("IN", "Indiana"),
    Location("IA", "Iowa"),
    Location("KS", "Kansas"),
    Location("KY", "Kentucky"),
    Location("LA", "Louisiana"),
    Location("ME", "Maine"),
    Location("MD", "Maryland"),
    Location("MA", "Massachusetts"),
    Location("MI", "Michigan"),
    Location("MN", "Minnesota"),
    Location("MS", "Mississippi"),
    Location("MO", "Missouri"),
    Location("MT", "Montana"),
    Location("NE", "Nebraska"),
    Location("NV", "Nevada"),
    Location("NH", "New Hampshire"),
    Location("NJ", "New Jersey"),
    Location("NM", "New Mexico"),
    Location("NY", "New York"),
    Location("NC", "North Carolina"),
    Location("ND", "North Dakota"),
    Location("OH", "Ohio"),
    Location("OK", "Oklahoma"),
    Location("OR", "Oregon"),
    Location("PA", "Pennsylvania"),
    Location("PR", "Puerto Rico"),
    Location("RI", "Rhode Island"),
    Location("SC", "South Carolina"),
    Location("SD", "South Dakota"),
    Location("TN", "Tennessee"),
    Location("TX", "Texas"),
    Location("UT", "Utah"),
    Location("VT", "Vermont"),
    Location("VI", "Virgin Islands"),
    Location("VA", "Virginia"),
    Location("WA", "Washington"),
    Location("WV", "West Virginia"),
    Location("WI", "Wisconsin"),
    Location("WY", "Wyoming"),
)


def location(code: str) -> Location:
    """Return the location with a postal code.

    Parameters
    ----------
    code : str
        Two-letter postal code, or ``US``.

    Raises
    ------
    KeyError
        When no figures are published for `code`.
    """
    return _LOCATION_BY_CODE[code]


_LOCATION_BY_CODE = {place.code: place for place in LOCATIONS}
