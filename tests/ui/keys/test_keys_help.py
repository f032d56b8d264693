"""F1 shows all keys, wherever one is, and leads back to there."""

from collections.abc import Callable
from unicodedata import normalize

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from careerapp.ui.help_dialog import HelpDialog
from careerapp.ui.keys.keys_dialog import KeysDialog
from careerapp.ui.main_window import MainWindow
from careerapp.ui.question_box import ask
from careerapp.ui.text_dialog import TextDialog
from tests.ui.keyboard import KEY, focused, press, tab_to, type_in

OTHERS = ("folder", "batch", "report", "two_people", "then_and_now")


def _press_f1(qtbot: QtBot, window: QWidget) -> KeysDialog:
    before = focused()
    assert before.window() is window
    press(KEY.Key_F1)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), KeysDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, KeysDialog)
    return dialog


def _check_f1(qtbot: QtBot, window: QWidget) -> None:
    before = focused()
    dialog = _press_f1(qtbot, window)
    assert focused() is dialog.table
    press(KEY.Key_F1)  # it is open already
    assert QApplication.activeWindow() is dialog
    press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before)


def test_f1_in_the_main_window(qtbot: QtBot, active: MainWindow) -> None:
    for page in range(6):
        active.wizard.setCurrentId(page)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        _check_f1(qtbot, active)


@pytest.mark.parametrize("name", OTHERS)
def test_f1_in_every_other_window(
    qtbot: QtBot, active: MainWindow, name: str, request: pytest.FixtureRequest
) -> None:
    window = request.getfixturevalue(name)
    assert window is not active
    if QApplication.focusWidget() is None:
        window.setFocus()
    _check_f1(qtbot, window)


def _question(window: QWidget) -> None:
    ask(window, "Leave?", "Nothing is lost.", "Leave", window.close)


def _file_dialog(window: QWidget) -> None:
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()


@pytest.mark.parametrize(
    ("kind", "open_one"),
    [
        (TextDialog, lambda window: HelpDialog(window).open()),
        (QMessageBox, _question),
        (QFileDialog, _file_dialog),
    ],
)
def test_f1_in_dialogs(
    qtbot: QtBot, active: MainWindow, kind: type[QWidget], open_one: Callable[[QWidget], object]
) -> None:
    open_one(active)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
    dialog = QApplication.activeWindow()
    assert dialog is not None
    _check_f1(qtbot, dialog)
    dialog.close()


@pytest.fixture
def keys(qtbot: QtBot, active: MainWindow) -> KeysDialog:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    dialog = _press_f1(qtbot, active)
    qtbot.addWidget(dialog)
    return dialog


def _cells(dialog: KeysDialog) -> list[tuple[str, str]]:
    model = dialog.table.model()
    return [
        (model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())
    ]


def test_the_list_is_read_row_by_row(keys: KeysDialog) -> None:
    spoken = []
    for key in (KEY.Key_Down, KEY.Key_Up, KEY.Key_Up, KEY.Key_Down):
        spoken.append(keys.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
        press(key)
    first, second = "F1: This list", "Shift+F1: Explain what you are on"
    assert spoken == [first, second, first, "Everywhere"]


def test_the_list_is_searched(keys: KeysDialog) -> None:
    tab_to(QLineEdit)
    type_in("undo")
    rows = _cells(keys)
    assert [meaning.split()[0] for _, meaning in rows if meaning] == ["Undo"]
    press(KEY.Key_Down)
    assert focused() is keys.table
    keys.search.setText("zzz")
    assert _cells(keys) == []
    assert any("No key has that name" in label.text() for label in keys.findChildren(QLabel))


def test_the_list_is_copied_as_text(keys: KeysDialog) -> None:
    tab_to(QPushButton, "Copy as text")
    press(KEY.Key_Space)
    text = QGuiApplication.clipboard().text()
    for row in _cells(keys):
        assert row[0] in text
        assert row[1] in text
    assert "    Ctrl+S: Save\n" in text


def test_the_list_is_printed(keys: KeysDialog, tmp_path: object) -> None:
    file = f"{tmp_path}/keys.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(file)
    keys.print_on(printer)
    pages = [page.extract_text() for page in PdfReader(file).pages]
    text = normalize("NFKC", " ".join(" ".join(pages).split()))  # two letters may be one sign
    for row in _cells(keys):
        assert row[0] in text
        assert row[1] in text
