"""How much preparation a job asks for, in words; zone 2 is 1 and 2 from O*NET 30.3 on."""

from dataclasses import replace
from datetime import date

import pytest

from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.editions import Edition
from careerapp.report.entry_words import preparation_needed
from careerapp.report.job_comparison import Figure, compare, read_job
from careerapp.report.job_comparison_words import JobComparisonWords
from tests.catalog.new_generation import write_zones_of_30_3

# Of zones 1, 2, 3 and 4 up to release 30.2.
FISHING, TYPISTS, DESIGNERS, NURSES = "45-3031.00", "43-9022.00", "27-1013.00", "29-1141.00"
ONE_OR_TWO = "Needs little or some preparation, up to a year (levels 1–2 of 5)."


@pytest.fixture(scope="module")
def bundled() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(write_zones_of_30_3(tmp_path_factory.mktemp("zones") / "a.sqlite"))


def test_zone_2_is_said_to_be_1_and_2_with_newer_data(new: Catalog) -> None:
    said = {code: preparation_needed(new.occupation(code)) for code in (FISHING, TYPISTS)}
    assert said == {FISHING: ONE_OR_TWO, TYPISTS: ONE_OR_TWO}


@pytest.mark.parametrize("code", [DESIGNERS, NURSES])
def test_the_other_zones_are_what_they_were(new: Catalog, bundled: Catalog, code: str) -> None:
    said = preparation_needed(new.occupation(code))
    assert said == preparation_needed(bundled.occupation(code))
    assert "1–2" not in said


def test_bundled_data_tell_both_zones_apart(bundled: Catalog) -> None:
    assert preparation_needed(bundled.occupation(FISHING)).startswith("Needs little or no prep")
    assert preparation_needed(bundled.occupation(TYPISTS)) == (
        "Needs some preparation, from a few months to a year."
    )


def test_the_edition_of_the_zones_decides_and_no_other(bundled: Catalog) -> None:
    job = bundled.occupation(TYPISTS)
    newer = Edition("31.0", date(2026, 8, 1))
    mixed = replace(job, editions=replace(job.editions, related=newer, pay=newer))
    assert preparation_needed(mixed) == preparation_needed(job)
    both = replace(job, editions=replace(job.editions, job_zones=newer))
    assert preparation_needed(both) == ONE_OR_TWO


def test_a_comparison_says_it_too_and_tells_it_from_zone_3(new: Catalog) -> None:
    jobs = [read_job(new, code, None) for code in (FISHING, TYPISTS, DESIGNERS)]
    words = JobComparisonWords(new.editions.projected)
    cells = [words.cell(Figure.JOB_ZONE, job) for job in jobs]
    assert cells[:2] == [ONE_OR_TWO] * 2
    assert cells[2].startswith("Needs one to two years")
    rows = {row.figure: row.differs for row in compare(jobs)}
    assert rows[Figure.JOB_ZONE]
    alike = {row.figure: row.differs for row in compare(jobs[:2])}
    assert not alike[Figure.JOB_ZONE]
