"""Single answers as JSON, a part of a profile; every refusal names the key and the value."""

import re
from collections.abc import Mapping

from careerapp.domain import json_reading
from careerapp.domain.interest_items import LIKINGS
from careerapp.domain.language import to_translate
from careerapp.domain.profile import ProfileError
from careerapp.domain.profiler_scores import MOST
from careerapp.domain.responses import (
    InterestWay,
    PairAnswer,
    Preference,
    Responses,
    ValueWay,
)
from careerapp.domain.scales import Interest
from careerapp.domain.value_sort import COLUMNS

_KEYS = ("interest_way", "likings", "profiler", "value_way", "sorting", "pairs")
_PAIR_KEYS = ("first", "second", "preference")
_ID = re.compile(r"[A-Z]{1,3}\d{1,2}", re.ASCII)


def responses_from_section(section: Mapping[str, object], key: str) -> Responses:
    """Return the single answers in a section of a document.

    Parameters
    ----------
    section : mapping
        Has any of the attributes of `Responses`. Whether an id is that of an item which is still
        asked is not looked at.
    key : str
        What the section is called.

    Raises
    ------
    ProfileError
        For anything else; the message names the key and the value.
    """
    prefix = f"{key}."
    json_reading.refuse_unknown(section, _KEYS, prefix)
    return Responses(
        interest_way=json_reading.choice(section, "interest_way", InterestWay, prefix),
        likings=_steps(section, "likings", LIKINGS - 1, prefix),
        profiler=_profiler(section, prefix),
        value_way=json_reading.choice(section, "value_way", ValueWay, prefix),
        sorting=_steps(section, "sorting", COLUMNS - 1, prefix),
        pairs=tuple(
            _pair(entry, f"{prefix}pairs[{place}]")
            for place, entry in enumerate(json_reading.listed(section, "pairs", prefix))
        ),
    )


def responses_document(responses: Responses) -> dict[str, object]:
    """Return single answers as a section to be written; what is not answered is left out."""
    kept = {
        "interest_way": responses.interest_way and responses.interest_way.value,
        "likings": dict(responses.likings),
        "profiler": {interest.value: score for interest, score in responses.profiler.items()},
        "value_way": responses.value_way and responses.value_way.value,
        "sorting": dict(responses.sorting),
        "pairs": [
            {"first": pair.first, "second": pair.second, "preference": pair.preference.value}
            for pair in responses.pairs
        ],
    }
    return {key: value for key, value in kept.items() if value}


def _steps(section: Mapping[str, object], key: str, highest: int, prefix: str) -> dict[str, int]:
    given = json_reading.section(section, key, prefix)
    steps = {}
    for name in given:
        _check_id(name, f"{prefix}{key}")
        step = json_reading.whole_number(given, name, 0, highest, f"{prefix}{key}.")
        if step is not None:
            steps[name] = step
    return steps


def _profiler(section: Mapping[str, object], prefix: str) -> dict[Interest, int]:
    given = json_reading.section(section, "profiler", prefix)
    json_reading.refuse_unknown(given, Interest, f"{prefix}profiler.")
    scores = {
        interest: json_reading.whole_number(given, interest, 0, MOST, f"{prefix}profiler.")
        for interest in Interest
    }
    missing = [interest.value for interest, score in scores.items() if score is None]
    if given and missing:
        raise ProfileError(
            to_translate("no score for {names}"),
            at=f"{prefix}profiler",
            names=", ".join(missing),
        )
    return {interest: score for interest, score in scores.items() if score is not None}


def _pair(value: object, path: str) -> PairAnswer:
    entry = json_reading.as_object(value, path)
    json_reading.refuse_unknown(entry, _PAIR_KEYS, f"{path}.")
    first, second = (json_reading.text(entry, key, f"{path}.") for key in ("first", "second"))
    preference = json_reading.choice(entry, "preference", Preference, f"{path}.")
    if first is None or second is None or preference is None:
        missing = next(key for key in _PAIR_KEYS if entry.get(key) is None)
        raise ProfileError(to_translate("missing"), at=f"{path}.{missing}")
    _check_id(first, f"{path}.first")
    _check_id(second, f"{path}.second")
    return PairAnswer(first, second, preference)


def _check_id(text: str, path: str) -> None:
    if not _ID.fullmatch(text):
        raise ProfileError(
            to_translate("{value} is not an id like R1 or ACH1"),
            at=path,
            value=json_reading.shown(text),
        )
