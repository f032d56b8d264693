"""Reading JSON that people may have edited; every refusal names the key and the value."""

import json
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from careerapp.domain.profile import RATING_MIN, ProfileError

Section = Mapping[str, object]
_Member = TypeVar("_Member", bound=StrEnum)


def read_text(path: Path) -> str:
    """Return the text of a file in UTF-8.

    Parameters
    ----------
    path : Path
        With or without a byte order mark.

    Raises
    ------
    ProfileError
        When it cannot be read; the message names the file.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProfileError(f"{path}: not UTF-8 text at byte {error.start}") from error
    except OSError as error:
        reason = "it is a folder" if path.is_dir() else error.strerror
        raise ProfileError(f"{path}: cannot be read ({reason})") from error


def document(text: str) -> dict[str, object]:
    """Return the JSON object that a text holds; no key in it is given twice."""
    try:
        found = json.loads(text, object_pairs_hook=_unique)
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
    if not isinstance(found, dict):
        raise ProfileError(f"not a profile: {shown(found)} is not an object")
    return found


def refuse_unknown(section: Section, known: Iterable[str], prefix: str = "") -> None:
    """Refuse keys that are not known.

    Parameters
    ----------
    section : mapping
        Part of a document.
    known : iterable of str
        All keys that it may have.
    prefix : str
        Where it stands, with a full stop at its end.
    """
    known = tuple(known)
    for key in section:
        if key not in known:
            name = shown(f"{prefix}{key}")
            raise ProfileError(f"{name}: unknown key; known are {', '.join(known)}")


def section(holder: Section, key: str, prefix: str = "") -> dict[str, object]:
    """Return an object within another; an empty one where it is absent or null."""
    return as_object(holder[key], f"{prefix}{key}") if holder.get(key) is not None else {}


def as_object(value: object, path: str) -> dict[str, object]:
    """Return a value that must be an object."""
    if not isinstance(value, dict):
        raise ProfileError(f"{path}: {shown(value)} is not an object")
    return value


def listed(holder: Section, key: str, prefix: str = "") -> list[object]:
    """Return a list within an object; an empty one where it is absent or null."""
    value = holder.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise ProfileError(f"{prefix}{key}: {shown(value)} is not a list")
    return value


def text(holder: Section, key: str, prefix: str = "") -> str | None:
    """Return a text, or None where it is absent or null."""
    value = holder.get(key)
    return None if value is None else as_text(value, f"{prefix}{key}")


def as_text(value: object, path: str) -> str:
    """Return a value that must be a text."""
    if not isinstance(value, str):
        raise ProfileError(f"{path}: {shown(value)} is not a text")
    if any("\ud800" <= sign <= "\udfff" for sign in value):  # it could never be written again
        raise ProfileError(f"{path}: {shown(value)} holds half of a character")
    return value


def flag(holder: Section, key: str, prefix: str = "") -> bool:
    """Return whether something is set; it is not where it is absent or null."""
    value = holder.get(key)
    if value is None:
        return False
    if not isinstance(value, bool):
        raise ProfileError(f"{prefix}{key}: {shown(value)} is not true or false")
    return value


def whole_number(
    holder: Section, key: str, lowest: int, highest: int, prefix: str = ""
) -> int | None:
    """Return a whole number, or None where it is absent or null."""
    value = holder.get(key)
    if value is None:
        return None
    if isinstance(value, int) and not isinstance(value, bool) and lowest <= value <= highest:
        return value
    raise ProfileError(
        f"{prefix}{key}: {shown(value)} is not a whole number from {lowest} to {highest:,}"
    )


def choice(holder: Section, key: str, kind: type[_Member], prefix: str = "") -> _Member | None:
    """Return a member of a scale by its name, or None where it is absent or null."""
    value = text(holder, key, prefix)
    if value is None:
        return None
    try:
        return kind(value)
    except ValueError:
        raise ProfileError(f"{prefix}{key}: {value!r} is not one of {', '.join(kind)}") from None


def rating(value: object, path: str, highest: float) -> float:
    """Return a value that must be a number from 0 to `highest`."""
    # NaN and the infinities are read by the JSON parser and fail the comparison here.
    if (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and RATING_MIN <= value <= highest
    ):
        return float(value)
    raise ProfileError(f"{path}: {shown(value)} is not a number from 0 to {highest:.0f}")


def shown(value: object) -> str:
    """Return a value as it stands in a message: on one line, and cut where it is long."""
    # Half a character cannot be printed; it is shown as it stands in the file.
    text = json.dumps(value, ensure_ascii=False).encode(errors="backslashreplace").decode()
    limit = 60
    return text if len(text) <= limit else f"{text[:limit]}..."


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ProfileError(f"{shown(key)}: given twice")
        found[key] = value
    return found
