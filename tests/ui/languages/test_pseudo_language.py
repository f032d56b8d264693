"""Nothing that the window says is beyond translators, and longer texts have their room."""

import html
import re
from collections.abc import Iterable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp import paths
from careerapp.catalog.store import Catalog
from careerapp.ui.engine import Engine
from careerapp.ui.licenses import read_parts
from careerapp.ui.main_window import MainWindow
from release.pseudo import ACCENTED, Pseudo
from tests.ui.crowding import crowded
from tests.ui.languages.said import said
from tests.ui.steps import ACTORS, DEVELOPERS, LEGISLATORS, NURSES
from tests.ui.walk import KEPT, KNOWN, SOMEBODY, walk

_ADDRESS = r"https?://\S+"
_ANYWHERE = (
    r"\b[RIASEC]{1,3}\b",  # codes of interests
    r"\d\W[AP]M\b",  # of the locale that stands in for one that there is not
    r"\b[0-9a-f]{64}\b",  # checksums
    r"\(Language\)",  # so that whoever chose a strange one finds the way back
    r"\b(Ctrl|Shift|Alt|Tab|Esc|Enter|Return|Space|Home|End|Page|Del|F\d+)\b",
)
"""What is the same in all languages, by pattern."""

_LANGUAGES = ("English", "Qps")
_OF_QT = ("Scroll Left", "Scroll Right", "Commit", "Close", "Undo", "Redo")
"""Of widgets that Qt makes and translates; it has no pseudo-language."""


@pytest.fixture(scope="module")
def language() -> Pseudo:
    return ACCENTED


@pytest.fixture(scope="module")
def names(engine: Engine) -> list[str]:
    """What is left as it is: people's own words, and names in the data and of its parts."""
    own = [SOMEBODY.name, *(each.name for each in KNOWN), *(each.note for each in KEPT.favorites)]
    files = [each.file.name for each in KNOWN if each.file is not None]
    jobs = [
        name
        for code in (NURSES, ACTORS, DEVELOPERS, LEGISLATORS)
        for name in _in_english(engine.catalog, code)
    ]
    found = {*own, *files, *jobs, *_given(engine.catalog), *_LANGUAGES, *_OF_QT} - {""}
    return sorted(found, key=len, reverse=True)


def _in_english(catalog: Catalog, code: str) -> Iterable[str]:
    job = catalog.occupation(code)
    return (*job.alternate_titles, *(each.name for each in job.technologies))


def _given(catalog: Catalog) -> Iterable[str]:
    """Return what licenses ask to be said, and what the parts of the program are called."""
    for source in catalog.sources:
        yield from (source.name, source.license, source.attribution, source.file)
    for part in read_parts(paths.LICENSES):
        yield from (part.name, part.license)


def _untranslated(text: str, names: Iterable[str]) -> str:
    """Return the words of a text that are in English letters, and no names."""
    rest = html.unescape(re.sub(r"<[^>]*>", " ", text))
    if any(name.startswith(rest.removesuffix("…")) for name in names):
        return ""  # cut off
    rest = re.sub(_ADDRESS, " ", rest)
    for name in names:
        rest = rest.replace(name, " ")
    for pattern in _ANYWHERE:
        rest = re.sub(pattern, " ", rest)
    return " ".join(re.findall(r"[A-Za-z]{2,}", rest))


def _called(one: QWidget | QAction) -> str:
    return f"{type(one).__name__} {one.objectName()}".strip()


def test_all_that_is_said_can_be_translated_and_has_room(
    qtbot: QtBot, window: MainWindow, names: list[str]
) -> None:
    english: dict[str, str] = {}
    cramped: dict[str, str] = {}
    for stop in walk(qtbot, window):
        for one, text in said(stop.page):
            if words := _untranslated(text, names):
                english.setdefault(f"{_called(one)}: {words[:80]}", stop.name)
        for finding in crowded(stop.page):
            cramped.setdefault(finding, stop.name)
    assert english == {}
    assert cramped == {}
