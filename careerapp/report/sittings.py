"""What somebody has answered on which day, as far as their file knows."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from careerapp.domain import json_reading
from careerapp.domain.language import Language, english
from careerapp.domain.person import Person
from careerapp.domain.person_versions import read_any_version
from careerapp.domain.profile import Profile, ProfileError
from careerapp.report.people_comparison import Compared
from careerapp.report.then_and_now import Sitting

_AFTER_ALL_OTHERS = "~"


@dataclass(frozen=True, slots=True)
class SomeonesFile:
    """A person and where they were read from.

    Attributes
    ----------
    person : Person
        All that is kept of them.
    file : str
        The file's name; empty for whoever is in the window.
    """

    person: Person
    file: str = ""

    @property
    def name(self) -> str:
        """Their name on one line, or else the file's name."""
        return " ".join(self.person.profile.name.split()) or self.file


def read_someone(path: Path) -> SomeonesFile:
    """Read a person to be compared, also from a file of a later version.

    Raises
    ------
    ProfileError
        When the file cannot be read or holds anything but a person; the message names it.
    """
    try:
        text = json_reading.read_text(path)
        return SomeonesFile(read_any_version(text).person, path.name)
    except ProfileError as error:
        raise ProfileError(error.sentence, at=path) from error


def compared(
    one: SomeonesFile, other: SomeonesFile, tr: Language = english
) -> tuple[Compared, Compared]:
    """Return two people by names that differ; those of one name go by their files as well."""
    names = [each.name or tr("You") for each in (one, other)]
    if names[0].casefold() == names[1].casefold():
        here = tr("in the window")
        names = [
            f"{name} ({each.file or here})" if name != each.file else name
            for name, each in zip(names, (one, other), strict=True)
        ]
    first, second = (
        Compared(name, each.person.profile, each.person.matched_with)
        for name, each in zip(names, (one, other), strict=True)
    )
    return first, second


def earlier_sittings(person: Person, tr: Language = english) -> list[Sitting]:
    """Return the answers of earlier days, latest first.

    Parameters
    ----------
    person : Person
        Whose file they are in.
    tr : Language
        Of the reader.
    """
    return [
        Sitting(tr.day(date.fromisoformat(one.date)), one.profile, moment=one.date)
        for one in reversed(person.earlier)
    ]


def sitting_of(someone: SomeonesFile, tr: Language = english) -> Sitting:
    """Return the latest answers of a person, by the day on which they were changed last.

    Parameters
    ----------
    someone : SomeonesFile
        The person.
    tr : Language
        Of the reader.
    """
    person = someone.person
    moment = person.updated or ("" if someone.file else _AFTER_ALL_OTHERS)
    day = person.day
    name = tr.day(date.fromisoformat(day)) if day else someone.file or tr("today")
    return Sitting(name, person.profile, person.matched_with, moment)


def with_file(sitting: Sitting, someone: SomeonesFile) -> Sitting:
    """Return a sitting that says which file it is from."""
    if not someone.file or sitting.name == someone.file:
        return sitting
    return replace(sitting, name=f"{sitting.name} ({someone.file})")


def other_name_sentence(then: Profile, now: Profile, tr: Language = english) -> str:
    """Return that two profiles have names that differ, so that they may be of two people."""
    names = [" ".join(each.name.split()) for each in (then, now)]
    if not all(names) or names[0].casefold() == names[1].casefold():
        return ""
    return tr(
        "The earlier answers are by “{then}”, the later ones by “{now}”. Is that the same person?"
    ).format(then=names[0], now=names[1])
