"""The benchmark, and the figures that the matching must reach."""

from collections.abc import Mapping

import numpy as np
import pytest

from careerapp.catalog.store import Catalog
from careerapp.domain.scales import Block, EducationLevel, Interest
from careerapp.matching.evaluation.evaluate import Evaluation
from careerapp.matching.evaluation.methods import FirstVersion, Ours, Pearson
from careerapp.matching.evaluation.people import (
    noisy_copies,
    shifted,
    squeezed,
    with_few_subjects,
)
from careerapp.matching.features import COLUMNS, WIDTH
from careerapp.matching.recommender import Recommender
from careerapp.report.sharpening import FOUND

INTERESTS, FOUR, FIVE = "ours, interests only", "ours, four pages", "ours, five pages"
Table = Mapping[str, Mapping[str, float]]


@pytest.fixture(scope="module")
def table(catalog: Catalog) -> Table:
    figures: dict[str, dict[str, float]] = {}
    for measured in Evaluation(catalog):
        figures.setdefault(measured.method, {}).update(measured.figures)
    return figures


@pytest.mark.parametrize(
    ("method", "measure", "least"),
    [
        (INTERESTS, "P@5", 0.30),
        (FOUR, "P@5", 0.32),
        (FIVE, "P@5", 0.54),
        (INTERESTS, "C sd 0.1 hit@10", 0.70),
        (FOUR, "C sd 0.1 hit@10", 0.91),
        (FIVE, "C sd 0.1 hit@10", 0.99),
        (FOUR, "C sd 0.2 hit@10", 0.57),
        (FIVE, "D shifted hit@10", 0.95),
        (FIVE, "D squeezed hit@10", 0.75),
        (FOUR, "lowest hit@10 by job zone, of average", 0.85),
        (FOUR, "lowest hit@10 by strongest interest, of average", 0.85),
        (FIVE, "match at rank 1", 80),
        (FOUR, "rank 1 - rank 10", 5),
        (FIVE, "rank 1 - rank 10", 5),
    ],
)
def test_the_matching_is_good_enough(table: Table, method: str, measure: str, least: float) -> None:
    assert table[method][measure] >= least


@pytest.mark.parametrize("method", [INTERESTS, FOUR, FIVE])
def test_every_occupation_is_reached_and_none_is_everywhere(table: Table, method: str) -> None:
    assert table[method]["occupations in a top ten"] == 923
    assert table[method]["largest share of top tens"] <= 0.006


@pytest.mark.parametrize("method", [INTERESTS, FOUR, FIVE])
def test_an_occupation_picked_at_random_matches_by_about_50(table: Table, method: str) -> None:
    assert 45 <= table[method]["match at random"] <= 55


def test_ours_finds_related_occupations_better_than_the_known_methods(table: Table) -> None:
    assert table[INTERESTS]["P@5"] > table["Pearson (O*NET)"]["P@5"]
    assert table[FOUR]["P@5"] > table["first version"]["P@5"]


def test_what_the_window_says_that_further_pages_add_is_measured(table: Table) -> None:
    values, subjects, education = Block.VALUES, Block.SUBJECTS, Block.EDUCATION
    ratings, few = "C sd 0.1 hit@10", "C 5 subjects hit@10"
    measured = {
        frozenset(pages): round(100 * table[f"ours, {method}"][measure])
        for pages, method, measure in (
            ((), "interests only", ratings),
            ((values,), "four without education", ratings),
            ((education,), "four without values", ratings),
            ((values, education), "four pages", ratings),
            ((subjects,), "interests and subjects", few),
            ((values, subjects), "five without education", few),
            ((subjects, education), "five without values", few),
            ((values, subjects, education), "five pages", few),
        )
    }
    assert measured == FOUND


def test_a_few_subjects_are_marked_and_the_others_left_open() -> None:
    people = np.linspace(0, 0.9, WIDTH)[None, :]
    fewer = with_few_subjects(people)
    subjects = fewer[0, COLUMNS[Block.SUBJECTS]]
    assert subjects[-5:].tolist() == [1.0] * 5
    assert np.isnan(subjects[:-5]).all()
    assert fewer[0, COLUMNS[Block.VALUES]].tolist() == people[0, COLUMNS[Block.VALUES]].tolist()


def test_who_says_no_more_than_alike_is_ranked_by_nobody(recommender: Recommender) -> None:
    people = np.full((1, WIDTH), 0.5)
    rows, matches = _ours(recommender).rank(people, 5)
    assert rows.tolist() == [[-1] * 5]
    assert matches.tolist() == [[0.0] * 5]


def test_pearson_goes_by_the_shape_of_interests() -> None:
    ratings = np.full((3, WIDTH), 0.5)
    ratings[:, COLUMNS[Block.INTERESTS]] = [
        [0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
        [0.6, 0.5, 0.4, 0.3, 0.2, 0.1],
        [0.9, 0.1, 0.9, 0.1, 0.9, 0.1],
    ]
    person = ratings[:1].copy()
    person[:, COLUMNS[Block.INTERESTS]] = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0]
    rows, _ = Pearson(ratings).rank(person, 3)
    # By hand: the first correlates by 1, the last by -0.29, the second by -1.
    assert rows.tolist() == [[0, 2, 1]]


def test_the_first_version_goes_by_education_first() -> None:
    ratings = np.full((2, WIDTH), 0.5)
    ratings[0, COLUMNS[Block.INTERESTS]] = 1.0
    level = {name: EducationLevel(name).length for name in ("high_school", "masters")}
    ratings[:, COLUMNS[Block.EDUCATION]] = [[level["high_school"]], [level["masters"]]]
    person = np.full((1, WIDTH), 0.5)
    person[:, COLUMNS[Block.EDUCATION]] = level["high_school"]
    # Six interests off by half the scale weigh (6 · (3/7)²) = 1.1, the other education 2.
    rows, _ = FirstVersion(ratings).rank(person, 2)
    assert rows.tolist() == [[0, 1]]


def test_made_up_people_stay_within_the_scale_and_choose_one_education() -> None:
    ratings = np.random.default_rng(0).random((50, WIDTH))
    people = noisy_copies(ratings, 0.2)
    assert people.min() >= 0
    assert people.max() <= 1
    lengths = [level.length for level in EducationLevel]
    assert np.isin(people[:, COLUMNS[Block.EDUCATION]], lengths).all()
    np.testing.assert_array_equal(people, noisy_copies(ratings, 0.2))


def test_a_way_of_answering_leaves_education_alone() -> None:
    people = noisy_copies(np.random.default_rng(0).random((5, WIDTH)), 0.1)
    for changed in (shifted(people, 0.2), squeezed(people)):
        education = COLUMNS[Block.EDUCATION]
        np.testing.assert_array_equal(changed[:, education], people[:, education])
    interests = COLUMNS[Block.INTERESTS]
    assert len(Interest) == interests.stop
    assert squeezed(people)[:, interests].min() >= 0.25
    assert shifted(people, 0.2)[:, interests].min() >= 0.2


def _ours(recommender: Recommender) -> Ours:
    return Ours(recommender.neighbors, "ours", tuple(Block))
