"""Specific interest areas, which O*NET has from release 30.3 on, are kept for later."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.archive import Archive
from careerapp.catalog.errors import SourceError
from careerapp.catalog.gather import Gathered
from careerapp.catalog.onet_archive import release_in, unpacked_tables
from careerapp.catalog.read_back import read_back
from careerapp.catalog.take_in import with_onet
from careerapp.catalog.write import write
from tests.catalog.official import (
    Rows,
    as_from_30_3,
    specific_interest_areas,
    tables_of,
    write_release,
)

pytestmark = pytest.mark.sources

CHIEFS = "11-1011.00"  # the first job, so that its ratings are 1, 1.25, 1.5, ...
AREAS = "Specific Interest Areas"


@pytest.fixture(scope="module")
def tables(sources: Path) -> dict[str, Rows]:
    """The tables that every release has, and the new one."""
    all_tables = tables_of(sources)
    new = as_from_30_3(all_tables)
    needed = {name: new[name] for name in ("Occupation Data", "Career Interest Types", "Job Zones")}
    return {**needed, AREAS: specific_interest_areas(all_tables["Interests"])}


@pytest.fixture(scope="module")
def taken_in(
    tables: Mapping[str, Rows], tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str, Rows | None], Gathered]:
    present = read_back(paths.DATABASE)

    def taken_in(number: str, areas: Rows | None, before: Gathered = present) -> Gathered:
        of_release = {name: rows for name, rows in tables.items() if name != AREAS}
        if areas is not None:
            of_release[AREAS] = areas
        path = write_release(tmp_path_factory.mktemp("release"), number, of_release)
        with Archive(path) as archive, unpacked_tables(archive) as files:
            return with_onet(before, release_in(archive, path), files)

    return taken_in


@pytest.fixture(scope="module")
def with_areas(
    tables: Mapping[str, Rows], taken_in: Callable[[str, Rows | None], Gathered]
) -> Gathered:
    return taken_in("30.3", tables[AREAS])


def _stored(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_bundled_data_have_none() -> None:
    assert read_back(paths.DATABASE).interest_areas.empty
    assert _stored(paths.DATABASE, "SELECT count(*) FROM interest_areas") == [(0,)]


def test_they_are_kept_with_their_source_and_year(with_areas: Gathered, tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite"
    write(with_areas, path)
    assert _stored(
        path,
        "SELECT area, rating FROM interest_areas JOIN occupations ON id = occupation"
        f" WHERE code = '{CHIEFS}' ORDER BY area LIMIT 3",
    ) == [("Area 00", 1.0), ("Area 01", 1.25), ("Area 02", 1.5)]
    rated = "SELECT kind, year, count(*) FROM rated WHERE kind = 'interest_areas'"
    assert _stored(path, f"{rated} GROUP BY year") == [("interest_areas", 2026, 891)]
    (source,) = [each for each in with_areas.sources if each.file == f"{AREAS}.txt"]
    assert (source.release, source.date, source.rows) == ("30.3", "2026-05", 891 * 41)


def test_they_are_the_same_when_read_back_and_written_again(
    with_areas: Gathered, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    write(with_areas, first)
    write(read_back(first), second)
    assert _stored(first, "SELECT count(*) FROM interest_areas") == [(891 * 41,)]
    assert first.read_bytes() == second.read_bytes()


def test_a_release_without_them_leaves_those_that_there_are(
    with_areas: Gathered, taken_in: Callable[..., Gathered]
) -> None:
    later = taken_in("31.0", None, with_areas)
    assert later.interest_areas.equals(with_areas.interest_areas)
    assert ("30.3", f"{AREAS}.txt") in {(each.release, each.file) for each in later.sources}


def _cut(rows: Rows) -> Rows:
    return rows[:-4]


def _out_of_range(rows: Rows) -> Rows:
    return [rows[0], [*rows[1][:4], "7.01", *rows[1][5:]], *rows[2:]]


def _unknown_job(rows: Rows) -> Rows:
    return [*rows, *(["99-9999.00", *row[1:]] for row in rows[1:42])]


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_cut, " has 37 of 41 rows on scale OI"),
        (_out_of_range, ": Data Value '7.01' of "),
        (_unknown_job, ": 99-9999.00 has a row here, but none in Occupation Data.txt"),
    ],
)
def test_they_are_checked_as_other_ratings_are(
    taken_in: Callable[[str, Rows | None], Gathered],
    tables: Mapping[str, Rows],
    spoil: Callable[[Rows], Rows],
    said: str,
) -> None:
    with pytest.raises(SourceError) as caught:
        taken_in("30.3", spoil(tables[AREAS]))
    assert str(caught.value).startswith(f"db_30_3_text/{AREAS}.txt:")
    assert said in str(caught.value)
