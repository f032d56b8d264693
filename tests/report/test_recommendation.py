"""The JSON of a ranking."""

import json

import pytest

from careerapp.catalog.facts import read_facts
from careerapp.catalog.store import load_catalog
from careerapp.domain.job_facts import JobFacts
from careerapp.domain.match import Band, Match
from careerapp.domain.profile import Profile
from careerapp.domain.scales import Interest, Subject, WorkValue
from careerapp.matching.recommender import Recommender
from careerapp.report.recommendation import ranking_table, recommendation_json

PERSON = Profile(
    interests=dict(zip(Interest, (0.2, 0.9, 0.4, 0.6, 0.3, 0.35), strict=True)),
    values=dict.fromkeys(WorkValue, 0.7),
    subjects={Subject.BIOLOGY: 1.0, Subject.TRANSPORTATION: 0.0},
)


@pytest.fixture(scope="module")
def recommender() -> Recommender:
    return Recommender(load_catalog())


def test_reasons_blocks_label_and_ties_are_there(recommender: Recommender) -> None:
    matches = recommender.recommend(PERSON, 20)
    facts = read_facts(load_catalog(), "CA")
    text = json.dumps(recommendation_json(recommender, PERSON, matches, facts, ()))
    answer = json.loads(text)
    assert answer["base"] == 50
    assert answer["counted"] == ["interests", "subjects"]
    assert answer["flat"] == ["values"]
    assert [match["rank"] for match in answer["matches"]] == [match.rank for match in matches]
    for match in answer["matches"]:
        reasons = match["reasons"]
        total = reasons["base"] + sum(one["points"] for one in reasons["contributions"])
        assert total == pytest.approx(match["match"], abs=1e-5)
        assert sum(block["points"] for block in match["blocks"]) == pytest.approx(match["match"])
        assert [block["block"] for block in match["blocks"]] == ["interests", "subjects"]
        assert match["label"] in ("strong", "good", "fair", "weak")
        assert 1 <= len(reasons["for"]) <= 3
        assert all(sentence.endswith(".") for sentence in (*reasons["for"], reasons["change"]))
    tied = [match for match in answer["matches"] if match["tied_with"]]
    assert tied
    assert all(match["separated_by"] == {"block": "education", "answer": None} for match in tied)


def test_the_table_marks_shared_ranks(recommender: Recommender) -> None:
    matches = recommender.recommend(PERSON, 20)
    lines = ranking_table(matches).splitlines()
    for match, line in zip(matches, lines[1:], strict=False):
        rank = line.split()[0]
        assert rank == (f"{match.rank}=" if match.tied_with else f"{match.rank}")
        assert match.code in line
    assert "accuracy" in lines[-1]


def test_the_table_marks_what_is_uncommon_in_the_place() -> None:
    matches = [Match(1, code, code, 80.0, Band.STRONG) for code in ("11-1011.00", "11-1021.00")]
    facts = {
        "11-1011.00": JobFacts("11-1011.00", location_quotient=0.49),
        "11-1021.00": JobFacts("11-1021.00", location_quotient=0.51),
    }
    few, common = ranking_table(matches, facts).splitlines()[1:3]
    assert few.endswith("(few of these jobs in your state)")
    assert common.endswith("11-1021.00")
