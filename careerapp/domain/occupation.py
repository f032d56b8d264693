"""What is known about an occupation and about its labor market."""

from collections.abc import Mapping
from dataclasses import dataclass

from careerapp.domain.editions import Edition, Editions
from careerapp.domain.scales import EducationLevel, Interest, JobZone, WorkValue


@dataclass(frozen=True, slots=True)
class LaborMarket:
    """Jobs and pay in one location (BLS, Occupational Employment and Wage Statistics).

    Every figure is ``None`` where the source withholds it or has none.

    Attributes
    ----------
    location : str
        Postal code, or ``US``.
    employment : int or None
        Number of jobs, without the self-employed.
    jobs_per_1000 : float or None
        Of all jobs in the place, how many in a thousand are these. For ``US`` it is the share of
        the summed employment of all occupations.
    location_quotient : float or None
        Share of local jobs relative to the national share; 1 is average, and that of ``US``.
    wage_p10, wage_p25, wage_median, wage_p75, wage_p90 : int or None
        Percentiles of yearly pay in US dollars.
    hourly_median : float or None
        Median hourly pay in US dollars; for a few occupations the only pay figure.
    """

    location: str
    employment: int | None = None
    jobs_per_1000: float | None = None
    location_quotient: float | None = None
    wage_p10: int | None = None
    wage_p25: int | None = None
    wage_median: int | None = None
    wage_p75: int | None = None
    wage_p90: int | None = None
    hourly_median: float | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """The national projection (BLS, Employment Projections).

    Attributes
    ----------
    employment, projected_employment : int or None
        Number of workers in the first year, self-employed ones included, and ten years later.
    growth : float or None
        Projected change of employment over ten years, percent.
    openings : int or None
        Projected openings a year, from growth and from people leaving.
    entry_education, work_experience, on_the_job_training : str or None
        What is typically needed to enter, in the source's own categories; the text "None" is
        one of them and says that nothing is needed.
    self_employed : float or None
        Percent of workers who are self-employed.
    """

    employment: int | None
    projected_employment: int | None
    growth: float | None
    openings: int | None
    entry_education: str | None
    work_experience: str | None
    on_the_job_training: str | None
    self_employed: float | None


@dataclass(frozen=True, slots=True)
class MarketGroup:
    """What BLS publishes one set of figures for: an occupation, or several as a group.

    Attributes
    ----------
    code : str
        The code that the figures are published under, ``SS-SSSS``.
    title : str
        As BLS names it.
    members : tuple of str
        O*NET-SOC codes of the occupations of the catalog in it, in order.
    """

    code: str
    title: str
    members: tuple[str, ...]

    @property
    def is_wider(self) -> bool:
        """Whether the figures are those of more than one occupation.

        BLS also merges occupations of which the catalog has only one; its own code then differs.
        """
        return len(self.members) > 1 or not self.members[0].startswith(self.code)


@dataclass(frozen=True, slots=True)
class RelatedOccupation:
    """An occupation that O*NET lists as related, nearest first."""

    code: str
    title: str
    tier: str


@dataclass(frozen=True, slots=True)
class Technology:
    """A tool that workers use.

    Attributes
    ----------
    name : str
        A product or kind of tool.
    category : str
        The group of products that it belongs to.
    hot : bool
        Often named in job postings across all occupations.
    in_demand : bool
        Often named in job postings for this occupation.
    """

    name: str
    category: str
    hot: bool
    in_demand: bool


@dataclass(frozen=True, slots=True)
class Description:
    """What O*NET itself says about an occupation, in English.

    Attributes
    ----------
    text : str
        Its words, as they are.
    edition : Edition
        Where they are from.
    """

    text: str
    edition: Edition


@dataclass(frozen=True, slots=True)
class Occupation:
    """One O*NET occupation.

    Blocks that O*NET has not rated are ``None``.

    Attributes
    ----------
    code : str
        O*NET-SOC code, ``SS-SSSS.NN``.
    title, summary : str
        In the language the catalog was loaded in; the summary is empty for a job that came with
        a newer release than our texts.
    activities : tuple of str
        Three things a worker does; none where there is no summary.
    interests : mapping of Interest to float
        0-1, from O*NET's scale OI (1-7).
    values : mapping of WorkValue to float, or None
        0-1, from O*NET's scale EX (1-7).
    education : mapping of EducationLevel to float, or None
        Share of workers at each level, adding up to 1.
    job_zone : JobZone
        How much preparation the occupation asks for.
    knowledge, skills : mapping of str to float, or None
        Importance 0-1 by O*NET element name, from scale IM (1-5), most important first.
    alternate_titles : tuple of str
        Other names for the job, in alphabetical order.
    technologies : tuple of Technology
        In-demand and hot ones first.
    related : tuple of RelatedOccupation
        Nearest first; only occupations of the catalog.
    outlook : Outlook
        The national projection.
    market_group : MarketGroup
        What its BLS figures are published for.
    english_title : str
        By which pages on the web know the job.
    editions : Editions
        Where all this is from.
    description : Description or None
        O*NET's own words, where a person has taken in a release of theirs; the bundled data have
        none.
    """

    code: str
    title: str
    summary: str
    activities: tuple[str, ...]
    interests: Mapping[Interest, float]
    values: Mapping[WorkValue, float] | None
    education: Mapping[EducationLevel, float] | None
    job_zone: JobZone
    knowledge: Mapping[str, float] | None
    skills: Mapping[str, float] | None
    alternate_titles: tuple[str, ...]
    technologies: tuple[Technology, ...]
    related: tuple[RelatedOccupation, ...]
    outlook: Outlook
    market_group: MarketGroup
    english_title: str
    editions: Editions
    description: Description | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One input file of the database.

    Attributes
    ----------
    name, release, date : str
        For instance ``O*NET Database``, ``29.3``, ``2025-05``.
    license, attribution : str
        License name, and the line that the source asks to be shown.
    file : str
        File name within the release.
    rows : int
        Data rows read.
    sha256 : str
        Checksum of the file, hexadecimal.
    """

    name: str
    release: str
    date: str
    license: str
    attribution: str
    file: str
    rows: int
    sha256: str
