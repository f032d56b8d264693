"""The occupation database in memory; nothing else reads careers.sqlite."""

import sqlite3
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np
import pandas as pd

from careerapp.catalog import details, frames
from careerapp.catalog.bls_codes import ALL_OCCUPATIONS
from careerapp.catalog.editions import read_editions
from careerapp.catalog.errors import CatalogError
from careerapp.catalog.sound import check_ours
from careerapp.domain.editions import Editions
from careerapp.domain.language import to_translate
from careerapp.domain.occupation import LaborMarket, Occupation, Outlook, Source
from careerapp.domain.scales import (
    LOCATIONS,
    EducationLevel,
    Interest,
    JobZone,
    WorkValue,
    location,
)
from careerapp.domain.sentence import Sentence
from careerapp.paths import DATABASE

_SOURCES = (
    "SELECT name, release, date, license, attribution, file, rows, sha256 FROM sources ORDER BY id"
)

_Scale = TypeVar("_Scale", Interest, WorkValue, EducationLevel)


@dataclass(frozen=True, eq=False)
class Catalog:
    """All occupations; ratings in memory, details read when asked for.

    It can be used from any thread. The frames share one index, the O*NET codes in order.

    Attributes
    ----------
    path : Path
        The database.
    language : str
        Of titles, summaries and activities.
    titles : Series
        Occupation titles.
    interests : DataFrame
        0-1, a column for each `Interest`.
    values : DataFrame
        0-1, a column for each `WorkValue`; NaN where O*NET has not rated an occupation.
    subjects : DataFrame
        Importance 0-1 of the knowledge fields, a column for each `Subject`; NaN likewise.
    education : DataFrame
        Shares of workers, adding up to 1, a column for each `EducationLevel`; NaN likewise.
    sources : tuple of Source
        The files that the database was compiled from.
    editions : Editions
        Which edition each kind of fact is from.
    stamp : Stamp
        By which the database is known.
    in_place_of_own : Sentence or None
        What is wrong with the data that the person has taken in, in whose place these are used.
    """

    path: Path
    language: str
    titles: pd.Series
    interests: pd.DataFrame
    values: pd.DataFrame
    subjects: pd.DataFrame
    education: pd.DataFrame
    sources: tuple[Source, ...]
    editions: Editions
    stamp: details.Stamp
    in_place_of_own: Sentence | None = None

    def opened(self) -> AbstractContextManager[sqlite3.Connection]:
        """Open the database, which has to be the one that was loaded.

        Raises
        ------
        CatalogError
            When it is gone, or another one, as when data were taken in elsewhere.
        """
        return details.opened(self.path, self.stamp)

    def occupation(self, code: str) -> Occupation:
        """Return all that is known about one occupation.

        Parameters
        ----------
        code : str
            O*NET-SOC code.

        Raises
        ------
        KeyError
            When no occupation has this code.
        CatalogError
            When the database cannot be read any more.
        """
        self._check_code(code)
        with self.opened() as connection:
            number, bls_code, zone, english_title, summary, *activities = connection.execute(
                "SELECT id, bls_code, job_zone, english.title,"
                " own.summary, own.activity_1, own.activity_2, own.activity_3 FROM occupations"
                " JOIN texts own ON own.occupation = id AND own.language = ?"
                " JOIN texts english ON english.occupation = id AND english.language = 'en'"
                " WHERE code = ?",
                (self.language, code),
            ).fetchone()
            return Occupation(
                code=code,
                title=str(self.titles[code]),
                summary=summary,
                activities=tuple(filter(None, activities)),
                interests=_row(self.interests, code, Interest) or {},
                values=_row(self.values, code, WorkValue),
                education=_row(self.education, code, EducationLevel),
                job_zone=JobZone(zone),
                knowledge=details.read_importances(connection, number, "knowledge"),
                skills=details.read_importances(connection, number, "skill"),
                alternate_titles=details.read_alternate_titles(connection, number),
                technologies=details.read_technologies(connection, number),
                related=details.read_related(connection, number, self.language),
                outlook=details.read_outlook(connection, bls_code),
                market_group=details.read_market_group(connection, bls_code),
                english_title=english_title,
                editions=self.editions,
                description=details.read_description(connection, number, self.sources),
            )

    def labor_market(self, code: str, place: str) -> LaborMarket:
        """Return jobs and pay in one location; every figure is ``None`` if it has none.

        Parameters
        ----------
        code : str
            O*NET-SOC code.
        place : str
            Code of one of `careerapp.domain.scales.LOCATIONS`.

        Raises
        ------
        KeyError
            When no occupation or no location has this code.
        CatalogError
            When the database cannot be read any more.
        """
        try:
            location(place)
        except KeyError:
            raise KeyError(f"{place!r} is not the code of one of our locations") from None
        return self.labor_markets(code)[place]

    def labor_markets(self, code: str) -> Mapping[str, LaborMarket]:
        """Return jobs and pay in every location, by its code, in the order of `LOCATIONS`.

        Parameters
        ----------
        code : str
            O*NET-SOC code.

        Raises
        ------
        KeyError
            When no occupation has this code.
        CatalogError
            When the database cannot be read any more.
        """
        self._check_code(code)
        with self.opened() as connection:
            (bls_code,) = connection.execute(
                "SELECT bls_code FROM occupations WHERE code = ?", (code,)
            ).fetchone()
            found = details.read_labor_markets(connection, bls_code)
        return {place.code: found.get(place.code, LaborMarket(place.code)) for place in LOCATIONS}

    def in_language(self, language: str) -> "Catalog":
        """Return the same occupations with their texts in another language, in a few milliseconds.

        The ratings are shared, so that what was fitted to them holds for it too.

        Parameters
        ----------
        language : str
            Tag of the language.

        Raises
        ------
        CatalogError
            When the database has no texts in this language, or cannot be read any more.
        """
        if language == self.language:
            return self
        with self.opened() as connection:
            titles = _read_titles(connection, self.path, language)
        return replace(self, language=language, titles=titles)

    def outlook_of_all(self) -> Outlook:
        """Return the projection for all occupations together; nothing is typical of them."""
        with self.opened() as connection:
            return details.read_outlook(connection, ALL_OCCUPATIONS)

    def primary_related(self) -> Mapping[str, tuple[str, ...]]:
        """Return, by code, the occupations that O*NET lists as primarily related."""
        with self.opened() as connection:
            return details.read_primary_related(connection)

    def job_zones(self) -> Mapping[str, JobZone]:
        """Return all job zones by code."""
        with self.opened() as connection:
            return details.read_job_zones(connection)

    def _check_code(self, code: str) -> None:
        if code not in self.titles.index:
            raise KeyError(f"{code!r} is not the O*NET-SOC code of one of our occupations")


