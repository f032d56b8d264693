"""Everything of the program that reads a file which somebody has chosen, as one function each."""

from collections.abc import Callable, Mapping
from pathlib import Path

from careerapp import paths
from careerapp.catalog.crosswalk import read_crosswalk
from careerapp.catalog.deliveries import identify, taken_in
from careerapp.catalog.errors import DataError
from careerapp.catalog.gather import Gathered
from careerapp.catalog.read_back import read_back
from careerapp.domain.errors import SaidError
from careerapp.domain.person_json import read_person
from careerapp.report.batch_check import check
from careerapp.report.sittings import read_someone
from careerapp.report.table_columns import assigned, refuse_unknown
from careerapp.report.table_file import look_at
from careerapp.report.table_scale import Scales
from careerapp.ui.document.career_file import CareerFile

Read = Callable[[Path], str]
"""Returns what is left out, or nothing where all is taken in; raises what is refused."""

REFUSED = (SaidError, DataError)


def _table(path: Path) -> str:
    table = look_at(path)
    assignment = assigned(table, {})
    refuse_unknown(table, assignment)
    checked = check(table, assignment, Scales(), progress=lambda _done: None)
    return "; ".join(str(one.problem) for one in checked.problems[:3])


def _person(path: Path) -> str:
    read_person(path)
    return ""


def _someone(path: Path) -> str:
    read_someone(path)
    return ""


def _document(path: Path) -> str:
    CareerFile(path).read()
    return ""


def _crosswalk(path: Path) -> str:
    read_crosswalk(path)
    return ""


class _Release:
    """Takes a release in beside the bundled data, which are read once."""

    def __init__(self) -> None:
        self._present: Gathered | None = None

    def prepare(self) -> None:
        self._present = read_back(paths.DATABASE)

    def __call__(self, path: Path) -> str:
        delivery = identify(path)
        assert self._present is not None
        taken_in(self._present, [delivery])
        return ""


release = _Release()
READERS: Mapping[str, Read] = {
    "person": _person,
    "someone": _someone,
    "document": _document,
    "table": _table,
    "crosswalk": _crosswalk,
    "release": release,
}
