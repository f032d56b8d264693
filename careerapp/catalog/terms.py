"""Reading what the names of the sources are in other languages."""

from pathlib import Path

from careerapp import paths
from careerapp.catalog.content_rows import content_rows
from careerapp.catalog.errors import BuildError
from careerapp.catalog.text_rows import read_text_rows

_NAME = "terms.csv"
_KIND = "kind"
_ENGLISH = "english"


def read_terms(language: str, folder: Path = paths.CONTENT) -> dict[str, str]:
    """Return names in another language, by the English ones, in the order of the file.

    Beside the kind of a name and the English one, the file has one column, whatever it is called.

    Parameters
    ----------
    language : str
        Tag of a language other than English.
    folder : Path
        Of our own texts, with a folder for each of these languages.

    Raises
    ------
    SourceError
        When the file cannot be read.
    BuildError
        When a cell is empty, or one name is called two things.
    """
    text = read_text_rows(folder / language / _NAME, ",")
    others = [column for column in text.header if column not in (_KIND, _ENGLISH)]
    if len(others) != 1:
        raise BuildError(
            f"{text.file}: line 1: beside {_KIND} and {_ENGLISH} there must be one column, "
            f"not {len(others)}"
        )
    terms: dict[str, str] = {}
    lines: dict[str, int] = {}
    for row in content_rows(text, (_KIND, _ENGLISH, others[0])):
        name, term = row[_ENGLISH], row[others[0]]
        first = lines.setdefault(name, row.line)
        if terms.setdefault(name, term) != term:
            raise row.refusal(others[0], f"“{name}” is “{terms[name]}” in line {first}")
    return terms
