"""A file of a person that is damaged or wrong: what is refused, by name."""

import json
import random
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from careerapp.domain.person_json import (
    person_from_json,
    person_to_json,
    read_person,
)
from careerapp.domain.profile import ProfileError
from tests.domain.whole_person import EARLIER, NURSES, WHOLE


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"updated": "yesterday"}, ["updated", "yesterday", "2026-05-31T14:30:00Z"]),
        ({"updated": "2026-13-01T00:00:00Z"}, ["updated", "2026-13-01"]),
        ({"updated": "2026-05-31"}, ["updated", "2026-05-31"]),
        ({"updated": 5}, ["updated", "5"]),
        ({"matched_with": 30}, ["matched_with", "30"]),
        ({"earlier": {}}, ["earlier", "{}", "list"]),
        ({"earlier": [{"answers": {"version": 2}}]}, ["earlier[0].date"]),
        ({"earlier": [{"date": "May", "answers": {"version": 2}}]}, ["earlier[0].date", "May"]),
        ({"earlier": [{"date": "2026-01-01", "day": 1}]}, ["earlier[0].day", "unknown"]),
        ({"earlier": [{"date": "2026-01-01"}]}, ["earlier[0].answers.version", "missing"]),
        (
            {"earlier": [{"date": "2026-01-01", "answers": {"version": 2, "list": {}}}]},
            ["earlier[0].answers", "list", "unknown"],
        ),
        (
            {"earlier": [EARLIER[0], {"date": "2026-01-01", "answers": {"version": 2, "name": 1}}]},
            ["earlier[1].answers.name", "1"],
        ),
        ({"earlier": [EARLIER[0]] * 21}, ["earlier", "21", "20"]),
    ],
)
def test_what_is_wrong_beside_the_answers_is_refused_by_name(
    change: dict[str, Any], named: list[str]
) -> None:
    with pytest.raises(ProfileError) as refused:
        person_from_json(json.dumps({**WHOLE, **change}))
    assert all(part in str(refused.value) for part in named)


@pytest.mark.parametrize(
    ("section", "part", "named"),
    [
        ("list", [], ["list", "[]", "object"]),
        ("list", {"place": 1}, ["list.place", "unknown", "in_place"]),
        ("list", {"entry_education": "phd"}, ["list.entry_education", "phd", "bachelors"]),
        ("list", {"least_pay": 0}, ["list.least_pay", "0", "from 1 to 1,000,000"]),
        ("list", {"least_pay": 1_000_001}, ["list.least_pay", "1000001"]),
        ("list", {"least_pay": 45000.0}, ["list.least_pay", "45000.0", "whole number"]),
        ("list", {"least_pay": True}, ["list.least_pay", "true"]),
        ("list", {"least_pay": "45000"}, ["list.least_pay", '"45000"']),
        ("list", {"in_place": "CA"}, ["list.in_place", "CA", "above average"]),
        ("list", {"growing": 1}, ["list.growing", "1", "true or false"]),
        ("list", {"many_openings": "yes"}, ["list.many_openings", "yes"]),
        ("list", {"family": "55"}, ["list.family", "55", "29"]),
        ("list", {"family": 29}, ["list.family", "29", "text"]),
        ("list", {"order": "luck"}, ["list.order", "luck", "match, pay"]),
        ("list", {"size": 7}, ["list.size", "7", "5, 10, 20, 50"]),
        ("list", {"size": 100}, ["list.size", "100"]),
        ("list", {"display": "table"}, ["list.display", "table", "bars, map, list"]),
        ("shortlist", "none", ["shortlist", "none", "object"]),
        ("shortlist", {"jobs": []}, ["shortlist.jobs", "unknown", "favorites"]),
        ("shortlist", {"favorites": {}}, ["shortlist.favorites", "{}", "list"]),
        ("shortlist", {"favorites": [NURSES]}, ["shortlist.favorites[0]", NURSES, "object"]),
        ("shortlist", {"favorites": [{}]}, ["shortlist.favorites[0].code", "missing"]),
        (
            "shortlist",
            {"favorites": [{"code": NURSES}, {"code": NURSES}]},
            ["shortlist.favorites", NURSES, "twice"],
        ),
        (
            "shortlist",
            {"favorites": [{"code": "29-1141"}]},
            ["shortlist.favorites[0].code", "29-1141", "29-1141.00"],
        ),
        ("shortlist", {"favorites": [{"code": 29}]}, ["favorites[0].code", "29", "text"]),
        (
            "shortlist",
            {"favorites": [{"code": NURSES, "stars": 4}]},
            ["favorites[0].stars", "4", "from 1 to 3"],
        ),
        ("shortlist", {"favorites": [{"code": NURSES, "stars": 0}]}, ["stars", "0"]),
        ("shortlist", {"favorites": [{"code": NURSES, "stars": True}]}, ["stars", "true"]),
        ("shortlist", {"favorites": [{"code": NURSES, "note": 5}]}, ["note", "5", "text"]),
        (
            "shortlist",
            {"favorites": [{"code": NURSES, "note": "a" * 2001}]},
            ["favorites[0].note", "aaa...", "2,001", "2,000"],
        ),
        (
            "shortlist",
            {"favorites": [{"code": NURSES, "note": "\ud83d"}]},
            ["favorites[0].note", "\\ud83d", "half"],
        ),
        ("shortlist", {"favorites": [{"code": NURSES, "hearts": 2}]}, ["favorites[0].hearts"]),
        ("shortlist", {"rejected": NURSES}, ["shortlist.rejected", NURSES, "list"]),
        ("shortlist", {"rejected": [None]}, ["shortlist.rejected[0]", "null"]),
        ("shortlist", {"rejected": ["nurses"]}, ["shortlist.rejected[0]", "nurses"]),
        ("shortlist", {"rejected": [NURSES, NURSES]}, ["shortlist.rejected", NURSES, "twice"]),
        (
            "shortlist",
            {"favorites": [{"code": NURSES}], "rejected": [NURSES]},
            ["shortlist.rejected", NURSES, "on the shortlist too"],
        ),
    ],
)
def test_bad_input_is_refused_by_key_and_value(
    section: str, part: object, named: list[str]
) -> None:
    with pytest.raises(ProfileError) as refusal:
        person_from_json(json.dumps({"version": 1, section: part}))
    message = str(refusal.value)
    assert all(word in message for word in named), message
    assert "\n" not in message
    message.encode()  # so that it can be printed


