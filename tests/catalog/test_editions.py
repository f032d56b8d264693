"""Which editions a database says that it has."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.errors import CatalogError
from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.editions import Edition, Projected


def _edited(folder: Path, *statements: str) -> Path:
    path = folder / "careers.sqlite"
    shutil.copyfile(paths.DATABASE, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return path


def test_the_bundled_data_are_of_two_releases_and_two_surveys(catalog: Catalog) -> None:
    editions = catalog.editions
    of_29_3, of_30_2 = Edition("29.3", date(2025, 5, 1)), Edition("30.2", date(2026, 2, 1))
    rated = (editions.values, editions.education, editions.subjects, editions.skills)
    assert editions.interests.edition == of_30_2
    assert {each.edition for each in rated} == {of_29_3}
    assert {editions.job_zones, editions.related, editions.technologies} == {of_29_3}
    assert editions.pay == editions.local_pay == Edition("May 2025", date(2025, 5, 1))
    assert editions.projected == Projected(2024, 2034, date(2025, 8, 1))


def test_the_years_are_those_of_the_column_date(catalog: Catalog) -> None:
    editions = catalog.editions
    # cut -f1,6 of onet/30.2/Interests.txt and onet/29.3/Work Values.txt, each code once
    assert editions.interests.years is not None
    assert editions.interests.years.jobs == {2023: 52, 2026: 871}
    assert editions.values.years is not None
    assert editions.values.years.jobs == {2008: 673, 2009: 76, 2012: 72, 2020: 53}


def test_pay_of_the_country_and_of_places_may_be_of_different_years(tmp_path: Path) -> None:
    path = _edited(
        tmp_path,
        "UPDATE sources SET release = 'May 2026', date = '2026-05', file = 'state_M2026_dl.xlsx'"
        " WHERE file LIKE '%state%'",
    )
    editions = load_catalog(path).editions
    assert (editions.pay.release, editions.local_pay.release) == ("May 2025", "May 2026")


@pytest.mark.parametrize(
    "spoil",
    [
        "DELETE FROM sources WHERE file = 'Interests.txt'",
        "UPDATE sources SET date = 'May' WHERE file = 'Skills.txt'",
        "UPDATE sources SET release = 'newest' WHERE name = 'Employment Projections'",
    ],
)
def test_a_database_that_does_not_say_where_it_is_from_is_refused(
    tmp_path: Path, spoil: str
) -> None:
    with pytest.raises(CatalogError, match="it does not say where its figures are from"):
        load_catalog(_edited(tmp_path, spoil))
