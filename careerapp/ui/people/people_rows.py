"""A person of a folder as a row of a table."""

from PySide6.QtCore import QLocale, QTime

from careerapp.report.people_folder import PersonRow
from careerapp.report.people_folder_words import (
    clarity_word,
    match_phrase,
    obstacle_phrase,
    order_meaning,
    order_name,
    pages_open_phrase,
    person_name,
)
from careerapp.report.people_order import PeopleOrder
from careerapp.ui.language import tr
from careerapp.ui.results.table_model import Cell, Column, Row
from careerapp.ui.words import education_name, location_name

_BETWEEN = " · "
_WIDE = (PeopleOrder.BEST,)


def people_columns() -> tuple[Column, ...]:
    """Return the columns, one for each order."""
    return tuple(
        Column(order_name(each, tr), meaning=order_meaning(each, tr), is_wide=each in _WIDE)
        for each in PeopleOrder
    )


def people_row(person: PersonRow) -> Row:
    """Return a row of cells; two lines at most in each."""
    name = person_name(person, tr)
    if person.damage:
        why = Cell(tr("cannot be read"), person.damage.said(tr))
        cells = (Cell(name), _unknown(), _unknown(), why, _unknown(), _unknown(), _updated(person))
        return Row(cells, str(person.file.path))
    note = _BETWEEN.join(
        part for part in (person.file.path.name, pages_open_phrase(person, tr)) if part
    )
    clarity = clarity_word(person.clarity, tr)
    cells = (
        Cell(name, note),
        _unknown() if person.code is None else Cell(person.code.letters),
        Cell(clarity) if clarity else _unknown(),
        _best(person),
        _unknown() if person.location is None else Cell(location_name(person.location)),
        _unknown() if person.education is None else Cell(education_name(person.education)),
        _updated(person),
    )
    return Row(cells, str(person.file.path))


def _best(person: PersonRow) -> Cell:
    if person.obstacle is not None:
        return Cell(tr("no matches"), obstacle_phrase(person.obstacle, tr), is_quiet=True)
    first, *others = (match_phrase(match, tr) for match in person.best)
    return Cell(first, _BETWEEN.join(others))


def _updated(person: PersonRow) -> Cell:
    moment = person.updated.astimezone()
    time = QTime(moment.hour, moment.minute)
    return Cell(tr.day(moment.date()), QLocale().toString(time, QLocale.FormatType.ShortFormat))


def _unknown() -> Cell:
    return Cell("\N{EN DASH}", is_quiet=True, spoken=tr("not known"))