def test_a_file_is_named_where_it_cannot_be_read(tmp_path: Path) -> None:
    file = tmp_path / "person.json"
    with pytest.raises(ProfileError, match=r"person\.json: cannot be read"):
        read_person(file)
    file.write_text('{"version": 1, "list": {"size": 7}}', encoding="utf-8")
    with pytest.raises(ProfileError, match=r"person\.json: list\.size: 7"):
        read_person(file)


def test_no_damage_ends_in_anything_but_a_person_or_a_sentence() -> None:
    """Values replaced, dropped and moved, and texts cut and scribbled over, at random."""
    chance = random.Random(5)
    strange: list[object] = [
        None, True, False, 0, -1, 3, 10, 10**30, 0.5, 1e999, float("nan"), "", "\x00", "\ud800",
        "29", NURSES, "bachelors", "x" * 5000, [], {}, [[]], [NURSES] * 2, {"code": NURSES},
    ]  # fmt: skip
    taken = 0
    for _ in range(3000):
        document = json.loads(json.dumps(WHOLE))
        for _ in range(chance.randint(1, 3)):
            _damage(document, chance, strange)
        text = json.dumps(document)
        if chance.random() < 0.2:
            place = chance.randrange(len(text))
            text = text[:place] + chance.choice(["", '"', "{", ",", "\x07"]) + text[place + 1 :]
        try:
            person = person_from_json(text)
        except ProfileError as refusal:
            message = str(refusal)
            assert message
            assert "\n" not in message
            message.encode()
        else:
            taken += 1
            written = person_to_json(person)
            written.encode()
            assert person_from_json(written) == person
    assert 100 < taken < 2900


def _damage(document: dict[str, Any], chance: random.Random, strange: list[object]) -> None:
    holder: Any = document
    while True:
        places = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        if not places:
            return
        place = chance.choice(places)
        inner = holder[place]
        if isinstance(inner, dict | list) and chance.random() < 0.8:
            holder = inner
            continue
        if chance.random() < 0.2:
            del holder[place]
        else:
            holder[place] = deepcopy(chance.choice(strange))  # or it could come to hold itself
        return
