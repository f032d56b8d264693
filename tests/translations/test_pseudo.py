"""Languages made by rule, which show what cannot be translated."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from careerapp.catalog.store import load_catalog
from careerapp.catalog.value_statements import read_value_statements
from release.pseudo import ACCENTED, RIGHT_TO_LEFT, Pseudo, make
from tests.translations.conftest import FILES, fields, mnemonics, read_messages

_MADE = (ACCENTED, RIGHT_TO_LEFT)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Next", "⟦Ñééẋţ⟧"),
        ("&Save as…", "⟦&Sååṽéé ååš…⟧"),
        ("{count} jobs", "⟦{count} ĵööƀš⟧"),
        ("<b>Pay &amp; hours</b>", "⟦<b>Þååýý &amp; ĥööûûřš</b>⟧"),
        ("Table (*.csv)", "⟦Ţååƀļéé (*.csv)⟧"),
        (" and ", " ⟦ååñđ⟧ "),
        (", ", ", "),
        ("Ctrl+Shift+S", "Ctrl+Shift+S"),
        ("MMM d, yyyy", "MMM d, yyyy"),
        ("MMMM yyyy", "MMMM yyyy"),
    ],
)
def test_what_translators_keep_is_kept(source: str, text: str) -> None:
    assert ACCENTED.text(source) == text


@pytest.mark.parametrize("pseudo", _MADE, ids=lambda each: each.tag)
def test_fields_and_letters_to_press_are_those_of_english(pseudo: Pseudo) -> None:
    for message in read_messages(FILES[0]):
        made = pseudo.text(message.source)
        assert fields(made) == fields(message.source)
        assert mnemonics(made) == mnemonics(message.source)


def test_texts_are_a_good_third_longer() -> None:
    sources = [message.source for message in read_messages(FILES[0])]
    made = map(ACCENTED.text, sources)
    assert 1.3 < sum(map(len, made)) / sum(map(len, sources)) < 1.5


@pytest.mark.parametrize("pseudo", _MADE, ids=lambda each: each.tag)
def test_everything_that_a_language_has_is_made(pseudo: Pseudo, tmp_path: Path) -> None:
    make(pseudo, tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / f"careerapp_{pseudo.tag}.qm"))
    assert translator.translate("", "Interests") == pseudo.text("Interests")
    assert translator.translate("terms", "Biology") == pseudo.term("Biology")
    catalog = load_catalog(tmp_path / "careers.sqlite", pseudo.tag)
    assert catalog.titles["29-1141.00"] == pseudo.text("Registered Nurses")
    statements = read_value_statements(pseudo.tag, tmp_path / "content")
    assert statements[0].statement == pseudo.text("Use what I am best at")
    with closing(sqlite3.connect(tmp_path / "careers.sqlite")) as database:
        (jobs,) = database.execute(
            "SELECT count(*) FROM texts WHERE language = ?", (pseudo.tag,)
        ).fetchone()
    assert jobs == 923
