"""What differs between two states of a person, and which answers are of another day."""

import time
from dataclasses import replace

import pytest

from careerapp.domain.job_list import ListView
from careerapp.domain.person import MOST_EARLIER, EarlierAnswers, Person
from careerapp.domain.person_change import Part, change, earlier_answers, parts_of
from careerapp.domain.profile import Profile
from careerapp.domain.responses import InterestWay, PairAnswer, Preference, Responses, ValueWay
from careerapp.domain.scales import Block, EducationLevel, Interest, Subject, WorkValue
from careerapp.domain.shortlist import Favorite, Shortlist

NURSES, ACTORS = "29-1141.00", "27-2011.00"
TELLING = Profile(interests={Interest.SOCIAL: 0.9, Interest.ARTISTIC: 0.1})
OTHER = replace(TELLING, subjects={Subject.BIOLOGY: 1.0})


def _answering(responses: Responses) -> Person:
    return Person(Profile(responses=responses))


@pytest.mark.parametrize(
    ("after", "parts"),
    [
        (Person(), ()),
        (Person(Profile(name="Ada")), (Part.NAME,)),
        (Person(Profile(location="CA")), (Part.PLACE,)),
        (Person(Profile(planned_education=EducationLevel.MASTERS)), (Part.SCHOOL,)),
        (Person(Profile(current_education=EducationLevel.MASTERS)), (Part.SCHOOL,)),
        (Person(Profile(interests={Interest.SOCIAL: 0.0})), (Part.INTERESTS,)),
        (Person(Profile(values={WorkValue.SUPPORT: 0.5})), (Part.VALUES,)),
        (Person(Profile(subjects={Subject.BIOLOGY: 1.0})), (Part.SUBJECTS,)),
        (Person(Profile(importance={Block.VALUES: 2.0})), (Part.IMPORTANCE,)),
        (_answering(Responses(interest_way=InterestWay.SHORT)), (Part.INTERESTS,)),
        (_answering(Responses(likings={"r1": 0})), (Part.INTERESTS,)),
        (_answering(Responses(profiler={Interest.SOCIAL: 3})), (Part.INTERESTS,)),
        (_answering(Responses(value_way=ValueWay.PAIRS)), (Part.VALUES,)),
        (_answering(Responses(sorting={"v1": 0})), (Part.VALUES,)),
        (_answering(Responses(pairs=(PairAnswer("v1", "v2", Preference.SAME),))), (Part.VALUES,)),
        (Person(view=ListView(size=20)), (Part.LIST,)),
        (Person(shortlist=Shortlist((Favorite(NURSES),))), (Part.SHORTLIST,)),
        (Person(shortlist=Shortlist((), frozenset({ACTORS}))), (Part.SHORTLIST,)),
        (
            Person(Profile(subjects={Subject.BIOLOGY: 1.0}, name="Ada")),
            (Part.NAME, Part.SUBJECTS),
        ),
    ],
)
def test_a_change_is_found_in_its_part_both_ways(after: Person, parts: tuple[Part, ...]) -> None:
    assert parts_of(change(Person(), after)) == parts
    assert parts_of(change(after, Person())) == parts


def test_a_note_and_the_order_of_a_shortlist_are_changes_of_their_own() -> None:
    plain = Person(shortlist=Shortlist((Favorite(NURSES), Favorite(ACTORS))))
    noted = Person(shortlist=Shortlist((Favorite(NURSES, note="Ask."), Favorite(ACTORS))))
    turned = Person(shortlist=Shortlist((Favorite(ACTORS), Favorite(NURSES))))
    assert change(plain, noted) == {(Part.NOTES, NURSES)}
    assert parts_of(change(plain, turned)) == (Part.SHORTLIST,)


def test_the_same_control_moved_twice_is_the_same_change() -> None:
    def at(rating: float) -> Person:
        return Person(Profile(interests={Interest.SOCIAL: rating}))

    assert change(at(0.1), at(0.2)) == change(at(0.2), at(0.9)) == {(Part.INTERESTS, "social")}


def _opened(profile: Profile, updated: str | None = "2026-03-01T23:59:59Z") -> Person:
    return Person(profile, updated=updated)


def test_answers_of_another_day_are_kept_when_they_are_changed() -> None:
    assert earlier_answers(_opened(TELLING), OTHER, "2026-03-02") == (
        EarlierAnswers("2026-03-01", TELLING),
    )


@pytest.mark.parametrize(
    ("opened", "now", "today"),
    [
        (_opened(TELLING), TELLING, "2026-03-02"),  # nothing was changed
        (_opened(TELLING), replace(TELLING, name="Ada"), "2026-03-02"),  # nor answered
        (_opened(TELLING), OTHER, "2026-03-01"),  # on the same day
        (_opened(TELLING, None), OTHER, "2026-03-02"),  # nobody knows when
        (_opened(Profile(name="Ada")), OTHER, "2026-03-02"),  # nothing to compare with
    ],
)
def test_otherwise_nothing_is_added(opened: Person, now: Profile, today: str) -> None:
    assert earlier_answers(opened, now, today) == ()


@pytest.mark.linux  # where a process can be moved to another time zone
@pytest.mark.parametrize(
    ("zone", "day"),
    [("UTC", "2026-03-02"), ("America/Los_Angeles", "2026-03-01"), ("Asia/Tokyo", "2026-03-02")],
)
def test_a_day_is_one_where_the_program_runs(
    monkeypatch: pytest.MonkeyPatch, zone: str, day: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        evening = _opened(TELLING, "2026-03-02T03:30:00Z")  # half past seven in Los Angeles
        assert evening.day == day
        assert earlier_answers(evening, OTHER, "2026-03-02") == (
            (EarlierAnswers(day, TELLING),) if day < "2026-03-02" else ()
        )
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_oldest_go_first() -> None:
    before = tuple(EarlierAnswers(f"2025-01-{day:02}", TELLING) for day in range(1, 21))
    assert len(before) == MOST_EARLIER
    opened = replace(_opened(TELLING), earlier=before)
    kept = earlier_answers(opened, OTHER, "2026-03-02")
    assert [one.date for one in kept] == [*(one.date for one in before[1:]), "2026-03-01"]
