"""Paragraphs get the room that they need."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careerapp.ui.labels import paragraph

TEXT = "A sentence that a person reads, and another one. " * 6


def test_a_paragraph_on_a_wide_page_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    text = paragraph(TEXT)
    column.addWidget(text)
    page.resize(1400, page.heightForWidth(1400))
    page.show()
    qtbot.waitExposed(page)
    assert text.width() <= 720
    assert text.height() >= text.heightForWidth(text.width())
