"""Another O*NET release in the place of the present data."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from careerapp import paths
from careerapp.catalog.archive import Archive
from careerapp.catalog.changes import Changes, compare
from careerapp.catalog.errors import SourceError
from careerapp.catalog.gather import Gathered
from careerapp.catalog.onet_archive import release_in, unpacked_tables
from careerapp.catalog.read_back import read_back
from careerapp.catalog.store import load_catalog
from careerapp.catalog.take_in import with_onet
from careerapp.catalog.write import write
from careerapp.domain.editions import Edition, RatingYears
from tests.catalog.official import Rows, as_from_30_3, tables_of, write_release

pytestmark = pytest.mark.sources

NURSES, CHIEFS, SURVEYORS = "29-1141.00", "11-1011.00", "17-1022.00"
TakeIn = Callable[[str, Mapping[str, Rows]], Gathered]


@pytest.fixture(scope="module")
def present() -> Gathered:
    return read_back(paths.DATABASE)


@pytest.fixture(scope="module")
def tables(sources: Path) -> dict[str, Rows]:
    return tables_of(sources)


@pytest.fixture
def take_in(present: Gathered, tmp_path: Path) -> TakeIn:
    def take_in(number: str, tables: Mapping[str, Rows]) -> Gathered:
        path = write_release(tmp_path, number, tables)
        with Archive(path) as archive, unpacked_tables(archive) as files:
            return with_onet(present, release_in(archive, path), files)

    return take_in


def without(rows: Rows, code: str) -> Rows:
    return [row for row in rows if row[0] != code]


def changed(rows: Rows, old: str, new: str) -> Rows:
    return [[new if cell == old else cell for cell in row] for row in rows]


def sources_of(data: Gathered) -> dict[str, tuple[str, str]]:
    return {each.file: (each.release, each.date) for each in data.sources}


def test_an_official_release_replaces_the_tables_that_it_has(
    present: Gathered, take_in: TakeIn, tables: Mapping[str, Rows]
) -> None:
    found = take_in("29.3", tables)
    # As the file of 29.3 has it; the present one is from 30.2, which was rated anew.
    assert found.interests.loc[NURSES, "social"] == 5.62
    assert present.interests.loc[NURSES, "social"] != 5.62
    assert sources_of(found)["Interests.txt"] == ("29.3", "2025-05")
    assert sources_of(found)["oews_2025_state.csv"] == ("May 2025", "2025-05")
    assert found.codes == present.codes
    assert found.education.to_numpy().tolist() == present.education.to_numpy().tolist()


def test_the_new_generation_is_read_and_what_it_dropped_is_kept(
    present: Gathered, take_in: TakeIn, tables: Mapping[str, Rows], tmp_path: Path
) -> None:
    found = take_in("30.3", as_from_30_3(tables))
    assert found.codes == present.codes
    assert len(found.work_values) == 874
    assert found.skills.shape == (879, 35)
    assert set(found.job_zones) == {2, 3, 4, 5}
    onet = {file: release for file, release in sources_of(found).items() if file.endswith(".txt")}
    assert onet.pop("Work Values.txt") == ("29.3", "2025-05")
    assert {*onet.values()} == {("30.3", "2026-05")}
    assert {file.removesuffix(".txt") for file in onet} == {
        *("Occupation Data", "Career Interest Types", "Job Zones", "Education", "Knowledge"),
        *("Essential Skills", "Transferable Skills", "Software Skills"),
        *("Related Occupations", "Alternate Titles"),
    }
    written = tmp_path / "new.sqlite"
    write(found, written)
    catalog = load_catalog(written)
    before = load_catalog()
    assert catalog.values.equals(before.values)
    assert catalog.subjects.equals(before.subjects)
    assert catalog.occupation(NURSES).skills == before.occupation(NURSES).skills
    assert catalog.editions.values == before.editions.values
    assert catalog.editions.interests.edition == Edition("30.3", date(2026, 5, 1))
    # As the files of 29.3 have it, which the new ones are made of.
    assert catalog.editions.interests.years == RatingYears({2023: 923})
    assert catalog.editions.skills.years == before.editions.skills.years


@pytest.fixture
def different(take_in: TakeIn, tables: dict[str, Rows]) -> Gathered:
    """Without surveyors, with a job of another code, and with another title."""
    rows = {name: without(table, SURVEYORS) for name, table in tables.items()}
    for name in ("Occupation Data", "Interests", "Job Zones"):
        of_chiefs = [row for row in rows[name] if row[0] == CHIEFS]
        rows[name] += changed(changed(of_chiefs, CHIEFS, "99-9999.00"), "Chief Executives", "Seers")
    rows["Occupation Data"] = changed(rows["Occupation Data"], "Registered Nurses", "Nurses")
    return take_in("31.0", rows)


def test_what_is_new_gone_and_renamed_is_told(present: Gathered, different: Gathered) -> None:
    changes = compare(present, different)
    assert changes.new == {"99-9999.00": "Seers"}
    assert list(changes.gone) == [SURVEYORS]
    assert changes.renamed == {NURSES: ("Registered Nurses", "Nurses")}
    assert not changes.is_older
    assert {each.file for each in changes.kept} == {
        file for file in sources_of(present) if not file.endswith(".txt")
    }


def test_a_new_job_can_be_looked_at(different: Gathered, tmp_path: Path) -> None:
    written = tmp_path / "new.sqlite"
    write(different, written)
    for language in ("en", "es"):
        seers = load_catalog(written, language).occupation("99-9999.00")
        assert (seers.title, seers.summary, seers.values) == ("Seers", "", None)
        assert seers.outlook.growth is None
        assert seers.market_group.title == "Seers"


def test_an_older_release_is_known_to_be_older(
    present: Gathered, take_in: TakeIn, tables: Mapping[str, Rows]
) -> None:
    changes: Changes = compare(present, take_in("28.1", tables))
    assert changes.is_older


def _without_interests(tables: dict[str, Rows]) -> None:
    del tables["Interests"]


def _cut(tables: dict[str, Rows]) -> None:
    tables["Interests"] = tables["Interests"][:-4]


def _out_of_range(tables: dict[str, Rows]) -> None:
    tables["Interests"] = changed(tables["Interests"], "7.00", "7.01")


def _not_a_number(tables: dict[str, Rows]) -> None:
    tables["Knowledge"] = changed(tables["Knowledge"], "4.78", "nan")


def _another_subject(tables: dict[str, Rows]) -> None:
    tables["Knowledge"] = changed(tables["Knowledge"], "Biology", "Astrology")


def _no_title(tables: dict[str, Rows]) -> None:
    tables["Occupation Data"] = without(tables["Occupation Data"], NURSES)


def _a_column_less(tables: dict[str, Rows]) -> None:
    tables["Job Zones"] = [row[:1] for row in tables["Job Zones"]]


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (
            _without_interests,
            "O*NET 31.0: the table Interests.txt or Career Interest Types.txt is missing, without",
        ),
        (_cut, "db_31_0_text/Interests.txt: 53-7121.00 has 5 of 6 rows on scale OI"),
        (_out_of_range, "db_31_0_text/Interests.txt: Data Value '7.01' of "),
        (_not_a_number, "db_31_0_text/Knowledge.txt: Data Value 'nan' of "),
        (
            _another_subject,
            "db_31_0_text/Knowledge.txt: 'Astrology' is not one of the subjects that this program",
        ),
        (
            _no_title,
            f"db_31_0_text/Interests.txt: {NURSES} has a row here, but none in Occupation Data.txt",
        ),
        (_a_column_less, "db_31_0_text/Job Zones.txt: no column 'Job Zone'"),
    ],
)
def test_what_is_wrong_with_a_release_is_said(
    take_in: TakeIn,
    tables: Mapping[str, Rows],
    spoil: Callable[[dict[str, Rows]], None],
    said: str,
) -> None:
    spoiled = dict(tables)
    spoil(spoiled)
    with pytest.raises(SourceError) as caught:
        take_in("31.0", spoiled)
    assert str(caught.value).startswith(said)
