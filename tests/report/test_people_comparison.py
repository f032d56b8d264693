"""Two people on one job, and what is said of it."""

from dataclasses import replace

import pytest

from careerapp.catalog.store import Catalog, load_catalog
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Block, Interest
from careerapp.matching.recommender import Recommender
from careerapp.report.people_comparison import (
    Compared,
    JobForTwo,
    compare_on_job,
    offered_jobs,
)
from careerapp.report.people_comparison_words import (
    Line,
    caution,
    comparison_lines,
    offered_phrase,
    reason_lines,
    summary,
)
from careerapp.report.people_overlay import overlay_people
from tests.ui.people.thirty import NURSES, complete, matters, six

ANA = Compared("Ana", complete(0, "Ana").profile)
BEN = Compared("Ben", complete(3, "Ben").profile)
NOBODY = Compared("Nobody", Profile("Nobody"))
TWO_RATINGS = Compared(
    "Two", Profile("Two", interests={Interest.SOCIAL: 0.9, Interest.REALISTIC: 0.1})
)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="module")
def recommender(catalog: Catalog) -> Recommender:
    return Recommender(catalog)


@pytest.fixture(scope="module")
def both(recommender: Recommender, catalog: Catalog) -> JobForTwo:
    return compare_on_job(recommender, catalog, [ANA, BEN], NURSES)


def _row(lines: list[Line], name: str) -> tuple[str, ...]:
    return next(tuple(one.text for one in line.figures) for line in lines if line.name == name)


def test_figures_stand_beside_each_other_and_add_up(
    both: JobForTwo, recommender: Recommender
) -> None:
    lines = comparison_lines(both, 923)
    shown = _row(lines, "Match")
    for place, who in enumerate((ANA, BEN)):
        ranking = {one.code: one for one in recommender.recommend(who.profile, 923)}
        assert shown[place] == f"{round(ranking[NURSES].match)}\u00a0%"
        assert _row(lines, "Rank")[place].endswith(str(ranking[NURSES].rank))
        points = [
            int(_row(lines, page)[place].split()[0])
            for page in ("Interests", "Values", "Subjects", "Education")
        ]
        assert sum(points) == round(ranking[NURSES].match)
    assert _row(lines, "Code") == ("RAC", "SCA")


def test_the_closer_one_is_named_first(both: JobForTwo) -> None:
    one, other = both.people
    assert one.match is not None
    assert other.match is not None
    closer, further = sorted((one, other), key=lambda each: -each.match.match)  # type: ignore[union-attr]
    sentence = summary(both)
    assert f"closer to the answers of {closer.who.name} than to those of" in sentence
    assert closer.match is not None
    assert sentence.index(f"{round(closer.match.match)}") < len(sentence)
    turned = summary(JobForTwo(both.occupation, (other, one)))
    assert turned == sentence
    assert further.who.name in sentence


def test_matches_within_the_accuracy_are_called_level(
    recommender: Recommender, catalog: Catalog
) -> None:
    other = Compared("Twin", replace(ANA.profile, name="Twin"))
    found = compare_on_job(recommender, catalog, [ANA, other], NURSES)
    assert found.level
    assert "level within the accuracy of the answers" in summary(found)


def test_whoever_has_no_matches_is_said_to_have_none(
    recommender: Recommender, catalog: Catalog
) -> None:
    found = compare_on_job(recommender, catalog, [ANA, NOBODY], NURSES)
    assert summary(found) == "Nobody has no matches: nothing is rated yet."
    lines = comparison_lines(found, 923)
    assert _row(lines, "Match")[1] == "–"
    assert [line.figures[1].text for line in reason_lines(found)] == ["–", "–"]
    assert not found.level


def test_other_pages_and_few_answers_are_pointed_out(
    recommender: Recommender, catalog: Catalog, both: JobForTwo
) -> None:
    assert len(caution(both)) == 1
    found = compare_on_job(recommender, catalog, [ANA, TWO_RATINGS], NURSES)
    said = " ".join(caution(found))
    assert "The match of Two rests on only 2 answers." in said
    assert "have not answered the same pages" in said
    assert found.people[1].share(Block.VALUES) is None
    lines = comparison_lines(found, 923)
    values = next(line for line in lines if line.name == "Values")
    assert values.figures[1].note == "not answered"


def test_reasons_are_signed_sentences(both: JobForTwo) -> None:
    speaks_for, against = reason_lines(both)
    for figure in speaks_for.figures:
        assert all(line.startswith("+ ") for line in figure.text.split("\n"))
    for figure in against.figures:
        assert all(line.startswith("− ") for line in figure.text.split("\n"))


def test_the_best_jobs_of_both_are_offered(recommender: Recommender) -> None:
    jobs = offered_jobs(recommender, [ANA, BEN])
    codes = {job.code for job in jobs}
    for who in (ANA, BEN):
        assert {match.code for match in recommender.recommend(who.profile, 5)} <= codes
    worse = [max(rank or 0 for rank in job.ranks) for job in jobs]
    assert worse == sorted(worse)
    first = jobs[0]
    assert offered_phrase(first, ["Ana", "Ben"]) == (
        f"{first.title} (Ana {first.ranks[0]}, Ben {first.ranks[1]})"
    )
    assert offered_jobs(recommender, [NOBODY, NOBODY]) == []
    alone = offered_jobs(recommender, [ANA, NOBODY])
    assert offered_phrase(alone[0], ["Ana", "Nobody"]).endswith("(Ana 1, Nobody –)")


def test_charts_say_where_two_people_differ_most(catalog: Catalog) -> None:
    one = Profile("Ana", interests=six(0.9, 0.2, 0.3, 0.4, 0.5, 0.6))
    other = Profile("Ben", interests=six(0.8, 0.2, 0.9, 0.4, 0.5, 0.6))
    both = [("Ana", one), ("Ben", other)]
    occupation = catalog.occupation(NURSES)
    overlay = overlay_people(both, Block.INTERESTS, occupation)
    assert overlay is not None
    assert overlay.title == "Interests: Ana and Ben differ most in “Creating”"
    assert overlay.job is not None
    assert overlay.job.name == "Registered Nurses"
    assert "Creating: Registered Nurses" in overlay.text
    assert "Ana 30\u00a0%, Ben 90\u00a0%" in overlay.text
    assert overlay_people(both, Block.VALUES) is None
    only = [("Ana", replace(one, values=matters(*[0.5] * 6))), ("Ben", other)]
    values = overlay_people(only, Block.VALUES)
    assert values is not None
    assert values.title == "Values: only Ana has rated these"


def test_charts_of_one_person_say_what_changed_most() -> None:
    then = Profile("Ana", interests=six(0.9, 0.2, 0.3, 0.4, 0.5, 0.6))
    now = Profile("Ana", interests=six(0.9, 0.2, 0.3, 0.4, 0.9, 0.6))
    overlay = overlay_people([("now", now), ("then", then)], Block.INTERESTS, same_person=True)
    assert overlay is not None
    assert overlay.title == "Interests: changed most in “Leading and selling”"
    same = overlay_people([("now", now), ("then", now)], Block.INTERESTS, same_person=True)
    assert same is not None
    assert same.title == "Interests: hardly changed"
