"""O*NET's own words about jobs: in a person's own data, never in the bundled ones."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.archive import Archive
from careerapp.catalog.gather import Gathered
from careerapp.catalog.onet_archive import release_in, unpacked_tables
from careerapp.catalog.read_back import read_back
from careerapp.catalog.store import load_catalog
from careerapp.catalog.take_in import with_onet
from careerapp.catalog.write import write
from careerapp.domain.editions import Edition
from careerapp.domain.occupation import Description
from tests.catalog.official import Rows, tables_of, write_release

NURSES = "29-1141.00"


def _count(database: Path) -> int:
    with closing(sqlite3.connect(database)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM descriptions").fetchone()
    return int(count)


def test_the_bundled_data_have_none() -> None:
    assert _count(paths.DATABASE) == 0
    assert load_catalog().occupation(NURSES).description is None


@pytest.fixture(scope="module")
def needed(sources: Path) -> Mapping[str, Rows]:
    """The tables that every release has."""
    tables = tables_of(sources)
    return {name: tables[name] for name in ("Occupation Data", "Interests", "Job Zones")}


def _taken_in(before: Gathered, tables: Mapping[str, Rows], folder: Path, number: str) -> Gathered:
    path = write_release(folder, number, tables)
    with Archive(path) as archive, unpacked_tables(archive) as files:
        return with_onet(before, release_in(archive, path), files)


@pytest.mark.sources
def test_a_release_that_is_taken_in_brings_them(needed: Mapping[str, Rows], tmp_path: Path) -> None:
    (words,) = (row[2] for row in needed["Occupation Data"] if row[0] == NURSES)
    assert len(words.split()) > 20
    before = read_back(paths.DATABASE)
    written = tmp_path / "own.sqlite"
    write(_taken_in(before, needed, tmp_path, "31.0"), written)
    assert _count(written) == len(before.codes)
    for language in ("en", "es"):
        found = load_catalog(written, language).occupation(NURSES)
        assert found.description == Description(words, Edition("31.0", date(2026, 8, 1)))
        assert found.summary not in ("", words)
    again = tmp_path / "again.sqlite"
    write(read_back(written), again)
    assert load_catalog(again).occupation(NURSES).description is not None


@pytest.mark.sources
def test_the_next_release_brings_its_own(needed: Mapping[str, Rows], tmp_path: Path) -> None:
    first = _taken_in(read_back(paths.DATABASE), needed, tmp_path, "31.0")
    other = [
        [*row[:2], "Care for people."] if row[0] == NURSES else row
        for row in needed["Occupation Data"]
    ]
    second = _taken_in(first, {**needed, "Occupation Data": other}, tmp_path, "31.1")
    written = tmp_path / "own.sqlite"
    write(second, written)
    found = load_catalog(written).occupation(NURSES).description
    assert found == Description("Care for people.", Edition("31.1", date(2026, 11, 1)))
