"""The language of the program: by choice or by the system, with its figures and days."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from careerapp.domain.language import english
from careerapp.ui.language import tr
from careerapp.ui.translations import Translations, chosen_by, offered, own_name
from release.translations import compile_translation

_TEXTS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{tag}">
<context><name></name>
<message><source>School</source><translation>{school}</translation></message>
</context>
<context><name>Page</name>
<message><source>School</source><translation>{page}</translation></message>
</context>
</TS>
"""


class Page(QObject):
    def title(self) -> str:
        return self.tr("School")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    terms = tmp_path / "terms.csv"
    terms.write_text("kind,english,other\neducation,School,Escuela (término)\n", encoding="utf-8")
    for tag, school in (("es", "Estudios"), ("ar", "مدرسة"), ("qps", "Šçĥööööļ")):
        texts = tmp_path / f"careerapp_{tag}.ts"
        texts.write_text(_TEXTS.format(tag=tag, school=school, page=f"{school}!"), "utf-8")
        compile_translation(texts, terms, texts.with_suffix(".qm"))
    return tmp_path


@pytest.fixture
def translations(qapp: QApplication, folder: Path) -> Iterator[Translations]:
    translations = Translations(qapp, "en", folder)
    yield translations
    translations.chosen = "en"


def test_texts_names_and_qts_own_words_are_in_the_chosen_language(
    translations: Translations,
) -> None:
    translations.chosen = "es"
    assert tr("School") == "Estudios"
    assert Page().title() == "Estudios!"
    assert tr.term("School") == "Escuela (término)"
    assert tr.tag == "es-US"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancelar"
    translations.chosen = "en"
    assert (tr("School"), Page().title(), tr.term("School")) == ("School", "School", "School")


def test_what_has_no_translation_stays_english(translations: Translations) -> None:
    translations.chosen = "es"
    assert tr("Not in the file") == "Not in the file"
    assert tr.term("Astrogation") == "Astrogation"


def test_figures_and_days_of_spanish_in_the_us(translations: Translations) -> None:
    translations.chosen = "es"
    assert tr.number(1_690_000) == "1,690,000"
    assert tr.number(2.5, 1) == "2.5"
    assert tr.money(75_000) == "$75,000"
    assert tr.money(17.5, cents=True) == "$17.50"


def test_a_language_without_a_locale_has_figures_of_the_us_and_its_own_jobs(
    translations: Translations,
) -> None:
    translations.chosen = "qps"
    assert tr("School") == "Šçĥööööļ"
    assert tr.number(1_690_000) == "1,690,000"
    assert tr.money(17.5, cents=True) == "$17.50"
    assert tr.day(date(2025, 11, 3)) == "Nov 3, 2025"
    assert (tr.tag, tr.language) == ("qps", "qps")


def test_figures_and_days_of_english(translations: Translations) -> None:
    assert translations.language == "en"
    assert tr.number(1_690_000) == "1,690,000"
    assert tr.money(75_000) == "$75,000"
    assert tr.decimal(0.123456, 3) == "0.123"
    assert tr.day(date(2025, 11, 3)) == "Nov 3, 2025"
    assert tr.long_day(date(2025, 11, 3)) == "November 3, 2025"
    assert tr.month(date(2025, 5, 1)) == english.month(date(2025, 5, 1)) == "May 2025"


def test_the_window_reads_from_the_right_where_its_language_does(
    qapp: QApplication, translations: Translations
) -> None:
    translations.chosen = "ar"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    translations.chosen = "en"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("system", "language"), [("es_MX", "es"), ("en_GB", "en"), ("de_DE", "en"), ("C", "en")]
)
def test_the_system_says_which_language(system: str, language: str) -> None:
    assert chosen_by(QLocale(system), ("en", "es")) == language


def test_languages_are_the_compiled_files(folder: Path) -> None:
    assert offered(folder) == ("en", "ar", "es", "qps")
    assert (own_name("en"), own_name("es")) == ("English", "Español")
    assert own_name("qps") == "Qps", "a name to choose it by, where Qt has none"


def test_a_language_that_is_gone_gives_the_systems(translations: Translations) -> None:
    translations.chosen = "xx"
    assert translations.chosen == ""
    assert translations.language in {"en", "es", "ar", "qps"}


def test_listeners_hear_of_another_language_once(translations: Translations) -> None:
    heard: list[str] = []
    translations.changed.connect(lambda: heard.append(translations.language))
    translations.chosen = "es"
    translations.chosen = "es"
    assert heard == ["es"]
