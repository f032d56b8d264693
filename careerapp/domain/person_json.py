"""All that is kept of a person as JSON text: a profile, and what they did with their results."""

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from careerapp.domain import json_reading
from careerapp.domain.job_facts import FAMILIES
from careerapp.domain.job_filter import InPlace, JobFilter
from careerapp.domain.job_list import SIZES, Display, JobOrder, ListView
from careerapp.domain.language import to_translate
from careerapp.domain.person import MOST_EARLIER, EarlierAnswers, Person
from careerapp.domain.profile import SHOWN, ProfileError
from careerapp.domain.profile_json import (
    ANSWER_KEYS,
    EARLIER_KEY,
    LIST_KEY,
    MATCHED_WITH_KEY,
    SHORTLIST_KEY,
    UPDATED_KEY,
    profile_document,
    profile_from_document,
)
from careerapp.domain.scales import EducationLevel
from careerapp.domain.shortlist import LONGEST_NOTE, MOST_STARS, Favorite, Shortlist

HIGHEST_LEAST_PAY = 1_000_000
MOMENT = "%Y-%m-%dT%H:%M:%SZ"
"""How the time of a change is written, in UTC."""

_LIST_KEYS = (
    "entry_education",
    "least_pay",
    "in_place",
    "growing",
    "many_openings",
    "family",
    "order",
    "size",
    "display",
)
_LIST, _SHORTLIST = f"{LIST_KEY}.", f"{SHORTLIST_KEY}."
_CODE = re.compile(r"\d{2}-\d{4}\.\d{2}", re.ASCII)


def read_person(path: Path) -> Person:
    """Read a person from a file.

    Parameters
    ----------
    path : Path
        A JSON file in UTF-8.

    Raises
    ------
    ProfileError
        When the file cannot be read or holds anything but a person.
    """
    try:
        text = json_reading.read_text(path)
        return person_from_json(text)
    except ProfileError as error:
        raise ProfileError(error.sentence, at=path) from error


def person_from_json(text: str) -> Person:
    """Return the person that a JSON text describes.

    Parameters
    ----------
    text : str
        A profile, see `careerapp.domain.profile_json.profile_from_json`, that may have the keys
        `BESIDE_ANSWERS` besides. Whether the codes of jobs are those of a catalog is not looked
        at.

    Raises
    ------
    ProfileError
        For anything else; the message names the key and the value.
    """
    return person_from_document(json_reading.document(text))


def person_from_document(document: Mapping[str, object]) -> Person:
    """Return the person in a parsed document; see `person_from_json`."""
    return Person(
        profile=profile_from_document(document),
        view=_view(json_reading.section(document, LIST_KEY)),
        shortlist=_shortlist(json_reading.section(document, SHORTLIST_KEY)),
        earlier=_earlier(json_reading.listed(document, EARLIER_KEY)),
        updated=_moment(json_reading.text(document, UPDATED_KEY)),
        matched_with=json_reading.text(document, MATCHED_WITH_KEY),
    )


def person_document(person: Person) -> dict[str, object]:
    """Return a person as a document; what is as it is at the beginning is left out."""
    parts = {
        LIST_KEY: _view_document(person.view),
        SHORTLIST_KEY: _shortlist_document(person.shortlist),
        EARLIER_KEY: [
            {"date": one.date, "answers": profile_document(one.profile)} for one in person.earlier
        ],
        UPDATED_KEY: person.updated,
        MATCHED_WITH_KEY: person.matched_with,
    }
    return profile_document(person.profile) | {key: part for key, part in parts.items() if part}


def person_to_json(person: Person) -> str:
    """Return a person as JSON text."""
    return json.dumps(person_document(person), indent=1, ensure_ascii=False) + "\n"


def _earlier(entries: list[object]) -> tuple[EarlierAnswers, ...]:
    if len(entries) > MOST_EARLIER:
        raise ProfileError(
            to_translate("{count} of them; {most} are the most"),
            at=EARLIER_KEY,
            count=len(entries),
            most=MOST_EARLIER,
        )
    found = []
    for place, entry in enumerate(entries):
        path = f"{EARLIER_KEY}[{place}]"
        section = json_reading.as_object(entry, path)
        json_reading.refuse_unknown(section, ("date", "answers"), f"{path}.")
        answers = json_reading.section(section, "answers", f"{path}.")
        try:
            json_reading.refuse_unknown(answers, ANSWER_KEYS)
            profile = profile_from_document(answers)
        except ProfileError as error:
            raise error.within(f"{path}.answers.") from error
        found.append(EarlierAnswers(_day(section.get("date"), f"{path}.date"), profile))
    return tuple(found)


def _day(value: object, path: str) -> str:
    day = json_reading.as_text("" if value is None else value, path)
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        raise ProfileError(
            to_translate("{value} is not a day like 2026-05-31"),
            at=path,
            value=json_reading.shown(day),
        ) from None


