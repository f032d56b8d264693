"""The parts of a report, with all words and figures chosen; every format shows the same ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from careerapp.charts.polar import Series
from careerapp.charts.ranking import Bar, RankingWords


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what there is to say under it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class InterestChart:
    """The person's interests on spokes.

    Attributes
    ----------
    title : str
        What is seen.
    labels : sequence of str
        A name for each spoke.
    person : Series
        The person's own ratings.
    """

    title: str
    labels: Sequence[str]
    person: Series


@dataclass(frozen=True, slots=True)
class ProfilePart:
    """What the person has answered.

    Attributes
    ----------
    heading : str
        Over it.
    chart : InterestChart or None
        None where no interest is rated.
    facts : tuple of Fact
        Place, school, interests, values, subjects, and what counts how much.
    """

    heading: str
    chart: InterestChart | None
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class RankingChart:
    """The best jobs as bars.

    Attributes
    ----------
    title, further : str
        What is seen; and over the rest of it, where it goes on on another page.
    bars : tuple of Bar
        Best first, each title with its rank.
    words : RankingWords
        For the key and the scale.
    source : str
        Where the figures come from.
    """

    title: str
    further: str
    bars: tuple[Bar, ...]
    words: RankingWords
    source: str


@dataclass(frozen=True, slots=True)
class RankingPart:
    """The list.

    Attributes
    ----------
    heading : str
        Over it.
    notes : tuple of str
        By which filters, and how far it can be trusted.
    chart : RankingChart
        The jobs.
    """

    heading: str
    notes: tuple[str, ...]
    chart: RankingChart


@dataclass(frozen=True, slots=True)
class JobPart:
    """One of the first jobs.

    Attributes
    ----------
    title, fit : str
        Rank and name; match and label.
    paragraph : str
        What people in it do.
    facts : tuple of Fact
        Pay in the person's place and in the US, what it takes to get in, jobs and outlook.
    speaks_for, speaks_against : tuple of str
        Reasons, strongest first.
    remarks : tuple of str
        What the figures are of, where they are not the job's own.
    """

    title: str
    fit: str
    paragraph: str
    facts: tuple[Fact, ...]
    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JobsPart:
    """The first jobs.

    Attributes
    ----------
    heading : str
        Over them.
    for_heading, against_heading : str
        Over the reasons.
    no_reason_for, no_reason_against : str
        What stands there where there is none.
    jobs : tuple of JobPart
        Best first.
    source : str
        Where the figures come from.
    """

    heading: str
    for_heading: str
    against_heading: str
    no_reason_for: str
    no_reason_against: str
    jobs: tuple[JobPart, ...]
    source: str


@dataclass(frozen=True, slots=True)
class FavoritePart:
    """One job on the shortlist.

    Attributes
    ----------
    title, stars : str
        The job, and how much the person likes it.
    line : str
        Match, school and pay.
    note : str
        The person's own words; may have several lines, or none.
    """

    title: str
    stars: str
    line: str
    note: str


@dataclass(frozen=True, slots=True)
class ShortlistPart:
    """The jobs that the person keeps.

    Attributes
    ----------
    heading : str
        Over them.
    empty : str
        What stands there where nothing is kept.
    favorites : tuple of FavoritePart
        Most stars first.
    hidden : str
        How many jobs are hidden; may be empty.
    """

    heading: str
    empty: str
    favorites: tuple[FavoritePart, ...]
    hidden: str


@dataclass(frozen=True, slots=True)
class Link:
    """A page on the web: what it is of, and its address, which is printed too."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do next.

    Attributes
    ----------
    text : str
        What.
    pages : tuple of Link
        Pages on the web for it.
    """

    text: str
    pages: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class StepsPart:
    """What to do next."""

    heading: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class FactsPart:
    """Things that are explained, with a heading over all of them."""

    heading: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class PersonReport:
    """All that a report says.

    Attributes
    ----------
    title : str
        Of the document.
    name : str
        Of the person, on one line; may be empty.
    made_on : date
        When.
    day : str
        The same in words.
    byline : str
        When and by which version of the program.
    lead : str
        What this is.
    profile, ranking, jobs, shortlist, steps, meaning, sources
        The parts, in the order to read them.
    language : str
        Tag of the language that it is written in.
    from_right : bool
        Whether that is read from right to left.
    """

    title: str
    name: str
    made_on: date
    day: str
    byline: str
    lead: str
    profile: ProfilePart
    ranking: RankingPart
    jobs: JobsPart
    shortlist: ShortlistPart
    steps: StepsPart
    meaning: FactsPart
    sources: FactsPart
    language: str
    from_right: bool