def load_catalog(path: Path = DATABASE, language: str = "en") -> Catalog:
    """Load the occupation database.

    Parameters
    ----------
    path : Path
        The database; the bundled one by default.
    language : str
        Of titles, summaries and activities, by its tag, as in ``es``.

    Raises
    ------
    CatalogError
        When the file is missing, damaged or not ours, or has no texts in this language.
    """
    path = path.absolute()
    stamp = details.stamp_of(path)
    with details.opened(path) as connection:
        check_ours(connection, path)
        titles = _read_titles(connection, path, language)
        codes = titles.index
        sources = tuple(Source(*row) for row in connection.execute(_SOURCES))
        return Catalog(
            path=path,
            language=language,
            titles=titles,
            interests=frames.read_interests(connection, codes),
            values=frames.read_values(connection, codes),
            subjects=frames.read_subjects(connection, codes),
            education=frames.read_education(connection, codes),
            sources=sources,
            editions=_read_editions(connection, path, sources),
            stamp=stamp,
        )


def _read_editions(
    connection: sqlite3.Connection, path: Path, sources: tuple[Source, ...]
) -> Editions:
    try:
        return read_editions(connection, sources)
    except ValueError as error:  # there is none, or no date
        unknown = Sentence(to_translate("it does not say where its figures are from"))
        raise CatalogError(details.UNREADABLE, at=path, reason=unknown) from error


def _read_titles(connection: sqlite3.Connection, path: Path, language: str) -> pd.Series:
    found = connection.execute(
        "SELECT code, title FROM occupations JOIN texts ON occupation = id"
        " WHERE language = ? ORDER BY code",
        (language,),
    ).fetchall()
    if not found:
        raise CatalogError(
            to_translate("the database of jobs has no texts in {language}"),
            at=path,
            language=repr(language),
        )
    codes = pd.Index([code for code, _ in found], name="code")
    return pd.Series([title for _, title in found], index=codes, name="title")


def _row(frame: pd.DataFrame, code: str, scale: type[_Scale]) -> dict[_Scale, float] | None:
    ratings = frame.loc[code].to_numpy(dtype=np.float64)
    if np.isnan(ratings).any():
        return None
    return {member: float(rating) for member, rating in zip(scale, ratings, strict=True)}
