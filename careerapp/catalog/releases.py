"""The source files that the database is compiled from, and what is known of them beforehand."""

from dataclasses import dataclass

from careerapp.domain.occupation import Source

OCCUPATIONS = 923
WITH_NATIONAL_WAGES = 921

WAGES_NAME = "Occupational Employment and Wage Statistics"
PROJECTIONS_NAME = "Employment Projections"
"""What the sources of the Bureau of Labor Statistics are called."""

_ONET_LICENSE = "CC BY 4.0"
_US_PUBLIC_DOMAIN = "US public domain"


@dataclass(frozen=True, slots=True)
class Release:
    """One edition of one source.

    Attributes
    ----------
    name, number, date : str
        For instance ``O*NET Database``, ``29.3``, ``2025-05``.
    license, attribution : str
        License name, and the line that the source asks to be shown.
    """

    name: str
    number: str
    date: str
    license: str
    attribution: str

    def source(self, file: str, rows: int, sha256: str) -> Source:
        """Return what is kept of one of its files."""
        return Source(
            name=self.name,
            release=self.number,
            date=self.date,
            license=self.license,
            attribution=self.attribution,
            file=file,
            rows=rows,
            sha256=sha256,
        )


@dataclass(frozen=True, slots=True)
class Input:
    """One source file.

    Attributes
    ----------
    release : Release
        The edition that it belongs to.
    path : str
        Where it lies below the folder of sources.
    rows : int
        Its number of data rows; nothing else shows that a file was cut at the end of a line.
    """

    release: Release
    path: str
    rows: int


def onet(number: str, date: str) -> Release:
    """Return an edition of the O*NET database."""
    # The wording is the one that the National Center for O*NET Development asks for.
    return Release(
        name="O*NET Database",
        number=number,
        date=date,
        license=_ONET_LICENSE,
        attribution=(
            f"This product includes information from the O*NET {number} Database by the "
            "U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). "
            "Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. "
            "The careerapp project has modified all or some of this information. "
            "USDOL/ETA has not approved, endorsed, or tested these modifications."
        ),
    )


def oews(year: int) -> Release:
    """Return the edition of the wage survey of May of a year."""
    return Release(
        name=WAGES_NAME,
        number=f"May {year}",
        date=f"{year}-05",
        license=_US_PUBLIC_DOMAIN,
        attribution=(
            "Source: U.S. Bureau of Labor Statistics, "
            f"Occupational Employment and Wage Statistics, May {year}."
        ),
    )


def projections(first: int, last: int) -> Release:
    """Return the edition of the projections from one year to another.

    It comes out in August or September of the year after the first.
    """
    return Release(
        name=PROJECTIONS_NAME,
        number=f"{first}-{last}",
        date=f"{first + 1}-08",
        license=_US_PUBLIC_DOMAIN,
        attribution=(
            f"Source: U.S. Bureau of Labor Statistics, Employment Projections, {first}-{last}."
        ),
    )


def is_national(wages: Source) -> bool:
    """Return whether a file of the wage survey is that of the whole country, not of the states."""
    return "national" in wages.file  # in its own name, and in the one that it has with us


def years_of(projections: str) -> tuple[int, int]:
    """Return between which years the projections of a release are, by its number."""
    first, _, last = projections.partition("-")
    return int(first), int(last)


ONET_29_3 = onet("29.3", "2025-05")
ONET_30_2 = onet("30.2", "2026-02")
OEWS = oews(2025)
PROJECTIONS = projections(2024, 2034)
OWN_TEXTS = Release(
    name="careerapp texts",
    number="1",
    date="2026-11",
    license="MIT",
    attribution=(
        "Summaries, activities and all titles that are not in English "
        "written by the careerapp project."
    ),
)

# Release 30.2 wins for the two tables taken from it.
ONET = {
    "Occupation Data": Input(ONET_30_2, "onet/30.2/Occupation Data.txt", 1016),
    "Interests": Input(ONET_30_2, "onet/30.2/Interests.txt", 8307),
    "Job Zones": Input(ONET_29_3, "onet/29.3/Job Zones.txt", 923),
    "Work Values": Input(ONET_29_3, "onet/29.3/Work Values.txt", 7866),
    "Education, Training, and Experience": Input(
        ONET_29_3, "onet/29.3/Education, Training, and Experience.txt", 36209
    ),
    "Knowledge": Input(ONET_29_3, "onet/29.3/Knowledge.txt", 58014),
    "Skills": Input(ONET_29_3, "onet/29.3/Skills.txt", 61530),
    "Related Occupations": Input(ONET_29_3, "onet/29.3/Related Occupations.txt", 18460),
    "Alternate Titles": Input(ONET_29_3, "onet/29.3/Alternate Titles.txt", 56560),
    "Technology Skills": Input(ONET_29_3, "onet/29.3/Technology Skills.txt", 32681),
}
NATIONAL_WAGES = Input(OEWS, "bls/oews_2025_national.csv", 830)
STATE_WAGES = Input(OEWS, "bls/oews_2025_state.csv", 36163)
OUTLOOK = Input(PROJECTIONS, "bls/employment_projections_2024_2034.xlsx", 833)
