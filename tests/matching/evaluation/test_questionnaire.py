"""The questionnaire on simulated people, and the figures that it must reach."""

from collections.abc import Mapping

import numpy as np
import pytest

from careerapp.catalog.interest_items import read_interest_items
from careerapp.catalog.interest_twins import read_interest_twins
from careerapp.catalog.store import Catalog
from careerapp.domain.interest_items import InterestItem, interest_scores, short_form
from careerapp.domain.interest_profile import CLEAR_FROM, FLAT_UP_TO
from careerapp.domain.scales import Interest
from careerapp.matching.evaluation.clarity import flattened, same_code, spread
from careerapp.matching.evaluation.questionnaire import (
    InstrumentEvaluation,
    answers_to,
    contradicting,
    flip,
    scored,
)
from careerapp.report.interest_result_words import soundness_sentence

Table = Mapping[str, Mapping[str, float]]


@pytest.fixture(scope="module")
def items() -> tuple[InterestItem, ...]:
    return read_interest_items()


@pytest.fixture(scope="module")
def table(catalog: Catalog, items: tuple[InterestItem, ...]) -> Table:
    evaluation = InstrumentEvaluation(catalog, items, read_interest_twins(items))
    figures = {measured.method: measured.figures for measured in evaluation}
    assert len(figures) == len(evaluation)
    return figures


def test_the_short_form_recovers_every_interest(table: Table) -> None:
    figures = table["short form, sd 0.15"]
    assert min(figures[f"r {interest}"] for interest in Interest) >= 0.85


def test_what_the_window_says_of_the_short_form_is_measured(table: Table) -> None:
    figures = table["short form, sd 0.15"]
    assert min(figures[f"r {interest}"] for interest in Interest) >= 0.90
    assert "at least .90" in soundness_sentence()


def test_the_short_form_loses_at_most_ten_points_of_the_full_one(table: Table) -> None:
    full, short = (table[f"{form} form, sd 0.15"]["hit@10"] for form in ("full", "short"))
    assert full >= short >= full - 0.10


def test_more_noise_and_more_flipped_answers_find_less(table: Table) -> None:
    for names in (
        ["short form, sd 0.15", "short form, sd 0.25", "short form, sd 0.35"],
        ["short form, sd 0.15", *(f"short form, {count} flipped" for count in (1, 2, 4))],
    ):
        hits = [table[name]["hit@10"] for name in names]
        assert hits == sorted(hits, reverse=True)
        assert len(set(hits)) == len(hits)


def test_a_profile_is_flat_as_far_as_chance_makes_it(table: Table) -> None:
    assert table["short form, all liked alike"]["apart in 95 %"] == pytest.approx(FLAT_UP_TO)


def test_clear_codes_come_out_again(table: Table) -> None:
    flatter = table["short form, 0.5 apart"]["same code"]
    assert flatter < 0.75 < table[f"short form, {CLEAR_FROM} apart"]["same code"]


def test_twins_seldom_contradict_each_other_by_chance(table: Table) -> None:
    assert table["short form, sd 0.15"]["twins contradicted"] < 0.02
    assert table["full form, sd 0.15"]["twins contradicted"] < 0.05


def test_flattened_interests_keep_their_shape() -> None:
    people = np.array([[0.9, 0.5, 0.1, 0.1, 0.1, 0.1], [0.2, 0.4, 0.6, 0.8, 1.0, 0.0]])
    flat = flattened(people, 0.4)
    assert flat.tolist() == [
        pytest.approx([0.7, 0.5, 0.3, 0.3, 0.3, 0.3]),
        pytest.approx([0.38, 0.46, 0.54, 0.62, 0.7, 0.3]),
    ]
    assert spread(flat).tolist() == pytest.approx([0.4, 0.4])


def test_a_code_is_the_same_in_any_order() -> None:
    one = np.array([[0.9, 0.8, 0.7, 0, 0, 0], [0.9, 0.8, 0.7, 0, 0, 0]])
    other = np.array([[0.7, 0.9, 0.8, 0, 0, 0], [0.9, 0.8, 0.0, 0.7, 0, 0]])
    assert same_code(one, other) == 0.5


def test_people_who_contradict_themselves_are_counted(items: tuple[InterestItem, ...]) -> None:
    column = {item.id: place for place, item in enumerate(items)}
    answers = np.full((4, len(items)), 0.5)
    for person, (one, other) in enumerate([(1.0, 0.25), (0.75, 0.0), (0.75, 0.25), (1.0, 0.5)]):
        answers[person, [column["C1"], column["C9"]]] = one, other
    assert contradicting(items, read_interest_twins(items), answers) == 0.5


def test_without_noise_an_answer_is_the_nearest_step(items: tuple[InterestItem, ...]) -> None:
    person = np.array([[0.0, 0.1, 0.4, 0.6, 0.9, 1.0]])
    steps = dict(zip(Interest, (0.0, 0.0, 0.5, 0.5, 1.0, 1.0), strict=True))
    answers = answers_to(items, person, 0.0, 1)
    assert answers.tolist() == [[steps[item.interest] for item in items]]


def test_flipping_turns_as_many_answers_of_each_person_round(
    items: tuple[InterestItem, ...],
) -> None:
    answers = np.full((20, len(items)), 0.25)
    turned = flip(answers, 4, 1)
    assert ((turned == 0.75).sum(axis=1) == 4).all()
    assert ((turned == 0.25).sum(axis=1) == len(items) - 4).all()
    assert len({tuple(row) for row in turned.tolist()}) > 1


def test_many_people_are_scored_as_one_is(items: tuple[InterestItem, ...]) -> None:
    form = short_form(items)
    steps = np.random.default_rng(5).integers(0, 5, (3, len(form)))
    many = scored(form, steps / 4)
    for row, answers in zip(many, steps.tolist(), strict=True):
        given = dict(zip((item.id for item in form), answers, strict=True))
        assert interest_scores(form, given) == pytest.approx(dict(zip(Interest, row, strict=True)))
