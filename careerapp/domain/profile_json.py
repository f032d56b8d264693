"""Profiles as JSON text, version 1; every refusal names the key and the value."""

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from careerapp.domain.profile import IMPORTANCE_MAX, RATING_MAX, RATING_MIN, Profile, ProfileError
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue

VERSION = 1

_KEYS = (
    "version",
    "name",
    "location",
    "education",
    "interests",
    "values",
    "subjects",
    "importance",
)
_EDUCATION_KEYS = ("current", "planned")
_Scale = TypeVar("_Scale", bound=StrEnum)


def read_profile(path: Path) -> Profile:
    """Read a profile from a file.

    Parameters
    ----------
    path : Path
        A JSON file in UTF-8.

    Raises
    ------
    ProfileError
        When the file cannot be read or holds anything but a profile.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProfileError(f"{path}: not UTF-8 text at byte {error.start}") from error
    except OSError as error:
        raise ProfileError(f"{path}: cannot be read ({error.strerror})") from error
    try:
        return profile_from_json(text)
    except ProfileError as error:
        raise ProfileError(f"{path}: {error}") from error


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
    try:
        document = json.loads(text, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        raise ProfileError(
            f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}"
        ) from error
    except ProfileError:
        raise
    except ValueError as error:  # Python reads no whole number of more than 4,300 digits
        raise ProfileError("not a profile: a number with too many digits") from error
    except RecursionError as error:
        raise ProfileError("not a profile: nested too deeply") from error
    if not isinstance(document, dict):
        raise ProfileError(f"not a profile: {_shown(document)} is not an object")
    _check_version(document)
    _refuse_unknown(document, _KEYS, "")
    education = _section(document, "education")
    _refuse_unknown(education, _EDUCATION_KEYS, "education.")
    return Profile(
        name=_text(document, "name", "name") or "",
        location=_text(document, "location", "location"),
        current_education=_level(education, "current"),
        planned_education=_level(education, "planned"),
        interests=_ratings(document, "interests", Interest),
        values=_ratings(document, "values", WorkValue),
        subjects=_ratings(document, "subjects", Subject),
        importance=_ratings(document, "importance", Block, IMPORTANCE_MAX),
    )


def profile_to_json(profile: Profile) -> str:
    """Return a profile as JSON text; what is not answered is left out."""
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
    }
    document |= {key: section for key, section in sections.items() if section}
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ProfileError(f"{_shown(key)}: given twice")
        found[key] = value
    return found


def _check_version(document: Mapping[str, object]) -> None:
    if "version" not in document:
        raise ProfileError(f"version: missing; it must be {VERSION}")
    version = document["version"]
    if isinstance(version, bool) or version != VERSION:
        raise ProfileError(f"version: {_shown(version)} is not known; it must be {VERSION}")


def _refuse_unknown(section: Mapping[str, object], known: tuple[str, ...], prefix: str) -> None:
    for key in section:
        if key not in known:
            name = _shown(f"{prefix}{key}")
            raise ProfileError(f"{name}: unknown key; known are {', '.join(known)}")


def _section(document: Mapping[str, object], key: str) -> dict[str, object]:
    section = document.get(key)
    if section is None:
        return {}
    if not isinstance(section, dict):
        raise ProfileError(f"{key}: {_shown(section)} is not an object")
    return section


def _text(section: Mapping[str, object], key: str, path: str) -> str | None:
    text = section.get(key)
    if text is not None and not isinstance(text, str):
        raise ProfileError(f"{path}: {_shown(text)} is not a text")
    return text


def _level(education: Mapping[str, object], key: str) -> EducationLevel | None:
    path = f"education.{key}"
    level = _text(education, key, path)
    if level is None:
        return None
    try:
        return EducationLevel(level)
    except ValueError:
        raise ProfileError(f"{path}: {level!r} is not one of {', '.join(EducationLevel)}") from None


def _ratings(
    document: Mapping[str, object], key: str, scale: type[_Scale], highest: float = RATING_MAX
) -> dict[_Scale, float]:
    section = _section(document, key)
    _refuse_unknown(section, tuple(scale), f"{key}.")
    # In the scale's order, so that the same answers are the same profile.
    return {
        member: _rating(section[member], f"{key}.{member}", highest)
        for member in scale
        if section.get(member) is not None
    }


def _rating(value: object, path: str, highest: float) -> float:
    # NaN and the infinities are read by the JSON parser and fail the comparison here.
    if (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and RATING_MIN <= value <= highest
    ):
        return float(value)
    raise ProfileError(f"{path}: {_shown(value)} is not a number from 0 to {highest:.0f}")


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    limit = 60
    return text if len(text) <= limit else f"{text[:limit]}..."
