"""What jobs are filtered by, against the source files.

Every expected value was looked up by hand in the file that is named beside it.
"""

from collections import Counter

import pytest

from careerapp.catalog.facts import ENTRY_EDUCATION, read_facts
from careerapp.catalog.store import Catalog
from careerapp.domain.job_facts import JobFacts, Presence
from careerapp.domain.scales import EducationLevel

HIGH_SCHOOL, BACHELORS = EducationLevel.HIGH_SCHOOL, EducationLevel.BACHELORS
DOCTORAL = EducationLevel.DOCTORAL_OR_PROFESSIONAL


# bls/employment_projections_2024_2034.xlsx, table 1.2; bls/oews_2025_state.csv, TOT_EMP and
# LOC_QUOTIENT
@pytest.mark.parametrize(
    ("place", "code", "facts", "presence"),
    [
        ("CA", "29-1141.00", (BACHELORS, 338_940, 0.86), Presence.COMMON),
        ("CA", "53-3051.00", (HIGH_SCHOOL, 16_600, 0.35), Presence.FEW),
        ("CA", "19-2011.00", (DOCTORAL, 110, 0.44), Presence.FEW),
        ("CA", "29-2011.00", (BACHELORS, 29_210, 0.75), Presence.LESS_COMMON),
        ("WY", "29-1141.00", (BACHELORS, 5_330, 0.87), Presence.COMMON),
        ("WY", "53-3051.00", (HIGH_SCHOOL, 1_360, 1.87), Presence.COMMON),
        ("WY", "15-1252.00", (BACHELORS, 1_510, 0.49), Presence.FEW),
        ("WY", "19-2011.00", (DOCTORAL, None, None), Presence.NOT_PUBLISHED),
    ],
)
def test_facts_of_a_job_in_a_place(
    catalog: Catalog,
    place: str,
    code: str,
    facts: tuple[EducationLevel, int | None, float | None],
    presence: Presence,
) -> None:
    found = read_facts(catalog, place)[code]
    assert found == JobFacts(code, *facts)
    assert found.presence is presence


# bls/employment_projections_2024_2034.xlsx, table 1.2
@pytest.mark.parametrize(
    ("code", "level"),
    [
        ("35-3023.00", EducationLevel.LESS_THAN_HIGH_SCHOOL),
        ("53-3051.00", EducationLevel.HIGH_SCHOOL),
        ("31-9091.00", EducationLevel.CERTIFICATE),
        ("25-9042.00", EducationLevel.SOME_COLLEGE),
        ("29-1141.00", EducationLevel.BACHELORS),
        ("19-2011.00", EducationLevel.DOCTORAL_OR_PROFESSIONAL),
    ],
)
def test_entry_education(catalog: Catalog, code: str, level: EducationLevel) -> None:
    assert read_facts(catalog, None)[code].entry_education is level


def test_every_job_has_an_entry_education_that_the_program_knows(catalog: Catalog) -> None:
    assert set(ENTRY_EDUCATION.values()) == set(EducationLevel)
    assert all(facts.entry_education for facts in read_facts(catalog, "US").values())


def test_all_jobs_are_there_whatever_is_published(catalog: Catalog) -> None:
    for place in ("CA", "WY", "GU", "US", None):
        assert list(read_facts(catalog, place)) == list(catalog.titles.index)


def test_no_place_is_the_whole_country_which_has_no_quotient(catalog: Catalog) -> None:
    anywhere = read_facts(catalog, None)
    assert anywhere == read_facts(catalog, "US")
    assert {facts.presence for facts in anywhere.values()} == {Presence.NOT_PUBLISHED}


def test_small_places_publish_few_figures(catalog: Catalog) -> None:
    found = Counter(facts.presence for facts in read_facts(catalog, "GU").values())
    assert found[Presence.NOT_PUBLISHED] > found[Presence.COMMON]


def test_an_unknown_place_is_named(catalog: Catalog) -> None:
    with pytest.raises(KeyError, match="XX"):
        read_facts(catalog, "XX")
