"""What differs between two states of one person."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TypeVar

from careerapp.domain.person import MOST_EARLIER, EarlierAnswers, Person
from careerapp.domain.profile import Profile
from careerapp.domain.shortlist import Shortlist


class Part(StrEnum):
    """What a change can be in, in the order in which a person comes to it."""

    NAME = "name"
    PLACE = "place"
    SCHOOL = "school"
    INTERESTS = "interests"
    VALUES = "values"
    SUBJECTS = "subjects"
    IMPORTANCE = "importance"
    LIST = "list"
    SHORTLIST = "shortlist"
    NOTES = "notes"


_Key = TypeVar("_Key", bound=str)

Change = frozenset[tuple[Part, str]]
"""What differs: the parts, and the single answers, jobs or notes in them."""


def change(before: Person, after: Person) -> Change:
    """Return what differs between two states."""
    return frozenset((*_in_answers(before.profile, after.profile), *_in_results(before, after)))


def parts_of(changed: Change) -> tuple[Part, ...]:
    """Return the parts in which something differs, in their order."""
    found = {part for part, _ in changed}
    return tuple(part for part in Part if part in found)


def earlier_answers(opened: Person, profile: Profile, today: str) -> tuple[EarlierAnswers, ...]:
    """Return somebody's answers of other days, with those that they have changed today.

    Parameters
    ----------
    opened : Person
        As they were before this sitting.
    profile : Profile
        Their answers now.
    today : str
        ``YYYY-MM-DD``.
    """
    day = opened.day
    changed = change(Person(opened.profile), Person(profile))
    if day is None or day >= today or not set(parts_of(changed)) - {Part.NAME, Part.IMPORTANCE}:
        return opened.earlier
    if not any(opened.profile.ratings(block) for block in opened.profile.counted):
        return opened.earlier  # nothing to compare with
    return (*opened.earlier, EarlierAnswers(day, opened.profile))[-MOST_EARLIER:]


def _in_answers(before: Profile, after: Profile) -> Iterator[tuple[Part, str]]:
    was, now = before.responses, after.responses
    for part, one, other in (
        (Part.NAME, before.name, after.name),
        (Part.PLACE, before.location, after.location),
        (Part.SCHOOL, before.current_education, after.current_education),
        (Part.SCHOOL, before.planned_education, after.planned_education),
        (Part.INTERESTS, was.interest_way, now.interest_way),
        (Part.VALUES, was.value_way, now.value_way),
        (Part.VALUES, was.pairs, now.pairs),
    ):
        if one != other:
            yield part, ""
    yield from _keys(Part.INTERESTS, before.interests, after.interests)
    yield from _keys(Part.INTERESTS, was.likings, now.likings)
    yield from _keys(Part.INTERESTS, was.profiler, now.profiler)
    yield from _keys(Part.VALUES, before.values, after.values)
    yield from _keys(Part.VALUES, was.sorting, now.sorting)
    yield from _keys(Part.SUBJECTS, before.subjects, after.subjects)
    yield from _keys(Part.IMPORTANCE, before.importance, after.importance)


def _in_results(before: Person, after: Person) -> Iterator[tuple[Part, str]]:
    if before.view != after.view:
        yield Part.LIST, ""
    was, now = before.shortlist, after.shortlist
    yield from _keys(Part.NOTES, _notes(was), _notes(now))
    yield from _keys(Part.SHORTLIST, _stars(was), _stars(now))
    if was.rejected != now.rejected or list(_stars(was)) != list(_stars(now)):
        yield Part.SHORTLIST, ""


def _notes(shortlist: Shortlist) -> dict[str, str]:
    return {one.code: one.note for one in shortlist.favorites if one.note}


def _stars(shortlist: Shortlist) -> dict[str, int]:
    return {one.code: one.stars for one in shortlist.favorites}


def _keys(
    part: Part, before: Mapping[_Key, object], after: Mapping[_Key, object]
) -> Iterator[tuple[Part, str]]:
    for key in before.keys() | after.keys():
        if before.get(key) != after.get(key):
            yield part, str(key)
