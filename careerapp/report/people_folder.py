"""A folder of people, each in a file of their own, as a counselor looks through it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from careerapp.catalog.title_words import fold
from careerapp.domain import json_reading
from careerapp.domain.interest_profile import Clarity, HollandCode, clarity, holland_code
from careerapp.domain.language import Language, english, to_translate
from careerapp.domain.match import Match
from careerapp.domain.person_file import ENDING
from careerapp.domain.person_json import MOMENT
from careerapp.domain.person_versions import ReadPerson, read_any_version
from careerapp.domain.profile import Obstacle, Profile, ProfileError
from careerapp.domain.scales import Block, EducationLevel, location
from careerapp.domain.sentence import Sentence
from careerapp.matching.recommender import Recommender
from careerapp.report.folder_files import PersonFile

BEST = 3
"""So many of a person's best matches are told."""

LARGEST = 8_000_000
"""Bytes; a note for every job there is comes to a quarter of it."""

_VERSION = re.compile(r'"version"\s*:\s*\d+\s*[,}]')


class State(StrEnum):
    """How far somebody has come with their answers."""

    COMPLETE = "complete"
    PAGES_OPEN = "pages open"
    TOO_LITTLE = "too little"
    UNREADABLE = "unreadable"


class Page(StrEnum):
    """What is asked on a page of its own."""

    PLACE = "place"
    EDUCATION = "education"
    INTERESTS = "interests"
    VALUES = "values"
    SUBJECTS = "subjects"


@dataclass(frozen=True, slots=True)
class OtherFile:
    """A file that holds no person, and what is in the way."""

    file: PersonFile
    why: Sentence


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What a counselor sees of one person.

    Attributes
    ----------
    file : PersonFile
        Where they are kept.
    updated : datetime
        When they were changed last, in UTC.
    name : str
        As they typed it; may be empty.
    code : HollandCode or None
        Of their interests, where these tell one.
    clarity : Clarity or None
        How clear their interests are, where all six are rated.
    best : tuple of Match
        Their best three; none where the answers tell no jobs apart.
    obstacle : Obstacle or None
        Why they do not.
    answers : int
        How many answers the matches rest on.
    location : str or None
        Where they want to work.
    place : str
        The same as its reader calls it; empty where it is not known.
    education : EducationLevel or None
        How far they would go in school, or else what they have.
    pages_open : tuple of Page
        What they have not answered.
    shortlisted : int
        How many jobs they keep.
    absent : int
        How many of the jobs that they keep or have hidden the data do not have.
    sittings : int
        How many earlier sittings their file has the answers of.
    newer : bool
        Whether a later version of the program has written the file; not all in it may be known.
    damage : Sentence or None
        Why the file cannot be read, if it cannot; nothing else is known then.
    plain_name, said : str
        The name, and all that is looked for by words, without accents and capitals.
    """

    file: PersonFile
    updated: datetime
    name: str = ""
    code: HollandCode | None = None
    clarity: Clarity | None = None
    best: tuple[Match, ...] = ()
    obstacle: Obstacle | None = None
    answers: int = 0
    location: str | None = None
    place: str = ""
    education: EducationLevel | None = None
    pages_open: tuple[Page, ...] = ()
    shortlisted: int = 0
    absent: int = 0
    sittings: int = 0
    newer: bool = False
    damage: Sentence | None = None
    plain_name: str = ""
    said: str = ""

    @property
    def state(self) -> State:
        """How far they have come."""
        if self.damage is not None:
            return State.UNREADABLE
        if self.obstacle is not None:
            return State.TOO_LITTLE
        return State.PAGES_OPEN if self.pages_open else State.COMPLETE


def read_files(
    recommender: Recommender, files: Sequence[PersonFile], tr: Language = english
) -> list[PersonRow | OtherFile]:
    """Read some people and match each; no file keeps the others from being read.

    Parameters
    ----------
    recommender : Recommender
        Has the occupations.
    files : sequence of PersonFile
        What to read.
    tr : Language
        Of the reader.
    """
    return [_read(recommender, file, tr) for file in files]


def _read(recommender: Recommender, file: PersonFile, tr: Language) -> PersonRow | OtherFile:
    text = ""
    try:
        text = _text(file)
        return _row(recommender, file, read_any_version(text), tr)
    except ProfileError as error:
        is_person = file.path.suffix.lower() == ENDING or _VERSION.search(text)
        if not is_person:
            return OtherFile(file, error.sentence)
        return PersonRow(file, _written(file), damage=error.sentence, said=fold(file.path.name))


def _text(file: PersonFile) -> str:
    if not file.size:
        raise ProfileError(to_translate("the file is empty"))
    if file.size > LARGEST:
        raise ProfileError(to_translate("{count} bytes are too many for a person"), count=file.size)
    return json_reading.read_text(file.path)


def _written(file: PersonFile) -> datetime:
    try:
        return datetime.fromtimestamp(file.changed / 1e9, UTC)
    except (OverflowError, ValueError):  # a time that no calendar has
        return datetime.fromtimestamp(0, UTC)


def _row(recommender: Recommender, file: PersonFile, read: ReadPerson, tr: Language) -> PersonRow:
    person = read.person
    profile = person.profile
    obstacle = profile.obstacle
    updated = person.updated
    name = " ".join(profile.name.split())
    place = "" if profile.location is None else tr.term(location(profile.location).name)
    code = holland_code(profile.interests)
    best = tuple(recommender.recommend(profile, BEST)) if obstacle is None else ()
    return PersonRow(
        file,
        _written(file)
        if updated is None
        else datetime.strptime(updated, MOMENT).replace(tzinfo=UTC),
        name=name,
        code=code,
        clarity=clarity(profile.interests),
        best=best,
        obstacle=obstacle,
        answers=profile.answers_counted,
        location=profile.location,
        place=place,
        education=profile.target_education,
        pages_open=_pages_open(profile),
        shortlisted=len(person.shortlist.favorites),
        absent=len(person.shortlist.codes.difference(recommender.codes)),
        sittings=len(person.earlier),
        newer=read.newer,
        plain_name=fold(name),
        said=fold(" ".join(_words(file, name, code, best, place))),
    )


def _words(
    file: PersonFile,
    name: str,
    code: HollandCode | None,
    best: Sequence[Match],
    place: str,
) -> Iterator[str]:
    yield name
    yield file.path.name
    yield from (match.title for match in best)
    if code is not None:
        yield code.letters
    yield place


def _pages_open(profile: Profile) -> tuple[Page, ...]:
    answered = {
        Page.PLACE: profile.location is not None,
        Page.EDUCATION: profile.target_education is not None,
        Page.INTERESTS: bool(profile.ratings(Block.INTERESTS)),
        Page.VALUES: bool(profile.ratings(Block.VALUES)),
        Page.SUBJECTS: bool(profile.ratings(Block.SUBJECTS)),
    }
    return tuple(page for page, is_answered in answered.items() if not is_answered)
