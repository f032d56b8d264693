"""Which editions a database holds, by its sources and the years of its ratings."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from careerapp.catalog import schema
from careerapp.catalog.onet_archive import files_of
from careerapp.catalog.releases import PROJECTIONS_NAME, WAGES_NAME, is_national, years_of
from careerapp.domain.editions import Edition, Editions, Projected, Ratings, RatingYears
from careerapp.domain.occupation import Source


def read_editions(connection: sqlite3.Connection, sources: Sequence[Source]) -> Editions:
    """Return which edition each kind of fact is from.

    Parameters
    ----------
    connection : Connection
        To the database, for the years of its ratings.
    sources : sequence of Source
        The files that it was compiled from.

    Raises
    ------
    ValueError
        When a source is missing, or has no date.
    """
    years: dict[str, dict[int, int]] = defaultdict(dict)
    for kind, year, jobs in connection.execute(
        "SELECT kind, year, count(*) FROM rated GROUP BY kind, year ORDER BY kind, year"
    ):
        years[kind][year] = jobs

    def edition(table: str) -> Edition:
        files = files_of(table)
        return _newest(one for one in sources if one.file in files)

    def ratings(table: str) -> Ratings:
        jobs = years.get(schema.RATED[table])
        return Ratings(edition(table), None if jobs is None else RatingYears(jobs))

    wages = [one for one in sources if one.name == WAGES_NAME]
    projected = _newest(one for one in sources if one.name == PROJECTIONS_NAME)
    first, last = years_of(projected.release)
    return Editions(
        interests=ratings("Interests"),
        values=ratings("Work Values"),
        education=ratings("Education, Training, and Experience"),
        subjects=ratings("Knowledge"),
        skills=ratings("Skills"),
        job_zones=edition("Job Zones"),
        related=edition("Related Occupations"),
        technologies=edition("Technology Skills"),
        pay=_newest(one for one in wages if is_national(one)),
        local_pay=_newest(one for one in wages if not is_national(one)),
        projected=Projected(first, last, projected.month),
    )


def _newest(sources: Iterable[Source]) -> Edition:
    source = max(sources, key=lambda one: one.date)
    return Edition(source.release, date.fromisoformat(f"{source.date}-01"))
