"""The counselor's view of a folder, with real files, keys and mouse."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFileDialog,
    QLabel,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from careerapp.report.people_order import PeopleOrder
from careerapp.ui.background import Background
from careerapp.ui.engine import Engine
from careerapp.ui.people.folder_view import FolderView
from careerapp.ui.results.table_model import NOTE
from careerapp.ui.text_dialog import TextDialog
from tests.ui.fitting import cut_off
from tests.ui.keyboard import CONTROL, KEY, focused, press, tab_to, type_in
from tests.ui.people.thirty import complete, write, write_thirty

ORDERS = tuple(PeopleOrder)
_SHOWN = Qt.ItemDataRole.DisplayRole


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "class"
    folder.mkdir()
    return folder


@pytest.fixture
def view(qtbot: QtBot, engine: Engine, background: Background) -> FolderView:
    view = FolderView(engine.recommender, background)
    qtbot.addWidget(view)
    view.resize(1024, 640)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


@pytest.fixture
def thirty(qtbot: QtBot, view: FolderView, folder: Path) -> FolderView:
    """The view of thirty people."""
    write_thirty(folder)
    _open(qtbot, view, folder)
    return view


def _open(qtbot: QtBot, view: FolderView, folder: Path) -> None:
    with qtbot.waitSignal(view.reader.finished):
        view.show_folder(folder)


def _column(
    view: FolderView, order: PeopleOrder, role: int = Qt.ItemDataRole.DisplayRole
) -> list[str]:
    model = view.table.model()
    return [model.index(row, ORDERS.index(order)).data(role) for row in range(model.rowCount())]


def _names(view: FolderView) -> list[str]:
    return _column(view, PeopleOrder.NAME)


def _said(view: FolderView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def _button(view: FolderView, words: str) -> QPushButton:
    buttons = view.findChildren(QPushButton)
    return next(each for each in buttons if words in each.text().replace("&", ""))


def _selected(view: FolderView) -> list[str]:
    return [path.name for path in view.table.selected]


def _click_row(view: FolderView, row: int, modifier: Qt.KeyboardModifier) -> None:
    place = view.table.visualRect(view.table.model().index(row, 0)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_without_a_folder_there_is_one_thing_to_do(qtbot: QtBot, view: FolderView) -> None:
    assert "Choose the folder that holds your people’s files." in _said(view)
    QTest.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in view.findChildren(QFileDialog)))
    view.findChildren(QFileDialog)[0].close()


def test_thirty_people_are_a_table(thirty: FolderView) -> None:
    assert len(_names(thirty)) == 32
    assert "32 people · 3 files cannot be read" in _said(thirty)
    first = _names(thirty).index("Ana García")
    assert _column(thirty, PeopleOrder.CODE)[first] == "RAC"
    assert _column(thirty, PeopleOrder.CLARITY)[first] == "clear"
    assert "%" in _column(thirty, PeopleOrder.BEST)[first]
    assert _column(thirty, PeopleOrder.BEST, NOTE)[first].count("%") == 2
    assert _column(thirty, PeopleOrder.PLACE)[first] == "California"
    assert _column(thirty, PeopleOrder.EDUCATION)[first] == "High school diploma or equivalent"


def test_what_cannot_be_read_says_so_and_others_are_named(qtbot: QtBot, thirty: FolderView) -> None:
    row = _names(thirty).index("31 empty.career")
    assert _column(thirty, PeopleOrder.BEST)[row] == "cannot be read"
    assert _column(thirty, PeopleOrder.BEST, NOTE)[row] == "the file is empty"
    thirty.table.selectRow(row)
    assert "31 empty.career cannot be read: the file is empty." in _said(thirty)
    assert not _button(thirty, "Report").isEnabled()
    QTest.mouseClick(_button(thirty, "Other files: 2"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(thirty.findChildren(TextDialog)))
    (dialog,) = thirty.findChildren(TextDialog)
    assert "settings.json: version: missing" in dialog.text.toPlainText()
    dialog.close()


def test_the_keyboard_opens_a_person(qtbot: QtBot, thirty: FolderView, folder: Path) -> None:
    assert focused() is thirty.table
    press(KEY.Key_Down)
    press(KEY.Key_Down)
    with qtbot.waitSignal(thirty.open_wanted) as opened:
        press(KEY.Key_Return)
    assert opened.args == [folder / "01.career"]
    assert _selected(thirty) == ["01.career"]


def test_a_double_click_opens_a_person(qtbot: QtBot, thirty: FolderView, folder: Path) -> None:
    place = thirty.table.visualRect(thirty.table.model().index(2, 3)).center()
    viewport = thirty.table.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(thirty.open_wanted) as opened:
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [folder / "01.career"]


def test_a_click_on_a_heading_sorts_and_another_turns_it_around(thirty: FolderView) -> None:
    header = thirty.table.horizontalHeader()
    code = ORDERS.index(PeopleOrder.CODE)
    place = QPoint(header.sectionViewportPosition(code) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    codes = [each for each in _column(thirty, PeopleOrder.CODE) if len(each) == 3]
    assert codes == sorted(codes)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert _column(thirty, PeopleOrder.CODE)[: len(codes)] == sorted(codes, reverse=True)
    assert thirty.choices.order.currentText() == "Code"
    assert thirty.choices.backwards.isChecked()


def test_words_narrow_the_table_and_one_gets_everybody_back(
    qtbot: QtBot, thirty: FolderView
) -> None:
    press(KEY.Key_F, CONTROL)
    type_in("garcia")
    assert _names(thirty) == ["Ana García", "ana garcía"]
    assert "2 of 32 people" in _said(thirty)
    type_in("x")
    assert "Nobody in this folder is like that." in _said(thirty)
    QTest.mouseClick(thirty.empty.button, Qt.MouseButton.LeftButton)
    assert len(_names(thirty)) == 32


def test_code_kind_of_work_and_state_narrow_the_table(thirty: FolderView) -> None:
    choices = thirty.choices
    choices.state.setCurrentIndex(choices.state.findText("too few answers to match"))
    assert _names(thirty) == ["All Alike", "Nothing Yet", "One Rating"]
    choices.clear()
    choices.interest.setCurrentIndex(1)
    assert all("R" in code for code in _column(thirty, PeopleOrder.CODE))
    assert 0 < len(_names(thirty)) < 32
    choices.clear()
    choices.family.setCurrentIndex(choices.family.findText("Health care"))
    assert 0 < len(_names(thirty)) < 32


def test_two_who_are_selected_can_be_compared(
    qtbot: QtBot, thirty: FolderView, folder: Path
) -> None:
    _click_row(thirty, 2, Qt.KeyboardModifier.NoModifier)
    assert not _button(thirty, "Compare on one job").isEnabled()
    assert _button(thirty, "then and now").isEnabled()  # with their own earlier answers
    _click_row(thirty, 4, CONTROL)
    with qtbot.waitSignal(thirty.comparison_wanted) as wanted:
        QTest.mouseClick(_button(thirty, "Compare on one job"), Qt.MouseButton.LeftButton)
    assert wanted.args == [[folder / "01.career", folder / "15.career"]]
    with qtbot.waitSignal(thirty.reports_wanted) as reports:
        QTest.mouseClick(_button(thirty, "Report"), Qt.MouseButton.LeftButton)
    assert reports.args == [[folder / "01.career", folder / "15.career"]]
    _click_row(thirty, 5, CONTROL)
    assert not _button(thirty, "Compare on one job").isEnabled()


def test_new_and_removed_files_are_followed_and_the_place_is_kept(
    qtbot: QtBot, thirty: FolderView, folder: Path
) -> None:
    table = thirty.table
    table.selectRow(20)
    table.verticalScrollBar().setValue(15)
    chosen, top = _selected(thirty), _names(thirty)[15]
    write(folder, "33.career", complete(2, "Aaron New"))
    qtbot.waitUntil(lambda: len(_names(thirty)) == 33)
    assert _names(thirty)[1] == "Aaron New"
    assert _selected(thirty) == chosen
    assert _names(thirty)[table.verticalScrollBar().value()] == top
    (folder / "33.career").unlink()
    qtbot.waitUntil(lambda: len(_names(thirty)) == 32)
    assert _selected(thirty) == chosen
    assert _names(thirty)[table.verticalScrollBar().value()] == top


def test_a_person_who_was_changed_is_read_again(
    qtbot: QtBot, thirty: FolderView, folder: Path
) -> None:
    write(folder, "01.career", complete(0, "Ana García-Lorca"))  # in place
    press(KEY.Key_F5)
    qtbot.waitUntil(lambda: "Ana García-Lorca" in _names(thirty))
    assert len(_names(thirty)) == 32


def test_a_folder_that_goes_away_says_so(qtbot: QtBot, thirty: FolderView, folder: Path) -> None:
    shutil.rmtree(folder)
    qtbot.waitUntil(lambda: "any more" in _said(thirty))
    assert f"There is no folder {folder} any more." in _said(thirty)
    assert thirty.empty.button.isVisible()


def test_an_empty_folder_is_one_sentence_and_one_thing_to_do(
    qtbot: QtBot, view: FolderView, folder: Path
) -> None:
    _open(qtbot, view, folder)
    assert f"There are no people in {folder}." in _said(view)
    assert view.empty.button.text().replace("&", "") == "Choose another folder…"
    write(folder, "1.career", complete(1, "Ana"))
    qtbot.waitUntil(lambda: _names(view) == ["Ana"])


def test_a_slow_folder_says_so_and_another_one_may_be_chosen(
    qtbot: QtBot, view: FolderView, folder: Path
) -> None:
    view.show_folder(folder)
    view.reader.slow.emit()
    assert f"{folder} answers slowly. It is still being read." in _said(view)
    assert view.empty.button.isVisible()


def test_a_folder_of_hundreds_comes_in_slices_and_does_not_hold_up_the_window(
    qtbot: QtBot, view: FolderView, folder: Path
) -> None:
    for number in range(400):
        write(folder, f"{number:04}.career", complete(number % 20, f"Person {number:04}"))
    counts: list[int] = []
    view.reader.changed.connect(lambda: counts.append(len(view.reader.people)))
    with qtbot.waitSignal(view.reader.finished, timeout=20_000):
        view.show_folder(folder)
    assert len(_names(view)) == 400
    assert counts[0] == 40
    assert len(counts) == 10


def test_no_letter_leads_to_two_things(thirty: FolderView) -> None:
    thirty.choices.search.setText("nobody at all")
    buttons = [each.text() for each in thirty.findChildren(QAbstractButton) if each.isVisible()]
    labels = [each.text() for each in thirty.findChildren(QLabel) if each.isVisible()]
    texts = [text for text in (*buttons, *labels) if "&" in text]
    letters = [QKeySequence.mnemonic(text).toString() for text in texts]
    assert len(letters) > 10
    assert sorted(letters) == sorted(set(letters))


def test_everything_is_reached_by_tab(thirty: FolderView) -> None:
    thirty.choices.search.setFocus()
    tab_to(QCheckBox, "Reversed")
    for name in ("Other files: 2", "Open in the main window", "Reports as PDF…"):
        tab_to(QPushButton, name)


@pytest.mark.usefixtures("large_text")
def test_text_twice_as_large_has_room(
    qtbot: QtBot, engine: Engine, background: Background, folder: Path
) -> None:
    view = FolderView(engine.recommender, background)
    qtbot.addWidget(view)
    view.resize(1024, 640)
    view.show()
    qtbot.waitExposed(view)
    write_thirty(folder)
    _open(qtbot, view, folder)
    view.table.selectRow(2)
    assert [text for text in cut_off(view) if "Best three" not in text] == []
    best = ORDERS.index(PeopleOrder.BEST)
    assert view.table.columnWidth(best) > 200
    assert view.table.height() > 100
