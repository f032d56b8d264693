"""A folder as a counselor has it: thirty people of different shapes, and what lies between them."""

import json
import os
from dataclasses import replace
from pathlib import Path

from careerapp.domain.person import EarlierAnswers, Person
from careerapp.domain.person_json import person_document, person_to_json
from careerapp.domain.profile import Profile
from careerapp.domain.scales import EducationLevel, Interest, Subject, WorkValue
from careerapp.domain.shortlist import Favorite, Shortlist

LEVELS = tuple(EducationLevel)
NURSES, DEVELOPERS = "29-1141.00", "15-1252.00"
LONG_NAME = "Maximiliana Konstantina Papadopoulou-Featherstonehaugh de la Vega y Santamaría"
NAMES = (
    "Ana García",
    "José Ángel Hernández Ñúñez",
    "王小明",
    "Nguyễn Thị Minh Khai",
    "김민준",
    "山田 花子",
    "Łukasz Żółć",
    "O’Brien, Siobhán",
    "Jordan Smith",
    "Jordan Smith",
    LONG_NAME,
    "ana garcía",
    "Marcus Johnson",
    "Aaliyah Washington",
    "Emma Müller",
    "Noah Berg",
    "Priya Raghunathan",
    "Zoë van der Merwe",
    "Lee",
    "Sam Ortiz",
)
RELEASE = "O*NET 28.3"
"""What all of them were matched with, before the data that are bundled."""

STATES = ("CA", "TX", "NY", "PR", "DC", "AK", "US", "WY", "GU", "FL")


def six(*ratings: float) -> dict[Interest, float]:
    """Return ratings of the six interests."""
    return dict(zip(Interest, ratings, strict=True))


def matters(*ratings: float) -> dict[WorkValue, float]:
    """Return ratings of the six values."""
    return dict(zip(WorkValue, ratings, strict=True))


def complete(number: int, name: str) -> Person:
    """Return somebody who has answered all pages, as nobody else has."""
    turn = number % 6
    interests = (0.95, 0.2, 0.65, 0.4, 0.1, 0.5)
    values = (0.9, 0.6, 0.4, 0.8, 0.5, 0.7)
    current = LEVELS[1 + number % 3]
    return Person(
        Profile(
            name=name,
            location=STATES[number % len(STATES)],
            current_education=current,
            planned_education=LEVELS[max(number % 8, current.rank)],
            interests=six(*interests[turn:], *interests[:turn]),
            values=matters(*values[turn:], *values[:turn]),
            subjects={
                list(Subject)[(7 * number + step) % 33]: (1.0, 2 / 3, 0.0)[step]
                for step in range(3)
            },
        ),
        shortlist=Shortlist((Favorite(NURSES, 2, "ask about shifts"),) if number % 4 == 0 else ()),
        updated=f"2026-{1 + number % 9:02d}-{1 + number:02d}T1{number % 10}:05:00Z",
        matched_with=RELEASE,
    )


def write(folder: Path, name: str, person: Person) -> Path:
    """Write somebody into a file."""
    path = folder / name
    path.write_text(person_to_json(person), encoding="utf-8")
    return path


def write_thirty(folder: Path) -> None:
    """Fill a folder."""
    for number, name in enumerate(NAMES):
        write(folder, f"{number + 1:02d}.career", complete(number, name))
    first = complete(0, NAMES[0])
    earlier = replace(first.profile, interests=six(0.4, 0.6, 0.65, 0.4, 0.1, 0.5), location="TX")
    write(folder, "01.career", replace(first, earlier=(EarlierAnswers("2025-11-03", earlier),)))
    write(
        folder,
        "21 only two.career",
        Person(Profile("Two Ratings", interests={Interest.SOCIAL: 0.9, Interest.REALISTIC: 0.1})),
    )
    write(folder, "22 one.career", Person(Profile("One Rating", interests={Interest.SOCIAL: 0.9})))
    write(folder, "23 nothing.career", Person(Profile("Nothing Yet", location="OR")))
    write(folder, "24 alike.career", Person(Profile("All Alike", interests=six(*[0.5] * 6))))
    write(
        folder,
        "25 flat.career",
        Person(
            Profile("Flat Profile", location="NM", interests=six(0.5, 0.6, 0.55, 0.65, 0.5, 0.7))
        ),
    )
    write(folder, "26.career", Person(Profile("", interests=six(0.9, 0.1, 0.2, 0.3, 0.8, 0.6))))
    older = person_document(complete(3, "Old File")) | {"version": 1}
    older = {key: older[key] for key in older if key not in ("updated", "matched_with", "earlier")}
    (folder / "27 old.json").write_text(json.dumps(older), encoding="utf-8")
    notes = tuple(Favorite(f"{29 + n % 2}-{1000 + n}.00", 1, "long " * 395) for n in range(1000))
    write(
        folder,
        "28 two megabytes.career",
        replace(complete(5, "Writes A Lot"), shortlist=Shortlist(notes)),
    )
    newer = person_document(complete(6, "From Next Year")) | {"version": 3, "mood": "fine"}
    (folder / "29 newer.career").write_text(json.dumps(newer), encoding="utf-8")
    whole = person_to_json(complete(7, "Cut Off"))
    (folder / "30 cut off.career").write_text(whole[: len(whole) // 2], encoding="utf-8")
    (folder / "31 empty.career").write_bytes(b"")
    (folder / "32 cut off too.json").write_text(whole[: len(whole) // 3], encoding="utf-8")
    (folder / "settings.json").write_text('{"theme": "dark"}', encoding="utf-8")
    (folder / "list.json").write_text("[1, 2, 3]", encoding="utf-8")
    (folder / "notes.txt").write_text("call home", encoding="utf-8")
    (folder / ".hidden.career").write_text("{", encoding="utf-8")
    (folder / "folder.career").mkdir()


def age(path: Path, seconds: float) -> None:
    """Make a file older."""
    then = path.stat().st_mtime - seconds
    os.utime(path, (then, then))
