"""Names and texts from files are shown as they are written, and never taken for HTML."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from careerapp.catalog.store import load_catalog
from careerapp.domain.shortlist import Favorite, Shortlist
from careerapp.matching.recommender import Recommender
from careerapp.ui.document.known import Known
from careerapp.ui.document.questions import Answer, ask_which
from careerapp.ui.engine import Engine
from careerapp.ui.main_window import MainWindow
from careerapp.ui.question_box import ask
from tests.safety.code import called, files, nodes, place
from tests.safety.hostile_data import PICTURE, give_hostile_names, write_hostile_data
from tests.ui import walk, walk_many
from tests.ui.many.thirty_rows import ENGLISH
from tests.ui.people.thirty import write_thirty
from tests.ui.steps import NURSES

_WRITTEN_BY_US = ("tr", "as_tip", "plain_tip")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    catalog = load_catalog(write_hostile_data(tmp_path_factory.mktemp("data") / "careers.sqlite"))
    return Engine(catalog, Recommender(catalog))


def test_the_real_window_shows_them_as_they_are_written(
    qtbot: QtBot, window: MainWindow, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    known = Known(Path(f"{PICTURE}.career"), PICTURE, Path(f"{PICTURE}.career"), 1.7e9)
    monkeypatch.setattr(walk, "KNOWN", [known])
    monkeypatch.setattr(walk, "SOMEBODY", replace(walk.SOMEBODY, name=PICTURE))
    kept = (Favorite(NURSES, 3, f"{PICTURE}\n" * 3), Favorite("29-9999.99", 2, PICTURE))
    monkeypatch.setattr(walk, "KEPT", Shortlist(kept))
    found = {
        stop.name: wrong
        for stop in walk.walk(qtbot, window)
        if (wrong := _taken_for_html(stop.page))
    }
    assert found == {}
    assert opened == []  # which takes a click


def test_windows_for_many_people_show_them_as_they_are_written(
    many_stops: Iterator[walk.Stop], monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_hostile(folder: Path) -> None:
        write_thirty(folder)
        give_hostile_names(folder)

    names = [f"{PICTURE} {number}" for number in range(30)]
    monkeypatch.setattr(walk_many, "write_thirty", write_hostile)
    monkeypatch.setattr("tests.ui.many.thirty_rows.NAMES", names)
    monkeypatch.setattr(walk_many, "ENGLISH", (f"Remarks {PICTURE}", *ENGLISH))
    rows = walk_many._with_errors
    monkeypatch.setattr(walk_many, "_with_errors", lambda: [[PICTURE, *row] for row in rows()])
    assert _found(many_stops) == {}


@pytest.mark.parametrize("box", ["ask", "ask_which"])
def test_questions_show_them_as_they_are_written(qtbot: QtBot, box: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    if box == "ask":
        ask(window, PICTURE, PICTURE, "Go on", lambda: None)
    else:
        ask_which(window, PICTURE, PICTURE, [Answer("Go on", lambda: None)])
    assert len([label for label in window.findChildren(QLabel) if PICTURE in label.text()]) == 2
    assert _taken_for_html(window) == []


def test_tips_are_ours_or_shown_as_they_are_written() -> None:
    found = [place(file, node) for file in files() for node in _tips(file) if not _is_plain(node)]
    assert found == []


def test_labels_say_whether_their_text_is_html() -> None:
    """A label that does not say so guesses by what it is told to show."""
    found = [
        place(file, node)
        for file in files()
        for node in nodes(file)
        if called(node) == "QLabel" and file.name != "labels.py"
    ]
    assert found == []


def _found(stops: Iterator[walk.Stop]) -> dict[str, list[str]]:
    found = {}
    for stop in stops:
        walk.settle()
        wrong = _taken_for_html(stop.page)
        if wrong:
            found[stop.name] = wrong
    return found


def _tips(file: Path) -> Iterator[ast.expr]:
    for node in nodes(file):
        if isinstance(node, ast.Call) and called(node) == "setToolTip":
            yield node.args[0]
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "QToolTip.showText":
            yield node.args[1]


def _is_plain(tip: ast.expr) -> bool:
    return isinstance(tip, ast.Constant) or called(tip) in _WRITTEN_BY_US


def _taken_for_html(page: QWidget) -> list[str]:
    """Return what a page shows, or would show, in another way than it is written."""
    found = []
    for label in page.findChildren(QLabel):
        if label.textFormat() is not Qt.TextFormat.PlainText:
            is_html = label.textFormat() is Qt.TextFormat.RichText
            found += _loads(label.text(), f"{type(label).__name__}", is_html=is_html)
    for text in page.findChildren(QTextEdit):
        found += _loads_of(text.document(), type(text).__name__)
    for widget in (page, *page.findChildren(QWidget)):
        found += _loads(widget.toolTip(), f"tip of {type(widget).__name__}")
    for view in page.findChildren(QAbstractItemView):
        found += [one for tip in _tips_in(view) for one in _loads(tip, "tip in a table")]
    return found


def _tips_in(view: QAbstractItemView) -> Iterator[str]:
    role, model = Qt.ItemDataRole.ToolTipRole, view.model()
    for column in range(model.columnCount() if model else 0):
        yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        for row in range(min(model.rowCount(), 20)):
            yield str(model.index(row, column).data(role) or "")


def _loads(text: str, where: str, *, is_html: bool = False) -> list[str]:
    if not is_html and "<" not in text:  # without which Qt does not take it for HTML
        return []
    document = QTextDocument()
    document.setHtml(text)
    return _loads_of(document, where)


def _loads_of(document: QTextDocument, where: str) -> list[str]:
    html = document.toHtml()
    return [
        f"{where}: {document.toPlainText()[:80]!r}"
        for sign in ("<img", 'href="https://example', 'href="file:')
        if sign in html
    ]
