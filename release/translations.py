"""The translations: texts out of the code into ``.ts`` files, and these into what Qt reads.

``python -m release.translations`` compiles them; with ``update`` it looks for texts first.
"""

import csv
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import PySide6

_ROOT = Path(__file__).resolve().parent.parent
FOLDER = _ROOT / "resources" / "translations"
CONTENT = _ROOT / "resources" / "content"

_MARKS = "QT_TR_NOOP+=to_translate"  # what marks a text besides `tr`
_SOURCE = "en"
_TERMS = "terms"  # the context of names from the data
_TAGS = "language"  # the context in which a translation says what language it is in


def update(folder: Path = FOLDER) -> None:
    """Bring the ``.ts`` files in step with the texts of the code.

    Parameters
    ----------
    folder : Path
        Has a file for each language; its name ends in the language's tag.

    Raises
    ------
    CalledProcessError
        When Qt's tool finds something wrong in the code.
    """
    sources = sorted((_ROOT / "careerapp").rglob("*.py"))
    extract(sources, sorted(folder.glob("*.ts")))


def extract(sources: Iterable[Path], files: Sequence[Path]) -> None:
    """Write the texts of Python files into ``.ts`` files, and keep what is translated there."""
    with tempfile.NamedTemporaryFile("w", suffix=".lst", encoding="utf-8") as names:
        names.write("\n".join(map(str, sources)))
        names.flush()
        _run(
            "lupdate",
            f"@{names.name}",
            *("-tr-function-alias", _MARKS),
            *("-source-language", "en_US"),
            *("-locations", "none", "-sort-messages", "-no-obsolete", "-silent"),
            "-ts",
            *map(str, files),
        )


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """Compile what has changed since it was compiled last, and return all compiled files."""
    return [
        _compile_if_changed(file, CONTENT / tag_of(file) / "terms.csv")
        for file in sorted(folder.glob("*.ts"))
    ]


def languages(folder: Path = FOLDER) -> list[str]:
    """Return the tags of all languages that there is a translation into."""
    return sorted(map(tag_of, folder.glob("*.ts")))


def tag_of(file: Path) -> str:
    """Return the tag of the language that a translation is in."""
    return file.stem.rpartition("_")[2]


def compile_translation(file: Path, terms: Path, output: Path) -> None:
    """Compile a translation and the names from the data in the same language.

    Parameters
    ----------
    file : Path
        Texts of the program, ``.ts``.
    terms : Path
        Names from the data: their kind, in English, and in that language.
    output : Path
        What Qt reads, ``.qm``.

    Raises
    ------
    CalledProcessError
        When Qt's tool finds something wrong in the files.
    """
    with tempfile.TemporaryDirectory() as made:
        names = Path(made) / "terms.ts"
        write_terms(terms, names, tag_of(file))
        finished = Path(made) / output.name
        _run("lrelease", "-silent", "-nounfinished", str(file), str(names), "-qm", str(finished))
        shutil.move(finished, output)


def write_terms(terms: Path, output: Path, language: str) -> None:
    """Write the names from the data as a translation for Qt's tools."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=_SOURCE)
    with terms.open(encoding="utf-8", newline="") as lines:
        rows = [list(row.values()) for row in csv.DictReader(lines)]
    # A few names are of two kinds.
    _add(root, _TERMS, {english: translated for _, english, translated in rows})
    _add(root, _TAGS, {_SOURCE: language})
    text = ET.tostring(root, encoding="unicode")
    output.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}', "utf-8")


def _add(root: ET.Element, name: str, translations: Mapping[str, str]) -> None:
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = name
    for source, translation in translations.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        ET.SubElement(message, "translation").text = translation


def _compile_if_changed(file: Path, terms: Path) -> Path:
    output = file.with_suffix(".qm")
    newest = max(each.stat().st_mtime for each in (file, terms, Path(__file__)))
    if not output.is_file() or output.stat().st_mtime < newest:
        compile_translation(file, terms, output)
    return output


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools, which PySide6 brings along."""
    home = Path(PySide6.__file__).parent
    program = shutil.which(tool, path=f"{home}:{home / 'Qt' / 'libexec'}") or tool
    subprocess.run([program, *arguments], check=True)  # noqa: S603


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        update()
    compile_all()
