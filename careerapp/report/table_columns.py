"""What the columns of a table hold: recognized by their names, or said by somebody."""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache, lru_cache

from careerapp.catalog.title_words import folded
from careerapp.domain.language import to_translate
from careerapp.domain.scales import Interest, Subject, WorkValue
from careerapp.domain.sentence import Sentence
from careerapp.report import column_names
from careerapp.report.subject_words import SUBJECT_WORDS
from careerapp.report.table_file import TableError, TableFile
from careerapp.report.words import interest_words, value_words


class Detail(StrEnum):
    """What a table may say of a person besides ratings."""

    ID = "id"
    LOCATION = "location"
    EDUCATION = "education"
    PLANNED_EDUCATION = "planned_education"


Rated = Interest | WorkValue | Subject
Field = Detail | Rated
"""What a column may hold."""

Assignment = tuple[Field | None, ...]
"""What each column of a table holds, in their order; None for those that are not read."""

RATED: tuple[Rated, ...] = (*Interest, *WorkValue, *Subject)
"""In the order of the columns of `careerapp.matching.features`."""

FIELDS: tuple[Field, ...] = (*Detail, *RATED)

_SUBJECT = "subject:"
KNOWN = Sentence(
    to_translate(
        "known are {names} and subject:Biology and the other 32 subjects by their O*NET names"
    ),
    {"names": ", ".join((*Detail, *Interest, *WorkValue))},
)
"""What columns may be called in files."""

UNKNOWN_COLUMN = to_translate("column {name} is not known; {known}")

