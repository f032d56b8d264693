"""Narrowing and sorting the people of a folder."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from careerapp.catalog.title_words import fold
from careerapp.domain.interest_profile import Clarity
from careerapp.domain.scales import Interest
from careerapp.report.people_folder import PersonRow, State

_CLARITY_ORDER = {clarity: place for place, clarity in enumerate(Clarity)}


class PeopleOrder(StrEnum):
    """What people are sorted by; a column each."""

    NAME = "name"
    CODE = "code"
    CLARITY = "clarity"
    BEST = "best"
    PLACE = "place"
    EDUCATION = "education"
    UPDATED = "updated"


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Which people of a folder are wanted.

    Attributes
    ----------
    words : str
        Every one of them must be in the name, the file's name, the code, the place or the titles
        of the best three; accents and capitals do not matter.
    interest : Interest or None
        Must be in the code.
    family : str or None
        Two digits; one of the best three must be of this group.
    state : State or None
        How far they have come.
    """

    words: str = ""
    interest: Interest | None = None
    family: str | None = None
    state: State | None = None

    def passing(self, people: Sequence[PersonRow]) -> list[PersonRow]:
        """Return those who are wanted, in their order."""
        words = fold(self.words).split()
        return [
            row for row in people if self._passes(row) and all(each in row.said for each in words)
        ]

    def _passes(self, row: PersonRow) -> bool:
        if self.state not in (None, row.state):
            return False
        if self.interest is not None and (
            row.code is None or self.interest not in row.code.interests
        ):
            return False
        return self.family is None or any(match.code[:2] == self.family for match in row.best)


def sorted_people(
    people: Sequence[PersonRow], order: PeopleOrder, *, backwards: bool = False
) -> list[PersonRow]:
    """Return people in an order; those of whom the figure is not known come last either way.

    Parameters
    ----------
    people : sequence of PersonRow
        In any order.
    order : PeopleOrder
        What they are sorted by; equal ones by name, then by file.
    backwards : bool
        From the other end.
    """
    key = _KEYS[order]
    by_name = sorted(people, key=_by_name)
    known = [row for row in by_name if key(row) is not None]
    known.sort(key=lambda row: key(row) or (), reverse=backwards)
    return known + [row for row in by_name if key(row) is None]


_Key = tuple[str] | tuple[float] | None


def _name(row: PersonRow) -> _Key:
    return (row.plain_name,) if row.plain_name else None


def _code(row: PersonRow) -> _Key:
    return (row.code.letters,) if row.code else None


def _clarity(row: PersonRow) -> _Key:
    return (_CLARITY_ORDER[row.clarity],) if row.clarity else None


def _best(row: PersonRow) -> _Key:
    return (row.best[0].title,) if row.best else None


def _place(row: PersonRow) -> _Key:
    return (fold(row.place),) if row.place else None


def _education(row: PersonRow) -> _Key:
    return (row.education.rank,) if row.education else None


def _updated(row: PersonRow) -> _Key:
    return (row.updated.timestamp(),)


def _by_name(row: PersonRow) -> tuple[bool, str, str]:
    return (not row.plain_name, row.plain_name, row.file.path.name)


_KEYS: dict[PeopleOrder, Callable[[PersonRow], _Key]] = {
    PeopleOrder.NAME: _name,
    PeopleOrder.CODE: _code,
    PeopleOrder.CLARITY: _clarity,
    PeopleOrder.BEST: _best,
    PeopleOrder.PLACE: _place,
    PeopleOrder.EDUCATION: _education,
    PeopleOrder.UPDATED: _updated,
}
