"""Reading the database, from anywhere, and refusing what is not one."""

import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from careerapp import paths
from careerapp.catalog.errors import CatalogError
from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.scales import EducationLevel, Interest, JobZone, Subject, WorkValue


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copyfile(paths.DATABASE, tmp_path / "careers.sqlite"))


def test_columns_are_the_members_of_the_scales(catalog: Catalog) -> None:
    for frame, scale in (
        (catalog.interests, Interest),
        (catalog.values, WorkValue),
        (catalog.subjects, Subject),
        (catalog.education, EducationLevel),
    ):
        assert list(frame.columns) == list(scale)
        assert all(isinstance(column, scale) for column in frame.columns)
        assert (frame.dtypes == np.float64).all()


def test_an_unrated_occupation_has_none_in_place_of_ratings(catalog: Catalog) -> None:
    developers = catalog.occupation("15-1252.00")
    assert developers.values is None
    assert developers.education is None
    assert developers.knowledge is None
    assert developers.skills is None


def test_subjects_are_the_importances_of_knowledge(catalog: Catalog) -> None:
    nurses = catalog.subjects.loc["29-1141.00"]
    # O*NET 29.3, Knowledge, scale IM (1-5): 3.02 and 2.6.
    assert nurses[Subject.BIOLOGY] == pytest.approx((3.02 - 1) / 4)
    assert nurses[Subject.CHEMISTRY] == pytest.approx((2.6 - 1) / 4)
    assert catalog.subjects.notna().all(axis="columns").sum() == 879
    assert catalog.subjects.isna().all(axis="columns").sum() == 923 - 879


def test_primary_related_occupations_come_nearest_first(catalog: Catalog) -> None:
    related = catalog.primary_related()
    assert len(related) == 923
    assert related["29-1141.00"] == (
        "29-1141.04",
        "29-1171.00",
        "29-1141.01",
        "29-1141.03",
        "29-2061.00",
        "29-1161.00",
        "29-1141.02",
        "31-1131.00",
        "29-1071.00",
        "29-1151.00",
    )


def test_every_occupation_has_a_job_zone(catalog: Catalog) -> None:
    zones = catalog.job_zones()
    assert set(zones) == set(catalog.titles.index)
    assert zones["29-1141.00"] is JobZone.CONSIDERABLE


def test_every_occupation_can_be_read_in_both_languages(catalog: Catalog, spanish: Catalog) -> None:
    for code in map(str, catalog.titles.index):
        english, other = catalog.occupation(code), spanish.occupation(code)
        assert (english.title, other.title) == (catalog.titles[code], spanish.titles[code])
        assert english.summary != other.summary
        assert len(english.activities) == len(other.activities) == 3
        assert len(english.related) == len(other.related) == 20
        assert english.interests == other.interests


@pytest.mark.parametrize("code", ["99-9999.00", "15-1252", "", "15-1252.00 "])
def test_an_unknown_code_is_named(catalog: Catalog, code: str) -> None:
    with pytest.raises(KeyError, match="is not the O\\*NET-SOC code of one of our occupations"):
        catalog.occupation(code)
    with pytest.raises(KeyError, match=repr(code)):
        catalog.labor_market(code, "US")


def test_an_unknown_location_is_named(catalog: Catalog) -> None:
    with pytest.raises(KeyError, match="'XX' is not the code of one of our locations"):
        catalog.labor_market("15-1252.00", "XX")


def test_it_can_be_read_from_many_threads_at_once(catalog: Catalog) -> None:
    codes = [str(code) for code in catalog.titles.index[:80]]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(catalog.occupation, codes))
    assert [occupation.code for occupation in found] == codes


@pytest.mark.parametrize("name", ["a b", "50%", "#1", "ask?mode=rw", "añb ☃", "a'b&c=d;e"])
def test_a_path_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    path = Path(shutil.copyfile(paths.DATABASE, folder / f"{name}.sqlite"))
    catalog = load_catalog(path)
    assert catalog.occupation("29-1141.00").title == "Registered Nurses"


def test_a_relative_path_holds_after_the_folder_is_changed(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(copy.parent)
    catalog = load_catalog(Path(copy.name))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    assert catalog.occupation("29-1141.00").title == "Registered Nurses"


def test_reading_leaves_nothing_beside_the_database(copy: Path) -> None:
    copy.chmod(0o444)
    before = copy.read_bytes()
    load_catalog(copy).occupation("29-1141.00")
    assert list(copy.parent.iterdir()) == [copy]
    assert copy.read_bytes() == before


def test_a_missing_database_is_refused_and_not_created(tmp_path: Path) -> None:
    path = tmp_path / "none.sqlite"
    with pytest.raises(CatalogError, match=r"none\.sqlite: .* cannot be read: the file is missing"):
        load_catalog(path)
    assert not path.exists()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "this is not a database of jobs of this program"),
        (b"code,title\n" * 1000, "cannot be read: file is not a database"),
    ],
    ids=["empty", "text"],
)
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "careers.sqlite"
    path.write_bytes(content)
    with pytest.raises(CatalogError, match=rf"careers\.sqlite: .*{reason}"):
        load_catalog(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="cannot be read"):
        load_catalog(tmp_path)


def test_somebody_elses_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE occupations (code TEXT)")
    with pytest.raises(CatalogError, match="is not a database of jobs of this program"):
        load_catalog(path)


def test_another_version_is_refused(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(CatalogError, match="has version 99, but this program reads version 5"):
        load_catalog(copy)


def test_a_language_without_texts_is_refused() -> None:
    with pytest.raises(CatalogError, match="has no texts in 'fr'"):
        load_catalog(language="fr")


@pytest.mark.parametrize("share", [0.001, 0.1, 0.5, 0.9, 0.9999])
def test_a_cut_database_is_refused(copy: Path, share: float) -> None:
    whole = copy.read_bytes()
    copy.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(CatalogError, match=r"careers\.sqlite: .* cannot be read"):
        load_catalog(copy)


def test_a_database_that_vanishes_later_is_named(copy: Path) -> None:
    catalog = load_catalog(copy)
    copy.unlink()
    with pytest.raises(CatalogError, match=r"careers\.sqlite: .* the file is missing"):
        catalog.occupation("29-1141.00")
    with pytest.raises(CatalogError, match=r"careers\.sqlite: .* the file is missing"):
        catalog.labor_market("29-1141.00", "CA")
