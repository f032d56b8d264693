"""Reading JSON that people may have edited; every refusal names the key and the value."""

import json
import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import TypeVar

from careerapp.domain.errors import sentence_of
from careerapp.domain.language import to_translate
from careerapp.domain.person_file import LARGEST
from careerapp.domain.plain_file import read_plain
from careerapp.domain.profile import RATING_MIN, SHOWN, ProfileError

Section = Mapping[str, object]

NOT_ONE_OF = to_translate("{value} is not one of {known}")

# An object or a list takes a hundred times the memory of the sign that begins it.
_BETWEEN_PARTS = ",[{"
_MOST_PARTS = 500_000
_STRING = re.compile(r'"[^"]*"?')  # once what is escaped in it is gone; never goes back

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
        When it cannot be read; why, without the file.
    """
    try:
        return read_plain(path, LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProfileError(
            to_translate("not UTF-8 text at byte {byte}"), byte=error.start
        ) from error
    except OSError as error:
        raise ProfileError(
            to_translate("cannot be read ({reason})"), reason=sentence_of(error)
        ) from error


def document(text: str) -> dict[str, object]:
    """Return the JSON object that a text holds; no key in it is given twice."""
    if _has_too_many_parts(text):
        raise ProfileError(
            to_translate("not a profile: it has more than {most} parts"), most=_MOST_PARTS
        )
    try:
        found = json.loads(text, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        raise ProfileError(
            to_translate("not JSON: wrong from line {line}, column {column} on"),
            line=error.lineno,
            column=error.colno,
        ) from error
    except ProfileError:
        raise
    except ValueError as error:  # Python reads no whole number of more than 4,300 digits
        raise ProfileError(to_translate("not a profile: a number with too many digits")) from error
    except RecursionError as error:
        raise ProfileError(to_translate("not a profile: nested too deeply")) from error
    if not isinstance(found, dict):
        raise ProfileError(
            to_translate("not a profile: {value} is not an object"), value=shown(found)
        )
    return found


def _has_too_many_parts(text: str) -> bool:
    """Return whether objects and lists have too many parts; what is in texts does not count."""
    if _between_parts(text) <= _MOST_PARTS:
        return False
    without_escapes = text.replace("\\\\", "").replace('\\"', "")
    return _between_parts(_STRING.sub("", without_escapes)) > _MOST_PARTS


def _between_parts(text: str) -> int:
    return sum(map(text.count, _BETWEEN_PARTS))


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
            raise ProfileError(
                to_translate("unknown key; known are {known}"),
                at=shown(f"{prefix}{key}"),
                known=", ".join(known),
            )


def section(holder: Section, key: str, prefix: str = "") -> dict[str, object]:
    """Return an object within another; an empty one where it is absent or null."""
    return as_object(holder[key], f"{prefix}{key}") if holder.get(key) is not None else {}


def as_object(value: object, path: str) -> dict[str, object]:
    """Return a value that must be an object."""
    if not isinstance(value, dict):
        raise ProfileError(to_translate("{value} is not an object"), at=path, value=shown(value))
    return value


def listed(holder: Section, key: str, prefix: str = "") -> list[object]:
    """Return a list within an object; an empty one where it is absent or null."""
    value = holder.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise ProfileError(
            to_translate("{value} is not a list"), at=f"{prefix}{key}", value=shown(value)
        )
    return value


def text(holder: Section, key: str, prefix: str = "") -> str | None:
    """Return a text, or None where it is absent or null."""
    value = holder.get(key)
    return None if value is None else as_text(value, f"{prefix}{key}")


def as_text(value: object, path: str) -> str:
    """Return a value that must be a text."""
    if not isinstance(value, str):
        raise ProfileError(to_translate("{value} is not a text"), at=path, value=shown(value))
    if any("\ud800" <= sign <= "\udfff" for sign in value):  # it could never be written again
        raise ProfileError(
            to_translate("{value} holds half of a character"), at=path, value=shown(value)
        )
    return value


def flag(holder: Section, key: str, prefix: str = "") -> bool:
    """Return whether something is set; it is not where it is absent or null."""
    value = holder.get(key)
    if value is None:
        return False
    if not isinstance(value, bool):
        raise ProfileError(
            to_translate("{value} is not true or false"),
            at=f"{prefix}{key}",
            value=shown(value),
        )
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
        to_translate("{value} is not a whole number from {least} to {most}"),
        at=f"{prefix}{key}",
        value=shown(value),
        least=lowest,
        most=highest,
    )


def choice(holder: Section, key: str, kind: type[_Member], prefix: str = "") -> _Member | None:
    """Return a member of a scale by its name, or None where it is absent or null."""
    value = text(holder, key, prefix)
    if value is None:
        return None
    try:
        return kind(value)
    except ValueError:
        raise ProfileError(
            NOT_ONE_OF, at=f"{prefix}{key}", value=repr(value[:SHOWN]), known=", ".join(kind)
        ) from None


def rating(value: object, path: str, highest: float) -> float:
    """Return a value that must be a number from 0 to `highest`."""
    # NaN and the infinities are read by the JSON parser and fail the comparison here.
    if (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and RATING_MIN <= value <= highest
    ):
        return float(value)
    raise ProfileError(
        to_translate("{value} is not a number from 0 to {most}"),
        at=path,
        value=shown(value),
        most=round(highest),
    )


def shown(value: object) -> str:
    """Return a value as it stands in a message: on one line, and cut where it is long."""
    limit = SHOWN
    text = ""
    # Part by part, since all of it may be enormous.
    for part in json.JSONEncoder(ensure_ascii=False).iterencode(_begun(value, limit)):
        text += part
        if len(text) > limit:
            break
    # Half a character cannot be printed; it is shown as it stands in the file.
    text = text.encode(errors="backslashreplace").decode()
    return text if len(text) <= limit else f"{text[:limit]}..."


def _begun(value: object, limit: int, depth: int = 0) -> object:
    """Return a value without what cannot be shown within so many signs."""
    if isinstance(value, str):
        return value[: limit + 1]
    if depth > limit:
        return None
    if isinstance(value, list):
        return [_begun(one, limit, depth + 1) for one in value[:limit]]
    if isinstance(value, dict):
        first = islice(value.items(), limit)
        return {key[: limit + 1]: _begun(one, limit, depth + 1) for key, one in first}
    return value


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ProfileError(to_translate("given twice"), at=shown(key))
        found[key] = value
    return found
