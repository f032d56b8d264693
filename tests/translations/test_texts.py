"""Every text is translated, whole, and fits where the English one is."""

import shutil
from pathlib import Path

import pytest

from release.translations import FOLDER, extract
from tests.translations.conftest import FILES, Message, fields, mnemonics, read_messages

_ROOT = FOLDER.parent.parent
_CODE = sorted((_ROOT / "careerapp").rglob("*.py"))


def _wrong(messages: list[Message]) -> list[str]:
    """Return what a reader would notice."""
    found = []
    for one in messages:
        said = ""
        if not one.finished or not one.translation.strip(" ,"):
            said = "" if one.source.strip(" ,") == "" and one.finished else "is not translated"
        elif fields(one.source) != fields(one.translation):
            said = "has other fields"
        elif mnemonics(one.source) != mnemonics(one.translation):
            said = "underlines other letters"
        elif _ends(one.source) != _ends(one.translation):
            said = "ends otherwise"
        elif len(one.translation) > _room(one.source):
            said = "is too long"
        if said:
            found.append(f"{one}: {said}")
    return found


def _ends(text: str) -> tuple[str, str]:
    """Return spaces at either end, which sentences are set apart by, and a sign that means more."""
    sign = text.rstrip()[-1:]
    space = f"{text[: len(text) - len(text.lstrip())]}|{text[len(text.rstrip()) :]}"
    return space, sign if sign in ":…" else ""


def _room(source: str) -> int:
    """Return the most signs that a translation may have: labels have little room to grow."""
    return round(1.7 * len(source)) + 16


def test_every_text_is_translated_and_fits(file: Path) -> None:
    assert not _wrong(read_messages(file))


def test_no_text_of_the_code_is_missing_and_none_is_left_over(file: Path, tmp_path: Path) -> None:
    fresh = tmp_path / file.name
    fresh.write_text('<!DOCTYPE TS><TS version="2.1"></TS>', encoding="utf-8")
    extract(_CODE, [fresh])
    wanted = {(one.context, one.source) for one in read_messages(fresh)}
    found = {(one.context, one.source) for one in read_messages(file)}
    assert not wanted - found, "make update-translations adds them"
    assert not found - wanted, "make update-translations removes them"


def test_texts_without_a_widget_have_no_context(tmp_path: Path) -> None:
    fresh = tmp_path / FILES[0].name
    fresh.write_text('<!DOCTYPE TS><TS version="2.1"></TS>', encoding="utf-8")
    extract([file for file in _CODE if "ui" not in file.parts], [fresh])
    assert {one.context for one in read_messages(fresh)} == {""}


@pytest.mark.parametrize(
    ("source", "translation", "said"),
    [
        ("Next", "", "is not translated"),
        ("{count} jobs", "trabajos", "has other fields"),
        ("{count} jobs", "{cuenta} trabajos", "has other fields"),
        ("&Save", "Guardar", "underlines other letters"),
        ("Find:", "Buscar", "ends otherwise"),
        ("Then. ", "Entonces.", "ends otherwise"),
        ("Next", "Pasar a la página que sigue después", "is too long"),
    ],
)
def test_what_is_wrong_is_found(source: str, translation: str, said: str) -> None:
    (found,) = _wrong([Message("Page", source, translation, finished=True)])
    assert found.endswith(said)


def test_what_is_unfinished_is_found() -> None:
    (found,) = _wrong([Message("Page", "Next", "Siguiente", finished=False)])
    assert found.endswith("is not translated")


def test_a_new_text_in_the_code_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.py"
    page.write_text('class Page:\n    def a(self):\n        return self.tr("New here")\n', "utf-8")
    copy = tmp_path / FILES[0].name
    shutil.copy(FILES[0], copy)
    extract([page], [copy])
    assert [one.source for one in read_messages(copy)] == ["New here"]
