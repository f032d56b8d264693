"""No object of Python's stands for an item of a layout, whose place in memory a widget may get."""

import re

from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from careerapp.ui.main_window import MainWindow
from tests.program import CLONE
from tests.ui.walk import walk


def _items() -> list[QLayoutItem]:
    return [
        one
        for one in getAllValidWrappers()
        if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)
    ]


def test_no_page_leaves_any(qtbot: QtBot, window: MainWindow) -> None:
    before = len(_items())  # of other tests
    for stop in walk(qtbot, window):
        assert len(_items()) <= before, stop.name
    assert all(isinstance(each, QWidget) for each in QApplication.allWidgets())


def test_layouts_are_nested_in_one_way() -> None:
    found = [
        f"{file.name}: {line.strip()}"
        for file in (CLONE / "careerapp").rglob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if re.search(r"\.(addLayout|insertLayout|itemAt|takeAt|itemAtPosition)\(", line)
    ]
    assert sorted(found) == [
        "layouts.py: item = layout.itemAt(place)",
        "layouts.py: outer.addLayout(inner, *where)",
        "welcome_page.py: self._body_top.insertLayout(0, row)  # still empty; see `nest`",
    ]
