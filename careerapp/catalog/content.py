"""Our own texts in all languages, checked against what is to be told."""

from collections.abc import Collection
from pathlib import Path

import pandas as pd

from careerapp.catalog.content_rows import read_content
from careerapp.catalog.errors import BuildError
from careerapp.catalog.interest_items import read_interest_items
from careerapp.catalog.releases import OWN_TEXTS
from careerapp.catalog.terms import read_terms
from careerapp.catalog.value_statements import read_value_statements
from careerapp.domain.occupation import Source

ENGLISH = "en"
_ENGLISH_FILE = "occupation_summaries.csv"
_FILE = "occupations.csv"
_CODE = "code"
_COLUMNS = ("summary", "activity_1", "activity_2", "activity_3")


def read_all(
    folder: Path, codes: Collection[str], names: Collection[str]
) -> tuple[dict[str, pd.DataFrame], list[Source]]:
    """Read and check our own texts.

    Parameters
    ----------
    folder : Path
        Has the English files, and for each other language a folder called by its tag.
    codes : collection of str
        The O*NET codes of the occupations that the texts are about, all of them and no others.
    names : collection of str
        What the sources call things; each other language must have a term for each.

    Returns
    -------
    texts : dict of str to DataFrame
        Summaries and activities by O*NET code, for each language by its tag; titles too, but not
        in English, where they are O*NET's.
    sources : list of Source
        The files.

    Raises
    ------
    SourceError
        When a file is missing, or cannot be read as a table.
    BuildError
        When it lacks something, or has what it should not have.
    """
    texts = {}
    sources = []
    for language in (ENGLISH, *other_languages(folder)):
        is_english = language == ENGLISH
        file = _ENGLISH_FILE if is_english else f"{language}/{_FILE}"
        columns = _COLUMNS if is_english else ("title", *_COLUMNS)
        found = read_content(folder / file, (_CODE, *columns))
        rows = found.by_key(codes).values()
        texts[language] = pd.DataFrame([row.cells for row in rows]).set_index(_CODE)
        sources.append(OWN_TEXTS.source(file, len(rows), found.sha256))
        if not is_english:
            _check_questions_and_terms(folder, language, names)
    return texts, sources


def other_languages(folder: Path) -> tuple[str, ...]:
    """Return the tags of the languages beside English that there are texts in."""
    return tuple(sorted(each.name for each in folder.iterdir() if each.is_dir()))


def _check_questions_and_terms(folder: Path, language: str, names: Collection[str]) -> None:
    read_interest_items(language, folder)
    read_value_statements(language, folder)
    terms = read_terms(language, folder)
    for name in names:
        if name not in terms:
            raise BuildError(f"{language}/terms.csv: there is no row for english {name}")
