"""The windows for many people, and the report, in longer words and from right to left."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from careerapp.ui.engine import Engine
from careerapp.ui.theme import Theme
from release.pseudo import ACCENTED, RIGHT_TO_LEFT, Pseudo
from tests.report.person_report.people import SAM
from tests.ui.languages.left_over import english_on, names
from tests.ui.many.thirty_rows import ENGLISH, students
from tests.ui.people.thirty import NAMES, RELEASE
from tests.ui.room import cramped_beside
from tests.ui.walk import Stop

_OTHERS = (
    *("Two Ratings", "One Rating", "Nothing Yet", "All Alike", "Flat Profile", "Old File"),
    *("Writes A Lot", "From Next Year", "nobody is called so", "forty"),
)
"""In the folder, besides those with names of people, and what is looked for there."""


@pytest.fixture(scope="module", params=[ACCENTED, RIGHT_TO_LEFT], ids=lambda each: each.tag)
def language(request: pytest.FixtureRequest) -> Pseudo:
    chosen = request.param
    assert isinstance(chosen, Pseudo)
    return chosen


def test_all_that_is_said_can_be_translated_and_has_room(
    many_stops: Iterator[Stop], engine: Engine, resized: Theme, tmp_path: Path
) -> None:
    own = (*_OTHERS, *NAMES, SAM.profile.name, RELEASE, engine.release, *_cells())
    known = names(engine.catalog, (), own)
    english: dict[str, str] = {}

    def listened_to(stops: Iterator[Stop]) -> Iterator[Stop]:
        for stop in stops:
            for where, words in english_on(stop.page, (*_files(tmp_path), *known)):
                english.setdefault(f"{where}: {words[:80]}", stop.name)
            yield stop

    assert cramped_beside(listened_to(many_stops), resized, (200, 100)) == {}
    assert english == {}


def _cells() -> set[str]:
    return {cell for row in (ENGLISH, *students(0, 40)) for cell in row if not cell.isdigit()}


def _files(folder: Path) -> list[str]:
    """Return what files are called, the longest names first."""
    paths = [folder, *folder.rglob("*")]
    return sorted({name for path in paths for name in (str(path), path.name)}, key=len)[::-1]