def _moment(text: str | None) -> str | None:
    if text is None:
        return None
    try:
        written = datetime.fromisoformat(text).strftime(MOMENT)
    except ValueError:
        written = ""
    if written != text:
        raise ProfileError(
            to_translate("{value} is not a moment like 2026-05-31T14:30:00Z"),
            at=UPDATED_KEY,
            value=json_reading.shown(text),
        )
    return text


def _view(section: Mapping[str, object]) -> ListView:
    json_reading.refuse_unknown(section, _LIST_KEYS, _LIST)
    size = json_reading.whole_number(section, "size", SIZES[0], SIZES[-1], _LIST)
    if size is not None and size not in SIZES:
        sizes = ", ".join(map(str, SIZES))
        raise ProfileError(json_reading.NOT_ONE_OF, at=f"{_LIST}size", value=size, known=sizes)
    family = json_reading.text(section, "family", _LIST)
    if family is not None and family not in FAMILIES:
        raise ProfileError(
            json_reading.NOT_ONE_OF,
            at=f"{_LIST}family",
            value=repr(family[:SHOWN]),
            known=", ".join(FAMILIES),
        )
    beginning = ListView()
    return ListView(
        JobFilter(
            entry_education=json_reading.choice(section, "entry_education", EducationLevel, _LIST),
            least_pay=json_reading.whole_number(section, "least_pay", 1, HIGHEST_LEAST_PAY, _LIST),
            in_place=json_reading.choice(section, "in_place", InPlace, _LIST) or InPlace.ANY,
            growing=json_reading.flag(section, "growing", _LIST),
            many_openings=json_reading.flag(section, "many_openings", _LIST),
            family=family,
        ),
        order=json_reading.choice(section, "order", JobOrder, _LIST) or beginning.order,
        size=size or beginning.size,
        display=json_reading.choice(section, "display", Display, _LIST) or beginning.display,
    )


def _view_document(view: ListView) -> dict[str, object]:
    wanted, beginning = view.job_filter, ListView()
    level = wanted.entry_education
    kept = {
        "entry_education": None if level is None else level.value,
        "least_pay": wanted.least_pay,
        "in_place": None if wanted.in_place is InPlace.ANY else wanted.in_place.value,
        "growing": wanted.growing or None,
        "many_openings": wanted.many_openings or None,
        "family": wanted.family,
        "order": None if view.order is beginning.order else view.order.value,
        "size": None if view.size == beginning.size else view.size,
        "display": None if view.display is beginning.display else view.display.value,
    }
    return {key: value for key, value in kept.items() if value is not None}


def _shortlist(section: Mapping[str, object]) -> Shortlist:
    json_reading.refuse_unknown(section, ("favorites", "rejected"), _SHORTLIST)
    favorites = [
        _favorite(entry, f"{_SHORTLIST}favorites[{place}]")
        for place, entry in enumerate(json_reading.listed(section, "favorites", _SHORTLIST))
    ]
    rejected = [
        _code(entry, f"{_SHORTLIST}rejected[{place}]")
        for place, entry in enumerate(json_reading.listed(section, "rejected", _SHORTLIST))
    ]
    if len(set(rejected)) < len(rejected):
        twice = next(code for code in rejected if rejected.count(code) > 1)
        raise ProfileError(
            to_translate("{value} is there twice"),
            at=f"{_SHORTLIST}rejected",
            value=repr(twice),
        )
    try:
        return Shortlist(tuple(favorites), frozenset(rejected))
    except ProfileError as error:
        raise error.within(_SHORTLIST) from error


def _favorite(value: object, path: str) -> Favorite:
    entry = json_reading.as_object(value, path)
    json_reading.refuse_unknown(entry, ("code", "stars", "note"), f"{path}.")
    if entry.get("code") is None:
        raise ProfileError(
            to_translate("missing; it must be the O*NET-SOC code of a job"), at=f"{path}.code"
        )
    stars = json_reading.whole_number(entry, "stars", 1, MOST_STARS, f"{path}.")
    note = json_reading.text(entry, "note", f"{path}.") or ""
    if len(note) > LONGEST_NOTE:
        raise ProfileError(
            to_translate("{value} has {count} characters; {most} are the most"),
            at=f"{path}.note",
            value=json_reading.shown(note),
            count=len(note),
            most=LONGEST_NOTE,
        )
    return Favorite(_code(entry["code"], f"{path}.code"), stars or 1, note)


def _code(value: object, path: str) -> str:
    code = json_reading.as_text(value, path)
    if not _CODE.fullmatch(code):
        raise ProfileError(
            to_translate("{value} is not an O*NET-SOC code like 29-1141.00"),
            at=path,
            value=json_reading.shown(code),
        )
    return code


def _shortlist_document(shortlist: Shortlist) -> dict[str, object]:
    document: dict[str, object] = {}
    if shortlist.favorites:
        document["favorites"] = [
            {"code": one.code, "stars": one.stars} | ({"note": one.note} if one.note else {})
            for one in shortlist.favorites
        ]
    if shortlist.rejected:
        document["rejected"] = sorted(shortlist.rejected)
    return document
