"""Languages that nobody speaks, to find what cannot be translated or has no room.

``python -m release.pseudo FOLDER`` makes both of them from the English texts.
"""

import csv
import re
import shutil
import sqlite3
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from release.translations import CONTENT, FOLDER, compile_translation

_DATABASE = FOLDER.parent.parent / "data" / "careers.sqlite"

# What a translator leaves as it is: tags, entities, fields, letters to press and endings of files.
_KEPT = re.compile(r"(<[^>]*>|&\w+;|&&|&\w|\{\w*\}|\*\.\w+|;;)")
# Keys, and patterns of days.
_WHOLLY_KEPT = re.compile(r"(Ctrl|Shift|Alt)\+.*|M{3,4} (?:d, )?yyyy")

_ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "åƀçđéƒĝĥîĵķļɱñöþɋřšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻḾÑÖÞɊŘŠŢÛṼŴẊÝŽ",
)
_HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "אבגדהופצחטךכלמנקרסתעשםזןףץ" * 2
)
_VOWELS = re.compile(r"([aeiouy])")


@dataclass(frozen=True)
class Pseudo:
    """A language that is made from English by rule.

    Attributes
    ----------
    tag : str
        What its files are called by.
    letters : mapping
        From English letters to others, as `str.translate` takes it.
    longer : bool
        Whether words are longer than in English, as they are in most languages.
    """

    tag: str
    letters: Mapping[int, int]
    longer: bool = False

    def text(self, english: str) -> str:
        """Return a text of the program, between marks."""
        return self._between("⟦⟧", english)

    def term(self, english: str) -> str:
        """Return a name of the data, between marks of its own."""
        return self._between("⟪⟫", english)

    def _between(self, marks: str, english: str) -> str:
        words = english.strip()
        if not any(map(str.isalpha, words)) or _WHOLLY_KEPT.fullmatch(words):
            return english
        start, end = english.split(words)
        return f"{start}{marks[0]}{self._written(words)}{marks[1]}{end}"

    def _written(self, words: str) -> str:
        parts = _KEPT.split(words)  # every second one is kept
        parts[::2] = [self._changed(part) for part in parts[::2]]
        return "".join(parts)

    def _changed(self, part: str) -> str:
        if self.longer:
            part = _VOWELS.sub(r"\1\1", part)
        return part.translate(self.letters)


ACCENTED = Pseudo("qps", _ACCENTED, longer=True)
"""As much longer as translations of labels are, with accents on all letters.

Qt has no locale for it, as for some languages of the world. The tag is what Windows calls its own.
"""

RIGHT_TO_LEFT = Pseudo("he", _HEBREW)
"""English in letters that are read from right to left."""


def make(pseudo: Pseudo, folder: Path) -> None:
    """Write all that a language has.

    Parameters
    ----------
    pseudo : Pseudo
        The language.
    folder : Path
        Gets the compiled texts, the database with jobs in this language too, and ``content``, where
        the questions are.
    """
    content = folder / "content" / pseudo.tag
    content.mkdir(parents=True)
    for file in CONTENT.glob("*.csv"):
        shutil.copy(file, content.parent)
    _write_questions(pseudo, content)
    _write_terms(pseudo.term, content / "terms.csv")
    texts = folder / f"careerapp_{pseudo.tag}.ts"
    _write_texts(pseudo, texts)
    compile_translation(texts, content / "terms.csv", texts.with_suffix(".qm"))
    shutil.copy(_DATABASE, folder)
    _write_jobs(pseudo, folder / _DATABASE.name)


def _write_questions(pseudo: Pseudo, folder: Path) -> None:
    for name, column in (("interest_items.csv", "activity"), ("value_statements.csv", "statement")):
        rows = _read(CONTENT / name)
        _write(
            folder / name, ["id", column], [[row["id"], pseudo.text(row[column])] for row in rows]
        )


def _write_terms(term: Callable[[str], str], file: Path) -> None:
    # Any of the languages has all terms.
    rows = _read(next(CONTENT.glob("*/terms.csv")))
    names = [[row["kind"], row["english"], term(row["english"])] for row in rows]
    _write(file, ["kind", "english", "pseudo"], names)


def _write_texts(pseudo: Pseudo, file: Path) -> None:
    tree = ET.parse(next(FOLDER.glob("*.ts")))  # noqa: S314, which is ours
    tree.getroot().set("language", pseudo.tag)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None:
            translation.attrib.pop("type", None)
            translation.text = pseudo.text(message.findtext("source") or "")
    tree.write(file, encoding="utf-8", xml_declaration=True)


def _write_jobs(pseudo: Pseudo, database: Path) -> None:
    connection = sqlite3.connect(database)
    connection.create_function("pseudo", 1, pseudo.text)
    with connection:
        connection.execute(
            "INSERT INTO texts SELECT occupation, ?, pseudo(title), pseudo(summary),"
            " pseudo(activity_1), pseudo(activity_2), pseudo(activity_3)"
            " FROM texts WHERE language = 'en'",
            (pseudo.tag,),
        )
    connection.close()


def _read(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _write(file: Path, heads: list[str], rows: list[list[str]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows([heads, *rows])


if __name__ == "__main__":
    for each in (ACCENTED, RIGHT_TO_LEFT):
        make(each, Path(sys.argv[1]) / each.tag)
