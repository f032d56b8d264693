"""What assistive technology is told of headings."""

import gc

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from careerapp.ui import accessible
from careerapp.ui.labels import heading_label, text_label

_LEVEL, _LOCALE = QAccessible.Attribute.Level, QAccessible.Attribute.Locale
_NAME, _DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture(scope="module", autouse=True)
def installed() -> None:
    accessible.install()


def _told(widget: QWidget) -> QAccessibleInterface:
    told: QAccessibleInterface = QAccessible.queryAccessibleInterface(widget)
    return told


def _attribute(widget: QWidget, key: QAccessible.Attribute) -> object:
    return _told(widget).attributesInterface().attributeValue(key)


def test_a_heading_is_told_with_its_level_and_words(qtbot: QtBot) -> None:
    label = heading_label("Pay in Texas", 2)
    qtbot.addWidget(label)
    label.setAccessibleDescription("Before taxes")
    assert _told(label).role() is QAccessible.Role.Heading
    assert _told(label).text(_NAME) == "Pay in Texas"
    assert _told(label).text(_DESCRIPTION) == "Before taxes"
    assert _attribute(label, _LEVEL) == 2
    assert _attribute(label, _LOCALE) == QLocale()
    label.setText("Pay in Ohio")
    assert _told(label).text(_NAME) == "Pay in Ohio"


def test_other_text_is_no_heading(qtbot: QtBot) -> None:
    label = text_label("Pay in Texas", bold=True)
    qtbot.addWidget(label)
    assert _told(label).role() is QAccessible.Role.StaticText
    assert _attribute(label, _LEVEL) is None


@pytest.mark.parametrize("collecting", [True, False])
def test_headings_come_and_go_by_the_hundred(qtbot: QtBot, *, collecting: bool) -> None:
    gc.collect()
    gc.disable()
    for turn in range(10):
        page = QWidget()
        column = QVBoxLayout(page)
        labels = [heading_label(f"{turn}, {place}", 2) for place in range(100)]
        for place, label in enumerate(labels):
            column.addWidget(label)
            assert _told(label).text(_NAME) == f"{turn}, {place}"
            assert _attribute(label, _LEVEL) == 2
        delete(page)
        if collecting:
            gc.collect()
    gc.enable()
