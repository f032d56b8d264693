"""Choosing a table and setting right how it is read, with real files, keys and mouse."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from careerapp.domain.scales import Interest
from careerapp.report.table_columns import Detail
from careerapp.ui.many.batch_window import BatchWindow
from careerapp.ui.results.table_model import NOTE
from tests.ui.fitting import cut_off
from tests.ui.keyboard import KEY, press
from tests.ui.many.conftest import Opened
from tests.ui.many.thirty_rows import ENGLISH, SPANISH, students, write_csv, write_workbook
from tests.ui.steps import words


def _choose(choice: QComboBox, text: str) -> None:
    """Choose the entry that begins so: open the list, go there, Enter."""
    choice.setFocus()
    choice.showPopup()
    begin = Qt.MatchFlag.MatchStartsWith
    choice.view().setCurrentIndex(choice.model().index(choice.findText(text, begin), 0))
    QTest.keyClick(choice.view(), Qt.Key.Key_Return)


def test_a_table_is_chosen_in_a_dialog(qtbot: QtBot, window: BatchWindow, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "class.csv", ENGLISH, students(0, 40))
    QTest.mouseClick(window.pages.start.button, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(QFileDialog)
    with qtbot.waitSignal(window.table_shown):
        dialog.fileSelected.emit(str(path))
    dialog.close()
    assert window.windowTitle() == "class.csv – many people"


def test_a_table_is_dropped(qtbot: QtBot, window: BatchWindow, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "class.csv", ENGLISH, students(0, 40))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, button, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.table_shown):
        drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, button, keys)
        QApplication.sendEvent(window, drop)
    assert window.pages.table.isVisible()


def test_what_was_recognized_is_said(opened: Opened, tmp_path: Path) -> None:
    rows = students(1, 5, decimals=1, comma=True)
    window = opened(
        write_csv(tmp_path / "clase.csv", SPANISH, rows, separator=";", encoding="cp1252")
    )
    page = window.pages.table
    assert page.reading.encoding.currentText() == "Windows-1252"
    assert page.reading.separator.currentText() == "semicolons"
    assert page.reading.decimal.currentText() == "decimal commas"
    assert not page.reading.sheet.isVisible()
    assert "names with accents" in words(page, visible=True)
    assert page.preview.model().index(0, 0).data() == "José Álvarez"
    assert page.scales.interests.currentText().startswith("1 to 5: five answers")
    assert not page.scales.values.isVisible()
    assert "9 of 10 columns are read" in words(page)
    model = page.columns.table.model()
    assert model.index(3, 0).data() == "Meta"
    assert (
        model.index(3, 0).data(NOTE) == "Bachelor's degree, associate, masters, Bachelor's degree"
    )
    assert model.index(3, 1).data() == "left out"


def test_what_was_recognized_can_be_changed(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    window = opened(write_csv(tmp_path / "class.csv", ENGLISH, students(0, 40)))
    with qtbot.waitSignal(window.table_shown):
        _choose(window.pages.table.reading.separator, "tabs")
    assert window.pages.table.preview.model().columnCount() == 1
    assert not window.pages.table.check.isEnabled()
    with qtbot.waitSignal(window.table_shown):
        _choose(window.pages.table.reading.separator, "commas")
    assert window.pages.table.check.isEnabled()


def test_a_sheet_of_a_workbook_is_chosen(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    sheets: dict[str, list[Sequence[object]]] = {
        "Grade 11": [ENGLISH, *students(0, 40)],
        "Grade 12": [("Name", *Interest), ("Zed", 1, 2, 3, 4, 5, 1)],
    }
    window = opened(write_workbook(tmp_path / "school.xlsx", sheets))
    page = window.pages.table
    assert page.reading.sheet.isVisible()
    assert not page.reading.separator.isVisible()
    with qtbot.waitSignal(window.table_shown):
        _choose(page.reading.sheet, "Grade 12")
    assert page.preview.model().index(0, 0).data() == "Zed"
    assert page.scales.interests.currentText().startswith("1 to 5")


def test_a_column_is_assigned_by_keyboard(opened: Opened, tmp_path: Path) -> None:
    window = opened(write_csv(tmp_path / "clase.csv", SPANISH, students(0, 40)))
    columns = window.pages.table.columns
    columns.table.setFocus()
    for _ in range(3):
        press(KEY.Key_Down)
    assert window.pages.table.preview.selectionModel().isColumnSelected(3)
    press(KEY.Key_Return)
    QTest.keyClicks(columns.field.view(), "Education pl")
    QTest.keyClick(columns.field.view(), Qt.Key.Key_Return)
    assert columns.assignment[3] is Detail.PLANNED_EDUCATION
    assert columns.table.model().index(3, 1).data() == "Education planned"
    assert "All 10 columns are read" in words(window.pages.table)


def test_one_field_in_two_columns_is_refused_until_one_is_left_out(
    opened: Opened, tmp_path: Path
) -> None:
    header = [*ENGLISH[:-1], "Organizers"]
    page = opened(write_csv(tmp_path / "class.csv", header, students(0, 40))).pages.table
    page.columns.table.setCurrentIndex(page.columns.table.model().index(4, 0))
    _choose(page.columns.field, "Social")
    assert "'social' is there twice: columns 'Realistic' and 'Social'." in words(page, visible=True)
    assert not page.check.isEnabled()
    _choose(page.columns.field, "left out")
    assert page.check.isEnabled()


def test_columns_that_somebody_assigned_stay_when_the_table_is_read_otherwise(
    qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    header = ["Who", *ENGLISH[1:]]
    window = opened(write_csv(tmp_path / "class.csv", header, students(0, 40)))
    _choose(window.pages.table.columns.field, "Name")
    assert window.pages.table.columns.assignment[0] is Detail.ID
    with qtbot.waitSignal(window.table_shown):
        _choose(window.pages.table.reading.decimal, "decimal commas")
    assert window.pages.table.columns.assignment[0] is Detail.ID


def test_a_scale_that_somebody_chose_stays(opened: Opened, tmp_path: Path) -> None:
    page = opened(write_csv(tmp_path / "class.csv", ENGLISH, students(0, 40))).pages.table
    assert page.scales.interests.currentText().startswith("0 to 40")
    _choose(page.scales.interests, "0 to 100")
    page.columns.table.setCurrentIndex(page.columns.table.model().index(9, 0))
    _choose(page.columns.field, "left out")
    assert page.scales.interests.currentText().startswith("0 to 100")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        (b"%PDF-1.7\n", "this is a PDF"),
        (b'name,social,artistic\n"Ada,1,2\n', "a quotation mark opens a cell here"),
    ],
)
def test_what_is_no_table_is_refused_by_name(
    qtbot: QtBot, window: BatchWindow, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    with qtbot.waitSignal(window.failed):
        window.open_table(path)
    assert window.pages.start.isVisible()
    assert str(path) in words(window.pages.start)
    assert said in words(window.pages.start)


def test_a_table_that_is_gone_is_told(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "class.csv", ENGLISH, students(0, 40))
    window = opened(path)
    path.unlink()
    with qtbot.waitSignal(window.failed):
        QTest.mouseClick(window.pages.table.check, Qt.MouseButton.LeftButton)
    assert window.pages.table.isVisible()
    assert f"{path}: cannot be read (there is no such file or folder)" in words(
        window, visible=True
    )


def test_all_words_fit_in_the_least_window(opened: Opened, tmp_path: Path) -> None:
    window = opened(write_csv(tmp_path / "class.csv", ENGLISH, students(0, 40)))
    window.resize(window.minimumSize())
    assert cut_off(window) == []


@pytest.mark.usefixtures("large_text")
def test_text_twice_as_large_has_room(opened: Opened, tmp_path: Path) -> None:
    rows = students(1, 5, decimals=1, comma=True)
    window = opened(
        write_csv(tmp_path / "clase.csv", SPANISH, rows, separator=";", encoding="cp1252")
    )
    window.resize(window.minimumSize())
    page = window.pages.table
    assert cut_off(window) == []
    assert page.columns.table.viewport().height() >= 4 * page.columns.table.rowHeight(0)
    for choice in page.findChildren(QComboBox):
        assert choice.height() >= choice.fontMetrics().height()


def test_every_control_has_a_name(opened: Opened, tmp_path: Path) -> None:
    window = opened(write_csv(tmp_path / "class.csv", ENGLISH, students(0, 40)))
    assert QApplication.focusWidget() is window.pages.table.columns.table
    named = [label.buddy() for label in window.findChildren(QLabel)]
    assert [one for one in window.pages.table.findChildren(QComboBox) if one not in named] == []
    assert window.pages.table.preview.accessibleName() == "The first rows of the table"
