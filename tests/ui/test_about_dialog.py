"""Licenses in the window: listed, and read when asked for."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp import paths
from careerapp.ui.about_dialog import AboutDialog
from careerapp.ui.licenses import full_text, read_parts
from careerapp.ui.text_dialog import TextDialog


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def collected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a frozen program."""
    (tmp_path / "Qt").mkdir()
    (tmp_path / "Qt" / "LGPL.txt").write_text("LESSER <GENERAL>\n", encoding="utf-8")
    (tmp_path / "GPL.txt").write_text("GENERAL\n", encoding="utf-8")
    parts = [
        {"name": "Python", "version": "3.11", "license": "PSF", "texts": []},
        {
            "name": "Qt",
            "version": "6.11",
            "license": "LGPL-3.0-only",
            "texts": ["Qt/LGPL.txt", "GPL.txt"],
        },
    ]
    (tmp_path / "components.json").write_text(json.dumps(parts), encoding="utf-8")
    monkeypatch.setattr(paths, "LICENSES", tmp_path)
    return tmp_path


def test_a_frozen_program_lists_its_parts(collected: Path, parent: QWidget) -> None:
    dialog = AboutDialog([], parent)
    text = dialog.text.toPlainText()
    assert "Qt" in text
    assert "6.11" in text
    assert "LGPL-3.0-only" in text
    assert "href='license:1'" not in text
    assert 'href="license:1"' in dialog.text.toHtml()
    assert 'href="license:0"' not in dialog.text.toHtml()


def test_a_license_is_read_only_when_asked_for(collected: Path, parent: QWidget) -> None:
    dialog = AboutDialog([], parent)
    (collected / "GPL.txt").write_text("GENERAL, and changed\n", encoding="utf-8")

    dialog.text.anchorClicked.emit(QUrl("license:1"))

    shown = dialog.findChild(TextDialog)
    assert shown is not None
    assert shown.isVisible()
    assert shown.windowTitle() == "License of Qt"
    assert "LESSER <GENERAL>" in shown.text.toPlainText()
    assert "GENERAL, and changed" in shown.text.toPlainText()
    shown.close()


def test_other_links_open_in_the_browser(
    collected: Path, parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    AboutDialog([], parent).text.anchorClicked.emit(QUrl("https://www.bls.gov"))
    assert opened == ["https://www.bls.gov"]


def test_a_source_run_lists_what_is_installed(parent: QWidget, tmp_path: Path) -> None:
    parts = read_parts(tmp_path)
    assert {"matplotlib", "numpy", "pandas", "scikit-learn"} <= {part.name for part in parts}
    assert all(part.version and not part.texts for part in parts)
    assert "where Python is installed" in AboutDialog([], parent).text.toPlainText()


def test_texts_stand_under_the_names_of_their_files(collected: Path) -> None:
    assert full_text(read_parts(collected)[1]).splitlines()[:3] == [
        "LGPL.txt",
        "========",
        "",
    ]
