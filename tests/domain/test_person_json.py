"""All that is kept of a person as a file: what is taken, and what is written."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from careerapp.domain.job_filter import InPlace, JobFilter
from careerapp.domain.job_list import Display, JobOrder, ListView
from careerapp.domain.person import EarlierAnswers, Person
from careerapp.domain.person_json import (
    person_from_json,
    person_to_json,
    read_person,
)
from careerapp.domain.person_versions import read_any_version
from careerapp.domain.profile import Profile, ProfileError
from careerapp.domain.profile_json import NewerVersionError, profile_from_json
from careerapp.domain.scales import EducationLevel, Interest
from careerapp.domain.shortlist import LONGEST_NOTE, Favorite, Shortlist
from tests.domain.whole_person import ACTORS, DEVELOPERS, EARLIER, NURSES, WHOLE


def test_all_that_is_kept_is_taken_over() -> None:
    assert person_from_json(json.dumps(WHOLE)) == Person(
        Profile(name="Ada", interests={Interest.SOCIAL: 0.9}),
        ListView(
            JobFilter(
                entry_education=EducationLevel.BACHELORS,
                least_pay=45000,
                in_place=InPlace.ABOVE_AVERAGE,
                growing=True,
                many_openings=True,
                family="29",
            ),
            order=JobOrder.PAY,
            size=20,
            display=Display.MAP,
        ),
        Shortlist(
            (Favorite(NURSES, 3, "Ask my aunt.\n\N{DOG FACE}"), Favorite(DEVELOPERS)),
            frozenset({ACTORS}),
        ),
        (
            EarlierAnswers("2025-03-01", Profile(name="Ada", location="TX")),
            EarlierAnswers("2025-09-30", Profile(interests={Interest.SOCIAL: 0.25})),
        ),
    )


def test_when_and_with_what_is_taken_over_and_makes_nobody_another_person() -> None:
    person = person_from_json(json.dumps(WHOLE))
    assert (person.updated, person.day) == ("2026-05-31T14:30:00Z", "2026-05-31")
    assert person.matched_with == "O*NET 30.2"
    assert person == replace(person, updated=None, matched_with=None)


def test_the_first_version_is_read_and_known_as_such() -> None:
    old = {key: value for key, value in WHOLE.items() if key in ("name", "interests", "list")}
    read = read_any_version(json.dumps({"version": 1, **old}))
    assert (read.version, read.older, read.newer) == (1, True, False)
    assert read.person == person_from_json(json.dumps({"version": 2, **old}))


def test_of_a_later_version_what_is_known_is_read_and_the_rest_is_not_taken_for_it() -> None:
    then = [
        {**entry, "place": "at school", "answers": {**entry["answers"], "version": 3, "mood": 1}}
        for entry in EARLIER
    ]
    later = {**WHOLE, "version": 3, "dreams": ["pilot"], "earlier": then}
    read = read_any_version(json.dumps(later))
    assert (read.version, read.older, read.newer) == (3, False, True)
    assert read.person == person_from_json(json.dumps(WHOLE))
    with pytest.raises(NewerVersionError, match=r"^version: 3 is of a newer careerapp"):
        person_from_json(json.dumps(later))


def test_a_later_version_that_says_it_otherwise_is_refused() -> None:
    later = {"version": 3, "name": ["Ada", "Lovelace"]}
    with pytest.raises(NewerVersionError, match=r'newer careerapp.*; name: \["Ada"'):
        read_any_version(json.dumps(later))


def test_writing_gives_the_same_file_again() -> None:
    assert json.loads(person_to_json(person_from_json(json.dumps(WHOLE)))) == WHOLE


@pytest.mark.parametrize("sign", [",", "[{", '\\"', '",', "\\", "🎓"])
def test_the_longest_notes_on_all_jobs_are_read_again(tmp_path: Path, sign: str) -> None:
    note = (sign * LONGEST_NOTE)[:LONGEST_NOTE]
    notes = [Favorite(f"11-{number:04}.00", note=note) for number in range(923)]
    person = Person(shortlist=Shortlist(tuple(notes)))
    path = tmp_path / "Ada.career"
    path.write_text(person_to_json(person), encoding="utf-8")
    assert read_person(path) == person


@pytest.mark.parametrize("text", ["[]", '"\\\\"', '"\\""', '"a"', "{}"])
def test_too_many_parts_are_refused_whatever_texts_are_between_them(text: str) -> None:
    with pytest.raises(ProfileError, match="it has more than 500,000 parts"):
        person_from_json("[" + f"{text}," * 500_001 + "0]")


def test_who_has_done_nothing_yet_is_written_as_answers_alone() -> None:
    text = person_to_json(Person(Profile(name="Ada")))
    assert json.loads(text) == {"version": 2, "name": "Ada"}
    assert person_from_json(text) == Person(Profile(name="Ada"))


def test_where_only_answers_are_wanted_the_rest_does_not_disturb() -> None:
    damaged = {**WHOLE, "list": {"size": 7}, "shortlist": "none"}
    for document in (WHOLE, damaged):
        profile = profile_from_json(json.dumps(document))
        assert profile == Profile(name="Ada", interests={Interest.SOCIAL: 0.9})


@pytest.mark.parametrize("section", ["list", "shortlist"])
def test_both_parts_and_every_key_in_them_may_be_absent_or_null(section: str) -> None:
    for key in WHOLE[section]:
        absent = {name: value for name, value in WHOLE[section].items() if name != key}
        null = {**absent, key: None}
        assert person_from_json(json.dumps({**WHOLE, section: absent})) == person_from_json(
            json.dumps({**WHOLE, section: null})
        )
    null_section = person_from_json(json.dumps({**WHOLE, section: None}))
    kept = {key: value for key, value in WHOLE.items() if key != section}
    assert null_section == person_from_json(json.dumps(kept))
