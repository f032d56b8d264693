"""Putting the tables of another O*NET release in the place of those that are there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import pandas as pd

from careerapp.catalog import onet, schema
from careerapp.catalog.agreement import check_jobs, codes_in
from careerapp.catalog.bls_codes import bls_code
from careerapp.catalog.errors import SourceError
from careerapp.catalog.gather import Gathered
from careerapp.catalog.onet_archive import FILES, files_of
from careerapp.catalog.own_texts import texts_for
from careerapp.catalog.releases import Release
from careerapp.catalog.tables import Table
from careerapp.catalog.take_in_bls import filled_up
from careerapp.catalog.text_rows import shorten
from careerapp.domain.language import to_translate
from careerapp.domain.occupation import Source
from careerapp.domain.progress import Canceled, IsCanceled, Progress, never, unheard
from careerapp.domain.scales import Subject

_JOBS = "Occupation Data"

NEEDED = (_JOBS, "Interests", "Job Zones")
"""The tables without which there is nothing to match by."""

_Content = TypeVar("_Content", pd.Series, pd.DataFrame)
_LEAST = 0.5  # of the jobs that there are


class _Intake:
    """Takes one table of a release after the other, and remembers the files as sources."""

    def __init__(
        self,
        release: Release,
        files: Mapping[str, tuple[Path, ...]],
        progress: Progress,
        canceled: IsCanceled,
    ) -> None:
        self._release = release
        self._files = files
        self._jobs: frozenset[str] = frozenset()
        self._progress = progress
        self._canceled = canceled
        self._taken = 0
        self.rated: dict[str, pd.Series] = {}
        self.sources: list[Source] = []

    def take(self, name: str, extract: Callable[[Table], _Content], kept: _Content) -> _Content:
        """Return what a table holds; what is kept where the release does not have it."""
        if self._canceled():
            raise Canceled
        if name not in self._files:
            return kept
        others = (onet.DESCRIPTION,) if name == _JOBS else ()
        tables = [onet.read_onet(path, name, *others) for path in self._files[name]]
        whole = _joined(tables)
        found = extract(whole)
        if name in schema.RATED:
            self.rated[schema.RATED[name]] = onet.rated(whole)
        jobs = codes_in(found)
        if name == _JOBS:
            self._jobs = jobs
        check_jobs(tables[0].file, jobs, known=self._jobs, before=codes_in(kept))
        for path, table in zip(self._files[name], tables, strict=True):
            self.sources.append(self._release.source(path.name, table.rows, table.sha256))
        self._taken += 1
        self._progress(self._taken / len(self._files))
        return found


def with_onet(
    present: Gathered,
    release: Release,
    files: Mapping[str, tuple[Path, ...]],
    progress: Progress = unheard,
    canceled: IsCanceled = never,
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
    progress, canceled : callable, optional
        Told the fraction that is done, and asked whether to stop.

    Raises
    ------
    SourceError
        When one of the `NEEDED` tables is not there, any is damaged or not as it should be, or
        they are not about the same jobs.
    Canceled
        When somebody has asked to stop.
    """
    _check_needed(release, files)
    intake = _Intake(release, files, progress, canceled)
    take = intake.take
    jobs = take(_JOBS, onet.titles_and_descriptions, pd.DataFrame())
    titles = jobs["title"]
    interests = take("Interests", onet.interests, present.interests)
    job_zones = take("Job Zones", onet.job_zones, present.job_zones)
    codes = tuple(sorted({*map(str, interests.index)} & {*map(str, job_zones.index)}))
    new = replace(
        present,
        codes=codes,
        interests=interests,
        job_zones=job_zones,
        texts=texts_for(titles[list(codes)], present.texts),
        descriptions=jobs["description"],
        work_values=take("Work Values", onet.work_values, present.work_values),
        education=take(
            "Education, Training, and Experience", onet.education_shares, present.education
        ),
        knowledge=take("Knowledge", _knowledge, present.knowledge),
        skills=take("Skills", partial(onet.importances, elements=None), present.skills),
        interest_areas=take("Specific Interest Areas", onet.interest_areas, present.interest_areas),
        related=take("Related Occupations", onet.related, present.related),
        alternate_titles=take("Alternate Titles", onet.alternate_titles, present.alternate_titles),
        technologies=take("Technology Skills", onet.technologies, present.technologies),
        outlook=filled_up(present.outlook, {bls_code(code): str(titles[code]) for code in codes}),
    )
    _check_enough(present, new, release)
    replaced = frozenset[str]().union(*map(files_of, files))
    kept = (source for source in present.sources if source.file not in replaced)
    return replace(new, rated={**present.rated, **intake.rated}, sources=(*intake.sources, *kept))


def _check_needed(release: Release, files: Mapping[str, tuple[Path, ...]]) -> None:
    for name in NEEDED:
        if name in files:
            continue
        before, *since = [f"{one}.txt" for (one,) in FILES[name]]
        if since:
            raise SourceError(
                to_translate(
                    "the table {before} or {since} is missing, without which jobs cannot be matched"
                ),
                at=_called(release),
                before=before,
                since=since[0],
            )
        raise SourceError(
            to_translate("the table {table} is missing, without which jobs cannot be matched"),
            at=_called(release),
            table=before,
        )


def _check_enough(present: Gathered, new: Gathered, release: Release) -> None:
    """Refuse data without most of the jobs that there are, as no release has ever been."""
    still = len({*present.codes} & {*new.codes})
    if still < _LEAST * len(present.codes):
        raise SourceError(
            to_translate(
                "of the {total} jobs that are there now, only {count} would be left; the files "
                "seem cut off"
            ),
            at=_called(release),
            count=still,
            total=len(present.codes),
        )


def _called(release: Release) -> str:
    return f"O*NET {release.number}"


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
        raise SourceError(
            to_translate("{value} is not one of the subjects that this program knows"),
            at=table.file,
            value=repr(shorten(min(unknown))),
        )
    return found
