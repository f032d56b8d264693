"""What jobs are filtered by, against the source files.

Every expected value was looked up by hand in the file that is named beside it.
"""

from collections import Counter

import pytest

from careerapp.catalog.facts import ENTRY_EDUCATION, read_facts
from careerapp.catalog.store import Catalog
from careerapp.domain.job_facts import Presence
from careerapp.domain.openings import openings
from careerapp.domain.scales import EducationLevel

HIGH_SCHOOL, BACHELORS = EducationLevel.HIGH_SCHOOL, EducationLevel.BACHELORS
DOCTORAL = EducationLevel.DOCTORAL_OR_PROFESSIONAL
COMMON, LESS_COMMON, FEW = Presence.COMMON, Presence.LESS_COMMON, Presence.FEW
NOT_PUBLISHED = Presence.NOT_PUBLISHED


# bls/employment_projections_2024_2034.xlsx, table 1.2: typical education, employment change in
# percent, openings in thousands; bls/oews_2025_state.csv: TOT_EMP, LOC_QUOTIENT, A_MEDIAN
@pytest.mark.parametrize(
    ("place", "code", "figures", "presence"),
    [
        ("CA", "29-1141.00", (BACHELORS, 338_940, 0.86, 140_270, 4.9, 189_100), COMMON),
        ("CA", "53-3051.00", (HIGH_SCHOOL, 16_600, 0.35, 61_040, 0.2, 61_000), FEW),
        ("CA", "19-2011.00", (DOCTORAL, 110, 0.44, 123_540, 2.2, 100), FEW),
        ("CA", "15-1252.00", (BACHELORS, 284_390, 1.44, 174_410, 15.8, 115_200), COMMON),
        ("WY", "29-1141.00", (BACHELORS, 5_330, 0.87, 83_760, 4.9, 189_100), COMMON),
        ("WY", "53-3051.00", (HIGH_SCHOOL, 1_360, 1.87, 45_520, 0.2, 61_000), COMMON),
        ("WY", "15-1252.00", (BACHELORS, 1_510, 0.49, 115_170, 15.8, 115_200), FEW),
        ("WY", "19-2011.00", (DOCTORAL, None, None, None, 2.2, 100), NOT_PUBLISHED),
        ("GU", "29-1141.00", (BACHELORS, 680, 0.51, None, 4.9, 189_100), LESS_COMMON),
    ],
)
def test_facts_of_a_job_in_a_place(
    catalog: Catalog, place: str, code: str, figures: tuple[object, ...], presence: Presence
) -> None:
    found = read_facts(catalog, place)[code]
    assert (
        found.entry_education,
        found.employment,
        found.location_quotient,
        found.pay,
        found.growth,
        found.openings,
    ) == figures
    assert found.hourly_pay is None
    assert found.presence is presence


# bls/oews_2025_national.csv: TOT_EMP, A_MEDIAN, H_MEDIAN
@pytest.mark.parametrize(
    ("code", "jobs", "yearly", "hourly"),
    [
        ("29-1141.00", 3_379_720, 97_550, None),
        ("27-2011.00", 55_000, None, 29.05),
    ],
)
def test_hourly_pay_is_told_where_there_is_no_yearly_pay(
    catalog: Catalog, code: str, jobs: int, yearly: int | None, hourly: float | None
) -> None:
    found = read_facts(catalog, None)[code]
    assert (found.employment, found.pay, found.hourly_pay) == (jobs, yearly, hourly)


# bls/oews_2025_state.csv, California: the groups' own lines
@pytest.mark.parametrize(
    ("code", "group", "title", "jobs", "pay"),
    [
        ("31-1121.00", "31-1120", "Home health and personal care aides", 970_150, 34_320),
        ("31-1122.00", "31-1120", "Home health and personal care aides", 970_150, 34_320),
        ("51-2092.00", "51-2090", "Miscellaneous assemblers and fabricators", 98_390, 47_720),
    ],
)
def test_figures_of_a_wider_group_are_named_as_such(
    catalog: Catalog, code: str, group: str, title: str, jobs: int, pay: int
) -> None:
    found = read_facts(catalog, "CA")[code]
    assert found.is_wider
    assert (found.market_group, found.group_title) == (group, title)
    assert (found.employment, found.pay) == (jobs, pay)


def test_a_job_with_figures_of_its_own_is_no_group(catalog: Catalog) -> None:
    facts = read_facts(catalog, "CA")
    assert not facts["15-1252.00"].is_wider
    assert not facts["53-3051.00"].is_wider
    assert facts["29-1141.00"].is_wider  # with 29-1141.01 to .04, acute care nurses and others


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


def test_no_place_is_the_whole_country(catalog: Catalog) -> None:
    anywhere = read_facts(catalog, None)
    assert anywhere == read_facts(catalog, "US")
    assert {facts.location_quotient for facts in anywhere.values()} <= {1.0, None}


def test_small_places_publish_few_figures(catalog: Catalog) -> None:
    found = Counter(facts.presence for facts in read_facts(catalog, "GU").values())
    assert found[NOT_PUBLISHED] > found[COMMON]


def test_an_unknown_place_is_named(catalog: Catalog) -> None:
    with pytest.raises(KeyError, match="XX"):
        read_facts(catalog, "XX")


# bls/employment_projections_2024_2034.xlsx, table 1.2, column “Typical education needed for entry”,
# for the 923 occupations of onet/30.2/Interests.txt; 30 of them are in no line of their own and
# were looked up in the line that BLS has for several: 332 ask for a high school diploma, and so on
def test_careers_that_each_level_opens(catalog: Catalog) -> None:
    found = openings(read_facts(catalog, None).values())
    alone = (99, 332, 53, 8, 53, 258, 46, 74)
    assert sum(alone) == found.total == 923
    assert found.not_published == 0
    assert list(found.with_level.items()) == [
        (EducationLevel.LESS_THAN_HIGH_SCHOOL, 99),
        (EducationLevel.HIGH_SCHOOL, 431),
        (EducationLevel.CERTIFICATE, 484),
        (EducationLevel.SOME_COLLEGE, 492),
        (EducationLevel.ASSOCIATE, 545),
        (EducationLevel.BACHELORS, 803),
        (EducationLevel.MASTERS, 849),
        (EducationLevel.DOCTORAL_OR_PROFESSIONAL, 923),
    ]
