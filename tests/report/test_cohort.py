"""A group of people: every figure worked out by hand."""

import numpy as np
import pytest
from numpy.typing import NDArray

from careerapp.catalog.facts import read_facts
from careerapp.catalog.store import load_catalog
from careerapp.domain.cohort import Cohort, FamilyCount
from careerapp.domain.interest_profile import Clarity
from careerapp.domain.job_facts import FAMILIES, JobFacts
from careerapp.domain.profile import Obstacle
from careerapp.domain.scales import EducationLevel
from careerapp.matching.features import WIDTH, person_ratings
from careerapp.report.cohort import JobTraits, describe_cohort, job_traits
from careerapp.report.cohort_figures import cohort_parts
from careerapp.report.cohort_words import CohortWords
from tests.matching.people import random_people
from tests.report.editions import EDITIONS

LEVELS = list(EducationLevel)
HIGH_SCHOOL, BACHELORS, MASTERS = (LEVELS[place] for place in (1, 5, 6))

# Four jobs: two in health care, one in management, one in sales; of the last, none knows what it
# takes to enter.
JOBS = JobTraits(
    families=np.array([FAMILIES.index(family) for family in ("29", "29", "11", "41")]),
    entry=np.array([BACHELORS.rank, HIGH_SCHOOL.rank, MASTERS.rank, -1]),
)


def _person(interests: dict[int, float], aim: EducationLevel | None = None) -> NDArray[np.float64]:
    ratings = np.full(WIDTH, np.nan)
    for place, rating in interests.items():
        ratings[place] = rating
    if aim is not None:
        ratings[-1] = aim.length
    return ratings


def _all_six(*ratings: float, aim: EducationLevel | None = None) -> NDArray[np.float64]:
    return _person(dict(enumerate(ratings)), aim)


GROUP = np.array(
    [
        _all_six(0.9, 0.2, 0.1, 0.5, 0.5, 0.5, aim=MASTERS),  # 80 apart: clear
        _all_six(0.2, 0.8, 0.3, 0.8, 0.5, 0.5, aim=BACHELORS),  # 60 apart, two are level
        _all_six(0.4, 0.4, 0.5, 0.4, 0.5, 0.6, aim=HIGH_SCHOOL),  # 20 apart: flat
        _person({0: 0.7, 1: 0.1}),  # no profile
        _all_six(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, aim=BACHELORS),  # all alike
        _person({}, aim=BACHELORS),  # nothing rated
        _person({3: 0.6}),  # one rating
    ]
)
BEST = np.array([[0, 1, 2], [0, 2, 3], [3, 1, 1], [2, 3, 3], *[[0, 0, 0]] * 3])
TOLD = np.array([True] * 4 + [False] * 3)


@pytest.fixture
def cohort() -> Cohort:
    return describe_cohort(GROUP, BEST, TOLD, JOBS)


def test_who_could_not_be_matched_and_why(cohort: Cohort) -> None:
    assert (cohort.people, cohort.matched) == (7, 4)
    assert cohort.obstacles == {
        Obstacle.NOTHING_RATED: 1,
        Obstacle.ONE_RATING: 1,
        Obstacle.ALL_ALIKE: 1,
    }


def test_the_reasons_are_those_that_the_person_would_be_told() -> None:
    people = random_people(400, seed=3)
    ratings = np.array([person_ratings(person) for person in people])
    told = np.array([person.obstacle is None for person in people])
    found = describe_cohort(ratings, np.zeros((400, 3), dtype=np.intp), told, JOBS)
    without_weights = [person for person in people if person.obstacle is not Obstacle.ALL_IGNORED]
    for obstacle, count in found.obstacles.items():
        assert count >= sum(person.obstacle is obstacle for person in without_weights) > 0


def test_interests_are_spread_between_quartiles(cohort: Cohort) -> None:
    realistic = cohort.interests[0]  # 0.2, 0.4, 0.5, 0.7, 0.9
    assert realistic.answered == 5
    assert realistic.quartiles == pytest.approx((0.4, 0.5, 0.7))
    social = cohort.interests[3]  # 0.4, 0.5, 0.5, 0.6, 0.8
    assert social.quartiles == pytest.approx((0.5, 0.5, 0.6))


def test_the_strongest_interest_counts_for_all_that_are_level(cohort: Cohort) -> None:
    assert [one.strongest for one in cohort.interests] == [1, 1, 0, 1, 0, 1]
    assert cohort.with_strongest == 3


