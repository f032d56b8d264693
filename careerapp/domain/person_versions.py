"""People as other versions of the program have written them."""

from collections.abc import Mapping
from dataclasses import dataclass

from careerapp.domain import json_reading
from careerapp.domain.language import to_translate
from careerapp.domain.person import Person
from careerapp.domain.person_json import person_from_document
from careerapp.domain.profile import ProfileError
from careerapp.domain.profile_json import (
    ANSWER_KEYS,
    BESIDE_ANSWERS,
    EARLIER_KEY,
    VERSION,
    NewerVersionError,
    check_version,
)


@dataclass(frozen=True, slots=True)
class ReadPerson:
    """What a file holds.

    Attributes
    ----------
    person : Person
        Whom.
    version : int
        Of the file. Where it is later than `VERSION`, what this program does not know is left out.
    """

    person: Person
    version: int

    @property
    def newer(self) -> bool:
        """Whether writing it again would lose what a later version has put into it."""
        return self.version > VERSION

    @property
    def older(self) -> bool:
        """Whether it would be written in another form than it has."""
        return self.version < VERSION


def read_any_version(text: str) -> ReadPerson:
    """Return the person that a JSON text describes, also of a later version as far as it is known.

    Parameters
    ----------
    text : str
        As for `person_from_json`; in a later version, keys beside those known may be there.

    Raises
    ------
    NewerVersionError
        When a later version says what is known in another way.
    ProfileError
        For anything else that is not a person.
    """
    document = json_reading.document(text)
    try:
        version = check_version(document)
    except NewerVersionError as newer:
        try:
            person = person_from_document(_as_known(document))
        except ProfileError as error:
            raise NewerVersionError(
                to_translate("{newer}; {problem}"), newer=newer.sentence, problem=error.sentence
            ) from error
        return ReadPerson(person, int(str(document["version"])))
    return ReadPerson(person_from_document(document), version)


def _as_known(document: Mapping[str, object]) -> dict[str, object]:
    """Return what is known of a document of a later version, as one of this version."""
    known = {key: document[key] for key in (*ANSWER_KEYS, *BESIDE_ANSWERS) if key in document}
    earlier = []
    for entry in json_reading.listed(document, EARLIER_KEY):
        section = json_reading.as_object(entry, EARLIER_KEY)
        answers = json_reading.section(section, "answers", f"{EARLIER_KEY}.")
        kept = {key: answers[key] for key in ANSWER_KEYS if key in answers}
        earlier.append({"date": section.get("date"), "answers": kept | {"version": VERSION}})
    return known | {"version": VERSION, EARLIER_KEY: earlier}
