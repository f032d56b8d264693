"""The words of the program in a window: all of them, and found by any of their names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careerapp.report.glossary import topics
from careerapp.ui.glossary_dialog import GlossaryDialog


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def dialog(qtbot: QtBot, parent: QWidget) -> GlossaryDialog:
    dialog = GlossaryDialog(parent)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_the_page_has_all_words(dialog: GlossaryDialog) -> None:
    read = dialog.text.toPlainText().replace("\N{NO-BREAK SPACE}", " ")
    assert all(
        entry.name in read and entry.sentence in read
        for topic in topics()
        for entry in topic.entries
    )
    assert "Hands-on work (Realistic)" in read


def test_a_word_is_found_by_any_of_its_names(dialog: GlossaryDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(dialog.search, "MEDIAN")
    read = dialog.text.toPlainText()
    assert "Half earn more than (Median pay)" in read
    assert "Clarity" not in read
    dialog.search.setText("xyzzy")
    assert dialog.text.toPlainText() == "No word here is like that."
