"""What the committed database holds, and what it does not."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest

from careerapp import paths
from careerapp.catalog import onet
from careerapp.catalog.store import Catalog
from careerapp.domain.scales import LOCATIONS


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{paths.DATABASE.as_uri()}?mode=ro", uri=True)) as opened:
        yield opened


def count(connection: sqlite3.Connection, query: str) -> int:
    (number,) = connection.execute(query).fetchone()
    return int(number)


def test_it_holds_923_occupations_in_the_order_of_their_codes(catalog: Catalog) -> None:
    codes = catalog.titles.index
    assert len(codes) == len(set(codes)) == 923
    assert list(codes) == sorted(codes)
    for frame in (catalog.interests, catalog.values, catalog.education):
        assert frame.index.equals(codes)


@pytest.mark.sources
def test_no_occupation_is_lost_and_none_is_added(catalog: Catalog, sources: Path) -> None:
    rated = (sources / "onet/30.2/Interests.txt").read_text(encoding="utf-8")
    zoned = (sources / "onet/29.3/Job Zones.txt").read_text(encoding="utf-8")
    code = re.compile(r"^\d\d-\d{4}\.\d\d", re.MULTILINE)
    assert set(catalog.titles.index) == set(code.findall(rated)) & set(code.findall(zoned))


def test_ratings_lie_between_0_and_1(catalog: Catalog) -> None:
    for frame in (catalog.interests, catalog.values, catalog.education):
        rated = frame.dropna(how="all")
        assert not rated.isna().to_numpy().any()
        assert rated.to_numpy().min() >= 0
        assert rated.to_numpy().max() <= 1
    assert catalog.education.dropna().sum(axis="columns").to_numpy() == pytest.approx(1)


def test_blocks_that_are_not_rated_are_missing_and_not_zero(
    catalog: Catalog, connection: sqlite3.Connection
) -> None:
    assert int(catalog.interests.isna().any(axis="columns").sum()) == 0
    assert int(catalog.values.isna().all(axis="columns").sum()) == 49
    assert int(catalog.education.isna().all(axis="columns").sum()) == 65
    with_knowledge = "SELECT count(DISTINCT occupation) FROM importances"
    assert count(connection, with_knowledge) == 923 - 44
    complete = catalog.values.notna().all(axis="columns") & catalog.education.notna().all(
        axis="columns"
    )
    assert int(complete.sum()) == 852


def test_each_rated_occupation_has_all_knowledge_areas_and_skills(
    connection: sqlite3.Connection,
) -> None:
    for kind, expected in (("knowledge", onet.KNOWLEDGE_AREAS), ("skill", onet.SKILLS)):
        found = connection.execute(
            "SELECT DISTINCT count(*) FROM importances JOIN elements ON id = element"
            " WHERE kind = ? GROUP BY occupation",
            (kind,),
        ).fetchall()
        assert found == [(expected,)]


def test_921_occupations_have_national_pay_and_all_have_projections(
    catalog: Catalog,
) -> None:
    codes = [str(code) for code in catalog.titles.index]
    national = {code: catalog.labor_market(code, "US") for code in codes}
    without = {
        code
        for code, market in national.items()
        if market.wage_median is None and market.hourly_median is None
    }
    assert without == {"11-1031.00", "45-3031.00"}
    assert {code for code, market in national.items() if market.employment is None} == without
    assert all(catalog.occupation(code).outlook.growth is not None for code in codes)


def test_figures_are_shared_by_six_digits_and_by_merged_codes(catalog: Catalog) -> None:
    codes = [str(code) for code in catalog.titles.index]
    six_digits = Counter(code[:7] for code in codes)
    assert sum(six_digits[code[:7]] > 1 for code in codes) == 192
    groups = [catalog.occupation(code).market_group for code in codes]
    # In merged codes 21 more, and Team Assemblers with occupations that O*NET has not rated.
    assert sum(len(group.members) > 1 for group in groups) == 192 + 21
    assert sum(group.is_wider for group in groups) == 192 + 21 + 1
    assert sum(len(group.members) == 9 for group in groups) == 9


def test_every_location_has_figures(connection: sqlite3.Connection) -> None:
    found = dict(connection.execute("SELECT location, count(*) FROM labor_market GROUP BY 1"))
    assert set(found) == {place.code for place in LOCATIONS}
    assert dict(connection.execute("SELECT code, name FROM locations")) == {
        place.code: place.name for place in LOCATIONS
    }


def test_a_withheld_figure_is_never_a_zero(connection: sqlite3.Connection) -> None:
    zeros = (
        "SELECT count(*) FROM labor_market WHERE 0 IN (employment, jobs_per_1000,"
        " location_quotient, wage_p10,"
        " wage_p25, wage_median, wage_p75, wage_p90, hourly_median)"
    )
    assert count(connection, zeros) == 0


def test_every_source_is_named_with_license_attribution_and_checksum(catalog: Catalog) -> None:
    assert len(catalog.sources) == 15
    for source in catalog.sources:
        assert re.fullmatch(r"[0-9a-f]{64}", source.sha256)
        if source.name == "O*NET Database":
            assert source.license == "CC BY 4.0"
            assert f"the O*NET {source.release} Database by the U.S. Department" in (
                source.attribution
            )
            assert source.attribution.endswith(
                "has modified all or some of this information. "
                "USDOL/ETA has not approved, endorsed, or tested these modifications."
            )
    # sha256sum and wc -l of onet/30.2/Interests.txt
    interests = next(one for one in catalog.sources if one.file == "Interests.txt")
    assert (interests.release, interests.date, interests.rows) == ("30.2", "2026-02", 8307)
    assert interests.sha256 == "6d9a78bc145c7813e1f59a4fc9e30008f806d416673f9bea132b204c7c79939a"


def test_it_is_small() -> None:
    assert paths.DATABASE.stat().st_size <= 12_000_000


@pytest.mark.sources
def test_no_description_and_no_task_of_onet_is_in_it(
    connection: sqlite3.Connection, sources: Path
) -> None:
    theirs: set[str] = set()
    for file, column in (
        ("29.3/Occupation Data.txt", "Description"),
        ("30.2/Occupation Data.txt", "Description"),
        ("29.3/Task Statements.txt", "Task"),
    ):
        table = pd.read_csv(sources / "onet" / file, sep="\t", quoting=3, usecols=[column])
        theirs.update(sentence for text in table[column] for sentence in sentences(str(text)))
    tables = [name for (name,) in connection.execute("SELECT name FROM pragma_table_list")]
    ours = {
        sentence
        for table in tables
        if not table.startswith("sqlite_")
        for row in connection.execute(f"SELECT * FROM {table}")
        for cell in row
        if isinstance(cell, str)
        for sentence in sentences(cell)
    }
    assert len(theirs) > 18_000
    assert len(ours) > 10_000
    assert ours & theirs == set()


def sentences(text: str) -> Iterator[str]:
    """Yield what is long enough to be somebody's own wording."""
    for part in re.split(r"[.;!?](?:\s|$)", text):
        if len(part.split()) > 3:
            yield part.strip().casefold()
