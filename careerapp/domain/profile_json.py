"""Profiles as JSON; every refusal names the key and the value."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from careerapp.domain import json_reading
from careerapp.domain.language import to_translate
from careerapp.domain.profile import IMPORTANCE_MAX, RATING_MAX, Profile, ProfileError
from careerapp.domain.responses_json import responses_document, responses_from_section
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue

VERSION = 2
"""What is written. Version 1 had no `BESIDE_ANSWERS` but list and shortlist."""

LIST_KEY, SHORTLIST_KEY, EARLIER_KEY = "list", "shortlist", "earlier"
UPDATED_KEY, MATCHED_WITH_KEY = "updated", "matched_with"
BESIDE_ANSWERS = (LIST_KEY, SHORTLIST_KEY, EARLIER_KEY, UPDATED_KEY, MATCHED_WITH_KEY)
"""What else a person's file may hold; see `careerapp.domain.person_json`."""

_RESPONSES_KEY = "responses"
ANSWER_KEYS = (
    "version",
    "name",
    "location",
    "education",
    "interests",
    "values",
    "subjects",
    "importance",
    _RESPONSES_KEY,
)
_EDUCATION_KEYS = ("current", "planned")
_Scale = TypeVar("_Scale", bound=StrEnum)


class NewerVersionError(ProfileError):
    """A file that a later version of the program has written."""


def read_profile(path: Path) -> Profile:
    """Read a profile from a file.

    Parameters
    ----------
    path : Path
        A JSON file in UTF-8; what it holds beside the answers is left alone.

    Raises
    ------
    ProfileError
        When the file cannot be read or holds anything but a profile.
    """
    try:
        text = json_reading.read_text(path)
        return profile_from_json(text)
    except ProfileError as error:
        raise ProfileError(error.sentence, at=path) from error


def profile_from_json(text: str) -> Profile:
    """Return the profile that a JSON text describes.

    Parameters
    ----------
    text : str
        A JSON object. Every key but ``version`` may be absent or null, and so may any rating.

    Raises
    ------
    ProfileError
        For anything that is not a profile: unknown or repeated keys, a rating that is not a
        number from 0 to 1 (importance: to 2), an unknown location or education level, another
        version.
    """
    return profile_from_document(json_reading.document(text))


def profile_from_document(document: Mapping[str, object]) -> Profile:
    """Return the profile in a parsed document; see `profile_from_json`."""
    check_version(document)
    json_reading.refuse_unknown(document, (*ANSWER_KEYS, *BESIDE_ANSWERS))
    education = json_reading.section(document, "education")
    json_reading.refuse_unknown(education, _EDUCATION_KEYS, "education.")
    return Profile(
        name=json_reading.text(document, "name") or "",
        location=json_reading.text(document, "location"),
        current_education=json_reading.choice(education, "current", EducationLevel, "education."),
        planned_education=json_reading.choice(education, "planned", EducationLevel, "education."),
        interests=_ratings(document, "interests", Interest),
        values=_ratings(document, "values", WorkValue),
        subjects=_ratings(document, "subjects", Subject),
        importance=_ratings(document, "importance", Block, IMPORTANCE_MAX),
        responses=responses_from_section(
            json_reading.section(document, _RESPONSES_KEY), _RESPONSES_KEY
        ),
    )


def profile_document(profile: Profile) -> dict[str, object]:
    """Return a profile as a document to be written; what is not answered is left out."""
    document: dict[str, object] = {"version": VERSION}
    if profile.name:
        document["name"] = profile.name
    if profile.location is not None:
        document["location"] = profile.location
    education = {
        key: level.value
        for key, level in (
            ("current", profile.current_education),
            ("planned", profile.planned_education),
        )
        if level is not None
    }
    sections = {
        "education": education,
        "interests": {key.value: rating for key, rating in profile.interests.items()},
        "values": {key.value: rating for key, rating in profile.values.items()},
        "subjects": {key.value: rating for key, rating in profile.subjects.items()},
        "importance": {key.value: number for key, number in profile.importance.items()},
        _RESPONSES_KEY: responses_document(profile.responses),
    }
    return document | {key: section for key, section in sections.items() if section}


def check_version(document: Mapping[str, object]) -> int:
    """Return the version of a document.

    Raises
    ------
    NewerVersionError
        When it is later than `VERSION`.
    ProfileError
        When there is none, or it is not a whole number from 1 up.
    """
    if "version" not in document:
        raise ProfileError(
            to_translate("missing; it must be {version}"), at="version", version=VERSION
        )
    version = document["version"]
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ProfileError(
            to_translate("{value} is not known; it must be {version}"),
            at="version",
            value=json_reading.shown(version),
            version=VERSION,
        )
    if version > VERSION:
        raise NewerVersionError(
            to_translate(
                "{value} is of a newer careerapp; this one reads versions up to {version}"
            ),
            at="version",
            value=json_reading.shown(version),
            version=VERSION,
        )
    return version


def _ratings(
    document: Mapping[str, object], key: str, scale: type[_Scale], highest: float = RATING_MAX
) -> dict[_Scale, float]:
    section = json_reading.section(document, key)
    json_reading.refuse_unknown(section, scale, f"{key}.")
    # In the scale's order, so that the same answers are the same profile.
    return {
        member: json_reading.rating(section[member], f"{key}.{member}", highest)
        for member in scale
        if section.get(member) is not None
    }
