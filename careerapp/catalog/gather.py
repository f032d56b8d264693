"""Reading all source files and checking them against each other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import pandas as pd

from careerapp.catalog import bls, content, onet, projections, releases, schema
from careerapp.catalog.bls_codes import WITHOUT_WAGES, bls_code
from careerapp.catalog.errors import BuildError
from careerapp.catalog.releases import Input
from careerapp.catalog.tables import Table
from careerapp.domain.occupation import MarketGroup, Source
from careerapp.domain.scales import LOCATIONS

_Content = TypeVar("_Content", pd.Series, pd.DataFrame)


@dataclass(frozen=True, eq=False)
class Gathered:
    """Everything that goes into the database.

    Attributes
    ----------
    codes : tuple of str
        The O*NET codes of the catalog, in order.
    job_zones : Series
        By O*NET code; it may hold more occupations than the catalog, as all frames here.
    texts : mapping of str to DataFrame
        Titles, summaries and activities by O*NET code, for each language by its tag.
    descriptions : Series
        O*NET's own words by O*NET code; none of them are in the bundled data.
    interests, work_values, education, knowledge, skills : DataFrame
        Ratings by O*NET code, a column for each element.
    interest_areas : DataFrame
        Ratings of specific interest areas likewise; empty before O*NET 30.3.
    related, alternate_titles, technologies : DataFrame
        Many rows for an occupation, with its O*NET code in ``code``.
    outlook : DataFrame
        Projections, by BLS code; that of all occupations together among them.
    market : DataFrame
        Figures by ``bls_code`` and ``location``.
    rated : mapping of str to Series
        The year of the ratings by O*NET code, for each of `careerapp.catalog.schema.RATED`.
    sources : tuple of Source
        The files read.
    """

    codes: tuple[str, ...]
    job_zones: pd.Series
    texts: Mapping[str, pd.DataFrame]
    descriptions: pd.Series
    interests: pd.DataFrame
    work_values: pd.DataFrame
    education: pd.DataFrame
    knowledge: pd.DataFrame
    skills: pd.DataFrame
    interest_areas: pd.DataFrame
    related: pd.DataFrame
    alternate_titles: pd.DataFrame
    technologies: pd.DataFrame
    outlook: pd.DataFrame
    market: pd.DataFrame
    rated: Mapping[str, pd.Series]
    sources: tuple[Source, ...]


class _Intake:
    """Takes in one file after the other and remembers each as a source."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.rated: dict[str, pd.Series] = {}
        self.sources: list[Source] = []

    def take(
        self, given: Input, read: Callable[[Path], Table], extract: Callable[[Table], _Content]
    ) -> _Content:
        table = read(self._folder / given.path)
        found = extract(table)
        # Last, because the other checks can say what exactly is missing.
        table.check_rows(given.rows)
        file = Path(given.path).name
        self.sources.append(given.release.source(file, table.rows, table.sha256))
        return found

    def take_onet(self, name: str, extract: Callable[[Table], _Content]) -> _Content:
        def extract_with_years(table: Table) -> _Content:
            if name in schema.RATED:
                self.rated[schema.RATED[name]] = onet.rated(table)
            return extract(table)

        read = partial(onet.read_onet, name=name)
        return self.take(releases.ONET[name], read, extract_with_years)


def gather(sources: Path, content_folder: Path) -> Gathered:
    """Read and check all source files.

    Parameters
    ----------
    sources : Path
        The folder that holds ``onet`` and ``bls``.
    content_folder : Path
        The folder of our own texts.

    Raises
    ------
    SourceError
        When a file is missing or wrong.
    BuildError
        When it is not the release that we know, contradicts another one, or our own texts are
        not as they should be.
    """
    data = _Intake(sources)
    take_onet = data.take_onet
    titles = take_onet("Occupation Data", onet.titles)
    interests = take_onet("Interests", onet.interests)
    job_zones = take_onet("Job Zones", onet.job_zones)
    work_values = take_onet("Work Values", onet.work_values)
    education = take_onet("Education, Training, and Experience", onet.education_shares)
    knowledge = take_onet("Knowledge", partial(onet.importances, elements=onet.KNOWLEDGE_AREAS))
    skills = take_onet("Skills", partial(onet.importances, elements=onet.SKILLS))
    related = take_onet("Related Occupations", onet.related)
    alternate_titles = take_onet("Alternate Titles", onet.alternate_titles)
    technologies = take_onet("Technology Skills", onet.technologies)
    national = data.take(releases.NATIONAL_WAGES, bls.read_national_wages, bls.national_market)
    states = data.take(releases.STATE_WAGES, bls.read_state_wages, bls.state_market)
    outlook = data.take(releases.OUTLOOK, projections.read_projections, projections.projections)

    codes = tuple(sorted({*map(str, interests.index)} & {*map(str, job_zones.index)}))
    _check_count(codes)
    _check_covered(releases.ONET["Occupation Data"].path, codes, set(titles.index))
    bls_codes = {bls_code(code) for code in codes}
    _check_covered(releases.OUTLOOK.path, sorted(bls_codes), set(outlook.index))
    _check_covered(
        releases.NATIONAL_WAGES.path, sorted(bls_codes - WITHOUT_WAGES), set(national["bls_code"])
    )
    places = (place.name for place in LOCATIONS)
    names = [
        *(*knowledge.columns, *skills.columns, *places),
        *projections.categories(outlook),
        *outlook.loc[_wider_groups(codes), "title"],
    ]
    texts, own_sources = content.read_all(content_folder, codes, names)
    texts[content.ENGLISH] = texts[content.ENGLISH].assign(title=titles)
    return Gathered(
        codes=codes,
        job_zones=job_zones,
        texts=texts,
        descriptions=pd.Series(dtype=str),  # ours are to be read instead
        interests=interests,
        work_values=work_values,
        education=education,
        knowledge=knowledge,
        skills=skills,
        interest_areas=pd.DataFrame(index=pd.Index([], name="code")),  # none up to 30.2
        related=related,
        alternate_titles=alternate_titles,
        technologies=technologies,
        outlook=outlook,
        # Whole, as the outlook is: a later release may have occupations that this one has not.
        market=pd.concat([national, states]),
        rated=data.rated,
        sources=(*data.sources, *own_sources),
    )


def _wider_groups(codes: tuple[str, ...]) -> list[str]:
    """Return the BLS codes whose figures are those of more than one occupation, in order."""
    members: dict[str, list[str]] = {}
    for code in codes:
        members.setdefault(bls_code(code), []).append(code)
    return [
        group
        for group, found in sorted(members.items())
        if MarketGroup(group, "", tuple(found)).is_wider
    ]


def _check_count(codes: tuple[str, ...]) -> None:
    if len(codes) != releases.OCCUPATIONS:
        raise BuildError(
            f"{releases.ONET['Interests'].path}: {len(codes)} occupations have interests and a "
            f"job zone, not {releases.OCCUPATIONS}"
        )


def _check_covered(file: str, needed: tuple[str, ...] | list[str], found: set[str]) -> None:
    for code in needed:
        if code not in found:
            raise BuildError(f"{file}: no row for {code}; the file seems cut off")
