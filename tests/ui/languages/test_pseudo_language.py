"""Nothing that the window says is beyond translators, and longer texts have their room."""

import pytest
from pytestqt.qtbot import QtBot

from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from release.pseudo import ACCENTED, Pseudo
from tests.ui.crowding import crowded
from tests.ui.data.example import WORDS
from tests.ui.languages.left_over import english_on, names
from tests.ui.steps import ACTORS, DEVELOPERS, LEGISLATORS, NURSES
from tests.ui.walk import KEPT, KNOWN, SOMEBODY, walk


@pytest.fixture(scope="module")
def language() -> Pseudo:
    return ACCENTED


def _own_words() -> list[str]:
    files = [each.file.name for each in KNOWN if each.file is not None]
    people = [SOMEBODY.name, *(each.name for each in KNOWN)]
    return [*people, *files, *WORDS, *(each.note for each in KEPT.favorites)]


def test_all_that_is_said_can_be_translated_and_has_room(
    qtbot: QtBot, window: MainWindow, engine: Engine
) -> None:
    known = names(engine.catalog, (NURSES, ACTORS, DEVELOPERS, LEGISLATORS), _own_words())
    english: dict[str, str] = {}
    cramped: dict[str, str] = {}
    for stop in walk(qtbot, window):
        for where, words in english_on(stop.page, known):
            english.setdefault(f"{where}: {words[:80]}", stop.name)
        for finding in crowded(stop.page):
            cramped.setdefault(finding, stop.name)
    assert english == {}
    assert cramped == {}