def test_clarity_is_the_middle_one_of_complete_profiles(cohort: Cohort) -> None:
    assert cohort.clarity == pytest.approx(0.4)  # of 0.8, 0.6, 0.2 and 0
    assert cohort.clear == {Clarity.FLAT: 2, Clarity.SOME: 1, Clarity.CLEAR: 1}


def test_a_person_counts_once_in_a_career_group(cohort: Cohort) -> None:
    # Management: the first, second and fourth; health care: the first three; sales: all but one.
    assert cohort.families == (
        FamilyCount("11", 3),
        FamilyCount("29", 3),
        FamilyCount("41", 3),
    )


def test_aims_stand_against_what_most_matches_ask_for(cohort: Cohort) -> None:
    gap = cohort.education
    # The fourth says nothing of school. Master's is above bachelor's and high school; bachelor's
    # is level with one and below another; high school is level with both that are known.
    assert (gap.people, gap.higher, gap.as_high, gap.lower) == (3, 1, 2, 0)
    counts = {one.level: (one.aiming, one.asking) for one in gap.levels if one.aiming or one.asking}
    assert counts == {HIGH_SCHOOL: (1, 3), BACHELORS: (1, 2), MASTERS: (1, 2)}
    assert gap.matches == 7


def test_a_group_without_answers_has_nothing_to_show() -> None:
    group = describe_cohort(
        np.full((2, WIDTH), np.nan),
        np.zeros((2, 3), dtype=np.intp),
        np.zeros(2, dtype=np.bool_),
        JOBS,
    )
    assert (group.clarity, group.families, group.education.people) == (None, (), 0)
    parts = cohort_parts(group, CohortWords(group, EDITIONS, "a.csv"))
    assert [part.draw for part in parts] == [None, None, None]
    assert all(part.sentence for part in parts)


def test_fewer_than_five_people_are_said_to_show_single_ones(cohort: Cohort) -> None:
    small = describe_cohort(GROUP[:4], BEST[:4], TOLD[:4], JOBS)
    assert "shows single people" in CohortWords(small, EDITIONS, "a.csv").small_group()
    assert CohortWords(cohort, EDITIONS, "a.csv").small_group() == ""


def test_sentences_say_what_the_figures_are(cohort: Cohort) -> None:
    words = CohortWords(cohort, EDITIONS, "class.csv, matched on May 2, 2026")
    assert words.matched() == (
        "4 of 7 could be matched. The others: no interest, value or subject is rated (1); no two "
        "ratings of a kind (1); all is rated alike (1)."
    )
    assert words.interests_title() == "How the group rated the six interests"  # four are level
    assert words.interests_sentence() == (
        "Half of those who rated it gave “Hands-on work” 50 or more, and “Finding out why” 40 or "
        "less."
    )
    assert "40 points apart" in words.clarity()
    assert "Of 3 people, 1 plan more" in words.education_sentence()
    assert "class.csv, matched on May 2, 2026" in words.education_source()


def test_tables_have_the_same_figures(cohort: Cohort) -> None:
    interests, families, education = cohort_parts(
        cohort, CohortWords(cohort, EDITIONS, "class.csv")
    )
    assert interests.rows[0] == ("Hands-on work", "40", "50", "70", "1", "5 of 7")
    assert families.rows[0] == ("Management", "3", "75 %")
    assert education.rows[5] == ("Bachelor's degree", "1", "33 %", "2", "29 %")
    assert "Bachelor's degree, People plan it 1, Share 33 %" in education.description


def test_jobs_are_known_by_their_group_and_their_entry() -> None:
    facts = {"11-1011.00": JobFacts("11-1011.00", entry_education=BACHELORS)}
    jobs = job_traits(["11-1011.00", "53-7065.00"], facts)
    assert jobs.families.tolist() == [0, 21]
    assert jobs.entry.tolist() == [BACHELORS.rank, -1]


def test_every_job_of_the_catalog_has_a_group() -> None:
    catalog = load_catalog()
    jobs = job_traits([str(code) for code in catalog.titles.index], read_facts(catalog, None))
    assert set(jobs.families.tolist()) == set(range(len(FAMILIES)))
    assert set(jobs.entry.tolist()) >= {level.rank for level in EducationLevel}