# Said beside the name of a rating, and telling nothing more about it.
_BESIDE = frozenset(
    (
        *("interest", "interests", "riasec", "value", "values", "subject", "subjects", "knowledge"),
        *("score", "scores", "rating", "ratings", "raw", "percent", "pct", "points"),
        *("my", "your", "and", "of", "or", "the", "onet"),
        *("interes", "intereses", "valor", "valores", "materia", "materias"),
        *("puntuacion", "puntaje", "de", "la", "el", "los", "las"),
    )
)
_WORD = re.compile(r"[^\W_]+")
_IN_PARENTHESES = re.compile(r"\([^)]*\)|\[[^]]*\]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LETTERS: Mapping[str, Interest] = {interest.value[0]: interest for interest in Interest}


def field_name(field: Field) -> str:
    """Return what a field is called in files: ``social``, ``subject:Biology``."""
    return f"{_SUBJECT}{field}" if isinstance(field, Subject) else field.value


def recognize(header: Sequence[str]) -> Assignment:
    """Return what columns hold, as far as their names tell.

    Case, accents, blanks, underscores and what stands in parentheses make no difference. Where
    several names mean the same field, our own name has it; otherwise all of them, for
    `check_assignment` to refuse and for a person to decide. A person's name takes the place of a
    missing number. Single letters are the six interests only where all six stand there.

    Parameters
    ----------
    header : sequence of str
        The names of the columns.
    """
    letters = {key for name in header if (key := _key(name)) in _LETTERS}
    found = [_field_of(name, letters=len(letters) == len(_LETTERS)) for name in header]
    if Detail.ID not in found:
        people = [place for place, name in enumerate(header) if _key(name) in _person_names()]
        if len(people) == 1:
            found[people[0]] = Detail.ID
    own = {field for name, field in zip(header, found, strict=True) if field and _is(name, field)}
    return tuple(
        None if field in own and not _is(name, field) else field
        for name, field in zip(header, found, strict=True)
    )


def check_assignment(header: Sequence[str], assignment: Assignment) -> None:
    """See that people can be matched by these columns.

    Raises
    ------
    TableError
        When two columns hold the same field, or too few are rated.
    """
    for field in FIELDS:
        places = [place for place, assigned in enumerate(assignment) if assigned is field]
        if len(places) > 1:
            raise TableError(
                to_translate("{name} is there twice: columns {first} and {second}"),
                name=repr(field_name(field)),
                first=column_label(header, places[0]),
                second=column_label(header, places[1]),
            )
    groups = (Interest, WorkValue, Subject)
    if all(sum(isinstance(field, group) for field in assignment) < 2 for group in groups):
        raise TableError(
            to_translate(
                "at least two interests, two values or two subjects must have a column; "
                "interests are realistic, investigative and so on"
            )
        )


def assigned(table: TableFile, given: Mapping[str, str]) -> Assignment:
    """Return what columns hold: what somebody says, and what the other names tell.

    Parameters
    ----------
    table : TableFile
        As it was looked at.
    given : mapping of str to str
        Fields by the names of columns; ``""`` for a column that is not to be read.

    Raises
    ------
    TableError
        When there is no such column or no such field.
    """
    fields = {field_name(field): field for field in FIELDS}
    for name, field in given.items():
        if name not in table.header:
            raise TableError(
                to_translate("there is no column {name}"), at=table.path, name=repr(name)
            )
        if field and field not in fields:
            raise TableError(
                to_translate("{name} is not known; {known}"), name=repr(field), known=KNOWN
            )
    recognized = recognize([name if name not in given else "" for name in table.header])
    return tuple(
        fields.get(given[name]) if name in given else field
        for name, field in zip(table.header, recognized, strict=True)
    )


def refuse_unknown(table: TableFile, assignment: Assignment) -> None:
    """See that every column that has a name is read.

    Raises
    ------
    TableError
        When one is not; it may be an answer with an error in its name.
    """
    for name, field in zip(table.header, assignment, strict=True):
        if name and field is None:
            raise TableError(UNKNOWN_COLUMN, at=table.path, name=repr(name), known=KNOWN)


def column_label(header: Sequence[str], place: int) -> str:
    """Return how to speak of a column: by its name, or by its letter where it has none."""
    return repr(header[place]) if header[place] else column_letter(place)


def column_letter(place: int) -> str:
    """Return the letters that a spreadsheet calls a column by: A, B, ... Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _is(name: str, field: Field) -> bool:
    return name.strip() == field_name(field)


def _field_of(name: str, *, letters: bool) -> Field | None:
    key = _key(name)
    if key in _LETTERS:
        return _LETTERS[key] if letters else None
    # What stands in parentheses may be a part of the name, "Education (planned)", or its scale.
    whole = _key(name.replace("(", " ").replace(")", " "))
    return _fields_by_key().get(whole) or _fields_by_key().get(key)


@cache
def _fields_by_key() -> Mapping[str, Field]:
    return {_key(name): field for field in FIELDS for name in _names(field)}


@cache
def _person_names() -> frozenset[str]:
    return frozenset(map(_key, column_names.PERSON_NAMES))


def _names(field: Field) -> Iterator[str]:
    """Yield what a field may be called."""
    yield field.value
    match field:
        case Detail():
            yield from {
                Detail.ID: column_names.ID_NAMES,
                Detail.LOCATION: column_names.LOCATION_NAMES,
                Detail.EDUCATION: column_names.EDUCATION_NAMES,
                Detail.PLANNED_EDUCATION: column_names.PLANNED_NAMES,
            }[field]
        case Interest():
            words = interest_words(field)
            yield from (words.title, words.term, *column_names.INTEREST_NAMES[field])
        case WorkValue():
            words = value_words(field)
            yield from (words.title, words.term, *column_names.VALUE_NAMES[field])
        case Subject():
            yield from (SUBJECT_WORDS[field][0], *column_names.SUBJECT_NAMES[field])


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    """Return what is left of a name when all is taken off that people write in many ways."""
    plain = _IN_PARENTHESES.sub(" ", _CAMEL.sub(" ", name))
    words = _WORD.findall(folded(plain))
    telling = [word for word in words if word not in _BESIDE]
    longer = [word for word in telling if len(word) > 1]
    return " ".join(longer or telling or words)
