"""The scales that answers and occupations are measured on."""

from collections.abc import Mapping
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


class Subject(StrEnum):
    """The 33 O*NET knowledge fields, by O*NET's own element names."""

    BIOLOGY = "Biology"
    CHEMISTRY = "Chemistry"
    PHYSICS = "Physics"
    MATHEMATICS = "Mathematics"
    GEOGRAPHY = "Geography"
    COMPUTERS_AND_ELECTRONICS = "Computers and Electronics"
    ENGINEERING_AND_TECHNOLOGY = "Engineering and Technology"
    DESIGN = "Design"
    BUILDING_AND_CONSTRUCTION = "Building and Construction"
    MECHANICAL = "Mechanical"
    PRODUCTION_AND_PROCESSING = "Production and Processing"
    FOOD_PRODUCTION = "Food Production"
    TRANSPORTATION = "Transportation"
    TELECOMMUNICATIONS = "Telecommunications"
    MEDICINE_AND_DENTISTRY = "Medicine and Dentistry"
    THERAPY_AND_COUNSELING = "Therapy and Counseling"
    PSYCHOLOGY = "Psychology"
    SOCIOLOGY_AND_ANTHROPOLOGY = "Sociology and Anthropology"
    EDUCATION_AND_TRAINING = "Education and Training"
    ENGLISH_LANGUAGE = "English Language"
    FOREIGN_LANGUAGE = "Foreign Language"
    COMMUNICATIONS_AND_MEDIA = "Communications and Media"
    FINE_ARTS = "Fine Arts"
    HISTORY_AND_ARCHEOLOGY = "History and Archeology"
    PHILOSOPHY_AND_THEOLOGY = "Philosophy and Theology"
    LAW_AND_GOVERNMENT = "Law and Government"
    PUBLIC_SAFETY_AND_SECURITY = "Public Safety and Security"
    ADMINISTRATION_AND_MANAGEMENT = "Administration and Management"
    ADMINISTRATIVE = "Administrative"
    ECONOMICS_AND_ACCOUNTING = "Economics and Accounting"
    SALES_AND_MARKETING = "Sales and Marketing"
    CUSTOMER_AND_PERSONAL_SERVICE = "Customer and Personal Service"
    PERSONNEL_AND_HUMAN_RESOURCES = "Personnel and Human Resources"


class SubjectFamily(StrEnum):
    """Subjects that people think of together."""

    SCIENCE = "science"
    TECHNOLOGY = "technology"
    MAKING = "making"
    HEALTH = "health"
    PEOPLE = "people"
    ARTS = "arts"
    BUSINESS = "business"


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
        return _RANKS[self]

    @property
    def length(self) -> float:
        """Typical years of schooling, 10 to 21, as 0 to 1; a doctorate is far from a bachelor's."""
        years = _YEARS_OF_SCHOOLING[self.rank]
        return (years - _YEARS_OF_SCHOOLING[0]) / (_YEARS_OF_SCHOOLING[-1] - _YEARS_OF_SCHOOLING[0])

    @classmethod
    def nearest(cls, length: float) -> "EducationLevel":
        """Return the level whose `length` is nearest to a number from 0 to 1."""
        return min(cls, key=lambda level: abs(level.length - length))


_RANKS = {level: rank for rank, level in enumerate(EducationLevel)}
_YEARS_OF_SCHOOLING = (10.0, 12.0, 13.0, 13.5, 14.0, 16.0, 18.0, 21.0)


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
    SUBJECTS = "subjects"
    EDUCATION = "education"


SUBJECT_FAMILIES: Mapping[SubjectFamily, tuple[Subject, ...]] = {
    SubjectFamily.SCIENCE: (
        Subject.MATHEMATICS,
        Subject.BIOLOGY,
        Subject.CHEMISTRY,
        Subject.PHYSICS,
        Subject.GEOGRAPHY,
    ),
    SubjectFamily.TECHNOLOGY: (
        Subject.COMPUTERS_AND_ELECTRONICS,
        Subject.ENGINEERING_AND_TECHNOLOGY,
        Subject.TELECOMMUNICATIONS,
        Subject.DESIGN,
    ),
    SubjectFamily.MAKING: (
        Subject.MECHANICAL,
        Subject.BUILDING_AND_CONSTRUCTION,
        Subject.PRODUCTION_AND_PROCESSING,
        Subject.FOOD_PRODUCTION,
        Subject.TRANSPORTATION,
    ),
    SubjectFamily.HEALTH: (
        Subject.MEDICINE_AND_DENTISTRY,
        Subject.THERAPY_AND_COUNSELING,
        Subject.PSYCHOLOGY,
    ),
    SubjectFamily.PEOPLE: (
        Subject.EDUCATION_AND_TRAINING,
        Subject.SOCIOLOGY_AND_ANTHROPOLOGY,
        Subject.HISTORY_AND_ARCHEOLOGY,
        Subject.PHILOSOPHY_AND_THEOLOGY,
        Subject.LAW_AND_GOVERNMENT,
        Subject.PUBLIC_SAFETY_AND_SECURITY,
    ),
    SubjectFamily.ARTS: (
        Subject.ENGLISH_LANGUAGE,
        Subject.FOREIGN_LANGUAGE,
        Subject.FINE_ARTS,
        Subject.COMMUNICATIONS_AND_MEDIA,
    ),
    SubjectFamily.BUSINESS: (
        Subject.ADMINISTRATION_AND_MANAGEMENT,
        Subject.ECONOMICS_AND_ACCOUNTING,
        Subject.SALES_AND_MARKETING,
        Subject.CUSTOMER_AND_PERSONAL_SERVICE,
        Subject.PERSONNEL_AND_HUMAN_RESOURCES,
        Subject.ADMINISTRATIVE,
    ),
}


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
