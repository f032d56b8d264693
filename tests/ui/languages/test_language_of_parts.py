"""What is English in a Spanish window is told as English, and what is Spanish beside it is not."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui import about_dialog
from careerapp.ui.about_dialog import AboutDialog
from careerapp.ui.licenses import Part
from careerapp.ui.results.job.job_head import JobHead
from careerapp.ui.results.job.uses_section import UsesSection
from careerapp.ui.results.results_view import ResultsView
from careerapp.ui.text_dialog import TextDialog
from careerapp.ui.wizard.welcome_page import WelcomePage
from tests.ui.steps import NURSES, open_job


def _language(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget).attributesInterface()
    locale: str = told.attributeValue(QAccessible.Attribute.Locale).name()
    return locale.split("_")[0]


def _languages(part: QWidget) -> dict[str, str]:
    return {label.text(): _language(label) for label in part.findChildren(QLabel)}


def test_other_names_of_a_job_are_english(results: ResultsView) -> None:
    (head,) = open_job(results, NURSES).findChildren(JobHead)
    said = _languages(head)
    (names,) = [text for text, language in said.items() if language == "en"]
    assert "Staff Nurse" in names
    assert said["En inglés se llama:"] == "es"


def test_tools_are_english(results: ResultsView) -> None:
    (section,) = open_job(results, NURSES).findChildren(UsesSection)
    said = _languages(section)
    (names,) = [text for text in said if "Microsoft Excel" in text]
    assert said[names] == "en"
    assert said["Herramientas y tecnología"] == "es"


def test_the_other_language_is_called_in_it(qtbot: QtBot) -> None:
    page = WelcomePage("¿?")
    qtbot.addWidget(page)
    page.offer_languages({"en": "English"})
    (button,) = [each for each in page.findChildren(QPushButton) if each.text() == "English"]
    assert _language(button) == "en"


def test_a_license_is_english(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tmp_path / "LICENSE"
    text.write_text("Permission is hereby granted", encoding="utf-8")
    monkeypatch.setattr(about_dialog, "read_parts", lambda _: [Part("Qt", "6", "LGPL", (text,))])
    parent = QWidget()
    qtbot.addWidget(parent)
    about = AboutDialog([], parent)
    assert _language(about.text) == "es"
    about.text.anchorClicked.emit(QUrl("license:0"))
    (shown,) = about.findChildren(TextDialog)
    assert _language(shown.text) == "en"
