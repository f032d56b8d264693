"""Single answers as a part of a person's file."""

import json

import pytest

from careerapp.domain.profile import Profile, ProfileError
from careerapp.domain.profile_json import profile_document, profile_from_json
from careerapp.domain.responses import (
    InterestWay,
    PairAnswer,
    Preference,
    Responses,
    ValueWay,
)
from careerapp.domain.scales import Interest

ALL = Responses(
    interest_way=InterestWay.FULL,
    likings={"R1": 4, "C10": 0},
    profiler=dict(zip(Interest, (12, 33, 20, 25, 14, 18), strict=True)),
    value_way=ValueWay.PAIRS,
    sorting={"ACH1": 0, "WOR3": 4},
    pairs=(
        PairAnswer("ACH1", "IND1", Preference.FIRST),
        PairAnswer("REL2", "SUP1", Preference.SAME),
    ),
)


def _read(responses: object) -> Responses:
    return profile_from_json(json.dumps({"version": 1, "responses": responses})).responses


def test_writing_and_reading_gives_the_same_answers() -> None:
    written = json.dumps(profile_document(Profile(responses=ALL)))
    assert profile_from_json(written).responses == ALL


def test_what_is_not_answered_is_left_out() -> None:
    assert profile_document(Profile()) == {"version": 2}
    document = profile_document(Profile(responses=Responses(likings={"R1": 0})))
    assert document["responses"] == {"likings": {"R1": 0}}


@pytest.mark.parametrize("responses", [None, {}, {"likings": None, "pairs": None}])
def test_all_of_it_may_be_absent(responses: object) -> None:
    assert _read(responses) == Responses()


@pytest.mark.parametrize(
    ("responses", "named"),
    [
        ({"liking": {}}, ["responses.liking", "unknown key"]),
        ({"interest_way": "guess"}, ["responses.interest_way", "'guess'", "short"]),
        ({"value_way": 3}, ["responses.value_way", "3"]),
        ({"likings": {"R1": 5}}, ["responses.likings.R1", "5", "0 to 4"]),
        ({"likings": {"R1": 2.5}}, ["responses.likings.R1", "2.5"]),
        ({"likings": {"R1": True}}, ["responses.likings.R1", "true"]),
        ({"likings": {"first": 1}}, ["responses.likings", "first", "R1"]),
        ({"likings": [1, 2]}, ["responses.likings", "[1, 2]"]),
        ({"profiler": {"realistic": 41}}, ["responses.profiler.realistic", "41", "0 to 40"]),
        ({"profiler": {"realistic": 12}}, ["responses.profiler", "no score", "conventional"]),
        ({"profiler": {"sportive": 12}}, ["responses.profiler.sportive"]),
        ({"sorting": {"ACH1": -1}}, ["responses.sorting.ACH1", "-1", "0 to 4"]),
        ({"sorting": {"ach1": 1}}, ["responses.sorting", "ach1"]),
        ({"pairs": {}}, ["responses.pairs", "{}"]),
        ({"pairs": [{"first": "ACH1"}]}, ["responses.pairs[0].second", "missing"]),
        (
            {"pairs": [{"first": "ACH1", "second": "IND1", "preference": "none"}]},
            ["responses.pairs[0].preference", "'none'", "same"],
        ),
        (
            {"pairs": [{"first": "ACH1", "second": "?", "preference": "same"}]},
            ["responses.pairs[0].second", "?"],
        ),
    ],
)
def test_anything_else_is_refused_by_key_and_value(responses: object, named: list[str]) -> None:
    with pytest.raises(ProfileError) as error:
        _read(responses)
    for each in named:
        assert each in str(error.value)
