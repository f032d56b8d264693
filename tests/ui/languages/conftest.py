"""The window in one language for a whole file of tests."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from careerapp import paths
from careerapp.catalog.interest_items import read_interest_items
from careerapp.catalog.store import load_catalog
from careerapp.catalog.value_statements import read_value_statements
from careerapp.matching.recommender import Recommender
from careerapp.ui.engine import Engine
from careerapp.ui.translations import Translations
from careerapp.ui.wizard.interests import items
from careerapp.ui.wizard.values import statements
from release.pseudo import Pseudo, make


@pytest.fixture(scope="module")
def language() -> str | Pseudo:
    """Tag of a language that there is, or one to be made."""
    return "es"


@pytest.fixture(scope="module")
def folder(language: str | Pseudo, tmp_path_factory: pytest.TempPathFactory) -> Path | None:
    """Where a made language is."""
    if isinstance(language, str):
        return None
    folder = tmp_path_factory.mktemp(language.tag)
    make(language, folder)
    return folder


@pytest.fixture(scope="module", autouse=True)
def translations(
    qapp: QApplication, language: str | Pseudo, folder: Path | None
) -> Iterator[Translations]:
    tag = language if isinstance(language, str) else language.tag
    translations = Translations(qapp, tag, folder or paths.TRANSLATIONS)
    with pytest.MonkeyPatch.context() as patch:
        if folder is not None:
            content = folder / "content"
            patch.setattr(items, "_read_once", cache(lambda tag: read_interest_items(tag, content)))
            patch.setattr(
                statements, "_read_once", cache(lambda tag: read_value_statements(tag, content))
            )
        yield translations
        translations.chosen = "en"
    translations.deleteLater()


@pytest.fixture(scope="module")
def engine(translations: Translations, folder: Path | None) -> Engine:
    database = paths.DATABASE if folder is None else folder / paths.DATABASE.name
    catalog = load_catalog(database, translations.language)
    return Engine(catalog, Recommender(catalog))
