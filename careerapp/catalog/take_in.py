"""Putting the tables of another O*NET release in the place of those that are there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import pandas as pd

from careerapp.catalog import onet, schema
from careerapp.catalog.bls_codes import bls_code
from careerapp.catalog.content import ENGLISH
from careerapp.catalog.errors import SourceError
from careerapp.catalog.gather import Gathered
from careerapp.catalog.onet_archive import FILES, files_of
from careerapp.catalog.releases import Release
from careerapp.catalog.tables import Table
from careerapp.domain.occupation import Source
from careerapp.domain.scales import Subject

NEEDED = ("Occupation Data", "Interests", "Job Zones")
"""The tables without which there is nothing to match by."""

_Content = TypeVar("_Content", pd.Series, pd.DataFrame)
_TEXTS = ("summary", "activity_1", "activity_2", "activity_3")


class _Intake:
    """Takes one table of a release after the other, and remembers the files as sources."""

    def __init__(self, release: Release, files: Mapping[str, tuple[Path, ...]]) -> None:
        self._release = release
        self._files = files
        self.rated: dict[str, pd.Series] = {}
        self.sources: list[Source] = []

    def take(self, name: str, extract: Callable[[Table], _Content], kept: _Content) -> _Content:
        """Return what a table holds; what is kept where the release does not have it."""
        if name not in self._files:
            return kept
        tables = [onet.read_onet(path, name) for path in self._files[name]]
        whole = _joined(tables)
        found = extract(whole)
        if name in schema.RATED:
            self.rated[schema.RATED[name]] = onet.rated(whole)
        for path, table in zip(self._files[name], tables, strict=True):
            self.sources.append(self._release.source(path.name, table.rows, table.sha256))
        return found


def with_onet(
    present: Gathered, release: Release, files: Mapping[str, tuple[Path, ...]]
) -> Gathered:
    """Return the present data with the tables of a release in the place of their own.

    What the release does not have is kept, with its own source and date, for the occupations that
    are still there. An occupation that is new has no summary of ours.

    Parameters
    ----------
    present : Gathered
        What there is.
    release : Release
        Which one it is.
    files : mapping of str to tuple of Path
        Its tables, by the names they have had up to release 30.2; see
        `careerapp.catalog.onet_archive.unpacked_tables`.

    Raises
    ------
    SourceError
        When one of the `NEEDED` tables is not there, or any is damaged or not as it should be.
    """
    for name in NEEDED:
        if name not in files:
            called = " or ".join(" and ".join(names) for names in FILES[name])
            raise SourceError(
                f"O*NET {release.number}: the table {called} is missing, without which jobs cannot "
                "be matched"
            )
    intake = _Intake(release, files)
    take = intake.take
    titles = take("Occupation Data", onet.titles, pd.Series(dtype=str))
    interests = take("Interests", onet.interests, present.interests)
    job_zones = take("Job Zones", onet.job_zones, present.job_zones)
    codes = tuple(sorted({*map(str, interests.index)} & {*map(str, job_zones.index)}))
    for code in codes:
        if code not in titles.index:
            raise SourceError(f"O*NET {release.number}: Occupation Data has no row for {code}")
    new = replace(
        present,
        codes=codes,
        interests=interests,
        job_zones=job_zones,
        texts=dict(_texts(present, titles[list(codes)])),
        work_values=take("Work Values", onet.work_values, present.work_values),
        education=take(
            "Education, Training, and Experience", onet.education_shares, present.education
        ),
        knowledge=take("Knowledge", _knowledge, present.knowledge),
        skills=take("Skills", partial(onet.importances, elements=None), present.skills),
        related=take("Related Occupations", onet.related, present.related),
        alternate_titles=take("Alternate Titles", onet.alternate_titles, present.alternate_titles),
        technologies=take("Technology Skills", onet.technologies, present.technologies),
        outlook=_outlook(present.outlook, titles[list(codes)]),
    )
    replaced = frozenset[str]().union(*map(files_of, files))
    kept = (source for source in present.sources if source.file not in replaced)
    return replace(new, rated={**present.rated, **intake.rated}, sources=(*intake.sources, *kept))


def _joined(tables: Sequence[Table]) -> Table:
    """Return one table of the rows of several; no occupation's element may come twice."""
    first, *others = tables
    if not others:
        return first
    joined = replace(first, frame=pd.concat([each.frame for each in tables], ignore_index=True))
    joined.check_unique()
    return joined


def _knowledge(table: Table) -> pd.DataFrame:
    found = onet.importances(table, elements=onet.KNOWLEDGE_AREAS)
    unknown = {*found.columns} - {*map(str, Subject)}
    if unknown:
        raise SourceError(f"{table.file}: {min(unknown)!r} is not one of the subjects that we know")
    return found


def _texts(present: Gathered, titles: pd.Series) -> Iterator[tuple[str, pd.DataFrame]]:
    """Yield our own texts for what is still there; others have their title only."""
    for language, texts in present.texts.items():
        own = texts.reindex(titles.index)
        own["title"] = titles if language == ENGLISH else own["title"].fillna(titles)
        yield language, own.fillna(dict.fromkeys(_TEXTS, ""))


def _outlook(outlook: pd.DataFrame, titles: pd.Series) -> pd.DataFrame:
    """Return the projections with an empty row for each code that they do not have."""
    missing = {
        bls_code(str(code)): title
        for code, title in titles.items()
        if bls_code(str(code)) not in outlook.index
    }
    whole = outlook.reindex([*outlook.index, *missing])
    whole["title"] = whole["title"].fillna(pd.Series(missing, dtype=object))
    return whole
