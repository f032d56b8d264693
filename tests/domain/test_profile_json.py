"""Profiles as files: what is taken, and what is refused by name."""

import json
from pathlib import Path

import pytest

from careerapp.domain.profile import Profile, ProfileError
from careerapp.domain.profile_json import profile_document, profile_from_json, read_profile
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue

WHOLE = {
    "version": 2,
    "name": "Ada",
    "location": "CA",
    "education": {"current": "high_school", "planned": "bachelors"},
    "interests": {"realistic": 0.2, "investigative": 0.9},
    "values": {"achievement": 1, "support": 0},
    "subjects": {"Biology": 1.0, "Design": 0.66},
    "importance": {"values": 0.5, "education": 2},
}


def test_every_answer_is_taken_over() -> None:
    profile = profile_from_json(json.dumps(WHOLE))
    assert profile == Profile(
        name="Ada",
        location="CA",
        current_education=EducationLevel.HIGH_SCHOOL,
        planned_education=EducationLevel.BACHELORS,
        interests={Interest.REALISTIC: 0.2, Interest.INVESTIGATIVE: 0.9},
        values={WorkValue.ACHIEVEMENT: 1.0, WorkValue.SUPPORT: 0.0},
        subjects={Subject.BIOLOGY: 1.0, Subject.DESIGN: 0.66},
        importance={Block.VALUES: 0.5, Block.EDUCATION: 2.0},
    )


def test_writing_and_reading_gives_the_same_answers() -> None:
    profile = profile_from_json(json.dumps(WHOLE))
    assert profile_from_json(json.dumps(profile_document(profile))) == profile


@pytest.mark.parametrize("key", [key for key in WHOLE if key != "version"])
def test_every_key_but_the_version_may_be_absent_or_null(key: str) -> None:
    absent = {name: value for name, value in WHOLE.items() if name != key}
    null = {**WHOLE, key: None}
    assert profile_from_json(json.dumps(absent)) == profile_from_json(json.dumps(null))


def test_a_rating_that_is_not_answered_is_not_zero() -> None:
    profile = profile_from_json('{"version": 1, "interests": {"social": null, "artistic": 0}}')
    assert profile.interests == {Interest.ARTISTIC: 0.0}


def test_without_a_plan_the_present_education_counts() -> None:
    profile = profile_from_json('{"version": 1, "education": {"current": "associate"}}')
    assert profile.target_education is EducationLevel.ASSOCIATE


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", ["not JSON", "line 1"]),
        ("{", ["not JSON"]),
        ("[]", ["not a profile", "[]"]),
        ("[" * 100_000, ["nested too deeply"]),
        ("{}", ["version", "missing"]),
        ('{"version": 3}', ["version", "3", "newer"]),
        ('{"version": 0}', ["version", "0"]),
        ('{"version": true}', ["version", "true"]),
        ('{"version": "1"}', ["version", '"1"']),
        ('{"version": 1, "age": 17}', ["age", "unknown"]),
        ('{"version": 1, "version": 1}', ["version", "twice"]),
        ('{"version": 1, "new\\nline\\u001b": 1}', ["new\\nline\\u001b", "unknown"]),
        (f'{{"version": {"1" * 5000}}}', ["too many digits"]),
        ('{"version": 1, "name": 5}', ["name", "5"]),
        ('{"version": 1, "location": "XX"}', ["location", "XX"]),
        ('{"version": 1, "location": "ca"}', ["location", "ca"]),
        ('{"version": 1, "education": "masters"}', ["education", "masters"]),
        ('{"version": 1, "education": {"now": "masters"}}', ["education.now", "unknown"]),
        ('{"version": 1, "education": {"current": "phd"}}', ["education.current", "phd"]),
        (
            '{"version": 1, "education": {"current": "masters", "planned": "associate"}}',
            ["education.planned", "associate", "masters"],
        ),
        ('{"version": 1, "interests": [1]}', ["interests", "[1]"]),
        ('{"version": 1, "interests": {"soc": 1}}', ["interests.soc", "unknown"]),
        ('{"version": 1, "interests": {"social": NaN}}', ["interests.social", "NaN"]),
        ('{"version": 1, "interests": {"social": Infinity}}', ["interests.social", "Infinity"]),
        ('{"version": 1, "interests": {"social": 1e999}}', ["interests.social", "Infinity"]),
        ('{"version": 1, "values": {"support": -Infinity}}', ["values.support", "-Infinity"]),
        ('{"version": 1, "values": {"support": -0.01}}', ["values.support", "-0.01"]),
        ('{"version": 1, "values": {"support": 1.01}}', ["values.support", "1.01"]),
        ('{"version": 1, "values": {"support": 70}}', ["values.support", "70"]),
        ('{"version": 1, "values": {"support": true}}', ["values.support", "true"]),
        ('{"version": 1, "values": {"support": "high"}}', ["values.support", "high"]),
        (f'{{"version": 1, "values": {{"support": {"9" * 400}}}}}', ["values.support", "999"]),
        ('{"version": 1, "subjects": ["Biology"]}', ["subjects", "Biology"]),
        ('{"version": 1, "subjects": {"Astrology": 1}}', ["subjects.Astrology", "Biology"]),
        ('{"version": 1, "subjects": {"biology": 1}}', ["subjects.biology", "unknown"]),
        ('{"version": 1, "subjects": {"Biology": "love"}}', ["subjects.Biology", "love"]),
        ('{"version": 1, "subjects": {"Biology": 1.1}}', ["subjects.Biology", "1.1", "0 to 1"]),
        ('{"version": 1, "importance": {"place": 1}}', ["importance.place", "interests"]),
        ('{"version": 1, "importance": {"values": -1}}', ["importance.values", "-1", "0 to 2"]),
        ('{"version": 1, "importance": {"values": 2.5}}', ["importance.values", "2.5", "0 to 2"]),
        ('{"version": 1, "importance": {"values": NaN}}', ["importance.values", "NaN"]),
    ],
)
def test_bad_input_is_refused_by_key_and_value(text: str, named: list[str]) -> None:
    with pytest.raises(ProfileError) as refusal:
        profile_from_json(text)
    message = str(refusal.value)
    assert all(word in message for word in named), message
    assert "\n" not in message


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match=r"nobody\.json"):
        read_profile(tmp_path / "nobody.json")


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "picture.json"
    path.write_bytes(b'{"version": 1, "name": "\xff"}')
    with pytest.raises(ProfileError, match=r"picture\.json: not UTF-8 text at byte 24"):
        read_profile(path)


def test_a_file_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    path = tmp_path / "person.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(WHOLE).replace("\n", "\r\n").encode())
    assert read_profile(path).name == "Ada"
